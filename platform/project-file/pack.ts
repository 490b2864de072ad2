import { Zip, type ZipInputFile } from 'fflate'
import { partNames, formatVersion, mediaType, type FileIdentity, type Manifest } from './manifest.ts'
import { packPart, sha256, storePart, type PackedPart } from './part.ts'
import { seal } from './seal.ts'

/** What goes into a project file. */
export interface ProjectContents {
  readonly projectId: string
  readonly generation: number
  /** ISO 8601 instant. */
  readonly savedAt: string
  /** The whole Yjs document. */
  readonly document: Uint8Array
  /** The same for people and other programs: JSON text. */
  readonly readable: string
  readonly sources: readonly PackedPart[]
}

export interface PackedProject {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly identity: FileIdentity
}

/**
 * The bytes of a project file. The same contents give the same bytes. Compression and hashing run off the main thread;
 * sources were compressed when they came in.
 *
 * fflate writes the ZIP, zlib compresses: fflate alone took 1,250 ms for 19 MB on two cores, zlib 130 to 320 ms.
 */
export async function packProject(contents: ProjectContents): Promise<PackedProject> {
  const [document, readable] = await Promise.all([
    packPart(partNames.document, contents.document),
    packPart(partNames.readable, Buffer.from(contents.readable)),
  ])
  // The document first: a file cut short still holds it.
  const parts = [document, readable, ...contents.sources]
  const manifest = Buffer.from(`${JSON.stringify(manifestOf(contents, parts), null, 2)}\n`)
  const chunks = zip(
    [storePart(partNames.mediaType, Buffer.from(mediaType)), await packPart(partNames.manifest, manifest), ...parts],
    zipTime(contents.savedAt),
  )
  return { bytes: await seal(chunks), identity: sha256(manifest) }
}

function manifestOf({ projectId, generation, savedAt }: ProjectContents, parts: readonly PackedPart[]): Manifest {
  return {
    format: 'muqabala-project',
    formatVersion,
    projectId,
    generation,
    savedAt,
    parts: Object.fromEntries(parts.map(({ name, sha256: hash, length }) => [name, { sha256: hash, length }])),
  }
}

/** ZIP knows no time outside 1980 to 2099, but a computer whose clock is wrong must save all the same. */
function zipTime(savedAt: string): Date {
  const time = new Date(savedAt)
  return time.getFullYear() >= 1980 && time.getFullYear() <= 2099 ? time : new Date(1980, 0, 1)
}

function zip(parts: readonly PackedPart[], modifiedAt: Date): readonly Uint8Array[] {
  const chunks: Uint8Array[] = []
  const archive = new Zip((error, chunk) => {
    if (error !== null) throw error
    chunks.push(chunk)
  })
  for (const part of parts) {
    const file: ZipInputFile = {
      filename: part.name,
      size: part.length,
      crc: part.crc,
      compression: part.method,
      mtime: modifiedAt,
    }
    archive.add(file)
    // `add` has put its listener on the entry: all packed bytes in one piece.
    file.ondata?.(null, part.packed, true)
  }
  archive.end()
  return chunks
}
