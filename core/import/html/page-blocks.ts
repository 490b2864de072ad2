import { cueOf, isCaptionName, leadOf } from './page-cues.ts'
import type { DraftExclusion } from '../draft.ts'
import {
  attribute,
  elementsOf,
  isElement,
  isText,
  textOf,
  type PageElementNode,
  type PageNode,
  type PageTree,
} from './parse-page.ts'

/** An element that stands apart on the page. */
export interface Box {
  readonly name: string
  readonly parent: Box | null
  readonly depth: number
  /** Its class, id, role and the like, in lower case, for patterns to look at. */
  readonly names: string
  /** What its names say it is, when that is no part of a story. */
  readonly cue: DraftExclusion | null
  /** Whether it is a small box with a picture, whose few words are then about the picture. */
  readonly isPicture: boolean
}

/** A line of the page as its reader would see it. */
export interface PageBlock {
  readonly text: string
  readonly box: Box
  /** Whether it begins an element, and not a line after a `<br>`. */
  readonly isFirstLine: boolean
  /** Code units of the text that are links. */
  readonly linked: number
  /** Whether all of it stands in a `<time>`. */
  readonly isTime: boolean
}

/**
 * The lines of a page in their order, each with the element it stands in. Everything a reader could see is in one of them;
 * what is hidden from sight is there too, with the cue `outside`. Scripts, styles, forms' fields and pictures have no words.
 */
export function pageBlocks(tree: PageTree): readonly PageBlock[] {
  const blocks: PageBlock[] = []
  const line = new Line(blocks)
  const root: Box = { name: '#document', parent: null, depth: 0, names: '', cue: null, isPicture: false }
  visitChildren(tree.childNodes, { box: root, isLink: false, isTime: false, isPreformatted: false }, line)
  line.end(root)
  return blocks
}

interface Place {
  readonly box: Box
  readonly isLink: boolean
  readonly isTime: boolean
  readonly isPreformatted: boolean
}

/** Gathers the words of one line until an element or a `<br>` ends it. */
class Line {
  private pieces: string[] = []
  private linked = 0
  private timed = 0
  private isFirst = true
  private isAfterItem = false
  private readonly blocks: PageBlock[]

  constructor(blocks: PageBlock[]) {
    this.blocks = blocks
  }

  add(words: string, { isLink, isTime }: Place): void {
    this.pieces.push(words)
    if (words !== '') this.isAfterItem = false
    const length = words.trim().length
    if (isLink) this.linked += length
    if (isTime) this.timed += length
  }

  gap(): void {
    this.pieces.push(' ')
  }

  /** Puts a gap between two items that the page sets apart without white space; none between an item and prose. */
  beginItem(): void {
    if (this.isAfterItem) this.gap()
    this.isAfterItem = false
  }

  endItem(): void {
    this.isAfterItem = true
  }

  end(box: Box, isElementEnd = true): void {
    const text = this.pieces
      .join('')
      .replace(/[ \t\n\r\f]+/g, ' ')
      .trim()
    if (hasWords.test(text)) {
      const { linked, timed, isFirst: isFirstLine } = this
      this.blocks.push({ text, box, isFirstLine, linked, isTime: timed > 0 && timed + 2 >= text.length })
      this.isFirst = isElementEnd
    } else if (isElementEnd) {
      this.isFirst = true
    }
    this.pieces = []
    this.isAfterItem = false
    this.linked = 0
    this.timed = 0
  }
}

const hasWords = /[^\s\u200b-\u200f\u061c\u2060\ufeff]/

