import type { Role } from '../../document/records.ts'
import type { DraftExclusion } from '../draft.ts'
import { lettersOf, lineShape } from '../line-shape.ts'
import type { ReadBlock } from '../read-file.ts'
import { isDateLine } from '../roles.ts'
import { isCaptionName, leadOf } from './page-cues.ts'
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

/** Between headline and story: bylines, dates and the lead; after it where the story is taken from. Anywhere else only what is called so. */
function beside(
  block: PageBlock,
  mayLead: boolean,
  weights: PageWeights,
  { byline }: StatedStory,
): DraftExclusion | null {
  const cue = weights.cueOf(block)
  const isLink = weights.linkShare(block.box) > 0.6
  if (mayLead && cue === null && (isBylineLike(block, byline) || isLead(block, isLink))) return null
  // A bar of bread crumbs often ends with the day.
  if (mayLead && cue === 'linkList' && !isLink && (block.isTime || isPlainDate(block))) return null
  if (cue === null && !isLink && namedLead(block.box) === 'byline' && sourceLabel.test(block.text)) return null
  return cue ?? (isLink ? 'linkList' : 'outside')
}

const sourceLabel = /^(?:المصدر|المصادر|منبع|منابع|source)\s*[:：].{2,80}$/i

function isPlainDate({ text }: PageBlock): boolean {
  return isDateLine(lineShape({ text, marker: '', isAfterBlank: false }))
}

function isBylineLike(block: PageBlock, byline: string): boolean {
  if (block.isTime || (byline !== '' && lettersOf(block.text).includes(lettersOf(byline)))) return true
  if (namedLead(block.box) === 'byline') return block.text.length < 160
  return isPlainDate(block)
}

/** Prose, what is called the lead unless it is a mere topic, and a caption. */
function isLead(block: PageBlock, isLink: boolean): boolean {
  const { box, text } = block
  if (isCaption(block)) return true
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
  if (headings.has(box.name)) return isLongLead(block) ? 'body' : 'heading'
  if (block.isTime) return 'byline'
  if (text.length <= 160 && namedLead(box) === 'byline' && !/[.؟!]$/.test(text)) return 'byline'
  if (isCaption(block)) return 'caption'
  if (ancestorNamed(box, ['blockquote']) !== null) return 'quotation'
  if (ancestorNamed(box, ['li']) !== null) return 'listItem'
  if (text.length > 160) return null
  return byline !== '' && text.length <= byline.length * 2 && text.includes(byline) ? 'byline' : null
}

/** Some sites print the first paragraph in an element for headings. */
function isLongLead({ box, text }: PageBlock): boolean {
  return leadOf(box.names) === 'lead' && text.length >= 80
}

/** By its element or name, or for standing in one small box with a picture and nothing else. */
function isCaption({ box, text }: PageBlock): boolean {
  if (isCaptionName(box.names) || (box.parent !== null && isCaptionName(box.parent.names))) return true
  const beside = ancestorNamed(box, ['figure', 'figcaption', 'blockquote', 'table'])
  if (beside?.name === 'figcaption') return true
  return (
    text.length <= LONGEST_CAPTION &&
    (beside?.name === 'figure' || ((text.split(' ').length >= 3 || agency.test(text)) && isBesidePicture(box)))
  )
}

const LONGEST_CAPTION = 300
const agency = /getty|reuters|sputnik|shutterstock|\b(?:afp|epa|ap)\b/i

function isBesidePicture(box: Box): boolean {
  for (let one: Box | null = box; one !== null && !prose.has(one.name); one = one.parent) if (one.isPicture) return true
  return false
}

const prose = new Set(['p', 'li', 'td', 'blockquote', 'h1', 'h2', 'h3', 'h4', 'body'])

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
