import { formatCitation } from '../citation.ts'
import { resolveCitation } from '../resolve-citation.ts'
import type { LintFix, SentenceFinding } from './finding.ts'
import type { Rule } from './rule.ts'

/** Citations that cannot be read, and those that lead to no claim or to no words of a report. */
export const citationRule: Rule = ({ broken, references }, _cited, { snapshot }) => [
  ...broken.map(({ span, text }): SentenceFinding => ({
    reason: 'citation.unreadable',
    span,
    values: { citation: text },
    fixes: repair(text, span.from) ?? [],
  })),
  ...references.flatMap((reference): SentenceFinding[] => {
    const resolved = resolveCitation(reference, snapshot)
    if (resolved.kind === 'claim') return []
    const citation = formatCitation([reference])
    return [
      resolved.kind === 'claimMissing'
        ? { reason: 'citation.noClaim', span: reference.span, subject: citation, values: { citation } }
        : {
            reason: 'citation.noMention',
            span: reference.span,
            subject: citation,
            claimIds: [resolved.claim.id],
            values: { citation, language: reference.language ?? '' },
          },
    ]
  }),
]

/** `[@c3, C7]` means `[@C3; @C7]`: what has nothing but numbers and languages in it can be put right. */
function repair(text: string, from: number): readonly LintFix[] | null {
  const parts = text.slice(1, -1).split(/[;,]|\band\b|&/)
  const references = parts.map(
    (part) => /^\s*@?\s*c\s*(?<number>[1-9]\d{0,8})(?:\s+(?<language>fa|ar|en))?\s*$/i.exec(part)?.groups,
  )
  if (references.some((one) => one === undefined)) return null
  const to = formatCitation(
    references.flatMap((one) => {
      const language = one?.['language']?.toLowerCase()
      const claimNumber = Number(one?.['number'])
      return [{ claimNumber, language: language === 'fa' || language === 'ar' || language === 'en' ? language : null }]
    }),
  )
  return [{ kind: 'repair', to, edits: [{ from, to: from + text.length, text: to }] }]
}
