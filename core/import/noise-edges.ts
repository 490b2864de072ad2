import { findDates } from '../text/dates.ts'
import type { DraftExclusion } from './draft.ts'
import type { LineShape } from './line-shape.ts'
import { SHORTEST_TITLE_WORDS, type NoiseContext } from './noise-opened.ts'
import { findOutletNamed } from './outlets.ts'

const MENU_LINES = 4
const MENU_WORDS = 3

/** Before the story: a run of very short lines, or a line of bread crumbs. */
export function markMenu({ shapes, marks }: NoiseContext): void {
  const firstStory = shapes.findIndex(({ isStory }) => isStory)
  let run = 0
  for (let index = 0; index < firstStory; index += 1) {
    const shape = shapes[index]
    if (shape === undefined) break
    if (isBreadcrumb(shape) || isSeparator(shape)) marks[index] ??= 'linkList'
    run = isMenuLine(shape) ? run + 1 : 0
    if (run === MENU_LINES) for (let line = index - run + 1; line < index; line += 1) marks[line] ??= 'linkList'
    if (run >= MENU_LINES) marks[index] ??= 'linkList'
  }
}

/** A bar or dot between buttons. */
function isSeparator({ content }: LineShape): boolean {
  return /^[|│¦·•/\\›»>]{1,3}$/.test(content)
}

/** An outlet's name or a date among the buttons is no button. */
function isMenuLine({ words, isSentence, letters, content }: LineShape): boolean {
  return (
    words <= MENU_WORDS &&
    !isSentence &&
    letters !== '' &&
    findOutletNamed(content) === null &&
    findDates(content).length === 0
  )
}

function isBreadcrumb({ content }: LineShape): boolean {
  const parts = content.split(/\s*[>›»|/\\]\s*/)
  return (
    parts.length >= 3 &&
    content.length <= 120 &&
    parts.every((part) => /\p{L}/u.test(part) && part.split(/\s+/).length <= MENU_WORDS)
  )
}

const LINK_RUN = 3
const PLAIN_LINK_RUN = 4

/** After the story: lists of links, and what stands after or between blocks already marked. */
export function markTail(context: NoiseContext): void {
  const { shapes, matches, marks, storyEnd, isPunctuated } = context
  // Without a story nothing comes after it.
  if (storyEnd === 0) return
  markTrailingLinks(context)
  let previous: DraftExclusion | null = null
  for (let index = storyEnd; index < shapes.length; index += 1) {
    const shape = shapes[index]
    if (shape === undefined) break
    const mark: DraftExclusion | null = marks[index] ?? null
    if (mark !== null) {
      // Read-more blocks stand in the middle of stories too; where nothing has a full stop, the story may go on after one.
      previous = mark === 'readMore' && !isPunctuated ? null : mark
    } else if (previous !== null && !(shape.isStory && matches[index] === null)) {
      marks[index] = shape.isBulleted ? 'linkList' : inherited(previous)
    }
  }
}

function inherited(previous: DraftExclusion): DraftExclusion {
  return previous === 'login' || previous === 'share' ? 'linkList' : previous
}

function markTrailingLinks({ shapes, marks, storyEnd, isPunctuated }: NoiseContext): void {
  // A list the story announces with a colon is its own.
  if (/[:：]\s*$/.test(shapes[storyEnd - 1]?.content ?? '')) return
  let end = storyEnd
  while (end < shapes.length && marks[end] === null && isLink(shapes[end])) end += 1
  const run = shapes.slice(storyEnd, end)
  const isBulletedRun = run.length >= LINK_RUN && run.every(({ isBulleted }) => isBulleted)
  const isPlainRun =
    isPunctuated && run.length >= PLAIN_LINK_RUN && run.every(({ words }) => words >= SHORTEST_TITLE_WORDS)
  if (isBulletedRun || isPlainRun) for (let index = storyEnd; index < end; index += 1) marks[index] = 'linkList'
}

function isLink(shape: LineShape | undefined): boolean {
  return shape !== undefined && !shape.isSentence && !/[؛;،,]$/.test(shape.content)
}
