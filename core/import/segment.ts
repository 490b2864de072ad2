/** One line of the file, or a list marker alone on its line joined to the line it belongs to. */
export interface Block {
  /** The line's own text, without the white space around it; a lone marker is joined to its text by one space. */
  readonly text: string
  /** The list marker it begins with (`-`, `•`, `2.`), without white space; empty when there is none. */
  readonly marker: string
  /** Whether an empty line stands before it. The first block has none before it. */
  readonly isAfterBlank: boolean
  /** Whether its format calls it an item of a list, marker or not. */
  readonly isListItem?: boolean
}

/**
 * Cuts a text into blocks, one a line. Nothing visible is left out: only line ends, white space around a line and
 * lines of nothing but white space and joining marks (ZWNJ, ZWJ, LRM, RLM, ALM) fall between blocks.
 */
export function segment(text: string): Block[] {
  const blocks: Block[] = []
  let isAfterBlank = false
  let loneMarker: string | null = null
  const add = (line: string, marker: string): void => {
    blocks.push({ text: line, marker, isAfterBlank: isAfterBlank && blocks.length > 0 })
    isAfterBlank = false
  }
  for (const rawLine of text.split(lineEnd)) {
    const line = rawLine.trim()
    if (invisibleLine.test(line)) {
      isAfterBlank = true
    } else if (loneMarker === null && loneMarkerLine.test(line)) {
      loneMarker = line
    } else if (loneMarker !== null && loneMarkerLine.test(line)) {
      add(loneMarker, '')
      loneMarker = line
    } else if (loneMarker !== null) {
      add(`${loneMarker} ${line}`, loneMarker)
      loneMarker = null
    } else {
      add(line, markerOf(line))
    }
  }
  if (loneMarker !== null) add(loneMarker, '')
  return blocks
}

/** The block's text after its list marker. */
export function contentOf({ text, marker }: Block): string {
  return text.slice(marker.length).trimStart()
}

const lineEnd = /\r\n|[\n\r\u000b\u000c\u0085\u2028\u2029]/
const invisibleLine = /^[\s\u200b-\u200f\u061c\u2060\ufeff]*$/
const loneMarkerLine = /^[-–—•*▪●○◦‣·■□►▶]$/

/** A bullet and white space, or a short number with a mark after it. A minus sign, a hyphen or a dash glued on is none. */
const leadingMarker = /^(?:[-–—*](?=\s)|[•▪●○◦‣·■□►▶]|[\d٠-٩۰-۹]{1,2}[.)](?=\s)|[\d٠-٩۰-۹]{1,2}[-–](?=\s*\p{L}))/u

function markerOf(line: string): string {
  return leadingMarker.exec(line)?.[0] ?? ''
}
