import { quotedSpans } from '../../compare/quoted-spans.ts'
import { isQuoted } from '../../compare/quotations.ts'
import { sentenceAround, within } from '../../compare/reading.ts'
import { claimIdsOf, claimNumbers, placeOfMention, type CitedStatement } from './cited.ts'
import type { SentenceFinding } from './finding.ts'
import type { Rule } from './rule.ts'

/** A word or two in quotation marks are a term, not what somebody said. */
const fewestWords = 3

/**
 * Direct quotations: where nobody cited is quoted, and where the words were said in another language, so that the English ones are our own.
 */
export const quotationRule: Rule = ({ text }, cited) => {
  if (cited.length === 0) return []
  const statements = cited.flatMap((one) => one.statements)
  return quotedSpans(text).flatMap((span): SentenceFinding[] => {
    const words = text.slice(span.from, span.to)
    if (!isSpeech(words)) return []
    const quoted = statements.filter(holdsQuotation)
    // An English report's own words may be quoted as they stand.
    if (quoted.some(({ report, reading }) => report.language === 'en' && reading.text.includes(words.trim()))) return []
    const shown = quoted.length > 0 ? quoted : statements
    return [
      {
        reason: quoted.length > 0 ? 'quotation.translated' : 'quotation.unquoted',
        span,
        claimIds: claimIdsOf(cited),
        places: shown.map(({ mention }) => placeOfMention(mention)),
        values: { claims: claimNumbers(cited.map(({ claim }) => claim)) },
        fixes: [
          {
            kind: 'unquote',
            to: words,
            edits: [
              { from: span.from - 1, to: span.from, text: '' },
              ...(/^[”“"»]/.test(text.slice(span.to)) ? [{ from: span.to, to: span.to + 1, text: '' }] : []),
            ],
          },
        ],
        words: shown.map(({ mention }) => mention.quote),
      },
    ]
  })
}

/** Not a title or the name of a ship: something in it is an ordinary word. */
function isSpeech(words: string): boolean {
  const all = words.match(/[\p{L}\p{N}’'-]+/gu) ?? []
  return (
    all.length >= fewestWords &&
    all.some((word) => /^\p{Ll}{2,}/u.test(word) && !/^(?:of|the|and|in|for|al-.*)$/u.test(word))
  )
}

function holdsQuotation(statement: CitedStatement): boolean {
  const { mention, reading, span } = statement
  return (
    mention.attribution.voice === 'quoted' ||
    isQuoted(statement) ||
    within(reading.quoted, sentenceAround(reading, span)).some(({ from, to }) => to - from > 24)
  )
}
