import * as v from 'valibot'
import { failure } from '#core/base/result.ts'
import { hostEvents } from '#core/host/contract.ts'
import { parseReply } from '#core/host/handlers.ts'
import { createHost, type HostClient } from './client.ts'

/** What Electron's preload script puts on the page. Everything that comes back is checked here. */
export interface PreloadBridge {
  call(name: string, request: unknown): Promise<unknown>
  on(event: string, listener: (payload: unknown) => void): () => void
}

declare global {
  interface Window {
    readonly muqabala?: PreloadBridge
  }
}

export function connectOverPreload(bridge: PreloadBridge): HostClient {
  return {
    host: createHost(async (name, request) => {
      try {
        return parseReply(name, await bridge.call(name, request))
      } catch (error) {
        return failure('hostUnreachable', { reason: error instanceof Error ? error.message : String(error) })
      }
    }),
    listen: (name, listener) =>
      bridge.on(name, (payload) => {
        if (v.is(hostEvents[name], payload)) listener(payload)
      }),
  }
}
