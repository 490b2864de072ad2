import type { Role } from '../../document/records.ts'
import type { DraftExclusion } from '../draft.ts'
import { lettersOf, lineShape } from '../line-shape.ts'
import type { ReadBlock } from '../read-file.ts'
import { isDateLine } from '../roles.ts'
import { leadOf } from './page-cues.ts'
import type { Box, PageBlock } from './page-blocks.ts'
import { commonBox, isWithin, weighPage, type PageWeights } from './page-weights.ts'
import { findStoryBox } from './story-box.ts'

/** What the page states about the story it holds. Empty where it does not. */
export interface StatedStory {
  readonly headline: string
  readonly byline: string
  readonly body: string
}

/**
 * Which lines of a page are its story, and what its markup makes of them: headline, headings, captions, list items. All
 * others are set aside with the reason their box gives, none is left out.
 */
export function markPage(blocks: readonly PageBlock[], stated: StatedStory): readonly ReadBlock[] {
  const weights = weighPage(blocks)
  const story = findStoryBox(blocks, weights, stated.body)
  const headline = findHeading(blocks, weights, stated.headline, story)
  const top = headlineBox(blocks, headline, story)
  const first = story === null ? -1 : blocks.findIndex(({ box }) => isWithin(box, story))
  return blocks.map((block, index): ReadBlock => {
    const isHeadline = index === headline
    const isBetween = headline !== null && index > headline && index < first
    const isBefore = index < first && !isBetween
    const mayLead = isBetween || (isBefore && top !== null && isWithin(block.box, top))
    const exclusion =
      isHeadline || story === null
        ? isHeadline
          ? null
          : weights.cueOf(block)
        : isWithin(block.box, story)
          ? withinStory(block, story, weights)
          : beside(block, mayLead, weights, stated)
    return {
      text: block.text,
      marker: '',
      isAfterBlank: block.isFirstLine,
      isListItem: ancestorNamed(block.box, ['li']) !== null,
      role: isHeadline ? 'headline' : roleOf(block, stated),
      exclusion,
    }
  })
}

/** In the story's own box: what is called something else, and lists and lines of nothing but links. */
function withinStory(block: PageBlock, story: Box, weights: PageWeights): DraftExclusion | null {
  const cue = weights.cueOf(block)
  if (cue !== null) return cue
  for (let box: Box | null = block.box; box !== null && box !== story; box = box.parent) {
    if (boxesOfLinks.has(box.name) && weights.linkShare(box) > 0.6) return 'readMore'
  }
  const isLinkOnly = block.linked + 2 >= block.text.length && block.text.split(' ').length >= 4
  return isLinkOnly && !headings.has(block.box.name) && !/[.؟?!]$/.test(block.text) ? 'readMore' : null
}

const boxesOfLinks = new Set(['ul', 'ol', 'aside', 'section', 'div', 'table', 'dl'])
const headings = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'])

/** Between headline and story: bylines, dates and the lead. Anywhere else only what is called so. */
function beside(
  block: PageBlock,
  mayLead: boolean,
  weights: PageWeights,
  { byline }: StatedStory,
): DraftExclusion | null {
  const cue = weights.cueOf(block)
  const isLink = weights.linkShare(block.box) > 0.6
  if (mayLead && cue === null && (isBylineLike(block, byline) || isLead(block, isLink))) return null
  return cue ?? (isLink ? 'linkList' : 'outside')
}

function isBylineLike(block: PageBlock, byline: string): boolean {
  if (block.isTime || (byline !== '' && lettersOf(block.text).includes(lettersOf(byline)))) return true
  if (namedLead(block.box) === 'byline') return block.text.length < 160
  return isDateLine(lineShape({ text: block.text, marker: '', isAfterBlank: false }))
}

/** Prose, what is called the lead unless it is a mere topic, and a caption. */
function isLead({ box, text }: PageBlock, isLink: boolean): boolean {
  if (ancestorNamed(box, ['figcaption']) !== null) return true
  if (isLink) return false
  return text.length >= 60 || (namedLead(box) === 'lead' && text.split(' ').length >= 3)
}

/** Names of a small box say what its line is; those of a large one are about the page. */
function namedLead(box: Box): 'byline' | 'lead' | null {
  for (let one: Box | null = box, steps = 0; one !== null && steps < 3; one = one.parent, steps += 1) {
    const named = leadOf(one.names)
    if (named !== null) return named
  }
  return null
}

function roleOf(block: PageBlock, { byline }: StatedStory): Role | null {
  const { box, text } = block
  if (box.name === 'h1') return 'headline'
  if (headings.has(box.name)) return 'heading'
  if (box.name === 'figcaption' || ancestorNamed(box, ['figcaption']) !== null || isCaptionName(box)) return 'caption'
  if (block.isTime) return 'byline'
  if (ancestorNamed(box, ['blockquote']) !== null) return 'quotation'
  if (ancestorNamed(box, ['li']) !== null) return 'listItem'
  if (text.length > 160) return null
  if (byline !== '' && text.length <= byline.length * 2 && text.includes(byline)) return 'byline'
  return namedLead(box) === 'byline' && !/[.؟!]$/.test(text) ? 'byline' : null
}

function isCaptionName({ names, parent }: Box): boolean {
  return captionNames.test(names) || (parent !== null && captionNames.test(parent.names))
}

const captionNames =
  /(?:^|[ ])(?:[a-z]+[-_]{1,2})?(?:caption|caption-text|credit|image-?description|photo-?credit)(?=$|[ ])/

function ancestorNamed(box: Box, names: readonly string[]): Box | null {
  for (let one: Box | null = box; one !== null && one.name !== 'body'; one = one.parent)
    if (names.includes(one.name)) return one
  return null
}

/** The heading of the page that its metadata repeat, else its one heading of the first rank near the story. */
function findHeading(
  blocks: readonly PageBlock[],
  weights: PageWeights,
  stated: string,
  story: Box | null,
): number | null {
  const letters = lettersOf(stated)
  const first = story === null ? blocks.length : blocks.findIndex(({ box }) => isWithin(box, story))
  const candidates = blocks.flatMap((block, index) => {
    const isHeading = headings.has(block.box.name)
    const own = isHeading || (stated !== '' && block.text.length <= stated.length + 20) ? lettersOf(block.text) : ''
    const isStated =
      own.length >= 8 &&
      letters !== '' &&
      (own === letters || (letters.startsWith(own) && own.length * 2 >= letters.length))
    const isHidden = weights.cueOf(block) === 'outside' && !isStated
    return (isStated || block.box.name === 'h1') && !isHidden
      ? [{ index, isStated, isHeading, isFirstRank: block.box.name === 'h1' }]
      : []
  })
  const isNear = ({ index }: { readonly index: number }): boolean => index <= first || first === -1
  return (
    (
      candidates.find(({ isStated, isFirstRank }) => isStated && isFirstRank) ??
      candidates.find(({ isStated, isHeading }) => isStated && isHeading) ??
      candidates.filter(({ isFirstRank }) => isFirstRank).findLast(isNear) ??
      candidates.find(({ isFirstRank }) => isFirstRank) ??
      candidates.findLast((one) => one.isStated && isNear(one)) ??
      null
    )?.index ?? null
  )
}

/** The box in which headline and story stand together; null when that is the page itself. */
function headlineBox(blocks: readonly PageBlock[], headline: number | null, story: Box | null): Box | null {
  const heading = headline === null ? undefined : blocks[headline]
  if (heading === undefined || story === null) return null
  const box = commonBox(heading.box, story)
  return box.name === 'body' || box.parent === null ? null : box
}
