import { useLayoutEffect, useRef, useSyncExternalStore, type MouseEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../i18n/use-format.ts'
import { classes } from '../parts/classes.ts'
import type { Store } from '../parts/store.ts'
import type { DrawnThread, GutterView } from './gutter-view.ts'
import { createThreadPainter, type ThreadLight } from './thread-painter.ts'
import css from './Threads.module.css'

export interface ThreadsProps {
  readonly view: Store<GutterView>
  readonly light: ThreadLight
  readonly onPress: (thread: DrawnThread) => void
}

/** The threads of the gutter. What they say is said to screen readers by the rows; here they are for eye and pointer. */
export function Threads({ view, light, onPress }: ThreadsProps) {
  const svg = useRef<SVGSVGElement>(null)
  const painter = useRef<ReturnType<typeof createThreadPainter>>(null)
  useLayoutEffect(() => {
    if (svg.current === null) return
    const paint = (painter.current ??= createThreadPainter(svg.current))
    const paintNow = () => paint(view.get(), light)
    paintNow()
    return view.subscribe(paintNow)
  }, [view, light])
  const press = ({ target }: MouseEvent) => {
    const pressed =
      target instanceof Element ? target.closest<SVGElement>('[data-thread], [data-suggested-thread]') : null
    const key = pressed?.dataset['thread'] ?? pressed?.dataset['suggestedThread']
    const thread = view.get().threads.find((one) => one.key === key)
    if (thread !== undefined) onPress(thread)
  }
  return <svg ref={svg} className={css['threads']} aria-hidden="true" onClick={press} />
}

/** How many threads run out of view at the head and foot of the gutter. */
export function ThreadCounters({ view }: { readonly view: Store<GutterView> }) {
  const { t } = useTranslation('align')
  const format = useFormat()
  const above = useSyncExternalStore(view.subscribe, () => view.get().above)
  const below = useSyncExternalStore(view.subscribe, () => view.get().below)
  return (
    <>
      {above > 0 ? (
        <span className={classes(css['counter'], css['above'])} title={t('threadsAbove')}>
          ↑ {format.number(above)}
        </span>
      ) : null}
      {below > 0 ? (
        <span className={classes(css['counter'], css['below'])} title={t('threadsBelow')}>
          ↓ {format.number(below)}
        </span>
      ) : null}
    </>
  )
}
