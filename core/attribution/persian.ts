import type { Span } from '../base/span.ts'
import type { Voice } from '../document/records.ts'
import { isMedia } from './media.ts'
import {
  adjuncts,
  demonstratives,
  formulaHeads,
  formulas,
  media,
  numbers,
  openers,
  ownPlaces,
  partitives,
  passives,
  pronouns,
  titles,
  turns,
  verbs,
} from './persian-words.ts'
import type { Saying } from './saying.ts'
import { hasColon, hasComma, phraseAt, readWords, spanOf, wordSet, type Word } from './words.ts'

/**
 * Who says what in a Persian sentence. The verb comes last in its clause and the speaker first, so a speaker is read from
 * the clause's beginning up to where time, place or a relative clause begins; an object before the verb («… را اعلام کرد»)
 * leaves open where the speaker ends, and then none is given.
 */
export function persianSayings(text: string, sentence: Span): readonly Saying[] {
  const words = readWords(text, sentence)
  const cues = findCues(words)
  return cues.flatMap((cue, index): Saying[] => {
    const start = cue.clause
    const next = cues[index + 1]
    const from = index === 0 ? sentence.from : (words[start]?.from ?? sentence.from)
    const to = next === undefined ? sentence.to : (words[Math.max(next.clause, cue.to)]?.from ?? sentence.to)
    const cueSpan = spanOf(text, words.slice(cue.from, cue.to))
    if (cueSpan === null) return []
    const named = cue.kind === 'verb' ? speakerOf(words, cue) : formulaName(words, cue)
    const saying: Saying = {
      region: { from, to },
      voice: cue.voice,
      cue: cueSpan,
      agency: spanOf(text, named.agency),
      source: spanOf(text, named.source),
      isContinued: named.isContinued,
    }
    const after = words[cue.to]
    // «… را رد می‌کند: «…»»: what follows the colon is said, not denied.
    if (cue.voice !== 'denied' || after === undefined || !hasColon(after.gap)) return [saying]
    return [
      { ...saying, region: { from, to: after.from } },
      { ...saying, region: { from: after.from, to }, voice: 'quoted' },
    ]
  })
}

interface Cue {
  readonly kind: 'verb' | 'formula'
  readonly voice: Voice
  /** Words `[from, to)` of the verb or formula. */
  readonly from: number
  readonly to: number
  /** The first word of its clause. */
  readonly clause: number
}

interface Named {
  readonly agency: readonly Word[]
  readonly source: readonly Word[]
  readonly isContinued: boolean
}

/** Words a speaker's name may have, title and place included. */
const LONGEST_NAME = 9

function findCues(words: readonly Word[]): readonly Cue[] {
  const cues: Cue[] = []
  let clause = 0
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]
    if (word === undefined) continue
    if (at > 0 && (hasColon(word.gap) || /[؛;»”–—-]/u.test(word.gap)) && !isNameEnd(words, at)) clause = at
    if (hasComma(word.gap) && turns.has(word.text)) clause = at
    if (word.text === 'و' && at > 0 && isFinite(words[at - 1])) clause = at
    const found = formulaAt(words, at) ?? verbAt(words, at)
    if (found === null) continue
    cues.push({ ...found, clause })
    at = found.to - 1
    // After a verb of saying comes what is said; a formula's clause goes on.
    if (found.kind === 'verb') clause = found.to
  }
  return mergeRelays(cues)
}

/** «خبرگزاری … به نقل از … گزارش داد» is one saying: the formula in the middle of the clause has it all. */
function mergeRelays(cues: readonly Cue[]): readonly Cue[] {
  return cues.filter((cue, index) => {
    const [before, next] = [cues[index - 1], cues[index + 1]]
    const leadsOn = cue.kind === 'formula' && next?.kind === 'formula' && next.clause === cue.clause
    if (leadsOn && next.from - cue.to <= LONGEST_OUTLET) return false
    return !(
      cue.kind === 'verb' &&
      before?.kind === 'formula' &&
      before.clause === cue.clause &&
      before.from > before.clause &&
      cue.from - before.to <= LONGEST_RELAY
    )
  })
}

