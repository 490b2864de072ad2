import { spellingDistance } from '../align/skeleton.ts'
import { stopWords } from '../align/stop-words.ts'
import type { Span } from '../base/span.ts'
import { foldText } from '../text/fold.ts'
import type { Token } from '../text/tokens.ts'
import type { Statement } from './claim-sides.ts'
import { nameHeads, type HeadClass } from './name-heads.ts'
import { bareForms, sentenceAround, within, type Reading } from './reading.ts'

/** A name of one statement and what the other has in its place. */
export interface NamePair {
  readonly a: readonly Span[]
  readonly b: readonly Span[]
  /** What tells this pair from others of the claim. */
  readonly subject: string
}

/** Spellings nearer than this are one name, whatever script or house style wrote it. */
const sameSpelling = 0.25
/** Farther apart than this, two words have nothing to do with each other. */
const likeSpelling = 0.5

export function distance(a: string, b: string): number {
  return Math.min(...bareForms(a).flatMap((one) => bareForms(b).map((other) => spellingDistance(one, other))))
}

/** Two given names before one family name that are near in letters and not one: هاشم رفاعی, حازم الرفاعي. */
export function nearlyPairs(a: Statement, b: Statement): readonly NamePair[] {
  const [tokensA, tokensB] = [properWords(a), properWords(b)]
  return tokensA.flatMap(([given, family]) =>
    tokensB.flatMap(([otherGiven, otherFamily]): NamePair[] => {
      if (distance(family.text, otherFamily.text) > 0.15) return []
      const apart = distance(given.text, otherGiven.text)
      if (apart <= 0.2 || apart > likeSpelling) return []
      const proper = [isProper(a.reading, given), isProper(b.reading, otherGiven)]
      // Who bears a known name needs no given one, so a word before it is just a word: «متحد قدیمی پوتین», «فلاديمير بوتين».
      const enough = isKnownName(a.reading, family) && isKnownName(b.reading, otherFamily) ? 2 : 1
      if (proper.filter(Boolean).length < enough) return []
      const subject = 'person'
      return [
        {
          a: [{ from: given.from, to: family.to }],
          b: [{ from: otherGiven.from, to: otherFamily.to }],
          subject,
        },
      ]
    }),
  )
}

/** Every two words side by side of a statement that may be a name; the lexicon may know the first as a word («حازم» is also “firm”). */
function properWords({ reading, span }: Statement): readonly (readonly [given: Token, family: Token])[] {
  const tokens = within(reading.tokens, span)
  return tokens.flatMap((token, index) => {
    const next = tokens[index + 1]
    const isPair = next !== undefined && /^[\s\u200c]+$/.test(reading.text.slice(token.to, next.from))
    return isPair && isWord(reading, token) && isProper(reading, next) ? [[token, next] as const] : []
  })
}

function isWord({ language }: Reading, { kind, text }: Token): boolean {
  return kind === 'word' && text.length >= 3 && !stopWords[language].has(text)
}

function isProper(reading: Reading, token: Token): boolean {
  if (!isWord(reading, token)) return false
  return within(reading.terms, token).every(({ term }) => term.kind === 'name')
}

function isKnownName({ terms }: Reading, token: Token): boolean {
  return within(terms, token).some(({ term }) => term.kind === 'name')
}

interface Headed {
  readonly head: HeadClass
  /** The name with its head. */
  readonly span: Span
  readonly name: readonly Token[]
}

/** The same kind of thing under two names: «تنگه پریان» and «مضيق اللؤلؤ», «لنگر آبی» and «بلو أنكور». */
export function headedPairs(a: Statement, b: Statement): readonly NamePair[] {
  const [ofA, ofB] = [headedNames(a), headedNames(b)]
  return ofA.flatMap((one): NamePair[] => {
    const rivals = ofA.filter(({ head }) => head === one.head)
    const others = ofB.filter(({ head }) => head === one.head)
    const [other] = others
    // With several of a kind nobody knows which is meant.
    if (other === undefined || others.length > 1 || rivals.length > 1 || isSameName(a.reading, one, b.reading, other))
      return []
    return [{ a: [one.span], b: [other.span], subject: one.head }]
  })
}

