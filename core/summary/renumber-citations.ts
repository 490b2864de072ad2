import type { Span } from '../base/span.ts'
import { formatCitation, type Citation, type ClaimReference } from './citation.ts'
import { citationsOf } from './citations.ts'
import { parseSummary } from './parse-summary.ts'

/** A stretch of the summary and what is to stand there. */
export interface SummaryEdit extends Span {
  readonly text: string
}

/**
 * The edits by which every citation follows its claim to a new number; `numbers` leads from old to new. As little as can be is
 * written anew. A claim that a citation would then name twice is named once. In the order of the summary.
 */
export function renumberCitations(summary: string, numbers: ReadonlyMap<number, number>): readonly SummaryEdit[] {
  return citationsOf(parseSummary(summary)).flatMap((citation) => editsOf(citation, numbers))
}

/** How many citations name one of the claims. */
export function countCitations(summary: string, numbers: ReadonlySet<number>): number {
  return citationsOf(parseSummary(summary)).filter(({ references }) =>
    references.some(({ claimNumber }) => numbers.has(claimNumber)),
  ).length
}

function editsOf({ span, references }: Citation, numbers: ReadonlyMap<number, number>): readonly SummaryEdit[] {
  const moved = references.map((reference) => ({
    reference,
    claimNumber: numbers.get(reference.claimNumber) ?? reference.claimNumber,
  }))
  if (moved.every(({ reference, claimNumber }) => reference.claimNumber === claimNumber)) return []
  const renamed = moved.map(({ reference: { language }, claimNumber }) => ({ claimNumber, language }))
  const kept = withoutRepeats(renamed)
  if (kept.length < renamed.length) return [{ ...span, text: formatCitation(kept) }]
  return moved
    .filter(({ reference, claimNumber }) => reference.claimNumber !== claimNumber)
    .map(({ reference, claimNumber }) => {
      const from = reference.span.from + '@C'.length
      return { from, to: from + String(reference.claimNumber).length, text: String(claimNumber) }
    })
}

type Named = Pick<ClaimReference, 'claimNumber' | 'language'>

/** A claim named without a language has its mentions in every language. */
function withoutRepeats(references: readonly Named[]): readonly Named[] {
  return references.filter(({ claimNumber, language }, index) => {
    const others = references.filter((other, place) => other.claimNumber === claimNumber && place !== index)
    if (language !== null && others.some((other) => other.language === null)) return false
    return !references.slice(0, index).some((other) => other.claimNumber === claimNumber && other.language === language)
  })
}
