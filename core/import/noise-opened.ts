import type { DraftExclusion } from './draft.ts'
import { isTimeLine, type LineShape } from './line-shape.ts'
import { isCommentSection, isReaction } from './noise-comments.ts'
import type { NoiseRule } from './noise-phrases.ts'

/** A page being marked. All lists run parallel to its lines. */
export interface NoiseContext {
  readonly shapes: readonly LineShape[]
  readonly matches: readonly (NoiseRule | null)[]
  readonly marks: (DraftExclusion | null)[]
  /** The index after the last block of the story. */
  readonly storyEnd: number
  readonly isPunctuated: boolean
}

/** Marks what a heading opens, from `start`; returns the index to go on from. */
export function markOpened(context: NoiseContext, opens: NonNullable<NoiseRule['opens']>, start: number): number {
  switch (opens) {
    case 'titles':
      return markTitles(context, start)
    case 'comments':
      return markComments(context, start)
    case 'widget':
      return markWidget(context, start)
    case 'tags':
      return markRun(context, start, 'tags', ({ words, isSentence }) => words <= 4 && !isSentence)
    case 'links':
      return markRun(context, start, 'linkList', ({ isStory, isSentence }) => !isStory && !isSentence)
  }
}

function markRun(
  { shapes, matches, marks, storyEnd }: NoiseContext,
  start: number,
  exclusion: DraftExclusion,
  belongs: (shape: LineShape) => boolean,
): number {
  let index = start
  for (; index < shapes.length; index += 1) {
    const shape = shapes[index]
    if (shape === undefined || matches[index] !== null || !belongs(shape)) break
    // Among the story's own lines an empty line ends what the heading opened.
    if (index > start && index < storyEnd && shape.isAfterBlank) break
    if (index === start && index < storyEnd && exclusion === 'tags') break
    marks[index] = exclusion
  }
  return index
}

/** A shorter line after a title is rather a heading of the story. */
export const SHORTEST_TITLE_WORDS = 5

function markTitles({ shapes, matches, marks, isPunctuated }: NoiseContext, start: number): number {
  const heading = shapes[start - 1]
  // A label with its title on the same line is done.
  if (heading !== undefined && matches[start - 1]?.reach === 'label' && labelledText.test(heading.content)) return start
  let index = start
  for (; index < shapes.length; index += 1) {
    const shape = shapes[index]
    if (shape === undefined || !isTitle(shape) || (matches[index]?.opens ?? 'titles') !== 'titles') break
    const isFirst = index === start
    if (!isFirst && shape.isAfterBlank && shapes[start]?.isAfterBlank === false) break
    if (!isFirst && !isPunctuated && !shape.isBulleted && matches[index] === null) break
    const next = shapes[index + 1]
    const mayBeHeading =
      !shape.isBulleted && shape.words < SHORTEST_TITLE_WORDS && !isTimeLine(shape) && matches[index] === null
    if (!isFirst && mayBeHeading && (next === undefined || !isTitle(next))) break
    marks[index] ??= 'readMore'
  }
  return index
}

const labelledText = /[:：|»←→/]\s*\S/

const LONGEST_WIDGET = 12

/** To the line that says the widget ends; without one nothing more is marked. */
function markWidget({ shapes, marks }: NoiseContext, start: number): number {
  const found = shapes.slice(start, start + LONGEST_WIDGET).findIndex(({ letters }) => widgetEnd.test(letters))
  const end = found === -1 ? -1 : start + found
  for (let index = start; index <= end; index += 1) marks[index] = 'readMore'
  return Math.max(start, end + 1)
}

const widgetEnd = /^(?:پایان|نهایه|endof)/

function isTitle({ isStory, isSentence, content }: LineShape): boolean {
  return !isStory && !isSentence && content.length <= 160
}

function markComments({ shapes, matches, marks, storyEnd }: NoiseContext, start: number): number {
  // A counter beside the headline opens nothing.
  if (start - 1 < storyEnd || !isCommentSection(shapes, start)) return start
  let index = start
  for (; index < shapes.length; index += 1) {
    const rule = matches[index] ?? null
    if (
      rule !== null &&
      rule.exclusion !== 'comments' &&
      !isReaction(shapes[index]) &&
      !isFormField(rule, shapes[index])
    )
      break
    marks[index] = 'comments'
  }
  return index
}

/** "Email" alone on a line under a comments heading. */
function isFormField({ reach }: NoiseRule, shape: LineShape | undefined): boolean {
  return reach === 'part' && shape?.words === 1
}
