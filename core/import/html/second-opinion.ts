// eslint-disable-next-line @typescript-eslint/triple-slash-reference -- declares modules that have no types; there is nothing to import
/// <reference path="./readability-dom.d.ts" />
import JSDOMParser from '@mozilla/readability/JSDOMParser.js'
import Readability from '@mozilla/readability/Readability.js'
import type { Box, PageBlock } from './page-blocks.ts'

/** Beyond so many lines it would take longer than its opinion is worth. */
const MOST_BLOCKS = 3000
/** As Readability's own default, halved: Persian and Arabic say as much in fewer letters. */
const SHORTEST_STORY = 250

/**
 * The lines that Readability takes for the story. It is given a page written anew from our own lines, with the boxes and
 * names they stand in and nothing else, so whatever it does, no word is lost and nothing of the page itself gets near it.
 */
export function secondOpinion(blocks: readonly PageBlock[]): readonly PageBlock[] {
  if (blocks.length > MOST_BLOCKS) return []
  const page = new JSDOMParser().parse(`<html><head></head><body>${rewritten(blocks)}</body></html>`)
  const article = new Readability(page, {
    charThreshold: SHORTEST_STORY,
    disableJSONLD: true,
    serializer: (found) => found,
  }).parse()
  const kept = new Set<number>()
  if (article?.content != null) collectNumbers(article.content, kept)
  return blocks.filter((_, index) => kept.has(index))
}

type LightNode = NonNullable<NonNullable<ReturnType<Readability['parse']>>['content']>

function collectNumbers(node: LightNode, into: Set<number>): void {
  const number = node.getAttribute?.('data-line') ?? ''
  if (number !== '') into.add(Number(number))
  for (const child of node.childNodes ?? []) collectNumbers(child, into)
}

/** The lines in their boxes again, every name and word escaped. */
function rewritten(blocks: readonly PageBlock[]): string {
  const written: string[] = []
  let open: readonly Box[] = []
  for (const [index, block] of blocks.entries()) {
    const path = pathTo(block.box)
    let same = 0
    while (same < open.length && open[same] === path[same]) same += 1
    for (const box of open.slice(same).toReversed()) written.push(`</${elementName(box)}>`)
    for (const box of path.slice(same)) written.push(`<${elementName(box)} class="${escaped(box.names)}">`)
    open = path
    written.push(lineOf(block, index))
  }
  for (const box of open.toReversed()) written.push(`</${elementName(box)}>`)
  return written.join('')
}

function lineOf({ text, linked }: PageBlock, index: number): string {
  const words = escaped(text)
  // How much of a line is links is all that is asked about them.
  const inner = linked === 0 ? words : `<a href="/">${escaped(text.slice(0, linked))}</a>${escaped(text.slice(linked))}`
  return `<span data-line="${index}">${inner}</span>`
}

function pathTo(box: Box): readonly Box[] {
  const path: Box[] = []
  let one: Box | null = box
  while (one !== null && one.name !== 'body') {
    path.push(one)
    one = one.parent
  }
  return path.toReversed()
}

const sayingElements = new Set(
  'address article aside blockquote dd div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header li main nav ol p pre section table tbody td th tr ul'.split(
    ' ',
  ),
)

function elementName({ name }: Box): string {
  return sayingElements.has(name) ? name : 'div'
}

function escaped(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
