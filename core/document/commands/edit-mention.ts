import { failure, success } from '../../base/result.ts'
import { isSpanWithin, type Span } from '../../base/span.ts'
import { resolveAnchor } from '../anchor.ts'
import { command } from '../command.ts'
import type { Attribution, MentionRecord, Stance } from '../records.ts'

export interface SetStance {
  readonly mentionId: string
  readonly stance: Stance
}

/** Says how a report stands to a claim: asserts, asserts in part, differs, denies. */
export const setStance = command('setStance', (draft, { mentionId, stance }: SetStance) => {
  if (!draft.mentions.get(mentionId)) return failure('mentionMissing')
  draft.mentions.update(mentionId, { stance })
  return success(null)
})

export interface SetAttribution {
  readonly mentionId: string
  readonly attribution: Attribution
}

/** Says on whose authority a report makes a claim, and in what voice. */
export const setAttribution = command('setAttribution', (draft, { mentionId, attribution }: SetAttribution) => {
  if (!draft.mentions.get(mentionId)) return failure('mentionMissing')
  draft.mentions.update(mentionId, { attribution })
  return success(null)
})

export interface DescribeMention {
  readonly mentionId: string
  readonly fields: Partial<Pick<MentionRecord, 'stance' | 'attribution'>>
}

/** Says at once how a report stands to a claim and on whose authority. */
export const describeMention = command('describeMention', (draft, { mentionId, fields }: DescribeMention) => {
  if (!draft.mentions.get(mentionId)) return failure('mentionMissing')
  draft.mentions.update(mentionId, fields)
  return success(null)
})

export interface SetMentionGloss {
  readonly mentionId: string
  readonly gloss: string
}

/** Attaches a short English rendering to the words of a mention. */
export const setMentionGloss = command('setMentionGloss', (draft, { mentionId, gloss }: SetMentionGloss) => {
  if (!draft.mentions.get(mentionId)) return failure('mentionMissing')
  draft.mentions.update(mentionId, { gloss })
  return success(null)
})

export interface MoveMention extends Span {
  readonly mentionId: string
}

/** Puts a mention on other words of its paragraph. The editor has looked: nothing is left to check. */
export const moveMention = command('moveMention', (draft, { mentionId, from, to }: MoveMention) => {
  const mention = draft.mentions.get(mentionId)
  const paragraph = mention && draft.paragraphs.get(mention.paragraphId)
  if (!paragraph) return failure('mentionMissing')
  if (!isSpanWithin({ from, to }, paragraph.text.length)) return failure('spanOutsideParagraph')
  draft.mentions.update(mentionId, { from, to, quote: paragraph.text.slice(from, to), needsCheck: false })
  return success(null)
})

export interface ConfirmMention {
  readonly mentionId: string
}

/** The editor has looked at a mention whose words changed: the words it stands on now are its quote. */
export const confirmMention = command('confirmMention', (draft, { mentionId }: ConfirmMention) => {
  const mention = draft.mentions.get(mentionId)
  const paragraph = mention && draft.paragraphs.get(mention.paragraphId)
  if (!mention || !paragraph) return failure('mentionMissing')
  const { from, to } = resolveAnchor(paragraph.text, mention)
  draft.mentions.update(mentionId, { from, to, quote: paragraph.text.slice(from, to), needsCheck: false })
  return success(null)
})

export interface RemoveMention {
  readonly mentionId: string
}

/** Takes a mention away. Its claim stays. */
export const removeMention = command('removeMention', (draft, { mentionId }: RemoveMention) => {
  if (!draft.mentions.get(mentionId)) return failure('mentionMissing')
  draft.mentions.remove(mentionId)
  return success(null)
})
