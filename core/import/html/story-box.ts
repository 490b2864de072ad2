import { lettersOf } from '../line-shape.ts'
import { foldText } from '../../text/fold.ts'
import { isStoryBody } from './page-cues.ts'
import type { Box, PageBlock } from './page-blocks.ts'
import { commonBox, isWithin, type PageWeights } from './page-weights.ts'
import { secondOpinion } from './second-opinion.ts'

/** A marked box with less of the page's story than this is a teaser or a box beside it. */
const LEAST_MARKED_SHARE = 0.3
const LEAST_OPINION_SHARE = 0.6
/** Where one part of a box holds so much of its story, the story is that part. */
const DESCENT_SHARE = 0.8

/**
 * The element that holds the story and little else: the one that says so, else the smallest that most of the page's
 * paragraphs are in, held against what Readability takes for the story. Null for a page without paragraphs.
 * `statedBody` is the text of the story as the page's metadata repeat it; empty where they do not.
 */
export function findStoryBox(blocks: readonly PageBlock[], weights: PageWeights, statedBody: string): Box | null {
  const boxes = boxesOf(blocks)
  const page = boxes.find(({ parent }) => parent === null)
  const whole = page === undefined ? 0 : weights.storyIn(page)
  if (page === undefined || whole === 0) return null

  const stated = boxOfStated(blocks, statedBody)
  if (stated !== null && weights.storyIn(stated) >= LEAST_MARKED_SHARE * whole) return stated
  const marked = best(
    boxes.filter(({ names }) => isStoryBody(names)),
    weights,
  )
  if (marked !== null && weights.storyIn(marked) >= LEAST_MARKED_SHARE * whole) return narrowed(marked, boxes, weights)
  const articles = boxes.filter(({ name, parent }) => name === 'article' && !isInArticle(parent))
  const [article] = articles
  const from = articles.length === 1 && article !== undefined && weights.storyIn(article) >= whole / 2 ? article : page
  const densest = narrowed(from, boxes, weights)

  // A second reader who finds much the same story in a smaller part of the page is right about what is around it.
  const read = secondOpinion(blocks)
  const [first, ...rest] = read.filter((block) => weights.cueOf(block) === null && block.text.length > 40)
  if (first === undefined) return densest
  const opinion = rest.reduce((box, block) => commonBox(box, block.box), first.box)
  const isSameStory = weights.storyIn(opinion) >= LEAST_OPINION_SHARE * weights.storyIn(densest)
  return isSameStory && isWithin(opinion, densest) ? opinion : densest
}

function boxesOf(blocks: readonly PageBlock[]): readonly Box[] {
  const boxes = new Set<Box>()
  for (const { box } of blocks)
    for (let one: Box | null = box; one !== null && !boxes.has(one); one = one.parent) boxes.add(one)
  return [...boxes]
}

function isInArticle(box: Box | null): boolean {
  for (let one = box; one !== null; one = one.parent) if (one.name === 'article') return true
  return false
}

/** The one that holds most; of equals the innermost. */
function best(boxes: readonly Box[], { storyIn }: PageWeights): Box | null {
  return boxes.reduce<Box | null>((found, box) => {
    if (found === null) return box
    const more = storyIn(box) - storyIn(found)
    return more > 0 || (more === 0 && box.depth > found.depth) ? box : found
  }, null)
}

/** Goes down while one part holds nearly all; a paragraph is no box of its own. */
function narrowed(start: Box, boxes: readonly Box[], { storyIn }: PageWeights): Box {
  const children = Map.groupBy(boxes, ({ parent }) => parent)
  let box = start
  for (;;) {
    const heir = (children.get(box) ?? []).find(
      (child) => !leaves.has(child.name) && storyIn(child) >= DESCENT_SHARE * storyIn(box),
    )
    if (heir === undefined) return box
    box = heir
  }
}

const leaves = new Set(['p', 'li', 'blockquote', 'pre', 'figcaption', 'td', 'dd', 'h1', 'h2', 'h3', 'h4'])

const SHORTEST_STATED_BODY = 300

/** The smallest box around the paragraphs that the stated text has too. */
function boxOfStated(blocks: readonly PageBlock[], statedBody: string): Box | null {
  if (statedBody.length < SHORTEST_STATED_BODY) return null
  const stated = foldText(statedBody).replace(/[^\p{L}]+/gu, '')
  const shared = blocks.filter(
    ({ text }) => text.length >= 40 && text.length <= 4000 && stated.includes(lettersOf(text)),
  )
  const [first, ...rest] = shared
  const length = shared.reduce((sum, { text }) => sum + text.length, 0)
  if (first === undefined || length * 2 < statedBody.length) return null
  const box = rest.reduce((common, block) => commonBox(common, block.box), first.box)
  // One paragraph alone tells of no box.
  return rest.length === 0 && box.parent !== null && leaves.has(box.name) ? box.parent : box
}
