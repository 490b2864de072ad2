import type { Span } from '../base/span.ts'
import { distance } from './name-pairs.ts'
import { within } from './reading.ts'
import type { Statement } from './claim-sides.ts'
import { stateOf } from './states.ts'

/** Words of a report that name somebody. */
export interface NamedIn {
  readonly statement: Statement
  readonly spans: readonly Span[]
}

/** What many sources are called: it tells none from another. */
const offices = new Set(
  `spokesman spokesperson spokeswoman official officials authority authorities government minister ministry head chief chairman
  president director member source sources senior statement organization organisation agency`.split(/\s+/),
)

/** Spellings nearer than this are one name. */
const sameSpelling = 0.25

/**
 * Whether names in two texts, in whatever languages, may be one source: a word of the lexicon that is more than an office, a state or
 * a spelling is in both. «سازمان هواشناسی» and «هيئة الأرصاد» are.
 */
export function mayBeOne(a: NamedIn, b: NamedIn): boolean {
  const meanings = meaningsOf(b)
  if ([...meaningsOf(a)].some((meaning) => meanings.has(meaning))) return true
  const words = wordsOf(b)
  return wordsOf(a).some((word) => words.some((other) => distance(word, other) <= sameSpelling))
}

/** Whether the words of a claim have the name of who says it elsewhere: «أعلن الرئيس الحداد», «رئیس‌جمهور عزای عمومی اعلام کرد». */
export function isAbout(statement: Statement, source: NamedIn): boolean {
  return mayBeOne({ statement, spans: [statement.span] }, source)
}

function meaningsOf({ statement, spans }: NamedIn): ReadonlySet<string> {
  const terms = spans.flatMap((span) => within(statement.reading.terms, span))
  return new Set(
    terms.flatMap(({ term: { english } }) =>
      english.split(/[ ,]+/).every((word) => offices.has(word)) ? [] : [stateOf(english) ?? english],
    ),
  )
}

function wordsOf({ statement: { reading }, spans }: NamedIn): readonly string[] {
  const known = (span: Span) => within(reading.terms, span).some(({ term }) => term.kind === 'word')
  return spans.flatMap((span) =>
    within(reading.tokens, span).flatMap((token) => (token.text.length < 4 || known(token) ? [] : [token.text])),
  )
}
