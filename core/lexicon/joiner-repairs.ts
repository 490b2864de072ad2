import type { Span } from '../base/span.ts'
import { isParticiple, isVerbForm } from './persian-verbs.ts'
import { joiner, plainLetters, type PersianWords } from './persian-words.ts'

/** A half-space that was lost, or stands where none should. The span is replaced by `text`, which has the same letters. */
export interface JoinerRepair extends Span {
  readonly text: string
}

/**
 * The half-spaces (zero-width non-joiners) a Persian text should have and has not, and stray ones, in order, disjoint. Proposed is only what
 * letters and lexicon leave no doubt about: what is another word as well, or is spelled without a joiner as often, is left alone. A joiner that
 * would change nothing to be seen (after ر, و, ا) is not proposed in the place of nothing. `known` are other words of the same report.
 */
export function findJoinerRepairs(
  text: string,
  words: PersianWords,
  known: ReadonlySet<string> = new Set(),
): readonly JoinerRepair[] {
  const reader: Reader = { words, isKnown: (word) => words.words.has(word) || known.has(word) || isParticiple(word) }
  const tokens = readTokens(text)
  const repairs: JoinerRepair[] = [...strayRepairs(text)]
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]
    if (!token) break
    const joined = joinWithNext(tokens, at, text, reader)
    if (joined !== null) {
      repairs.push(joined.repair)
      at += joined.taken
      continue
    }
    const splits = splitsOf(token.plain, reader) ?? []
    repairs.push(...insertAt(token, splits, text))
  }
  return disjoint(repairs)
}

/** The words of texts, as `known` wants them. */
export function wordsOf(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => readTokens(text).map((token) => token.plain)))
}

interface Reader {
  readonly words: PersianWords
  readonly isKnown: (word: string) => boolean
}

interface Token extends Span {
  readonly plain: string
  /** The stored offset of each letter of `plain`. */
  readonly origin: readonly number[]
}

function readTokens(text: string): readonly Token[] {
  return Array.from(text.matchAll(/[\p{Script=Arabic}\p{M}\u0640\u200c\u200d]+/gu), (match) => {
    const origin: number[] = []
    let plain = ''
    for (let offset = 0; offset < match[0].length; offset += 1) {
      const letters = plainLetters(match[0].charAt(offset))
      if (letters === '') continue
      plain += letters
      origin.push(match.index + offset)
    }
    return { from: match.index, to: match.index + match[0].length, plain, origin }
  })
}

const plurals = ['هایشان', 'هایمان', 'هایتان', 'هایی', 'هایش', 'هایم', 'هایت', 'های', 'ها']
const afterHeh = ['اند', 'ایم', 'اید', 'ام', 'ای', 'اش']

/** Words that only look like a plural or a superlative, or are as usual in one piece. */
const whole = new Set(
  `تنها تنهای تنهایی انتها انتهای انتهایی بها بهای بهایی رها رهای رهایی نهایی منتها اشتها اشتهای آنها آنهایی اینها ایهای بهترین
  بیشترین کمترین بهروز سیتی`.split(/\s+/u),
)

/** Where a word written in one piece lost its joiners, as offsets of its letters; null where nothing is known of it. */
function splitsOf(word: string, reader: Reader): readonly number[] | null {
  if (whole.has(word)) return null
  const compound = reader.words.glued.get(word)
  if (compound !== undefined) return compound
  if (reader.words.words.has(word)) return null
  return verbSplit(word) ?? pluralSplit(word, reader) ?? hehSplit(word, reader) ?? endingSplit(word, reader)
}

function verbSplit(word: string): readonly number[] | null {
  const prefix = word.startsWith('نمی') ? 'نمی' : word.startsWith('می') ? 'می' : null
  // «میدانی» is «of the square» as often as «you know».
  if (prefix === null || word === 'میدانی') return null
  return isVerbForm(word.slice(prefix.length)) ? [prefix.length] : null
}

function pluralSplit(word: string, reader: Reader): readonly number[] | null {
  for (const plural of plurals) {
    const stem = word.slice(0, -plural.length)
    if (!word.endsWith(plural) || stem.length < 2) continue
    const inStem = reader.words.glued.get(stem)
    if (inStem === undefined && !reader.isKnown(stem)) continue
    // «نامهای» is «names of» and «a letter».
    const isDoubtful = plural.startsWith('های') && reader.isKnown(`${stem}ه`)
    return isDoubtful ? [] : [...(inStem ?? []), stem.length]
  }
  return null
}

/** «شدهاند», «منطقهای», «خانوادهاش». */
function hehSplit(word: string, reader: Reader): readonly number[] | null {
  for (const ending of afterHeh) {
    const stem = word.slice(0, -ending.length)
    if (!word.endsWith(ending) || !stem.endsWith('ه') || stem.length < 3) continue
    const isVerbal = ending !== 'ای' && ending !== 'اش'
    const inStem = reader.words.glued.get(stem)
    const isNoun =
      inStem !== undefined || (stem.length > 3 && reader.isKnown(stem) && !reader.isKnown(stem.slice(0, -1)))
    if (isParticiple(stem) || (!isVerbal && isNoun)) {
      return [...(inStem ?? []), stem.length]
    }
  }
  return null
}

