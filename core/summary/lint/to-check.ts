import type { Mention } from '../../document/snapshot.ts'
import { claimNumbers, placeOfMention } from './cited.ts'
import type { SentenceFinding } from './finding.ts'
import type { Rule } from './rule.ts'

/** Citations of mentions whose words changed or were set aside, and nobody has looked since. */
export const toCheckRule: Rule = (_sentence, cited) =>
  cited.flatMap(({ reference, claim, mentions }): SentenceFinding[] => {
    const changed = mentions.filter(({ isToCheck }) => isToCheck)
    if (changed.length === 0) return []
    return [
      {
        reason: 'toCheck.mention',
        span: reference.span,
        subject: `C${claim.number}`,
        claimIds: [claim.id],
        places: changed.map(placeOfMention),
        values: { claims: claimNumbers([claim]), count: changed.length, of: mentions.length },
        words: changed.map(({ quote }) => quote),
      },
    ]
  })

/** Citations of a claim that joins two passages of which the editor said that they do not say the same. */
export const rejectedRule: Rule = (_sentence, cited, { snapshot }) =>
  cited.flatMap(({ reference, claim, mentions }): SentenceFinding[] => {
    const joined = snapshot.rejections.flatMap((rejection): readonly Mention[] => {
      const a = mentions.find((mention) => holds(mention, rejection.paragraphIdA, rejection.quoteA))
      const b = mentions.find((mention) => holds(mention, rejection.paragraphIdB, rejection.quoteB))
      return a === undefined || b === undefined ? [] : [a, b]
    })
    if (joined.length === 0) return []
    return [
      {
        reason: 'rejected.pair',
        span: reference.span,
        subject: `C${claim.number}`,
        claimIds: [claim.id],
        places: [...new Set(joined)].map(placeOfMention),
        values: { claims: claimNumbers([claim]) },
        words: joined.map(({ quote }) => quote),
      },
    ]
  })

/** Whether a mention is made on words that were rejected, or on more or fewer of them. */
function holds({ paragraphId, quote }: Mention, rejectedIn: string, words: string): boolean {
  return paragraphId === rejectedIn && (quote.includes(words) || words.includes(quote))
}
