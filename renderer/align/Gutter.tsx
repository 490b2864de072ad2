import { useMemo, useSyncExternalStore, type ReactNode, type RefObject } from 'react'
import type { Store } from '../parts/store.ts'
import css from './AlignScreen.module.css'
import { useReportRows } from './report-rows.tsx'
import { ThreadCounters, Threads } from './Threads.tsx'
import { useGutter, type DrawnThread, type GutterParts, type GutterThread, type GutterView } from './use-gutter.ts'

export interface GutterProps {
  readonly parts: GutterParts
  readonly gutter: RefObject<HTMLDivElement | null>
  readonly threads: readonly GutterThread[]
  readonly layoutKey: unknown
  /** The paragraph under the pointer. */
  readonly hovered: Store<string | null>
  /** The paragraph the keyboard stands on. */
  readonly standing: string | null
  readonly heldClaimId: string | null
  readonly dragged: string | null
  /** Drawn from the same measures: below the reports, between them, and over them. */
  readonly beneath: (view: GutterView) => ReactNode
  readonly within: (view: GutterView) => ReactNode
  readonly overlay: (view: GutterView) => ReactNode
  readonly onPress: (thread: DrawnThread) => void
}

/** The gutter and its threads, drawn anew at every scroll without asking the reports beside it. */
export function Gutter(props: GutterProps) {
  const { parts, gutter, hovered, standing } = props
  const view = useGutter(parts, useReportRows(), props.threads, props.layoutKey)
  const under = useSyncExternalStore(hovered.subscribe, hovered.get)
  const near = under ?? standing
  const lit = useMemo(() => new Set(near === null ? [] : [near]), [near])
  return (
    <>
      {props.beneath(view)}
      <div ref={gutter} className={css['gutter']}>
        <ThreadCounters view={view} />
        {props.within(view)}
      </div>
      <Threads view={view} lit={lit} heldClaimId={props.heldClaimId} dragged={props.dragged} onPress={props.onPress} />
      {props.overlay(view)}
    </>
  )
}
