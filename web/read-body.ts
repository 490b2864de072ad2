import type { IncomingMessage } from 'node:http'

/** Largest call body in bytes: a project with all its sources, adopted at once, fits. */
export const largestBody = 256 * 1024 * 1024

/** The whole body, or null when it is longer than `limit` bytes; then the rest is not read. */
export async function readBody(request: IncomingMessage, limit: number): Promise<Uint8Array | null> {
  if (Number(request.headers['content-length'] ?? 0) > limit) return null
  const pieces: Buffer[] = []
  let length = 0
  for await (const piece of request.iterator({ destroyOnReturn: false })) {
    if (!Buffer.isBuffer(piece)) throw new TypeError('a request body without encoding comes as bytes')
    length += piece.length
    if (length > limit) return null
    pieces.push(piece)
  }
  const body = Buffer.concat(pieces, length)
  return new Uint8Array(body.buffer, body.byteOffset, body.length)
}
