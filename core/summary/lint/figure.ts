import { placeIn, wordsAt } from '../../compare/claim-sides.ts'
import { dualFigures } from '../../compare/counted.ts'
import { figureOf, ordinalOf, type Figure } from '../../compare/figures.ts'
import { sentenceAround, within } from '../../compare/reading.ts'
import type { Span } from '../../base/span.ts'
import type { Vocabulary } from '../../align/vocabulary.ts'
import { claimIdsOf, claimNumbers, placeOfMention, type CitedClaim, type CitedStatement } from './cited.ts'
import { ordinal, readEnglish } from './english.ts'
import { changeFigure, printFigure } from './figure-words.ts'
import { isComparable, isSaidBy, isSum } from './figure-support.ts'
import type { SentenceFinding } from './finding.ts'
import { outletNamed, ownerOf } from './outlets.ts'
import type { Rule } from './rule.ts'

/** A figure where a report has it. */
interface Stated {
  readonly figure: Figure
  readonly statement: CitedStatement
}

/** Figures that no cited mention has; and those that one has, but not the outlet they are put to. */
export const figureRule: Rule = (sentence, cited, context) => {
  if (cited.length === 0) return []
  const { text } = sentence
  const outlets = context.outletsIn(text)
  const { figures } = readEnglish(text, outlets)
  const stated = cited.flatMap(({ statements }) => statements.flatMap((one) => figuresIn(one, context.vocabulary)))
  return figures.flatMap((figure): SentenceFinding[] => {
    const said = text.slice(figure.from, figure.to)
    if (isSupported(figure, cited, stated, text)) {
      const owner = ownerOf(figure, outlets, text, figures)
      const own = stated.filter(({ statement }) => statement.report.id === owner)
      const comparable = own.filter((one) => isComparable(figure, one.figure))
      if (comparable.length === 0 || own.some((one) => isSaidBy(figure, one.figure))) return []
      const outlet = outletNamed(owner, context.snapshot.reports)
      return [withOutlet(findingOf('figure.outlet', figure, said, cited, comparable, text), outlet)]
    }
    const comparable = stated.filter((one) => isComparable(figure, one.figure))
    // “Its third demand”: an editor counts too.
    if (figure.dimension === ordinal && comparable.length === 0) return []
    return [
      findingOf(comparable.length > 0 ? 'figure.contradicts' : 'figure.absent', figure, said, cited, comparable, text),
    ]
  })
}

function isSupported(figure: Figure, cited: readonly CitedClaim[], stated: readonly Stated[], text: string): boolean {
  if (stated.some((one) => isSaidBy(figure, one.figure))) return true
  if (/\b(?:in all|altogether|total|together|combined|both|overall)\b/i.test(text)) {
    if (
      isSum(
        figure,
        stated.map((one) => one.figure),
      )
    )
      return true
  }
  // What an editor put into English stands where the report's own words tell no such figure.
  if (stated.some((one) => isComparable(figure, one.figure))) return false
  const english = cited.flatMap(({ claim, statements }) => [claim.text, ...statements.map(glossOf)])
  if (english.some((words) => readEnglish(words, []).figures.some((one) => isSaidBy(figure, one)))) return true
  return cited.some(({ statements }) =>
    statements.some((statement) => around(statement).some((one) => isSaidBy(figure, one))),
  )
}

function glossOf({ mention, paragraph }: CitedStatement): string {
  return `${mention.gloss}\n${paragraph.gloss}`
}

/** The figures of a mention's words. */
function figuresIn(statement: CitedStatement, vocabulary: Vocabulary): readonly Stated[] {
  const { reading, span } = statement
  return [...readFigures(statement, span), ...dualFigures(reading, span, vocabulary)].map((figure) => ({
    figure,
    statement,
  }))
}

function readFigures({ reading }: CitedStatement, span: Span): readonly Figure[] {
  return within(reading.quantities, span).flatMap((quantity): Figure[] => {
    const figure = figureOf(quantity, reading.text) ?? ordinalOf(quantity)
    return figure === null ? [] : [figure]
  })
}

/** Those of the sentence around the words. */
function around(statement: CitedStatement): readonly Figure[] {
  return readFigures(statement, sentenceAround(statement.reading, statement.span))
}

function findingOf(
  reason: 'figure.contradicts' | 'figure.absent' | 'figure.outlet',
  figure: Figure,
  said: string,
  cited: readonly CitedClaim[],
  stated: readonly Stated[],
  text: string,
): SentenceFinding {
  const nearest = stated.toSorted((a, b) => distance(figure, a.figure) - distance(figure, b.figure))
  const printed = [...new Map(nearest.map((one) => [printFigure(one.figure), one.figure])).entries()].slice(0, 3)
  const places =
    stated.length > 0
      ? nearest.map(({ statement, figure: at }) => placeIn(statement, at))
      : cited.flatMap(({ statements }) => statements.map(({ mention }) => placeOfMention(mention)))
  return {
    reason,
    span: { from: figure.from, to: figure.to },
    claimIds: claimIdsOf(cited),
    places,
    values: {
      said,
      claims: claimNumbers(cited.map(({ claim }) => claim)),
      stated: printed.map(([words]) => words).join(', '),
    },
    fixes: printed.flatMap(([, one]) => changeFigure(text, figure, one) ?? []),
    words: nearest.map(({ statement, figure: at }) => wordsAt(statement, at)),
  }
}

function withOutlet(finding: SentenceFinding, outlet: string): SentenceFinding {
  return { ...finding, values: { ...finding.values, outlet } }
}

function distance(a: Figure, b: Figure): number {
  return Math.abs(Math.log((a.low || 1) / (b.low || 1)))
}
