import * as v from 'valibot'
import { failure, type Result } from '#core/base/result.ts'
import { hostEvents } from '#core/host/contract.ts'
import type { HostEvent } from '#core/host/event-stream.ts'
import { serveCall, type Handlers } from '#core/host/handlers.ts'
import { appHost, appOrigin, isAddressOf } from './address.ts'
import { callChannel, eventChannel } from './channels.ts'
import type { ElectronParts, InvokeEvent, WindowPart } from './parts.ts'

export interface CallServer {
  readonly handlers: Handlers
  /** The one window whose page may call; null while there is none. */
  window(): WindowPart | null
  log(line: string): void
}

/** Bytes of one call, strings counted as UTF-16. Reports and projects are far smaller; a page gone wrong is stopped here. */
export const largestCall = 256 * 1024 * 1024
const deepestCall = 8
const mostValues = 10_000

/**
 * Serves the contract over one channel. A call is looked at only when it comes from the main frame of our own window with our own page
 * in it; then its size, then, in `serveCall`, its schema. Whatever was sent, the answer is a `Result`.
 */
export function serveCalls(ipcMain: ElectronParts['ipcMain'], server: CallServer): void {
  ipcMain.handle(callChannel, async (event, name, request): Promise<Result<unknown>> => {
    const call = typeof name === 'string' ? name : ''
    const refuse = (reason: string): Result<unknown> => {
      server.log(`call refused: ${reason}: ${call.slice(0, 64)}`)
      return failure('badRequest', { call: call.slice(0, 64) })
    }
    if (!isOwnPage(event, server.window())) return refuse('foreign sender')
    if (!isWithinLimits(request)) return refuse('too large')
    try {
      return await serveCall(server.handlers, call, request)
    } catch (error) {
      // A bug of ours. The page is told that the call failed; the stack, which may hold paths, stays on this side.
      server.log(`call failed: ${call}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
      return failure('badReply', { call })
    }
  })
}

/** Tells the page something. Does nothing while there is no page; throws when the payload is not what the contract says. */
export function sendEvent(window: WindowPart | null, { name, payload }: HostEvent): void {
  if (window === null || window.isDestroyed() || window.webContents.isDestroyed()) return
  window.webContents.send(eventChannel, name, v.parse(hostEvents[name], payload))
}

function isOwnPage(event: InvokeEvent, window: WindowPart | null): boolean {
  if (window === null || window.isDestroyed() || event.sender.id !== window.webContents.id) return false
  try {
    const frame = event.senderFrame
    return frame?.parent === null && frame.origin === appOrigin && isAddressOf(appHost, frame.url)
  } catch {
    // Electron throws when the frame went away between the call and this line: nobody waits for an answer then.
    return false
  }
}

function isWithinLimits(request: unknown): boolean {
  let bytes = 0
  let values = 0
  const walk = (value: unknown, depth: number): boolean => {
    values += 1
    if (depth > deepestCall || values > mostValues) return false
    if (typeof value === 'string') bytes += value.length * 2
    else if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer) bytes += value.byteLength
    else if (typeof value === 'object' && value !== null) {
      for (const [key, entry] of Object.entries(value)) {
        bytes += key.length * 2
        if (!walk(entry, depth + 1)) return false
      }
    }
    return bytes <= largestCall
  }
  return walk(request, 0)
}