const LONGEST_RELAY = 14
/** «به گزارش خبرگزاری … به نقل از …». */
const LONGEST_OUTLET = 6

function formulaAt(words: readonly Word[], at: number): Omit<Cue, 'clause'> | null {
  for (const { voice, phrases } of formulas) {
    const phrase = phraseAt(words, at, phrases)
    if (phrase) return { kind: 'formula', voice, from: at, to: at + phrase.length }
  }
  return null
}

function verbAt(words: readonly Word[], at: number): Omit<Cue, 'clause'> | null {
  for (const { voice, phrases } of verbs) {
    const phrase = phraseAt(words, at, phrases)
    if (phrase === undefined) continue
    const [before, after] = [words[at - 1], words[at + phrase.length]]
    // «گفته» and «نوشته» are nouns too: «به گفته», «گفته‌های»; and passive: «نوشته شد».
    if (phrase.length === 1 && before !== undefined && formulaHeads.has(before.text) && after?.gap === ' ') continue
    if (phrase.length === 1 && after !== undefined && passives.has(after.text)) continue
    // «وی ادامه داد: …» says something, «به حملات خود ادامه داد» does not.
    if (words[at]?.text === 'ادامه' && !(after !== undefined && (hasColon(after.gap) || after.text === 'که'))) continue
    return { kind: 'verb', voice, from: at, to: at + phrase.length }
  }
  return null
}

function speakerOf(words: readonly Word[], cue: Cue): Named {
  const segment = withoutOpeners(words.slice(cue.clause, cue.from))
  const agency = listener(segment)
  const isPassive = words.slice(cue.from, cue.to).some((word) => passives.has(word.text))
  if (isPassive) return { agency: [], source: [], isContinued: false }
  const name = readSpeaker(segment, hasComma(words[cue.from]?.gap ?? ''))
  if (name === null) return { agency, source: [], isContinued: false }
  if (name.length === 0) return { agency, source: [], isContinued: true }
  if (isMedia(name, media)) return { agency: name, source: [], isContinued: false }
  return { agency, source: name, isContinued: false }
}

/** The name a clause begins with; empty when it is left out or a pronoun, null when it cannot be told. */
function readSpeaker(segment: readonly Word[], endsWithComma: boolean): readonly Word[] | null {
  const parts = splitAtCommas(segment)
  const place = parts.findIndex((part) => part[0] !== undefined && !isAdjunct(part, 0))
  const head = parts[place]
  if (head === undefined) return segment.some(isFinite) ? null : []
  const [first] = head
  if (first === undefined || pronouns.has(first.text)) return []
  const isAnonymous = asksNotToBeNamed(segment)
  if (demonstratives.has(first.text) && !isAnonymous) return []
  const name = cutName(head)
  if (name === null || !isName(name)) return null
  if (name.length < head.length) return name.length <= LONGEST_NAME ? name : null
  const title = parts[place + 1]
  const isBetweenCommas = endsWithComma || parts[place + 2] !== undefined
  if (title?.[0] === undefined || isAdjunct(title, 0)) return name.length <= LONGEST_NAME ? name : null
  const apposition = isBetweenCommas ? title : titles.has(title[0].text) ? cutName(title) : null
  const whole = apposition === null ? name : [...name, ...apposition]
  return whole.length <= 2 * LONGEST_NAME && name.length <= LONGEST_NAME ? whole : null
}

/** A name up to where time, place or a relative clause begins; null when an object follows it. */
function cutName(part: readonly Word[]): readonly Word[] | null {
  const end = part.findIndex((word, index) => index > 0 && (word.text === 'که' || isAdjunct(part, index)))
  const name = end < 0 ? part : part.slice(0, end)
  const objectAt = part.findIndex((word) => word.text === 'را')
  if (objectAt >= 0 && (end < 0 || part[end]?.text !== 'که') && !demonstratives.has(part[end]?.text ?? '')) return null
  return name.some((word) => word.text === 'را') ? null : name
}

