import { failure } from '#core/base/result.ts'
import type { HostEvent } from '#core/host/event-stream.ts'
import { createEventReader } from '#core/host/event-stream.ts'
import { callPath, eventsPath, parseFragment } from '#core/host/web-address.ts'
import { decodeReply, encodeCall, wireMediaType } from '#core/host/wire.ts'
import { createHost, type HostClient, type Listen } from './client.ts'

const tokenKey = 'muqabala.token'

/** How the browser shell is reached: what its printed address said, kept for this tab so that a reload works. */
export interface WebAccess {
  readonly token: string
  /** The handle of the project to open first. */
  readonly project: string | null
}

/** Takes the token out of the address bar; null when this page was opened without one. */
export function takeWebAccess(): WebAccess | null {
  const address = parseFragment(location.hash)
  if (address === null) {
    const token = sessionStorage.getItem(tokenKey)
    return token === null ? null : { token, project: null }
  }
  sessionStorage.setItem(tokenKey, address.token)
  history.replaceState(null, '', location.pathname)
  return address
}

export function connectOverHttp(token: string): HostClient {
  const headers = { Authorization: `Bearer ${token}` }
  return {
    host: createHost(async (name, request) => {
      try {
        const response = await fetch(callPath, {
          method: 'POST',
          headers: { ...headers, 'Content-Type': wireMediaType },
          body: encodeCall(name, request),
        })
        if (!response.ok) return failure('hostUnreachable', { reason: `${response.status} ${await response.text()}` })
        return decodeReply(name, new Uint8Array(await response.arrayBuffer()))
      } catch (error) {
        return failure('hostUnreachable', { reason: error instanceof Error ? error.message : String(error) })
      }
    }),
    listen: listenOverHttp(headers),
  }
}

const retryMs = 2000

/** One stream for all listeners, opened with the first and opened again when it breaks. */
function listenOverHttp(headers: Readonly<Record<string, string>>): Listen {
  const listeners = new Set<(event: HostEvent) => void>()
  const follow = async () => {
    try {
      const response = await fetch(eventsPath, { headers })
      if (!response.ok || response.body === null) return
      const read = createEventReader()
      const pieces = response.body.pipeThrough(new TextDecoderStream()).getReader()
      for (let piece = await pieces.read(); !piece.done; piece = await pieces.read()) {
        for (const event of read(piece.value)) listeners.forEach((listener) => listener(event))
      }
    } catch {
      // A stream that broke is a stream that ended: both are tried again below, and calls tell of a host that is gone.
      return
    }
  }
  let isFollowing = false
  const keepFollowing = async () => {
    while (listeners.size > 0) {
      await follow()
      await new Promise((resolve) => setTimeout(resolve, retryMs))
    }
    isFollowing = false
  }
  return (name, listener) => {
    const receive = (event: HostEvent) => {
      if (isNamed(event, name)) listener(event.payload)
    }
    listeners.add(receive)
    if (!isFollowing) {
      isFollowing = true
      void keepFollowing()
    }
    return () => listeners.delete(receive)
  }
}

function isNamed<Name extends HostEvent['name']>(
  event: HostEvent,
  name: Name,
): event is Extract<HostEvent, { readonly name: Name }> {
  return event.name === name
}
