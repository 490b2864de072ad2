import type { Span } from '../base/span.ts'
import type { MentionRecord } from './records.ts'

/** A mention of a claim by the words of a paragraph under a span, asserted in the outlet's own voice until the editor says more. */
export function newMention(claimId: string, paragraphId: string, text: string, { from, to }: Span): MentionRecord {
  return {
    claimId,
    paragraphId,
    from,
    to,
    quote: text.slice(from, to),
    stance: 'asserts',
    attribution: { agency: '', source: '', voice: 'stated' },
    gloss: '',
    needsCheck: false,
  }
}
