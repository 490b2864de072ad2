import { subtle } from 'node:crypto'

/**
 * The ZIP's archive comment: the SHA-256 of every byte before it. The hashes in the manifest cover the parts; the seal also
 * covers headers, times and the directory, so that any changed bit is noticed, and noticed without unpacking anything.
 */
const prefix = 'sha256:'
export const sealLength = prefix.length + 64

/** The archive with its seal. `archive` is a ZIP without comment. */
export async function seal(archive: readonly Uint8Array[]): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(archive.reduce((length, chunk) => length + chunk.length, sealLength))
  let at = 0
  for (const chunk of archive) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  new DataView(bytes.buffer).setUint16(at - 2, sealLength, true)
  bytes.set(Buffer.from(prefix + (await hexadecimalHash(bytes.subarray(0, at)))), at)
  return bytes
}

/** Whether the last bytes are a seal, be it right or wrong. */
export function hasSeal(bytes: Uint8Array): boolean {
  return sealText(bytes).startsWith(prefix)
}

export async function isSealWhole(bytes: Uint8Array<ArrayBuffer>): Promise<boolean> {
  const end = bytes.length - sealLength
  return end > 0 && sealText(bytes) === prefix + (await hexadecimalHash(bytes.subarray(0, end)))
}

function sealText(bytes: Uint8Array): string {
  return Buffer.from(bytes.subarray(Math.max(0, bytes.length - sealLength))).toString('latin1')
}

/** Off the main thread. */
async function hexadecimalHash(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return Buffer.from(await subtle.digest('SHA-256', bytes)).toString('hex')
}
