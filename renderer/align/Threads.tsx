import { useTranslation } from 'react-i18next'
import { useFormat } from '../i18n/use-format.ts'
import { classes } from '../parts/classes.ts'
import { middleOf, threadEnds, threadPath, type Frame } from './thread-geometry.ts'
import css from './Threads.module.css'
import type { DrawnThread, GutterView, Spine, ThreadState } from './use-gutter.ts'

export interface ThreadsProps {
  readonly view: GutterView
  /** Paragraphs under the pointer or the keyboard: their threads stand out, the others recede. */
  readonly lit: ReadonlySet<string>
  readonly heldClaimId: string | null
  /** The path of a thread being drawn by hand. */
  readonly dragged: string | null
  readonly onPress: (thread: DrawnThread) => void
}

/** The threads of the gutter. What they say is said to screen readers by the rows; here they are for eye and pointer. */
export function Threads({ view, lit, heldClaimId, dragged, onPress }: ThreadsProps) {
  const { frame, threads, spines } = view
  if (frame === null) return null
  // One light at a time: while a pair is under review, everything else recedes.
  const isReviewing = threads.some((thread) => thread.state === 'review')
  const standsOut = (thread: DrawnThread) =>
    thread.state === 'review' ||
    (!isReviewing &&
      (lit.has(thread.paragraphIdA) ||
        lit.has(thread.paragraphIdB) ||
        (heldClaimId !== null && thread.claimIds.includes(heldClaimId))))
  const isAnyLit = threads.some(standsOut)
  const ordered = threads.toSorted((x, y) => Number(standsOut(x)) - Number(standsOut(y)))
  return (
    <svg className={css['threads']} aria-hidden="true">
      {spines.map((spine) => (
        <SpineLine key={spine.key} spine={spine} frame={frame} />
      ))}
      {ordered.map((thread) => (
        <ThreadLine
          key={thread.key}
          thread={thread}
          frame={frame}
          isReceding={isAnyLit && !standsOut(thread)}
          onPress={onPress}
        />
      ))}
      {dragged === null ? null : <path className={css['dragged']} d={dragged} />}
    </svg>
  )
}

function SpineLine({ spine, frame }: { readonly spine: Spine; readonly frame: Frame }) {
  const x = spine.side === 'a' ? frame.xA : frame.xB
  return <path className={classes(css['spine'], css[spine.state])} d={`M${x} ${spine.top}V${spine.bottom}`} />
}

interface ThreadLineProps {
  readonly thread: DrawnThread
  readonly frame: Frame
  readonly isReceding: boolean
  readonly onPress: (thread: DrawnThread) => void
}

function ThreadLine({ thread, frame, isReceding, onPress }: ThreadLineProps) {
  const [yA, yB] = [middleOf(thread.a), middleOf(thread.b)]
  const path = threadPath(frame, yA, yB)
  const ends = threadEnds(frame)
  return (
    <g
      className={classes(css['thread'], isReceding && css['receding'], css[thread.state])}
      {...{ [thread.suggestionKey === null ? 'data-thread' : 'data-suggested-thread']: thread.key }}
      onClick={() => onPress(thread)}
    >
      <path className={css['halo']} d={path} />
      <path className={css['line']} d={path} />
      <path className={css['reach']} d={path} />
      <ThreadEnd x={ends.a} y={yA} state={thread.state} />
      <ThreadEnd x={ends.b} y={yB} state={thread.state} />
    </g>
  )
}

function ThreadEnd({ x, y, state }: { readonly x: number; readonly y: number; readonly state: ThreadState }) {
  if (state === 'check')
    return <path className={css['end']} d={`M${x - 5} ${y}L${x} ${y - 5}L${x + 5} ${y}L${x} ${y + 5}Z`} />
  return <circle className={css['end']} cx={x} cy={y} r={state === 'review' ? 4.5 : 3.75} />
}

/** How many threads run out of view at the head and foot of the gutter. */
export function ThreadCounters({ view }: { readonly view: GutterView }) {
  const { t } = useTranslation('align')
  const format = useFormat()
  return (
    <>
      {view.above > 0 ? (
        <span className={classes(css['counter'], css['above'])} title={t('threadsAbove')}>
          ↑ {format.number(view.above)}
        </span>
      ) : null}
      {view.below > 0 ? (
        <span className={classes(css['counter'], css['below'])} title={t('threadsBelow')}>
          ↓ {format.number(view.below)}
        </span>
      ) : null}
    </>
  )
}
