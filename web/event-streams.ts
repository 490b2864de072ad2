import type { ServerResponse } from 'node:http'
import { eventStreamHeartbeat, eventStreamMediaType, formatEvent, type HostEvent } from '#core/host/event-stream.ts'

/** The event streams of the open tabs. */
export interface EventStreams {
  /** Makes the response a stream that stays open until the tab or the shell closes. */
  add(response: ServerResponse): void
  /** Tells every open tab. */
  readonly emit: (event: HostEvent) => void
  close(): void
}

const heartbeatMs = 20_000

export function createEventStreams(): EventStreams {
  const streams = new Set<ServerResponse>()
  const write = (text: string): void => {
    for (const stream of streams) stream.write(text)
  }
  const heartbeat = setInterval(() => write(eventStreamHeartbeat), heartbeatMs)
  heartbeat.unref()
  return {
    add(response) {
      response.writeHead(200, { 'Content-Type': eventStreamMediaType, 'Cache-Control': 'no-store' })
      response.write(eventStreamHeartbeat)
      streams.add(response)
      response.on('close', () => streams.delete(response))
    },
    emit: (event) => write(formatEvent(event)),
    close() {
      clearInterval(heartbeat)
      for (const stream of streams) stream.end()
    },
  }
}
