import type { EventName } from '#core/host/contract.ts'
import { callChannel, eventChannel } from './channels.ts'

/** All that the page sees of Electron: no channel names, no event objects, nothing but these two functions. */
export interface Bridge {
  call(name: unknown, request: unknown): Promise<unknown>
  /** Calls back with every event of that name; events that came before anybody listened are delivered first. */
  on(event: unknown, listener: unknown): () => void
}

export interface RendererPart {
  invoke(channel: string, ...sent: unknown[]): Promise<unknown>
  on(channel: string, listener: (event: unknown, ...sent: unknown[]) => void): unknown
}

type Listener = (payload: unknown) => void

/** Names only, so that no schema library is bundled into the sandboxed preload script. */
const eventNames: Readonly<Record<EventName, true>> = {
  'menu.command': true,
  'project.requested': true,
  'project.takenOver': true,
}

/** Events kept for a page that has not subscribed yet; a page that never does costs no more than these. */
const longestQueue = 32

export function createBridge(renderer: RendererPart): Bridge {
  const listeners = new Map<string, Set<Listener>>()
  const waiting: { readonly name: string; readonly payload: unknown }[] = []

  renderer.on(eventChannel, (_event, name, payload) => {
    if (typeof name !== 'string' || !Object.hasOwn(eventNames, name)) return
    const known = listeners.get(name)
    if (known !== undefined && known.size > 0) for (const listener of known) listener(payload)
    else if (waiting.length < longestQueue) waiting.push({ name, payload })
  })

  return {
    call: (name, request) => renderer.invoke(callChannel, name, request),
    on(event, listener) {
      if (typeof event !== 'string' || !Object.hasOwn(eventNames, event)) throw new TypeError('no such event')
      if (!isListener(listener)) throw new TypeError('the listener is no function')
      const known = listeners.get(event) ?? new Set()
      listeners.set(event, known.add(listener))
      for (const { payload } of takeWaiting(waiting, event)) listener(payload)
      return () => {
        known.delete(listener)
      }
    },
  }
}

function isListener(value: unknown): value is Listener {
  return typeof value === 'function'
}

function takeWaiting<Event extends { readonly name: string }>(waiting: Event[], name: string): Event[] {
  const taken = waiting.filter((event) => event.name === name)
  const kept = waiting.filter((event) => event.name !== name)
  waiting.splice(0, waiting.length, ...kept)
  return taken
}
