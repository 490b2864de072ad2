import * as v from 'valibot'
import { hostEvents, type EventName, type EventOf } from './contract.ts'

/**
 * Host events as a server-sent event stream (WHATWG HTML §9.2), for hosts reached over HTTP. Written by the host, read by
 * the interface from a fetch body, because `EventSource` cannot carry the token in a header.
 */

/** An event of the contract with the payload its name promises. */
export type HostEvent = {
  readonly [Name in EventName]: { readonly name: Name; readonly payload: EventOf<Name> }
}[EventName]

export const eventStreamMediaType = 'text/event-stream'

/** A comment line, which readers skip: keeps the connection from looking dead. */
export const eventStreamHeartbeat = ':\n\n'

/** One block of the stream. JSON never holds a raw line break, so one `data` line carries any payload. */
export function formatEvent(event: HostEvent): string {
  return `event: ${event.name}\ndata: ${JSON.stringify(event.payload)}\n\n`
}

/**
 * Reads a stream as it arrives, in pieces cut anywhere; answers each piece with the events it completed.
 * Blocks that are not an event of the contract are passed over. Reads what `formatEvent` writes, not every dialect.
 */
export function createEventReader(): (piece: string) => HostEvent[] {
  let pending = ''
  return (piece) => {
    const blocks = (pending + piece).split('\n\n')
    pending = blocks.pop() ?? ''
    return blocks.flatMap((block) => parseBlock(block) ?? [])
  }
}

function parseBlock(block: string): HostEvent | null {
  const name = fieldOf(block, 'event')
  const payload = parseJson(fieldOf(block, 'data'))
  switch (name) {
    case 'menu.command':
      return v.is(hostEvents[name], payload) ? { name, payload } : null
    case 'project.requested':
      return v.is(hostEvents[name], payload) ? { name, payload } : null
    case 'project.takenOver':
      return v.is(hostEvents[name], payload) ? { name, payload } : null
    default:
      return null
  }
}

function fieldOf(block: string, field: string): string {
  const prefix = `${field}: `
  return (
    block
      .split('\n')
      .find((line) => line.startsWith(prefix))
      ?.slice(prefix.length) ?? ''
  )
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
