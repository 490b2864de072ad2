import type { Exclusion } from '../document/records.ts'
import { isNumberLine, isTimeLine, lettersOf, lineShape, type LineShape } from './line-shape.ts'
import { matchNoise } from './noise-match.ts'
import type { NoiseRule } from './noise-phrases.ts'
import type { Block } from './segment.ts'

/**
 * Why each block is no part of the story; null for those that are. Marks only: nothing is taken away, so that an
 * editor can bring any of it back. Works by the words of `noise-phrases.ts` and by what stands around a block: titles after a
 * read-more heading, everything after a comments heading, lists of links and stray lines once the story is over, and
 * menus before it begins. In doubt a block is kept.
 */
export function markNoise(blocks: readonly Block[]): (Exclusion | null)[] {
  const shapes = blocks.map(lineShape)
  const matches = shapes.map(matchNoise)
  const storyEnd = endOfStory(shapes, matches)
  const marks: (Exclusion | null)[] = matches.map((rule, index) =>
    rule === null || isWeakWithinStory(rule, shapes[index], index, storyEnd) ? null : rule.exclusion,
  )
  const context: Context = { shapes, matches, marks, storyEnd }
  let index = 0
  while (index < blocks.length) {
    const rule = marks[index] === null ? null : matches[index]
    index = rule?.opens === undefined ? index + 1 : markOpened(context, rule.opens, index + 1)
  }
  markMenu(context)
  markTail(context)
  return marks
}

interface Context {
  readonly shapes: readonly LineShape[]
  readonly matches: readonly (NoiseRule | null)[]
  readonly marks: (Exclusion | null)[]
  /** The index after the last block of the story. */
  readonly storyEnd: number
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
  return shape?.isStory === true && (rule.reach === 'within' || rule.reach === 'part') && index < storyEnd
}

/** Marks what a heading opens, from `start`; returns the index to go on from. */
function markOpened(context: Context, opens: NonNullable<NoiseRule['opens']>, start: number): number {
  switch (opens) {
    case 'titles':
      return markTitles(context, start)
    case 'comments':
      return markComments(context, start)
    case 'tags':
      return markRun(context, start, 'tags', ({ words, isSentence }) => words <= 4 && !isSentence)
    case 'links':
      return markRun(context, start, 'linkList', ({ isStory, isSentence }) => !isStory && !isSentence)
  }
}

