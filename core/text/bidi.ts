import type { Span } from '../base/span.ts'

/** A character of UAX #9 that steers direction without being seen. */
export interface BidiControl {
  readonly name: 'LRM' | 'RLM' | 'ALM' | 'LRE' | 'RLE' | 'PDF' | 'LRO' | 'RLO' | 'LRI' | 'RLI' | 'FSI' | 'PDI'
  readonly kind: 'mark' | 'embedding' | 'override' | 'isolate' | 'pop'
  /** The control itself. */
  readonly span: Span
  /** What it acts on, up to and without its closing control or the end of the line; empty for marks and pops. */
  readonly scope: Span
  /** Whether a closing control of its own ends the scope. A mark is closed; a pop is when it closes something. */
  readonly isClosed: boolean
}

/** All bidi controls in order, with what they act on. */
export function bidiControls(text: string): BidiControl[] {
  const controls: BidiControl[] = []
  /** Indices into `controls` of those not closed yet on this line, and how many of them are isolates. */
  const open: number[] = []
  let openIsolates = 0

  const closeLast = (at: number, isClosed: boolean): void => {
    const index = open.pop()
    const control = index === undefined ? undefined : controls[index]
    if (index === undefined || control === undefined) return
    if (control.kind === 'isolate') openIsolates -= 1
    controls[index] = { ...control, scope: { from: control.span.to, to: at }, isClosed }
  }
  const isLastAnIsolate = (): boolean => controls[open.at(-1) ?? -1]?.kind === 'isolate'

  for (const match of text.matchAll(controlOrLineEnd)) {
    const from = match.index
    const named = controlNames.get(match[0])
    if (named === undefined) {
      while (open.length > 0) closeLast(from, false)
      continue
    }
    // PDF never reaches out of an isolate; PDI ends every embedding inside its isolate.
    let isClosed = named.kind === 'mark'
    if (named.name === 'PDF' && open.length > 0 && !isLastAnIsolate()) {
      closeLast(from, true)
      isClosed = true
    } else if (named.name === 'PDI' && openIsolates > 0) {
      while (!isLastAnIsolate()) closeLast(from, false)
      closeLast(from, true)
      isClosed = true
    }
    if (named.kind !== 'mark' && named.kind !== 'pop') open.push(controls.length)
    if (named.kind === 'isolate') openIsolates += 1
    controls.push({ ...named, span: { from, to: from + 1 }, scope: { from: from + 1, to: from + 1 }, isClosed })
  }
  while (open.length > 0) closeLast(text.length, false)
  return controls
}

/**
 * The text between FSI and PDI, line by line, for plain text around it that must keep its own order. Nothing in it is
 * deleted; isolates it leaves open or closes too often are balanced, so that it cannot reach past its edge.
 */
export function isolate(text: string): string {
  return text.replace(/[^\n\r\u001c-\u001e\u0085\u2029]+/g, (line) => {
    const controls = bidiControls(line)
    const strayPops = controls.filter(({ name, isClosed }) => name === 'PDI' && !isClosed).length
    const leftOpen = controls.filter(({ kind, isClosed }) => kind === 'isolate' && !isClosed).length
    return `${FSI.repeat(strayPops + 1)}${line}${PDI.repeat(leftOpen + 1)}`
  })
}

const FSI = '\u2068'
const PDI = '\u2069'

/** Paragraph separators of UAX #9 end every embedding, override and isolate. */
const controlOrLineEnd = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\n\r\u001c-\u001e\u0085\u2029]/g

const controlNames = new Map<string, Pick<BidiControl, 'name' | 'kind'>>([
  ['\u200e', { name: 'LRM', kind: 'mark' }],
  ['\u200f', { name: 'RLM', kind: 'mark' }],
  ['\u061c', { name: 'ALM', kind: 'mark' }],
  ['\u202a', { name: 'LRE', kind: 'embedding' }],
  ['\u202b', { name: 'RLE', kind: 'embedding' }],
  ['\u202c', { name: 'PDF', kind: 'pop' }],
  ['\u202d', { name: 'LRO', kind: 'override' }],
  ['\u202e', { name: 'RLO', kind: 'override' }],
  ['\u2066', { name: 'LRI', kind: 'isolate' }],
  ['\u2067', { name: 'RLI', kind: 'isolate' }],
  ['\u2068', { name: 'FSI', kind: 'isolate' }],
  ['\u2069', { name: 'PDI', kind: 'pop' }],
])
