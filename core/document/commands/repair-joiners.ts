import { failure, success } from '../../base/result.ts'
import { isSpanWithin, type Span } from '../../base/span.ts'
import { command } from '../command.ts'
import { mentionsIn } from '../paragraph-queries.ts'

/** A place whose joiners are to be put right. The words are replaced by `text`. */
export interface ReviewedRepair extends Span {
  readonly paragraphId: string
  readonly text: string
}

export interface RepairJoiners {
  /** Disjoint. */
  readonly repairs: readonly ReviewedRepair[]
}

/**
 * Puts half-spaces right where the editor has agreed to it. What was imported is kept as the original. Letters stay as they are, so that
 * mentions move exactly with their words, and one that stood on its words stands on them still: there is nothing to check. Refused for
 * a place that is not there, or when more than joiners and spaces would change.
 */
export const repairJoiners = command('repairJoiners', (draft, { repairs }: RepairJoiners) => {
  const byParagraph = Map.groupBy(repairs, (repair) => repair.paragraphId)
  for (const [paragraphId, places] of byParagraph) {
    const paragraph = draft.paragraphs.get(paragraphId)
    if (!paragraph) return failure('paragraphMissing')
    const isSound = places.every(
      (place) =>
        isSpanWithin(place, paragraph.text.length) &&
        lettersOf(paragraph.text.slice(place.from, place.to)) === lettersOf(place.text),
    )
    if (!isSound) return failure('spanOutsideParagraph')
  }
  for (const [paragraphId, places] of byParagraph) {
    const paragraph = draft.paragraphs.get(paragraphId)
    if (!paragraph) continue
    const ordered = places.toSorted((a, b) => a.from - b.from)
    const text = repaired(paragraph.text, ordered)
    const original = paragraph.original ?? paragraph.text
    const mentions = mentionsIn(draft, paragraphId)
    draft.paragraphs.update(paragraphId, { text, original: original === text ? null : original })
    for (const [id, mention] of mentions) {
      const from = movedOffset(paragraph.text, ordered, mention.from)
      const to = Math.max(movedOffset(paragraph.text, ordered, mention.to), from + 1)
      const isOnWords = paragraph.text.slice(mention.from, mention.to) === mention.quote
      draft.mentions.update(id, { from, to, ...(isOnWords ? { quote: text.slice(from, to) } : {}) })
    }
  }
  return success(null)
})

/** What must not change: everything but joiners, spaces and the signs that stand for joiners in texts converted badly. */
function lettersOf(text: string): string {
  return text.replaceAll(/[\s\u00a0\u00ac\u00ad\u200b\u200c]/gu, '')
}

function repaired(text: string, ordered: readonly ReviewedRepair[]): string {
  let result = ''
  let at = 0
  for (const repair of ordered) {
    result += text.slice(at, repair.from) + repair.text
    at = repair.to
  }
  return result + text.slice(at)
}

/** Where an offset of the old text lies in the new: before the same letter, or behind the same one at the end. */
function movedOffset(text: string, ordered: readonly ReviewedRepair[], offset: number): number {
  let moved = offset
  for (const { from, to, text: words } of ordered) {
    if (offset >= to) moved += words.length - (to - from)
    else if (offset > from) {
      const before = lettersOf(text.slice(from, offset)).length
      return moved - (offset - from) + afterLetters(words, before)
    } else break
  }
  return moved
}

/** The offset behind so many letters. */
function afterLetters(words: string, letters: number): number {
  let seen = 0
  let at = 0
  while (at < words.length && seen < letters) {
    if (lettersOf(words.charAt(at)) !== '') seen += 1
    at += 1
  }
  return at
}
