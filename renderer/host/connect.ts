import type { HostClient } from './client.ts'
import { connectOverPreload } from './electron-host.ts'
import { connectOverHttp, takeWebAccess } from './http-host.ts'

export interface Connection {
  readonly client: HostClient
  /** The handle of the project the host was asked to open first. */
  readonly project: string | null
}

/** Finds the host this page runs in; null in a browser without the token of this start. */
export function connect(): Connection | null {
  if (window.muqabala !== undefined) return { client: connectOverPreload(window.muqabala), project: null }
  const access = takeWebAccess()
  return access === null ? null : { client: connectOverHttp(access.token), project: access.project }
}
