import * as v from 'valibot'
import { failure, success, type Failure, type Result } from '#core/base/result.ts'
import { readDirectory, type DirectoryEntry } from './directory.ts'
import { inflatedLimit, ratioFreeLength, ratioLimit } from './limits.ts'
import { formatVersion, manifestSchema, mediaType, partNames, type FileIdentity, type Manifest } from './manifest.ts'
import { inflateWithin, sha256, unpackPart, type PackedPart } from './part.ts'
import { hasSeal, isSealWhole, sealLength } from './seal.ts'

/** A project file taken apart. Sources stay packed; `unpackPart` opens and checks one. */
export interface ProjectFile {
  readonly manifest: Manifest
  readonly identity: FileIdentity
  /** The whole Yjs document. */
  readonly document: Uint8Array
  readonly readable: PackedPart
  readonly sources: readonly PackedPart[]
}

/**
 * Takes a project file apart. Refuses: `notAProject` for other files, `versionTooNew`, `fileDamaged` when a single bit
 * is not as it was written, or when it holds more entries, bytes or stranger names than a project can.
 */
export async function unpackProject(bytes: Uint8Array<ArrayBuffer>): Promise<Result<ProjectFile>> {
  if (!looksLikeProject(bytes)) return failure('notAProject')
  if (!(await isSealWhole(bytes))) return damaged('seal')
  const directory = readDirectory(bytes, bytes.length - sealLength)
  if (!directory.ok) return directory
  const refusal = exceedsLimits(directory.value)
  if (refusal !== null) return refusal
  const manifest = await readManifest(bytes, directory.value)
  if (!manifest.ok) return manifest
  return takeParts(bytes, directory.value, manifest.value)
}

/** As far as can be told from the two ends of a file that may be damaged. */
export function looksLikeProject(bytes: Uint8Array<ArrayBuffer>): boolean {
  const start = Buffer.from(bytes.subarray(0, 128)).toString('latin1')
  return start.includes(partNames.mediaType + mediaType) || hasSeal(bytes)
}

/** The manifest alone, without the check of the seal: enough to see which state a file is. */
export async function peekManifest(bytes: Uint8Array<ArrayBuffer>): Promise<Result<ReadManifest>> {
  const directory = readDirectory(bytes, bytes.length - sealLength)
  return directory.ok ? readManifest(bytes, directory.value) : directory
}

export interface ReadManifest {
  readonly manifest: Manifest
  readonly identity: FileIdentity
}

async function readManifest(
  bytes: Uint8Array<ArrayBuffer>,
  directory: readonly DirectoryEntry[],
): Promise<Result<ReadManifest>> {
  const entry = directory.find(({ name }) => name === partNames.manifest)
  const text = entry === undefined ? null : await inflateWithin(packedAt(bytes, entry))
  return text === null ? damaged(partNames.manifest) : parseManifest(text)
}

/** Refuses a manifest of a later format before looking at the rest of it. */
export function parseManifest(text: Uint8Array): Result<ReadManifest> {
  const json = parseJson(text)
  const version = v.safeParse(v.object({ formatVersion: v.number() }), json)
  if (version.success && version.output.formatVersion > formatVersion) {
    return failure('versionTooNew', { version: version.output.formatVersion, known: formatVersion })
  }
  const parsed = v.safeParse(manifestSchema, json)
  return parsed.success ? success({ manifest: parsed.output, identity: sha256(text) }) : damaged(partNames.manifest)
}

/** Undefined for what is not JSON. */
export function parseJson(text: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(text).toString('utf8'))
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

async function takeParts(
  bytes: Uint8Array<ArrayBuffer>,
  directory: readonly DirectoryEntry[],
  { manifest, identity }: ReadManifest,
): Promise<Result<ProjectFile>> {
  const parts: PackedPart[] = []
  for (const entry of directory) {
    if (entry.name === partNames.mediaType || entry.name === partNames.manifest) continue
    const listed = Object.hasOwn(manifest.parts, entry.name) ? manifest.parts[entry.name] : undefined
    if (listed?.length !== entry.length || !isPartName(entry.name, listed.sha256)) return damaged(entry.name)
    parts.push({ ...packedAt(bytes, entry), name: entry.name, crc: entry.crc, sha256: listed.sha256 })
  }
  if (parts.length !== Object.keys(manifest.parts).length) return damaged(partNames.manifest)
  const document = parts.find(({ name }) => name === partNames.document)
  const readable = parts.find(({ name }) => name === partNames.readable)
  if (document === undefined || readable === undefined) return damaged(partNames.document)
  const state = await unpackPart(document)
  if (!state.ok) return state
  const sources = parts.filter(({ name }) => name.startsWith(partNames.sources))
  return success({ manifest, identity, document: state.value, readable, sources })
}

function packedAt(bytes: Uint8Array<ArrayBuffer>, { method, length, start, packedLength }: DirectoryEntry) {
  return { method, length, packed: bytes.subarray(start, start + packedLength) }
}

/** Parts a project can have; above all no name that could leave a folder it is unpacked into. */
function isPartName(name: string, hash: string): boolean {
  if (name === partNames.document || name === partNames.readable) return true
  const prefix = `${partNames.sources}${hash}-`
  return name.startsWith(prefix) && /^[^/\\:\p{Cc}]{1,255}$/u.test(name.slice(prefix.length))
}

function exceedsLimits(directory: readonly DirectoryEntry[]): Failure | null {
  const inflated = directory.reduce((sum, { length }) => sum + length, 0)
  if (inflated > inflatedLimit) return failure('fileDamaged', { part: 'directory', bytes: inflated })
  const bomb = directory.find(
    ({ length, packedLength }) => length > ratioFreeLength && length > packedLength * ratioLimit,
  )
  return bomb === undefined ? null : damaged(bomb.name)
}

function damaged(part: string): Failure {
  return failure('fileDamaged', { part })
}
