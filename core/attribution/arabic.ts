import type { Span } from '../base/span.ts'
import type { Voice } from '../document/records.ts'
import { isMedia } from './media.ts'
import {
  anaphors,
  clauseOpeners,
  clearStops,
  complementizers,
  formulas,
  media,
  needComplement,
  occasions,
  participles,
  relatives,
  relays,
  stops,
  verbs,
} from './arabic-words.ts'
import type { Saying } from './saying.ts'
import { hasColon, hasComma, opensQuotation, phraseAt, readWords, spanOf, type Word } from './words.ts'

/**
 * Who says what in an Arabic sentence. The verb comes first and the speaker right after it, up to «إن», «أن», a colon or
 * the like; where none of these comes («أعلنت وزارة الصحة توقف …») only as much is taken as is sure to be the name.
 */
export function arabicSayings(text: string, sentence: Span): readonly Saying[] {
  const words = readWords(text, sentence)
  const cues = findCues(words)
  return cues.flatMap((cue, index): Saying[] => {
    const cueSpan = spanOf(text, words.slice(cue.from, cue.to))
    if (cueSpan === null) return []
    const next = cues[index + 1]
    const to = next === undefined ? sentence.to : (words[startOf(words, next)]?.from ?? sentence.to)
    const from = index === 0 ? sentence.from : (words[startOf(words, cue)]?.from ?? sentence.from)
    const named = namesOf(words, cue)
    return [
      {
        region: { from, to },
        voice: cue.voice,
        cue: cueSpan,
        agency: spanOf(text, named.agency),
        source: spanOf(text, named.source),
        isContinued: named.isContinued,
      },
    ]
  })
}

type CueKind = 'verb' | 'relay' | 'formula' | 'participle'

interface Cue {
  readonly kind: CueKind
  readonly voice: Voice
  readonly from: number
  readonly to: number
  /** It stands after what is said: «…، بحسب المصدر». */
  readonly isTrailing: boolean
}

interface Named {
  readonly agency: readonly Word[]
  readonly source: readonly Word[]
  readonly isContinued: boolean
}

const nobody: Named = { agency: [], source: [], isContinued: false }
const samePerson: Named = { ...nobody, isContinued: true }

const FARTHEST_COMPLEMENT = 7
const LONGEST_NAME = 9
const LONGEST_APPOSITION = 7

function findCues(words: readonly Word[]): readonly Cue[] {
  const cues: Cue[] = []
  for (let at = 0; at < words.length; at += 1) {
    const cue = cueAt(words, at, cues.at(-1))
    if (cue === null) continue
    cues.push(cue)
    at = cue.to - 1
  }
  return cues
}

function cueAt(words: readonly Word[], at: number, before: Cue | undefined): Cue | null {
  const word = words[at]
  if (word === undefined) return null
  for (const { voice, phrases } of formulas) {
    const phrase = phraseAt(words, at, phrases)
    if (phrase === undefined) continue
    const verb = words[at + phrase.length]
    // «وفق ما نقلت …»: the verb is the cue; it is found at its own place.
    if (verb !== undefined && relatives.has(verb.text)) return null
    return { kind: 'formula', voice, from: at, to: at + phrase.length, isTrailing: at > 0 && !/[.؛]/u.test(word.gap) }
  }
  const isTrailing = relatives.has(words[at - 1]?.text ?? '') && at > 1
  if (relays.has(bare(word.text, relays))) {
    const hasSource = words.slice(at + 1, at + 1 + LONGEST_NAME).some(({ text }) => text === 'عن')
    if (hasSource) return { kind: 'relay', voice: 'quoted', from: at, to: at + 1, isTrailing }
  }
  for (const voice of ['alleged', 'quoted'] as const) {
    if (before !== undefined && participles[voice].has(word.text)) {
      return { kind: 'participle', voice, from: at, to: at + 1, isTrailing: false }
    }
  }
  for (const voice of ['alleged', 'denied', 'quoted'] as const) {
    const verb = bare(word.text, verbs[voice])
    if (!verbs[voice].has(verb)) continue
    if (needComplement.has(verb) && !isTrailing && !hasComplement(words, at)) return null
    return { kind: 'verb', voice, from: at, to: at + 1, isTrailing }
  }
  return null
}

