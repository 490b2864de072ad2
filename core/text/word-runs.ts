import { diffArrays } from 'diff'
import type { Span } from '../base/span.ts'

/** Two stretches of two texts: the same words in both, or words of one in the place of words (possibly none) of the other. */
export interface WordRun {
  readonly before: Span
  readonly after: Span
  readonly isKept: boolean
}

/**
 * Splits two texts into runs of kept and of replaced words, in order; put together, the runs are both texts. Two runs of
 * replaced words never follow each other.
 */
export function wordRuns(before: string, after: string): readonly WordRun[] {
  const runs: WordRun[] = []
  let beforeAt = 0
  let afterAt = 0
  for (const change of diffArrays(wordsOf(before), wordsOf(after))) {
    const length = change.value.join('').length
    const beforeTo = change.added ? beforeAt : beforeAt + length
    const afterTo = change.removed ? afterAt : afterAt + length
    const isKept = !change.added && !change.removed
    const previous = runs.at(-1)
    if (previous && !previous.isKept && !isKept) {
      runs[runs.length - 1] = {
        before: { from: previous.before.from, to: beforeTo },
        after: { from: previous.after.from, to: afterTo },
        isKept,
      }
    } else {
      runs.push({ before: { from: beforeAt, to: beforeTo }, after: { from: afterAt, to: afterTo }, isKept })
    }
    beforeAt = beforeTo
    afterAt = afterTo
  }
  return runs
}

/** How much of two texts is the same, 0…1, by the letters of their kept words. */
export function sharedShare(before: string, after: string): number {
  const kept = wordRuns(before, after).filter((run) => run.isKept)
  const length = kept.reduce((sum, run) => sum + lettersIn(before.slice(run.before.from, run.before.to)), 0)
  const all = lettersIn(before) + lettersIn(after)
  return all === 0 ? 0 : (2 * length) / all
}

const segmenter = new Intl.Segmenter('fa', { granularity: 'word' })

/** Not `diffWordsWithSpace`: it takes no segmenter, and without one every Arabic letter is a word of its own. */
function wordsOf(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment)
}

/** White space and marks are shared by texts that have nothing to do with each other. */
function lettersIn(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0
}
