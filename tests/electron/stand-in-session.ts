import type { Permission, SessionEvents, SessionPart } from '../../electron/parts.ts'
import { createEvents } from './events.ts'

export class StandInSession implements SessionPart {
  readonly events = createEvents<SessionEvents>()
  readonly on = this.events.on
  readonly schemes = new Map<string, (request: Request) => Response | Promise<Response>>()
  isSpellChecked = true
  private decide: ((details: { url: string }, callback: (response: { cancel: boolean }) => void) => void) | null = null
  private check: ((contents: unknown, permission: Permission) => boolean) | null = null
  private request:
    ((contents: unknown, permission: Permission, callback: (isGranted: boolean) => void) => void) | null = null
  device: (() => boolean) | null = null
  display: ((request: unknown, callback: (streams: null) => void) => void) | null = null
  verify: ((request: unknown, callback: (verdict: number) => void) => void) | null = null

  readonly protocol = {
    handle: (scheme: string, handler: (request: Request) => Response | Promise<Response>): void => {
      if (this.schemes.has(scheme)) throw new Error('The scheme has been registered')
      this.schemes.set(scheme, handler)
    },
  }
  readonly webRequest = {
    onBeforeRequest: (
      listener: (details: { readonly url: string }, callback: (response: { cancel: boolean }) => void) => void,
    ): void => {
      this.decide = listener
    },
  }
  setSpellCheckerEnabled(isEnabled: boolean): void {
    this.isSpellChecked = isEnabled
  }
  setPermissionCheckHandler(handler: (contents: unknown, permission: Permission) => boolean): void {
    this.check = handler
  }
  setPermissionRequestHandler(
    handler: (contents: unknown, permission: Permission, callback: (isGranted: boolean) => void) => void,
  ): void {
    this.request = handler
  }
  setDevicePermissionHandler(handler: () => boolean): void {
    this.device = handler
  }
  setDisplayMediaRequestHandler(handler: (request: unknown, callback: (streams: null) => void) => void): void {
    this.display = handler
  }
  setCertificateVerifyProc(proc: (request: unknown, callback: (verdict: number) => void) => void): void {
    this.verify = proc
  }

  /** Whether a request of a page would be cancelled; Electron lets pass what nobody decides. */
  isCancelled(url: string): boolean {
    let isCancelled = false
    this.decide?.({ url }, ({ cancel }) => (isCancelled = cancel))
    return isCancelled
  }
  isPermittedOnCheck(permission: Permission): boolean {
    return this.check?.(null, permission) ?? true
  }
  isPermittedOnRequest(permission: Permission): boolean {
    let isPermitted = true
    this.request?.(null, permission, (isGranted) => (isPermitted = isGranted))
    return isPermitted
  }
  /** What a page gets for an address of our scheme. */
  async fetch(url: string, method = 'GET'): Promise<Response> {
    const handler = this.schemes.get('app')
    if (handler === undefined) throw new Error('nothing serves app:')
    return handler(new Request(url, { method }))
  }
}
