import type { BlockContent, Heading, ListItem, Paragraph, PhrasingContent, TableRow, Text } from 'mdast'
import { isolated, oneLine } from './shown-text.ts'

/** Text in English. */
export function words(text: string): Text {
  return { type: 'text', value: oneLine(text) }
}

/** Text of unknown direction, between FSI and PDI. */
export function original(text: string): Text {
  return { type: 'text', value: isolated(text) }
}

/** The links of an attribution, outlet ← agency ← source. */
export function joined(chain: readonly string[]): Text[] {
  return chain.flatMap((link, index) => (index === 0 ? [original(link)] : [words(' ← '), original(link)]))
}

export function paragraph(...children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children }
}

export function heading(depth: 1 | 2 | 3, text: string): Heading {
  return { type: 'heading', depth, children: [words(text)] }
}

export function listElement(...children: BlockContent[]): ListItem {
  return { type: 'listItem', spread: false, children }
}

/** A row of a table: one cell for each run of text. */
export function row(...cells: readonly (readonly PhrasingContent[])[]): TableRow {
  return { type: 'tableRow', children: cells.map((children) => ({ type: 'tableCell', children: [...children] })) }
}