/** A number is no speaker, nor are words with a verb among them; «دو منبع» is one. */
function isName(name: readonly Word[]): boolean {
  const [first] = name
  if (first === undefined || /^\d/.test(first.text) || name.some(isFinite)) return false
  return name.length > 1 || !numbers.has(first.text)
}

/** «به خبرگزاری … گفت»: the outlet that was told. */
function listener(segment: readonly Word[]): readonly Word[] {
  for (let at = segment.length - 2; at >= 0; at -= 1) {
    if (segment[at]?.text !== 'به') continue
    const told = segment.slice(at + 1)
    return isMedia(told, media) ? told : []
  }
  return []
}

function formulaName(words: readonly Word[], cue: Cue): Named {
  const rest = words.slice(cue.to)
  const end = rest.findIndex(
    (word, index) =>
      index > 0 &&
      (hasComma(word.gap) ||
        hasColon(word.gap) ||
        /[.»؟!]/u.test(word.gap) ||
        word.text === 'که' ||
        isFinite(word) ||
        verbAt(rest, index) !== null ||
        formulaAt(rest, index) !== null),
  )
  const name = end < 0 ? rest : rest.slice(0, end)
  const [first] = name
  const relayed = relay(words, cue)
  const isAnaphor = first === undefined || pronouns.has(first.text) || demonstratives.has(first.text)
  if (isAnaphor) return { agency: relayed, source: [], isContinued: true }
  if (name.length > LONGEST_NAME) return { agency: relayed, source: [], isContinued: false }
  if (isMedia(name, media)) return { agency: name, source: [], isContinued: false }
  return { agency: relayed, source: name, isContinued: false }
}

/** The outlet before «به نقل از»: «خبرگزاری مریدین هفته گذشته به نقل از …». */
function relay(words: readonly Word[], cue: Cue): readonly Word[] {
  if (cue.from <= cue.clause) return []
  const before = readSpeaker(withoutOpeners(words.slice(cue.clause, cue.from)), false)
  return before !== null && isMedia(before, media) ? before : []
}

function withoutOpeners(segment: readonly Word[]): readonly Word[] {
  const opener = phraseAt(segment, 0, openers)
  return opener === undefined ? segment : withoutOpeners(segment.slice(opener.length))
}

/** The parts between commas. */
function splitAtCommas(segment: readonly Word[]): readonly (readonly Word[])[] {
  const parts: Word[][] = [[]]
  for (const word of segment) {
    if (hasComma(word.gap) && parts.at(-1)?.length !== 0) parts.push([])
    parts.at(-1)?.push(word)
  }
  return parts
}

function isAdjunct(part: readonly Word[], at: number): boolean {
  const [word, next] = [part[at], part[at + 1]]
  if (word === undefined) return false
  // «یکی از …» is a name, «… از سال‌ها پیش» is not part of one.
  if (word.text === 'از') return !partitives.has(part[at - 1]?.text ?? '')
  if (word.text === 'این') return at > 0 && next !== undefined && !ownPlaces.has(next.text)
  return adjuncts.has(word.text)
}

function asksNotToBeNamed(segment: readonly Word[]): boolean {
  const text = segment.map((word) => word.text).join(' ')
  return /(?:نخواست|نخواسته|خواست) (?:تا )?(?:نام|هویت|اسم)(?:ش|شان)? (?:فاش|ذکر|برده|اعلام|افشا)/u.test(text)
}

const finite = wordSet('است اند بود شد کرد داد گفت یافت گرفت رفت رسید دارد نیست آمد خواهد')

function isFinite(word: Word | undefined): boolean {
  if (word === undefined) return false
  return finite.has(word.text) || /^ن?می.{3,}$/u.test(word.text) || /.{2,}(?:اند|دند|تند)$/u.test(word.text)
}

/** A closing mark after a short name in quotation marks ends no clause: کانون «درهای باز». */
function isNameEnd(words: readonly Word[], at: number): boolean {
  if (!/[»”]/u.test(words[at]?.gap ?? '') || hasColon(words[at]?.gap ?? '')) return false
  const opened = words.slice(0, at).findLastIndex((word) => /[«“]/u.test(word.gap))
  return opened > 0 && at - opened <= 4
}
