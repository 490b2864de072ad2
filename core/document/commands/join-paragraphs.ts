import { failure, success } from '../../base/result.ts'
import { command } from '../command.ts'
import { mentionsIn, siblingsOf } from '../paragraph-queries.ts'
import type { ParagraphRecord } from '../records.ts'

export interface JoinParagraphs {
  readonly paragraphId: string
}

/**
 * Joins a paragraph with the next one of its report that is not set aside, a space between them unless one text brings it.
 * Mentions of both stay on their words. Refused at the end of the report.
 */
export const joinParagraphs = command('joinParagraphs', (draft, { paragraphId }: JoinParagraphs) => {
  const paragraph = draft.paragraphs.get(paragraphId)
  if (!paragraph) return failure('paragraphMissing')
  if (paragraph.exclusion !== null) return failure('paragraphExcluded')
  const siblings = siblingsOf(draft, paragraph.reportId)
  const place = siblings.findIndex(([id]) => id === paragraphId)
  const next = siblings.slice(place + 1).find(([, sibling]) => sibling.exclusion === null)
  if (!next) return failure('joinNeedsNext')

  const [nextId, following] = next
  const seam = /\s$/u.test(paragraph.text) || /^\s/u.test(following.text) ? '' : ' '
  const shift = paragraph.text.length + seam.length
  const mentions = mentionsIn(draft, nextId)
  draft.paragraphs.update(paragraphId, {
    text: paragraph.text + seam + following.text,
    original: joinOriginals(paragraph, following, seam),
    gloss: [paragraph.gloss, following.gloss].filter((gloss) => gloss !== '').join(' '),
  })
  for (const [id, mention] of mentions) {
    draft.mentions.update(id, { paragraphId, from: mention.from + shift, to: mention.to + shift })
  }
  draft.paragraphs.remove(nextId)
  return success(null)
})

function joinOriginals(a: ParagraphRecord, b: ParagraphRecord, seam: string): string | null {
  if (a.original === null && b.original === null) return null
  return (a.original ?? a.text) + seam + (b.original ?? b.text)
}