const wordless = new Set(
  'head script style template noscript svg math iframe object embed applet canvas audio video picture img select option textarea datalist map noembed noframes'.split(
    ' ',
  ),
)
const boxNames = new Set(
  'address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html label legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)

function visitChildren(nodes: readonly PageNode[], place: Place, line: Line): void {
  for (const node of nodes) {
    if (isText(node)) addText(node.value, place, line)
    else if (isElement(node)) visit(node, place, line)
  }
}

function addText(value: string, place: Place, line: Line): void {
  if (!place.isPreformatted) {
    line.add(value, place)
    return
  }
  value.split(/\r\n?|\n/).forEach((words, index) => {
    if (index > 0) line.end(place.box, false)
    line.add(words, place)
  })
}

function visit(element: PageElementNode, place: Place, line: Line): void {
  const { tagName } = element
  if (wordless.has(tagName)) return
  if (tagName === 'br') {
    line.end(place.box, false)
    return
  }
  const names = namesOf(element)
  const isHidden = isHiddenElement(element, names)
  if (!boxNames.has(tagName) && !tagName.startsWith('amp-') && !isHidden) {
    const inner = { ...place, isLink: place.isLink || tagName === 'a', isTime: place.isTime || tagName === 'time' }
    if (isLabel(tagName, names)) line.gap()
    else if (tagName === 'a') line.beginItem()
    visitChildren(element.childNodes, inner, line)
    if (isLabel(tagName, names)) line.gap()
    else if (tagName === 'a') line.endItem()
    return
  }
  line.end(place.box)
  const cue = isHidden ? 'outside' : cueOf(tagName, names)
  const isPicture = mayFrame.has(tagName) && cue === null && isPictureBox(element)
  const box: Box = { name: tagName, parent: place.box, depth: place.box.depth + 1, names, cue, isPicture }
  if (tagName === 'tr' && isDataRow(element)) addRow(element, { ...place, box }, line)
  else
    visitChildren(
      element.childNodes,
      { ...place, box, isPreformatted: place.isPreformatted || tagName === 'pre' },
      line,
    )
  line.end(box)
}

/** A day, a name or a credit, which pages set apart by their style alone. Prose has none of these names. */
function isLabel(tagName: string, names: string): boolean {
  return tagName === 'time' || (names !== '' && (leadOf(names) === 'byline' || isCaptionName(names)))
}

const mayFrame = new Set(['div', 'section', 'span', 'amp-img'])
const LONGEST_BESIDE_PICTURE = 300

/** Where a link or a heading stands with the picture, it is a teaser. Looks no further than it must. */
function isPictureBox(element: PageElementNode): boolean {
  let pictureCount = 0
  let left = { elements: MOST_BESIDE_PICTURE, letters: LONGEST_BESIDE_PICTURE }
  const isSmall = (parent: PageElementNode): boolean =>
    parent.childNodes.every((node) => {
      if (isText(node)) left = { ...left, letters: left.letters - node.value.trim().length }
      if (!isElement(node)) return left.letters >= 0
      if (pictures.has(node.tagName)) pictureCount += 1
      left = { ...left, elements: left.elements - (node.tagName === 'p' ? MOST_BESIDE_PICTURE / 2 : 1) }
      return left.elements >= 0 && !partsOfTeaser.has(node.tagName) && isSmall(node)
    })
  return isSmall(element) && pictureCount > 0
}

const MOST_BESIDE_PICTURE = 24
const partsOfTeaser = new Set(['a', 'article', 'h1', 'h2', 'h3', 'h4', 'li', 'blockquote', 'table'])
const pictures = new Set(['img', 'picture', 'amp-img'])

/** A row of figures or names is one line; a page laid out with tables has texts in its cells. */
function isDataRow(row: PageElementNode): boolean {
  const cells = row.childNodes.filter(isElement)
  if (cells.length < 2) return false
  return (
    textOf(row).length <= LONGEST_ROW &&
    ![...elementsOf(row)].some(({ tagName }) => boxNames.has(tagName) && !partsOfRow.has(tagName))
  )
}

const LONGEST_ROW = 600
const partsOfRow = new Set(['td', 'th', 'p', 'div', 'center'])

function addRow(row: PageElementNode, place: Place, line: Line): void {
  const cells = row.childNodes.filter(isElement).filter((cell) => hasWords.test(textOf(cell)))
  cells.forEach((cell, index) => {
    if (index > 0) line.add(' | ', place)
    for (const node of cell.childNodes) {
      if (isText(node)) line.add(node.value, place)
      else if (isElement(node)) addInline(node, place, line)
    }
  })
}

function addInline(element: PageElementNode, place: Place, line: Line): void {
  if (wordless.has(element.tagName)) return
  if (element.tagName === 'br' || boxNames.has(element.tagName)) line.gap()
  const inner = { ...place, isLink: place.isLink || element.tagName === 'a' }
  for (const node of element.childNodes) {
    if (isText(node)) line.add(node.value, inner)
    else if (isElement(node)) addInline(node, inner, line)
  }
}

const namingAttributes = new Set([
  'class',
  'id',
  'role',
  'itemprop',
  'data-component',
  'data-testid',
  'data-type',
  'aria-label',
  'aria-labelledby',
])
const LONGEST_NAMES = 500

function namesOf({ attrs }: PageElementNode): string {
  const values = attrs.flatMap(({ name, value }) => (namingAttributes.has(name) ? [value] : []))
  return values.join(' ').slice(0, LONGEST_NAMES).toLowerCase()
}

function isHiddenElement(element: PageElementNode, names: string): boolean {
  return (
    element.attrs.some(({ name }) => name === 'hidden') ||
    /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attribute(element, 'style')) ||
    /(?:^|[ _-])(?:sr-only|screen-reader-text|visually-?hidden)(?:[ _-]|$)/.test(names)
  )
}
