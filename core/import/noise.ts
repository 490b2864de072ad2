import type { DraftExclusion } from './draft.ts'
import { isPunctuated, type LineShape } from './line-shape.ts'
import { isCommentSection } from './noise-comments.ts'
import { markMenu, markTail } from './noise-edges.ts'
import { isPassingMention, matchNoise } from './noise-match.ts'
import { markOpened, type NoiseContext } from './noise-opened.ts'
import type { NoiseRule } from './noise-phrases.ts'

/**
 * Why each line is no part of the story; null for those that are. Marks only: nothing is taken away, so that an
 * editor can bring any of it back. Works by the words of `noise-phrases.ts` and by what stands around a line: titles
 * after a read-more heading, everything after a comments heading, lists of links and stray lines once the story is
 * over, and menus before it begins. In doubt a line is kept.
 */
export function markNoise(shapes: readonly LineShape[]): (DraftExclusion | null)[] {
  const matches = shapes.map(matchNoise)
  const storyEnd = endOfStory(shapes, matches)
  const marks: (DraftExclusion | null)[] = matches.map((rule, index) =>
    rule === null || isWeakWithinStory(rule, shapes[index], index, storyEnd) ? null : rule.exclusion,
  )
  const context: NoiseContext = { shapes, matches, marks, storyEnd, isPunctuated: isPunctuated(shapes) }
  let index = 0
  while (index < shapes.length) {
    const rule = marks[index] === null ? null : matches[index]
    index = rule?.opens === undefined ? index + 1 : markOpened(context, rule.opens, index + 1)
  }
  markMenu(context)
  markTail(context)
  return marks
}

/** After the last paragraph of a story that is neither noise by its words nor part of the readers' comments. */
function endOfStory(shapes: readonly LineShape[], matches: readonly (NoiseRule | null)[]): number {
  const firstStory = shapes.findIndex(({ isStory }) => isStory)
  const comments = matches.findIndex(
    (rule, index) => rule?.opens === 'comments' && index > firstStory && isCommentSection(shapes, index + 1),
  )
  const end = comments === -1 ? shapes.length : comments
  return 1 + shapes.findLastIndex(({ isStory }, index) => index < end && isStory && matches[index] === null)
}

/** A phrase that may stand within a sentence counts in a paragraph of the story only once the story is over. */
function isWeakWithinStory(rule: NoiseRule, shape: LineShape | undefined, index: number, storyEnd: number): boolean {
  return shape?.isStory === true && index < storyEnd && isPassingMention(rule, shape)
}