/** «سرشناسترین», «گفتوگوی». */
function endingSplit(word: string, { words }: Reader): readonly number[] | null {
  const superlative = word.endsWith('ترین') ? word.slice(0, -4) : ''
  if (superlative.length > 2 && words.adjectives.has(superlative)) return [superlative.length]
  const base = ['ی', 'یی', 'ان', 'م', 'ش'].map((ending) => (word.endsWith(ending) ? word.slice(0, -ending.length) : ''))
  const compound = base.find((stem) => stem.length > 4 && words.glued.has(stem))
  return compound === undefined ? null : (words.glued.get(compound) ?? null)
}

/** Letters that do not join to the next: a joiner after them is not to be seen. */
const unjoined = /[اآأإدذرزژوؤ]/u

function insertAt(token: Token, splits: readonly number[], text: string): JoinerRepair[] {
  const places = splits.flatMap((split) => {
    const at = token.origin[split]
    const isThere = at === undefined || text[at - 1] === joiner
    return isThere || unjoined.test(token.plain[split - 1] ?? '') ? [] : [at]
  })
  if (places.length === 0) return []
  let repaired = text.slice(token.from, token.to)
  for (const at of places.toReversed()) {
    repaired = repaired.slice(0, at - token.from) + joiner + repaired.slice(at - token.from)
  }
  return [{ from: token.from, to: token.to, text: repaired }]
}

interface Joined {
  readonly repair: JoinerRepair
  /** Words after the first that it takes up. */
  readonly taken: number
}

/** A word that a space parted from the next: «می رود», «کتاب ها», «رفته اند», «بزرگ ترین», «آتش بس». */
function joinWithNext(tokens: readonly Token[], at: number, text: string, reader: Reader): Joined | null {
  const [previous, token, next, afterNext] = [tokens[at - 1], tokens[at], tokens[at + 1], tokens[at + 2]]
  if (!token || !next || !isOneSpace(text.slice(token.to, next.from))) return null
  const join = (last: Token, taken: number): Joined => {
    const [own] = insertAt(token, splitsOf(token.plain, reader) ?? [], text)
    const first = own?.text ?? text.slice(token.from, token.to)
    const rest = text.slice(token.to, last.to).replaceAll(/[ \u00a0]/gu, joiner)
    return { repair: { from: token.from, to: last.to, text: first + rest }, taken }
  }
  if (token.plain === 'می' || token.plain === 'نمی') {
    const isMonth =
      token.plain === 'می' &&
      (/\p{N}\s*$/u.test(text.slice(0, token.from)) || previous?.plain === 'ماه' || previous?.plain === 'اول')
    return !isMonth && isVerbForm(next.plain) ? join(next, 1) : null
  }
  if (afterNext && isOneSpace(text.slice(next.to, afterNext.from))) {
    if (reader.words.spaced.has(`${token.plain} ${next.plain} ${afterNext.plain}`)) return join(afterNext, 2)
  }
  if (isSuffixOf(token.plain, next.plain, reader)) return join(next, 1)
  // «کشته شده» is a verb as often as an adjective.
  const isCompound =
    token.plain.length > 1 && !isParticiple(next.plain) && reader.words.spaced.has(`${token.plain} ${next.plain}`)
  return isCompound ? join(next, 1) : null
}

function isSuffixOf(word: string, suffix: string, { words }: Reader): boolean {
  if (plurals.includes(suffix)) return word.length > 1 && !plurals.includes(word)
  if (suffix === 'ترین' || suffix === 'تر') return words.adjectives.has(word)
  if (suffix === 'اند' || suffix === 'ایم' || suffix === 'اید' || suffix === 'ام') return isParticiple(word)
  return (suffix === 'ای' || suffix === 'اش') && word.length > 2 && word.endsWith('ه')
}

function isOneSpace(between: string): boolean {
  return between === ' ' || between === '\u00a0'
}

/** What stands for a joiner in a text that was converted badly; and joiners that join nothing. */
function strayRepairs(text: string): readonly JoinerRepair[] {
  const mistaken = Array.from(
    text.matchAll(/(?<=\p{Script=Arabic})(?:[\u00ac\u00ad\u200b]|\u200c{2,})(?=\p{Script=Arabic})/gu),
    (match) => ({ from: match.index, to: match.index + match[0].length, text: joiner }),
  )
  const loose = Array.from(
    text.matchAll(/(?<![\p{Script=Arabic}\p{M}\u200c])\u200c+|\u200c+(?![\p{Script=Arabic}\p{M}\u200c])/gu),
    (match) => ({ from: match.index, to: match.index + match[0].length, text: '' }),
  )
  return [...mistaken, ...loose]
}

/** In order; of two that overlap, the longer stays. */
function disjoint(repairs: readonly JoinerRepair[]): readonly JoinerRepair[] {
  const kept: JoinerRepair[] = []
  for (const repair of repairs.toSorted((a, b) => b.to - b.from - (a.to - a.from))) {
    if (kept.every((other) => repair.to <= other.from || other.to <= repair.from)) kept.push(repair)
  }
  return kept.toSorted((a, b) => a.from - b.from)
}
