import { promisify } from 'node:util'
import { inflateRaw } from 'node:zlib'
import { inflatedLimit } from './limits.ts'
import { partNames, type Manifest } from './manifest.ts'
import { isBrokenStream, packPart, sha256, type PackedPart } from './part.ts'
import { parseJson, parseManifest } from './unpack.ts'

/** What can still be read of a damaged project file; null for what cannot. */
export interface Salvage {
  readonly manifest: Manifest | null
  /** The Yjs document, when it still has the hash the manifest gives. */
  readonly document: Uint8Array | null
  /** `project.json` as JSON, when it parses. Not sure to be as written unless its hash says so. */
  readonly readable: unknown
  /** Those whose bytes still have the hash in their name. */
  readonly sources: readonly PackedPart[]
}

/**
 * Searches a damaged file for parts that are whole. Needs no directory: every part is found by its own header, and deflate
 * itself says where it ends.
 */
export async function salvageProject(bytes: Uint8Array<ArrayBuffer>): Promise<Salvage> {
  const parts = new Map<string, Uint8Array<ArrayBuffer>>()
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = file.indexOf(signature); at !== -1; at = file.indexOf(signature, at + signature.length)) {
    const found = await readEntry(file, at)
    if (found !== null) parts.set(found.name, found.bytes)
  }
  const manifestText = parts.get(partNames.manifest)
  const parsed = manifestText === undefined ? null : parseManifest(manifestText)
  const manifest = parsed?.ok === true ? parsed.value.manifest : null
  const document = parts.get(partNames.document) ?? null
  const isDocumentWhole =
    document !== null && manifest !== null && sha256(document) === manifest.parts[partNames.document]?.sha256
  const readable = parts.get(partNames.readable)
  return {
    manifest,
    document: isDocumentWhole ? document : null,
    readable: readable === undefined ? undefined : parseJson(readable),
    sources: await wholeSources(parts),
  }
}

const signature = Buffer.from('PK\u0003\u0004')
const headerLength = 30
const inflate = promisify(inflateRaw)

async function readEntry(
  file: Buffer<ArrayBuffer>,
  at: number,
): Promise<{ name: string; bytes: Uint8Array<ArrayBuffer> } | null> {
  if (at + headerLength > file.length) return null
  const nameEnd = at + headerLength + file.readUInt16LE(at + 26)
  const start = nameEnd + file.readUInt16LE(at + 28)
  const method = file.readUInt16LE(at + 8)
  const name = file.subarray(at + headerLength, nameEnd).toString('utf8')
  if (start > file.length || !knownNames.test(name)) return null
  if (method === 8) {
    try {
      return { name, bytes: await inflate(file.subarray(start), { maxOutputLength: inflatedLimit }) }
    } catch (error) {
      if (isBrokenStream(error)) return null
      throw error
    }
  }
  // Stored: up to the data descriptor that repeats its length.
  for (let end = file.indexOf(descriptor, start); end !== -1; end = file.indexOf(descriptor, end + 1)) {
    if (end + 16 <= file.length && file.readUInt32LE(end + 12) === end - start) {
      return { name, bytes: file.subarray(start, end) }
    }
  }
  return null
}

const descriptor = Buffer.from('PK\u0007\u0008')
const knownNames = /^(manifest\.json|document\.yjs|project\.json|sources\/[0-9a-f]{64}-[^/\\:\p{Cc}]{1,255})$/u

async function wholeSources(parts: ReadonlyMap<string, Uint8Array<ArrayBuffer>>): Promise<readonly PackedPart[]> {
  const sources: PackedPart[] = []
  for (const [name, bytes] of parts) {
    if (name.startsWith(`${partNames.sources}${sha256(bytes)}-`)) sources.push(await packPart(name, bytes))
  }
  return sources
}
