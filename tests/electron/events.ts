import type { EventTable, Preventable } from '../../electron/parts.ts'

export function createEvents<Events extends EventTable<Events>>() {
  const listeners: { [Name in keyof Events]?: ((...given: Events[Name]) => void)[] } = {}
  return {
    on: <Name extends keyof Events>(event: Name, listener: (...given: Events[Name]) => void): void => {
      const known = listeners[event] ?? []
      known.push(listener)
      listeners[event] = known
    },
    emit: <Name extends keyof Events>(event: Name, ...given: Events[Name]): void => {
      for (const listener of listeners[event] ?? []) listener(...given)
    },
  }
}

/** An event whose default can be prevented; `isPrevented()` tells afterwards. */
export function createEvent(): Preventable & { readonly isPrevented: () => boolean } {
  let isPrevented = false
  return {
    preventDefault: () => {
      isPrevented = true
    },
    isPrevented: () => isPrevented,
  }
}