/** Without «و» or «ف» before it, where that leaves a word of the list. */
function bare(word: string, list: ReadonlySet<string>): string {
  if (list.has(word)) return word
  return /^[وف]/u.test(word) && list.has(word.slice(1)) ? word.slice(1) : word
}

function hasComplement(words: readonly Word[], at: number): boolean {
  for (const [index, word] of words.slice(at + 1, at + 18).entries()) {
    if (complementizers.has(word.text) || (index > 0 && hasColon(word.gap))) return true
  }
  return false
}

/** What a cue's region begins with: the cue, or for one that comes after, the clause it closes. */
function startOf(words: readonly Word[], cue: Cue): number {
  if (!cue.isTrailing) return cue.from
  // Right after a comma it closes the whole sentence; within a clause, that clause.
  const opener = cue.kind === 'formula' ? cue.from : cue.from - 2
  if (hasComma(words[Math.max(0, opener)]?.gap ?? '')) return 0
  for (let at = opener; at > 0; at -= 1) if (hasComma(words[at]?.gap ?? '')) return at
  return 0
}

function namesOf(words: readonly Word[], cue: Cue): Named {
  switch (cue.kind) {
    case 'participle':
      return samePerson
    case 'formula':
      return sorted(readName(withoutLam(words.slice(cue.to)), true))
    case 'relay': {
      const rest = words.slice(cue.to)
      const from = rest.findIndex(({ text }) => text === 'عن')
      const agency = rest.slice(0, from)
      const source = readName(rest.slice(from + 1), true)
      const hasOutlet = isMedia(agency, media)
      if (source.isContinued) return { agency: hasOutlet ? agency : [], source: [], isContinued: true }
      return { agency: hasOutlet ? agency : [], source: source.name, isContinued: false }
    }
    case 'verb': {
      const rest = words.slice(cue.to)
      const told = listener(rest)
      const found = sorted(readName(rest, cue.isTrailing))
      // A verb within its clause («وكانت روسيا أعلنت …») has its speaker before it: not the one who spoke last.
      const opens = cue.from === 0 || /^[وف]/u.test(words[cue.from]?.text ?? '')
      if (found.isContinued && !opens) return { ...nobody, agency: told }
      return found.agency.length > 0 ? found : { ...found, agency: told }
    }
  }
}

interface ReadName {
  readonly name: readonly Word[]
  readonly isContinued: boolean
}

function sorted({ name, isContinued }: ReadName): Named {
  if (isContinued) return samePerson
  return isMedia(name, media) ? { ...nobody, agency: name } : { ...nobody, source: name }
}

/** The name that begins a run of words. `isTrailing`: the end of the sentence ends it as well as anything. */
function readName(rest: readonly Word[], isTrailing: boolean): ReadName {
  const [first] = rest
  if (first === undefined || isStop(rest, 0)) return { name: [], isContinued: true }
  let end = 1
  while (end < rest.length && !isStop(rest, end) && !isPartedAt(rest, end)) end += 1
  const name = rest.slice(0, end)
  if (name.length === 1 && anaphors.has(first.text)) return { name: [], isContinued: true }
  if (isTrailing) return { name: name.length > LONGEST_NAME ? surePart(name) : name, isContinued: false }
  const whole = withApposition(rest, end)
  const isClear = name.length <= LONGEST_NAME && (whole.length > name.length || isClearEnd(rest, end))
  return { name: isClear ? whole : surePart(name), isContinued: false }
}

function isStop(rest: readonly Word[], at: number): boolean {
  const word = rest[at]
  if (word === undefined) return false
  if (word.text === 'فی') return occasions.has(rest[at + 1]?.text ?? '')
  return (
    complementizers.has(word.text) || stops.has(word.text) || /^\d/.test(word.text) || /^ل(?:ل|وکال)/u.test(word.text)
  )
}

