import { useEffect, useId, useRef, type RefObject } from 'react'

/** A list under the text that is gone through while the keyboard stays in the text: what ties the two for screen readers. */
export interface Listbox {
  readonly id: string
  readonly list: RefObject<HTMLUListElement | null>
  readonly optionId: (place: number) => string
}

/** `chosen` is the place of what is chosen; null for none. It is kept in view. */
export function useListbox(readTextbox: () => Element | null, chosen: number | null): Listbox {
  const id = useId()
  const list = useRef<HTMLUListElement>(null)
  const optionId = (place: number) => `${id}-${place}`
  const active = chosen === null ? null : optionId(chosen)
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
    const textbox = readTextbox()
    textbox?.setAttribute('aria-controls', id)
    if (active !== null) textbox?.setAttribute('aria-activedescendant', active)
    return () => {
      textbox?.removeAttribute('aria-controls')
      textbox?.removeAttribute('aria-activedescendant')
    }
  }, [readTextbox, id, active])
  return { id, list, optionId }
}
