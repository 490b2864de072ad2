import { runningTexts } from '#core/summary/citations.ts'
import type { Summary } from '#core/summary/tree.ts'

/** The words of a summary as a reader counts them: without Markdown's marks and citations; “year’s” and “re-elected” are one each. */
export function countWords(summary: Summary): number {
  return runningTexts(summary.blocks)
    .flatMap(({ sentences }) => sentences)
    .reduce((sum, { text }) => sum + (text.match(word)?.length ?? 0), 0)
}

const word = /[\p{L}\p{N}\p{M}]+(?:['’.,:-][\p{L}\p{N}\p{M}]+)*/gu

/** Whole minutes, at 238 words a minute (silent reading of English non-fiction, Brysbaert 2019); at least one. */
export function readingMinutes(wordCount: number): number {
  return Math.max(1, Math.round(wordCount / 238))
}