function headedNames(statement: Statement): readonly Headed[] {
  const { reading } = statement
  const heads = nameHeads(reading.language)
  const around = sentenceAround(reading, statement.span)
  const found = within(reading.tokens, around).flatMap((token): Headed[] => {
    const head = bareForms(token.text).flatMap((form) => heads.get(form) ?? [])[0]
    if (head === undefined) return []
    const isInside = token.from < statement.span.to && statement.span.from < token.to
    const quoted = quotedAfter(reading, token, head === 'company' ? 3 : 1)
    if (quoted !== null)
      return [{ head, span: { from: token.from, to: quoted.to }, name: within(reading.tokens, quoted) }]
    if (head === 'company' || !isInside || isArticled(reading, token)) return []
    const next = reading.tokens[reading.tokens.indexOf(token) + 1]
    if (next?.kind !== 'word' || !/^[ \u200c]$/.test(reading.text.slice(token.to, next.from))) return []
    if (stopWords[reading.language].has(next.text) || next.text.length < 3) return []
    const isGeographic = head === 'strait' || head === 'island' || head === 'river'
    const isDefinite = reading.language !== 'ar' || next.text.startsWith('ال')
    const isKnownWord = within(reading.terms, next).some(({ term }) => term.kind === 'word')
    if (isKnownWord && !(isGeographic && isDefinite && reading.language === 'ar')) return []
    return [{ head, span: { from: token.from, to: next.to }, name: [next] }]
  })
  // «شرکت کشتیرانی «لنگر آبی»»: two heads, one name.
  return found.filter(({ name }, index) => found.findIndex((other) => other.name[0] === name[0]) === index)
}

/** A name in quotation marks right after a head, or a few words on: «منها «بلو أنكور»». */
function quotedAfter(reading: Reading, head: Token, most: number): Span | null {
  const quoted = reading.quoted.find(({ from }) => from >= head.to)
  if (quoted === undefined || quoted.from - head.to > 22 || quoted.to - quoted.from > 28) return null
  const between = within(reading.tokens, { from: head.to, to: quoted.from - 1 })
  return between.length <= most && !/[.؛:؟]/.test(reading.text.slice(head.to, quoted.from)) ? quoted : null
}

/** «المضيق» is a strait told of before, not the head of a name. */
function isArticled({ language }: Reading, { text }: Token): boolean {
  return language === 'ar' && /^[وفبلک]?ال/u.test(text)
}

function isSameName(readingA: Reading, a: Headed, readingB: Reading, b: Headed): boolean {
  const joined = ({ name }: Headed) => name.map(({ text }) => text).join('')
  if (distance(joined(a), joined(b)) <= sameSpelling) return true
  const isSpelled = a.name.some((one) => b.name.some((other) => distance(one.text, other.text) <= sameSpelling))
  if (isSpelled) return true
  const terms = new Set(a.name.flatMap((token) => within(readingA.terms, token).map(({ term }) => term.id)))
  return b.name.some((token) => within(readingB.terms, token).some(({ term }) => terms.has(term.id)))
}

const naming = new RegExp(
  `(?<!\\p{L})(?:${'يسميه, يسميها, تسميه, تسميها, يسمى, تسمى, المعروف, المعروفة, معروف به, موسوم به, می‌نامند, می‌خوانند, known as, called'
    .split(', ')
    .map((phrase) => foldText(phrase))
    .join('|')})`,
  'u',
)

/** Another name that one statement gives in so many words, which is the other's only one: «نهر الغزال، أو «آهورود» كما يسميه …». */
export function aliasPairs(a: Statement, b: Statement): readonly NamePair[] {
  return [
    ...aliasesIn(b).flatMap((alias) =>
      meets(a, alias).map((own): NamePair => ({ a: [own], b: [alias], subject: 'alias' })),
    ),
    ...aliasesIn(a).flatMap((alias) =>
      meets(b, alias).map((own): NamePair => ({ a: [alias], b: [own], subject: 'alias' })),
    ),
  ]
}

function aliasesIn(statement: Statement): readonly (Span & { readonly folded: string })[] {
  const { reading } = statement
  const around = sentenceAround(reading, statement.span)
  return within(reading.quoted, around).flatMap((quoted) => {
    const [before, after] = [
      reading.text.slice(Math.max(0, quoted.from - 32), quoted.from),
      reading.text.slice(quoted.to, quoted.to + 16),
    ]
    if (quoted.to - quoted.from > 28 || !naming.test(foldText(before) + ' ' + foldText(after))) return []
    const heads = nameHeads(reading.language)
    const near = { from: quoted.from - 40, to: quoted.from }
    const head = within(reading.tokens, near).findLast(({ text }) => bareForms(text).some((form) => heads.has(form)))
    const folded = lettersOf(reading.text.slice(quoted.from, quoted.to))
    return [{ from: head?.from ?? quoted.from, to: quoted.to, folded }]
  })
}

/** Where a statement has a name in a spelling of its own. */
function meets(statement: Statement, { folded }: { readonly folded: string }): readonly Span[] {
  const { reading, span } = statement
  const tokens = within(reading.tokens, span)
  const found = tokens.find(({ text }) => text.length >= 4 && distance(text, folded) <= sameSpelling)
  return found === undefined ? [] : [{ from: found.from, to: found.to }]
}

function lettersOf(text: string): string {
  return foldText(text).replaceAll(/\P{L}/gu, '')
}
