import type { DraftExclusion } from '../draft.ts'
import type { Box, PageBlock } from './page-blocks.ts'

/** What each box of a page holds. Lengths are UTF-16 code units. */
export interface PageWeights {
  /** How much of a story a box holds: its paragraphs' lengths, long ones cut, links and what is set apart by name left out. */
  readonly storyIn: (box: Box) => number
  /** Of all words in a box, the share that are links, 0…1. */
  readonly linkShare: (box: Box) => number
  /** Why a block is no part of the story by the names of the boxes around it; null when they do not say. */
  readonly cueOf: (block: PageBlock) => DraftExclusion | null
}

/** A shorter line is rather a title, a caption or a button. */
const SHORTEST_PARAGRAPH = 50
/** So that one very long paragraph, such as a reader's comment, is no story by itself. */
const LONGEST_COUNTED = 700

export function weighPage(blocks: readonly PageBlock[]): PageWeights {
  const raw = sumsByBox(blocks, paragraphLength)
  const length = sumsByBox(blocks, ({ text }) => text.length)
  const linked = sumsByBox(blocks, (block) => block.linked)
  const whole = Math.max(0, ...raw.values())
  // Comments can be longer than the story: how much of it a box holds is reckoned without them.
  const amongComments = sumsByBox(blocks, (block) => (isAmongComments(block.box) ? paragraphLength(block) : 0))
  const withoutComments = whole - Math.max(0, ...amongComments.values())
  const cues = new Map<Box, DraftExclusion | null>()

  const boxCue = (box: Box): DraftExclusion | null => {
    const known = cues.get(box)
    if (known !== undefined) return known
    const own = box.cue !== null && isMostOfPage(box.cue, raw.get(box) ?? 0, whole, withoutComments) ? null : box.cue
    const outer = box.parent === null ? null : boxCue(box.parent)
    // Whatever stands among comments is theirs; elsewhere the smaller box says it more exactly.
    const found = outer === 'comments' || outer === 'readMore' ? outer : (own ?? outer)
    cues.set(box, found)
    return found
  }
  const story = sumsByBox(blocks, (block) => (boxCue(block.box) === null ? paragraphLength(block) : 0))
  return {
    storyIn: (box) => story.get(box) ?? 0,
    linkShare: (box) => (linked.get(box) ?? 0) / Math.max(1, length.get(box) ?? 0),
    cueOf: ({ box }) => boxCue(box),
  }
}

/** A box with most of the page in it is the page, whatever it is called: old sites put everything into one form. */
function isMostOfPage(cue: DraftExclusion, sum: number, whole: number, withoutComments: number): boolean {
  if (cue === 'comments') return sum > whole * 0.9
  return sum > withoutComments * (cue === 'readMore' ? 0.9 : 0.5)
}

function isAmongComments(box: Box): boolean {
  for (let one: Box | null = box; one !== null; one = one.parent) if (one.cue === 'comments') return true
  return false
}

function paragraphLength({ text, linked }: PageBlock): number {
  const isParagraph = text.length >= SHORTEST_PARAGRAPH && linked * 5 < text.length * 2
  return isParagraph ? Math.min(text.length, LONGEST_COUNTED) : 0
}

function sumsByBox(blocks: readonly PageBlock[], amountOf: (block: PageBlock) => number): Map<Box, number> {
  const sums = new Map<Box, number>()
  for (const block of blocks) {
    const amount = amountOf(block)
    if (amount === 0) continue
    for (let box: Box | null = block.box; box !== null; box = box.parent) sums.set(box, (sums.get(box) ?? 0) + amount)
  }
  return sums
}

/** Whether a box is another or lies in it. */
export function isWithin(box: Box, outer: Box): boolean {
  let one: Box | null = box
  while (one !== null && one.depth > outer.depth) one = one.parent
  return one === outer
}

/** The smallest box that holds both. */
export function commonBox(a: Box, b: Box): Box {
  let one: Box = a
  while (!isWithin(b, one) && one.parent !== null) one = one.parent
  return one
}