function markRun(
  { shapes, matches, marks, storyEnd }: Context,
  start: number,
  exclusion: Exclusion,
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
const SHORTEST_TITLE_WORDS = 5

function markTitles({ shapes, matches, marks }: Context, start: number): number {
  const hasLabel = (matches[start - 1]?.reach === 'label' && (shapes[start - 1]?.words ?? 0) > 5) || false
  if (hasLabel && !/[:：]\s*$/.test(shapes[start - 1]?.content ?? '')) return start
  let index = start
  for (; index < shapes.length; index += 1) {
    const shape = shapes[index]
    if (shape === undefined || !isTitle(shape) || (matches[index]?.opens ?? 'titles') !== 'titles') break
    const isFirst = index === start
    if (!isFirst && shape.isAfterBlank && shapes[start]?.isAfterBlank === false) break
    if (!isFirst && !shape.isBulleted && shape.words < SHORTEST_TITLE_WORDS && !isTimeLine(shape)) break
    marks[index] = marks[index] ?? 'readMore'
  }
  return index
}

function isTitle({ isStory, isSentence, content }: LineShape): boolean {
  return !isStory && !isSentence && content.length <= 160
}

function markComments({ shapes, matches, marks, storyEnd }: Context, start: number): number {
  // A counter beside the headline opens nothing.
  if (start - 1 < storyEnd || !isCommentSection(shapes, start)) return start
  let index = start
  for (; index < shapes.length; index += 1) {
    const rule = matches[index] ?? null
    if (rule !== null && rule.exclusion !== 'comments' && !isReaction(shapes[index])) break
    marks[index] = 'comments'
  }
  return index
}

const COMMENT_SIGNAL_WINDOW = 12
const SHORT_REST = 6

/** Votes, times of posting, reply links; or so little left that nothing else can follow. */
function isCommentSection(shapes: readonly LineShape[], start: number): boolean {
  const window = shapes.slice(start, start + COMMENT_SIGNAL_WINDOW)
  const signals = window.filter((shape) => isNumberLine(shape) || isTimeLine(shape) || isReaction(shape)).length
  if (signals >= 2 || (signals === 1 && shapes.length - start <= COMMENT_SIGNAL_WINDOW)) return true
  return shapes.length - start <= SHORT_REST && !window.some(({ content }) => content.length > 300)
}

const reactions = new Set(
  [
    'پاسخ',
    'پاسخ دادن',
    'پاسخ به این نظر',
    'گزارش تخلف',
    'پسندیدم',
    'ناشناس',
    'رد',
    'الرد',
    'الرد على',
    'إعجاب',
    'إبلاغ',
    'زائر',
    'reply',
    'report',
    'like',
    'upvote',
  ].map(lettersOf),
)

function isReaction(shape: LineShape | undefined): boolean {
  return shape !== undefined && shape.words <= 4 && reactions.has(shape.letters)
}

const MENU_LINES = 4
const MENU_WORDS = 3

/** Before the story: a run of very short lines, or a line of bread crumbs. */
function markMenu({ shapes, marks }: Context): void {
  const firstStory = shapes.findIndex(({ isStory }) => isStory)
  let run: number[] = []
  for (let index = 0; index < firstStory; index += 1) {
    const shape = shapes[index]
    if (shape === undefined) break
    if (isBreadcrumb(shape)) marks[index] = marks[index] ?? 'linkList'
    if (shape.words <= MENU_WORDS && !shape.isSentence && shape.letters !== '') run.push(index)
    else run = []
    if (run.length >= MENU_LINES) for (const line of run) marks[line] = marks[line] ?? 'linkList'
  }
}

function isBreadcrumb({ content }: LineShape): boolean {
  const parts = content.split(/\s*[>›»|/\\]\s*/)
  return parts.length >= 3 && content.length <= 120 && parts.every((part) => part.split(/\s+/).length <= MENU_WORDS)
}

const LINK_RUN = 3
const PLAIN_LINK_RUN = 4

/** After the story: lists of links, and what stands after or between blocks already marked. */
function markTail({ shapes, matches, marks, storyEnd }: Context): void {
  markTrailingLinks(shapes, marks, storyEnd)
  let previous: Exclusion | null = null
  for (let index = storyEnd; index < shapes.length; index += 1) {
    const shape = shapes[index]
    if (shape === undefined) break
    const mark: Exclusion | null = marks[index] ?? null
    if (mark !== null) {
      // The titles of a read-more block in the tail are links like any others.
      previous = mark
    } else if (previous !== null && !(shape.isStory && matches[index] === null)) {
      marks[index] = shape.isBulleted ? 'linkList' : inherited(previous)
    }
  }
}

function inherited(previous: Exclusion): Exclusion {
  return previous === 'readMore' || previous === 'login' || previous === 'share' ? 'linkList' : previous
}

function markTrailingLinks(shapes: readonly LineShape[], marks: (Exclusion | null)[], storyEnd: number): void {
  // A list the story announces with a colon is its own.
  if (/[:：]\s*$/.test(shapes[storyEnd - 1]?.content ?? '')) return
  let end = storyEnd
  while (end < shapes.length && marks[end] === null && isLink(shapes[end])) end += 1
  const run = shapes.slice(storyEnd, end)
  const isBulletedRun = run.length >= LINK_RUN && run.every(({ isBulleted }) => isBulleted)
  const isPlainRun = run.length >= PLAIN_LINK_RUN && run.every(({ words }) => words >= SHORTEST_TITLE_WORDS)
  if (isBulletedRun || isPlainRun) for (let index = storyEnd; index < end; index += 1) marks[index] = 'linkList'
}

function isLink(shape: LineShape | undefined): boolean {
  return shape !== undefined && !shape.isSentence && !/[؛;،,]$/.test(shape.content)
}
