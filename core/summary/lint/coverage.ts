import { citedClaims } from '../citations.ts'
import { formatCitation } from '../citation.ts'
import type { Summary } from '../tree.ts'
import { claimNumbers, placeOfMention } from './cited.ts'
import type { LintFix, SentenceFinding } from './finding.ts'
import type { Lintable } from './lintable.ts'

/** Claims some report makes that the summary cites nowhere, in the editor's order. */
export function uncoveredClaims(summary: Summary, { claims }: Lintable): readonly Omit<SentenceFinding, 'span'>[] {
  const cited = new Set(citedClaims(summary))
  return claims
    .filter(({ number, mentions }) => mentions.length > 0 && !cited.has(number))
    .map((claim) => ({
      reason: 'coverage.uncited',
      subject: claim.id,
      claimIds: [claim.id],
      places: claim.mentions.map(placeOfMention),
      values: { claims: claimNumbers([claim]) },
      fixes: addSentence(claim.text, claim.number, summary.source),
      words: [claim.text],
    }))
}

function addSentence(text: string, claimNumber: number, source: string): readonly LintFix[] {
  const statement = text.trim()
  if (statement === '') return []
  const end = source.trimEnd().length
  const gap = end === 0 ? '' : '\n\n'
  const stop = /[.!?]$/.test(statement) ? '' : '.'
  const citation = formatCitation([{ claimNumber, language: null }])
  const words = `${gap}${statement}${stop} ${citation}\n`
  return [{ kind: 'addSentence', to: `C${claimNumber}`, edits: [{ from: end, to: source.length, text: words }] }]
}
