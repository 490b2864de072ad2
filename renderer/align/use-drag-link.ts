import { useCallback, useState, type PointerEvent as ReactPointerEvent, type RefObject } from 'react'
import { otherSide, type Side } from './align-state.ts'

/** A thread being drawn by hand, in CSS pixels of the collation area. */
export interface Drag {
  readonly path: string
  /** The row of the other pane under the pointer. */
  readonly targetId: string | null
}

/** Drawing a thread: from a paragraph's number to a paragraph of the other pane. Escape or a drop elsewhere lets go. */
export function useDragLink(
  area: RefObject<HTMLDivElement | null>,
  onLink: (paragraphIdA: string, paragraphIdB: string) => void,
): { readonly drag: Drag | null; readonly start: (side: Side, paragraphId: string, event: ReactPointerEvent) => void } {
  const [drag, setDrag] = useState<Drag | null>(null)
  const start = useCallback(
    (side: Side, paragraphId: string, event: ReactPointerEvent) => {
      if (event.button !== 0 || area.current === null) return
      event.preventDefault()
      const origin = area.current.getBoundingClientRect()
      const [x, y] = [event.clientX - origin.left, event.clientY - origin.top]
      let targetId: string | null = null
      const move = (moved: PointerEvent) => {
        const [toX, toY] = [moved.clientX - origin.left, moved.clientY - origin.top]
        targetId = paragraphAt(moved, otherSide[side])
        const bend = (toX - x) / 2
        setDrag({ path: `M${x} ${y}C${x + bend} ${y} ${toX - bend} ${toY} ${toX} ${toY}`, targetId })
      }
      const stop = () => {
        document.removeEventListener('pointermove', move)
        document.removeEventListener('pointerup', drop)
        document.removeEventListener('pointercancel', stop)
        document.removeEventListener('keydown', cancel, true)
        setDrag(null)
      }
      const drop = () => {
        stop()
        if (targetId !== null) onLink(paragraphId, targetId)
      }
      const cancel = (key: KeyboardEvent) => {
        if (key.key !== 'Escape') return
        key.stopPropagation()
        stop()
      }
      document.addEventListener('pointermove', move)
      document.addEventListener('pointerup', drop)
      document.addEventListener('pointercancel', stop)
      document.addEventListener('keydown', cancel, true)
    },
    [area, onLink],
  )
  return { drag, start }
}

function paragraphAt({ clientX, clientY }: PointerEvent, side: Side): string | null {
  const row = document.elementFromPoint(clientX, clientY)?.closest(`[data-pane="${side}"] [data-row]`)
  const id = row?.getAttribute('data-row') ?? null
  return id?.startsWith('fold:') === true ? null : id
}
