import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { decodeCall, encodeReply, wireMediaType } from '#core/host/wire.ts'
import { serveCall, type Handlers } from '#core/host/handlers.ts'
import { callPath, eventsPath } from '#core/host/web-address.ts'
import type { EventStreams } from './event-streams.ts'
import { readBody } from './read-body.ts'
import { refuseCall, refuseFile, type Guard, type Refusal } from './request-guard.ts'
import { securityHeaders } from './security-headers.ts'

/** Answers a request for a file of the interface; `false` when there is no such file. */
export type ServeFile = (urlPath: string, request: IncomingMessage, response: ServerResponse) => boolean

export interface ServerParts {
  readonly handlers: Handlers
  readonly events: EventStreams
  readonly serveFile: ServeFile
  readonly token: string
  readonly contentSecurityPolicy: string
  /** Largest body of a call, in bytes. */
  readonly largestBody: number
  /** 0: any free port. */
  readonly port: number
  /** Told of bugs: whatever a handler throws. */
  readonly report: (error: unknown) => void
}

export interface LoopbackServer {
  readonly server: Server
  readonly origin: string
  /** Stops taking requests, waits for the calls under way, closes every connection. */
  close(): Promise<void>
}

/** Listens on 127.0.0.1 and nowhere else. Rejects when the port is taken. */
export async function listenOnLoopback(parts: ServerParts): Promise<LoopbackServer> {
  const server = createServer({ requestTimeout: 120_000, headersTimeout: 10_000, maxHeaderSize: 16 * 1024 })
  server.listen({ host: '127.0.0.1', port: parts.port })
  await once(server, 'listening')
  const authority = `127.0.0.1:${portOf(server.address())}`
  const guard: Guard = { authority, token: parts.token }
  const underWay = new Set<Promise<void>>()

  server.on('request', (request, response) => {
    const answered = answer(parts, guard, request, response).catch((error: unknown) => {
      // A tab that closed while it was sending is no bug.
      if (request.errored !== null) return
      parts.report(error)
      refuse(response, 500, 'Something is wrong in Muqabala; the terminal says what.')
    })
    underWay.add(answered)
    void answered.finally(() => underWay.delete(answered))
  })

  return {
    server,
    origin: `http://${authority}`,
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      await Promise.all(underWay)
      parts.events.close()
      server.closeAllConnections()
      await closed
    },
  }
}

async function answer(
  parts: ServerParts,
  guard: Guard,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value)
  response.setHeader('Content-Security-Policy', parts.contentSecurityPolicy)
  const urlPath = request.url?.split('?', 1)[0] ?? ''
  const isOwn = urlPath === callPath || urlPath === eventsPath
  const refusal = isOwn ? refuseCall(guard, request.headers) : refuseFile(guard, request.headers)
  if (refusal !== null) return refuse(response, refusal.status, refusal.reason)

  const method = request.method ?? ''
  if (urlPath === callPath) {
    if (method !== 'POST') return refuseMethod(response, 'POST')
    return answerCall(parts, request, response)
  }
  if (urlPath === eventsPath) {
    if (method !== 'GET') return refuseMethod(response, 'GET')
    return parts.events.add(response)
  }
  if (method !== 'GET' && method !== 'HEAD') return refuseMethod(response, 'GET, HEAD')
  if (!parts.serveFile(urlPath, request, response)) refuse(response, 404, 'There is no such file.')
}

async function answerCall(parts: ServerParts, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.headers['content-type'] !== wireMediaType) return refuse(response, 415, `Calls are ${wireMediaType}.`)
  const body = await readBody(request, parts.largestBody)
  if (body === null) {
    response.setHeader('Connection', 'close')
    return refuse(response, 413, 'This call is too large.')
  }
  const call = decodeCall(body)
  const reply = call.ok ? await serveCall(parts.handlers, call.value.name, call.value.request) : call
  const bytes = encodeReply(reply)
  response
    .writeHead(200, { 'Content-Type': wireMediaType, 'Content-Length': bytes.length, 'Cache-Control': 'no-store' })
    .end(bytes)
}

function refuseMethod(response: ServerResponse, allowed: string): void {
  response.setHeader('Allow', allowed)
  refuse(response, 405, `Only ${allowed} here.`)
}

function refuse(
  response: ServerResponse,
  status: Refusal['status'] | 404 | 405 | 413 | 415 | 500,
  reason: string,
): void {
  if (response.headersSent) {
    response.destroy()
    return
  }
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' }).end(reason)
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('a listening server has a port')
  return address.port
}
