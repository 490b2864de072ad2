import type { Claim } from '../../document/snapshot.ts'
import { formatCitation } from '../citation.ts'
import type { LintFix, SentenceFinding } from './finding.ts'
import type { Rule } from './rule.ts'
import { trimmedSpan } from './sentence.ts'

/** Sentences of the text that cite nothing. Headings and the editor's own footnotes need not, and questions state nothing. */
export const uncitedRule: Rule = (
  { text, where, references, broken },
  _cited,
  { snapshot },
): readonly SentenceFinding[] => {
  if (where !== 'text' || references.length > 0 || broken.length > 0 || !/\p{L}/u.test(text) || /\?\s*$/.test(text))
    return []
  const span = trimmedSpan(text, { from: 0, to: text.length })
  return [
    {
      reason: 'uncited.sentence',
      span,
      subject: '',
      fixes: likelyClaims(text, snapshot.claims).map((claim) => cite(claim, span.to)),
    },
  ]
}

function cite({ number }: Claim, at: number): LintFix {
  const citation = formatCitation([{ claimNumber: number, language: null }])
  return { kind: 'cite', to: `C${number}`, edits: [{ from: at, to: at, text: ` ${citation}` }] }
}

/** A claim is offered for a sentence that has this share of its words. */
const leastShared = 0.5

/** The claims a sentence seems to make, the likeliest first. */
function likelyClaims(text: string, claims: readonly Claim[]): readonly Claim[] {
  const said = wordsOf(text)
  return claims
    .map((claim) => {
      const words = wordsOf(claim.text)
      const shared = [...words].filter((word) => said.has(word)).length
      return { claim, share: words.size < 3 ? 0 : shared / words.size }
    })
    .filter(({ claim, share }) => share >= leastShared && claim.mentions.length > 0)
    .toSorted((a, b) => b.share - a.share)
    .slice(0, 3)
    .map(({ claim }) => claim)
}

/** Long enough to mean something; plural and past endings make no other word. */
function wordsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []
  return new Set(words.map((word) => word.replace(/(?:ed|es|s)$/, '')))
}
