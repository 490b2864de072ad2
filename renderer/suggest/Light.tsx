import { useLayoutEffect, useRef, type RefObject } from 'react'
import type { GutterView } from '../align/gutter-view.ts'
import css from './Light.module.css'
import { lightPath, type LitBox } from './light-path.ts'

export interface LightProps {
  readonly area: RefObject<HTMLElement | null>
  /** The pair under review. */
  readonly paragraphIds: readonly string[]
  /** As last measured: the light moves with it. */
  readonly view: GutterView
}

/** The one light: paragraph, ribbon, paragraph as a single surface behind the texts. A picture of what the queue says in words. */
export function Light({ area, paragraphIds, view }: LightProps) {
  const surface = useRef<SVGPathElement>(null)
  useLayoutEffect(() => {
    const page = area.current
    const { frame } = view
    if (page === null || frame === null) return
    const [a, b] = (['a', 'b'] as const).map((side) =>
      paragraphIds.map((id) => litBox(page, side, id)).find((box) => box !== null),
    )
    surface.current?.setAttribute('d', a && b ? lightPath(frame, a, b) : '')
  }, [area, paragraphIds, view])
  return (
    <svg className={css['light']} aria-hidden="true">
      <path ref={surface} className={css['surface']} />
    </svg>
  )
}

function litBox(page: HTMLElement, side: 'a' | 'b', paragraphId: string): LitBox | null {
  const row = page.querySelector(`[data-pane="${side}"] [data-row="${CSS.escape(paragraphId)}"]`)
  if (row === null) return null
  const [box, origin] = [row.getBoundingClientRect(), page.getBoundingClientRect()]
  const isRtl = getComputedStyle(page).direction === 'rtl'
  const outer = (side === 'a') === isRtl ? box.right : box.left
  return { top: box.top - origin.top, bottom: box.bottom - origin.top, outer: outer - origin.left }
}
