import { failure, success } from '../../base/result.ts'
import { command } from '../command.ts'
import type { Draft } from '../draft.ts'
import { mentionsIn, siblingsOf } from '../paragraph-queries.ts'
import { positionAfter } from '../position.ts'
import type { MentionRecord } from '../records.ts'

export interface SplitParagraph {
  readonly paragraphId: string
  /** Offset of the first code unit of the new paragraph. */
  readonly at: number
}

/**
 * Splits a paragraph in two; the two texts put together are the old one. Mentions stay on their words. One that lay across
 * the cut becomes two, both to be checked. Refused where one side would have no words.
 */
export const splitParagraph = command('splitParagraph', (draft, { paragraphId, at }: SplitParagraph) => {
  const paragraph = draft.paragraphs.get(paragraphId)
  if (!paragraph) return failure('paragraphMissing')
  const [head, tail] = [paragraph.text.slice(0, at), paragraph.text.slice(at)]
  if (head.trim() === '' || tail.trim() === '') return failure('splitAtEdge')

  const newId = draft.newId()
  const taken = siblingsOf(draft, paragraph.reportId).map(([, sibling]) => sibling.position)
  const mentions = mentionsIn(draft, paragraphId)
  draft.paragraphs.add(newId, {
    ...paragraph,
    text: tail,
    original: null,
    gloss: '',
    position: positionAfter(taken, paragraph.position),
  })
  draft.paragraphs.update(paragraphId, { text: head })
  for (const [id, mention] of mentions) divideMention(draft, id, mention, { newId, head, tail })
  return success({ paragraphId: newId })
})

interface Cut {
  readonly newId: string
  readonly head: string
  readonly tail: string
}

function divideMention(draft: Draft, id: string, mention: MentionRecord, { newId, head, tail }: Cut): void {
  const at = head.length
  if (mention.to <= at) return
  if (mention.from >= at) {
    draft.mentions.update(id, { paragraphId: newId, from: mention.from - at, to: mention.to - at })
    return
  }
  const headTo = head.trimEnd().length
  const tailFrom = tail.length - tail.trimStart().length
  const tailTo = mention.to - at
  // A side that holds nothing but the white space at the cut has none of the mention's words.
  if (tailTo <= tailFrom) {
    draft.mentions.update(id, { to: headTo, quote: head.slice(mention.from, headTo) })
    return
  }
  if (headTo <= mention.from) {
    draft.mentions.update(id, { paragraphId: newId, from: tailFrom, to: tailTo, quote: tail.slice(tailFrom, tailTo) })
    return
  }
  draft.mentions.update(id, { to: headTo, quote: head.slice(mention.from, headTo), needsCheck: true })
  draft.mentions.add(draft.newId(), {
    ...mention,
    paragraphId: newId,
    from: tailFrom,
    to: tailTo,
    quote: tail.slice(tailFrom, tailTo),
    gloss: '',
    needsCheck: true,
  })
}