/** Whether punctuation before a word ends the name: all but the marks around a name in quotation marks («وكالة ”رويترز“»). */
function isPartedAt(rest: readonly Word[], at: number): boolean {
  const gap = rest[at]?.gap ?? ''
  if (hasComma(gap) || hasColon(gap) || /[.؟!()–]/u.test(gap)) return true
  if (!opensQuotation(gap)) return false
  const isNamed =
    media.heads.has(rest[at - 1]?.text ?? '') ||
    /[»“”"]/u.test(
      rest
        .slice(at + 1, at + 4)
        .map((w) => w.gap)
        .join(''),
    )
  return !isNamed
}

/**
 * Whether a name surely ends there: what is said follows, at once or after the place and time of saying it. Elsewhere an object
 * may have come in between: «أعلنت وزارة الصحة توقف سبع محطات».
 */
function isClearEnd(rest: readonly Word[], end: number): boolean {
  const word = rest[end]
  if (word === undefined || /^\d/.test(word.text)) return false
  if (clearStops.has(word.text) || word.text.startsWith('لوکال')) return true
  const near = rest.slice(end, end + FARTHEST_COMPLEMENT)
  const said = near.findIndex(({ text, gap }) => complementizers.has(text) || (hasColon(gap) && !/\d/.test(text)))
  return said >= 0 && !near.slice(0, said).some(({ text }) => clauseOpeners.has(text))
}

/** «الدكتور سامر الدالي، الطبيب المرافق للوفد، أن»: what stands between two commas belongs to the name. */
function withApposition(rest: readonly Word[], end: number): readonly Word[] {
  const name = rest.slice(0, end)
  if (!hasComma(rest[end]?.gap ?? '') || isStop(rest, end) || rest[end]?.text === 'فی') return name
  let close = end + 1
  while (close < rest.length && !hasComma(rest[close]?.gap ?? '') && !complementizers.has(rest[close]?.text ?? '')) {
    close += 1
  }
  if (rest[close] === undefined || close - end > LONGEST_APPOSITION) return name
  return hasComma(rest[close]?.gap ?? '') && isClearEnd(rest, close) ? rest.slice(0, close) : name
}

/** The name as far as grammar is sure of it: up to the first word with its article, and the adjectives that agree with it. */
function surePart(name: readonly Word[]): readonly Word[] {
  const definite = name.findIndex(({ text }) => text.startsWith('ال'))
  if (definite < 0 || definite > 2) return []
  let end = definite + 1
  while (/^ال.+(?:ی|یه)$/u.test(name[end]?.text ?? '')) end += 1
  return name.slice(0, end)
}

/** «قال … لوكالة رويترز», «… لـ«رويترز»»: the outlet that was told. */
function listener(rest: readonly Word[]): readonly Word[] {
  for (const [at, word] of rest.slice(0, 2 * LONGEST_NAME).entries()) {
    if (complementizers.has(word.text) || (at > 0 && hasColon(word.gap))) return []
    if (word.text !== 'ل' && !word.text.startsWith('لوکال')) continue
    const start = word.text === 'ل' ? at + 1 : at
    let end = start + 1
    while (end < rest.length && !isStop(rest, end) && !isPartedAt(rest, end)) end += 1
    const [head, ...tail] = rest.slice(start, end)
    if (head === undefined) return []
    const told = [{ ...head, text: head.text.replace(/^ل(?=وکال)/u, '') }, ...tail]
    return isMedia(told, media) ? told : []
  }
  return []
}

/** «وفقاً لمسؤولين», «وفقاً للبيان»: the preposition is no part of the name. */
function withoutLam(rest: readonly Word[]): readonly Word[] {
  const [first, ...others] = rest
  if (first === undefined) return rest
  const letters = first.text.startsWith('لل') ? 1 : /^ل./u.test(first.text) ? 1 : 0
  if (letters === 0 || first.text.startsWith('لا')) return rest
  const text = first.text.startsWith('لل') ? `ا${first.text}` : first.text.slice(1)
  return [{ ...first, text, from: first.text.startsWith('لل') ? first.from : first.from + 1 }, ...others]
}
