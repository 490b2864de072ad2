import { useMemo, useSyncExternalStore, type ReactNode, type RefObject } from 'react'
import type { Store } from '../parts/store.ts'
import css from './AlignScreen.module.css'
import type { DrawnThread, GutterThread, GutterView } from './gutter-view.ts'
import { useReportRows } from './report-rows.tsx'
import { ThreadCounters, Threads } from './Threads.tsx'
import { useGutter, type GutterParts } from './use-gutter.ts'

/** Draws something from what was measured last. */
export type DrawWithView = (view: GutterView) => ReactNode

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
  /** Drawn from the same measures: below the reports, between them, and over them. Null while there is nothing. */
  readonly beneath: DrawWithView | null
  readonly within: DrawWithView | null
  readonly overlay: DrawWithView | null
  readonly onPress: (thread: DrawnThread) => void
}

/** The gutter and its threads, drawn anew at every scroll without asking the reports beside it. */
export function Gutter(props: GutterProps) {
  const { parts, gutter, hovered, standing, heldClaimId, dragged } = props
  const view = useGutter(parts, useReportRows(), props.threads, props.layoutKey)
  const under = useSyncExternalStore(hovered.subscribe, hovered.get)
  const paragraphId = under ?? standing
  const light = useMemo(() => ({ paragraphId, heldClaimId, dragged }), [paragraphId, heldClaimId, dragged])
  return (
    <>
      <Following view={view} draw={props.beneath} />
      <div ref={gutter} className={css['gutter']}>
        <ThreadCounters view={view} />
        <Following view={view} draw={props.within} />
      </div>
      <Threads view={view} light={light} onPress={props.onPress} />
      <Following view={view} draw={props.overlay} />
    </>
  )
}

function Following({ view, draw }: { readonly view: Store<GutterView>; readonly draw: DrawWithView | null }) {
  return draw === null ? null : <Followed view={view} draw={draw} />
}

function Followed({ view, draw }: { readonly view: Store<GutterView>; readonly draw: DrawWithView }) {
  return draw(useSyncExternalStore(view.subscribe, view.get))
}
