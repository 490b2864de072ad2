import { classes } from '../parts/classes.ts'
import type { DrawnThread, GutterView, Spine } from './gutter-view.ts'
import { middleOf, threadEnds, threadPath, type Frame } from './thread-geometry.ts'
import css from './Threads.module.css'

/** What stands out among the threads. */
export interface ThreadLight {
  /** The paragraph under the pointer or the keyboard: its threads stand out, the others recede. */
  readonly paragraphId: string | null
  readonly heldClaimId: string | null
  /** The path of a thread being drawn by hand. */
  readonly dragged: string | null
}

/**
 * Draws the threads of a view into an SVG element that nothing else draws in, touching only what changed. They move with every frame
 * of scrolling, which is more than a component can be asked for.
 */
export function createThreadPainter(svg: SVGSVGElement): (view: GutterView, light: ThreadLight) => void {
  const spines = createLayer(svg, (spine: Spine) => spine.key, drawSpine)
  const threads = createLayer(svg, (thread: LitThread) => `${thread.state} ${thread.key}`, drawThread)
  const byHand = element('path', css['dragged'])
  return ({ frame, ...view }, light) => {
    if (frame === null) return
    spines(view.spines, frame)
    threads(lightUp(view.threads, light), frame)
    if (light.dragged === null) byHand.remove()
    else {
      set(byHand, 'd', light.dragged)
      svg.append(byHand)
    }
  }
}

interface LitThread extends DrawnThread {
  readonly isReceding: boolean
}

/** Those that stand out come last, over the others. */
function lightUp(threads: readonly DrawnThread[], { paragraphId, heldClaimId }: ThreadLight): readonly LitThread[] {
  // One light at a time: while a pair is under review, everything else recedes.
  const isReviewing = threads.some((thread) => thread.state === 'review')
  const standsOut = (thread: DrawnThread) =>
    thread.state === 'review' ||
    (!isReviewing &&
      (thread.paragraphIdA === paragraphId ||
        thread.paragraphIdB === paragraphId ||
        (heldClaimId !== null && thread.claimIds.includes(heldClaimId))))
  const [out, others] = [threads.filter(standsOut), threads.filter((thread) => !standsOut(thread))]
  return [
    ...others.map((thread) => ({ ...thread, isReceding: out.length > 0 })),
    ...out.map((thread) => ({ ...thread, isReceding: false })),
  ]
}

/** A drawing that can be brought up to date. */
interface Drawing<Thing> {
  readonly root: SVGElement
  readonly update: (thing: Thing, frame: Frame) => void
}

/** A group that holds one drawing for each of the things it is given, in their order. */
function createLayer<Thing>(
  svg: SVGSVGElement,
  keyOf: (thing: Thing) => string,
  begin: (thing: Thing) => Drawing<Thing>,
): (things: readonly Thing[], frame: Frame) => void {
  const group = element('g')
  svg.append(group)
  let drawings = new Map<string, Drawing<Thing>>()
  return (things, frame) => {
    const before = drawings
    drawings = new Map(things.map((thing) => [keyOf(thing), before.get(keyOf(thing)) ?? begin(thing)]))
    for (const [key, { root }] of before) if (!drawings.has(key)) root.remove()
    let next = group.firstChild
    for (const thing of things) {
      const drawing = drawings.get(keyOf(thing))
      if (drawing === undefined) continue
      drawing.update(thing, frame)
      if (drawing.root === next) next = next.nextSibling
      else group.insertBefore(drawing.root, next)
    }
  }
}

function drawSpine(): Drawing<Spine> {
  const root = element('path')
  return {
    root,
    update({ side, state, top, bottom }, frame) {
      set(root, 'class', classes(css['spine'], css[state]))
      set(root, 'd', `M${side === 'a' ? frame.xA : frame.xB} ${top}V${bottom}`)
    },
  }
}

function drawThread({ key, suggestionKey, state }: LitThread): Drawing<LitThread> {
  const root = element('g')
  root.setAttribute(suggestionKey === null ? 'data-thread' : 'data-suggested-thread', key)
  const lines = [css['halo'], css['line'], css['reach']].map((name) => element('path', name))
  const ends = [0, 1].map(() => (state === 'check' ? diamond() : circle(state === 'review' ? 4.5 : 3.75)))
  root.append(...lines, ...ends.map((end) => end.root))
  return {
    root,
    update({ a, b, isReceding }, frame) {
      const [yA, yB] = [middleOf(a), middleOf(b)]
      const path = threadPath(frame, yA, yB)
      const { a: xA, b: xB } = threadEnds(frame)
      set(root, 'class', classes(css['thread'], isReceding && css['receding'], css[state]))
      for (const line of lines) set(line, 'd', path)
      ends[0]?.update({ x: xA, y: yA }, frame)
      ends[1]?.update({ x: xB, y: yB }, frame)
    },
  }
}

interface Point {
  readonly x: number
  readonly y: number
}

function circle(radius: number): Drawing<Point> {
  const root = element('circle', css['end'])
  root.setAttribute('r', String(radius))
  return {
    root,
    update({ x, y }) {
      set(root, 'cx', String(x))
      set(root, 'cy', String(y))
    },
  }
}

function diamond(): Drawing<Point> {
  const root = element('path', css['end'])
  return { root, update: ({ x, y }) => set(root, 'd', `M${x - 5} ${y}L${x} ${y - 5}L${x + 5} ${y}L${x} ${y + 5}Z`) }
}

function element(name: 'g' | 'path' | 'circle', className?: string): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name)
  if (className !== undefined) made.setAttribute('class', className)
  return made
}

function set(target: SVGElement, attribute: string, value: string): void {
  if (target.getAttribute(attribute) !== value) target.setAttribute(attribute, value)
}
