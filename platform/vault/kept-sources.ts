import { join } from 'node:path'
import { success, type Result } from '#core/base/result.ts'
import { errorCode, fileProblem } from '../files/file-problem.ts'
import type { FileSystem } from '../files/file-system.ts'
import { safeName } from '#core/text/safe-name.ts'
import { writeAtomically } from '../files/write-atomically.ts'
import { partNames } from '../project-file/manifest.ts'
import { packPart, sha256, type PackedPart } from '../project-file/part.ts'

/**
 * Imported files on their way into the project file: on disk in the vault as soon as they are added, named
 * `<generation>-<sha256>-<name>`, kept as long as a backup is that does not hold them.
 */
export async function keepSource(
  fs: FileSystem,
  folder: string,
  generation: number,
  source: { readonly fileName: string; readonly bytes: Uint8Array<ArrayBuffer> },
): Promise<Result<PackedPart>> {
  const part = await packPart(sourcePartName(source.fileName, source.bytes), source.bytes)
  const name = `${String(generation).padStart(8, '0')}-${part.name.slice(partNames.sources.length)}`
  try {
    await writeAtomically(fs, join(folder, name), source.bytes, { existing: 'replace' })
    return success(part)
  } catch (error) {
    return fileProblem(error, source.fileName, 'writeFailed')
  }
}

/** Those of the vault whose bytes still have the hash in their name. */
export async function readKeptSources(
  fs: FileSystem,
  folder: string,
  isKnown: (sha256: string) => boolean,
): Promise<readonly PackedPart[]> {
  const parts: PackedPart[] = []
  for (const name of await fs.list(folder)) {
    const kept = parseName(name)
    if (kept === null || isKnown(kept.sha256)) continue
    try {
      const bytes = await fs.read(join(folder, name))
      if (sha256(bytes) === kept.sha256) parts.push(await packPart(`${partNames.sources}${kept.partName}`, bytes))
    } catch (error) {
      if (errorCode(error) === null) throw error
    }
  }
  return parts
}

/** The generation a kept source was added after; null for other files. */
export function generationOfSource(name: string): number | null {
  return parseName(name)?.generation ?? null
}

/** The name inside the container, `sources/<sha256>-<safe name>`. */
export function sourcePartName(fileName: string, bytes: Uint8Array<ArrayBuffer>): string {
  return `${partNames.sources}${sha256(bytes)}-${safeName(fileName, 100)}`
}

function parseName(name: string): { generation: number; sha256: string; partName: string } | null {
  const found = /^(\d{8,})-(([0-9a-f]{64})-.+)$/.exec(name)
  const [, generation, partName, hash] = found ?? []
  if (generation === undefined || partName === undefined || hash === undefined) return null
  return { generation: Number(generation), sha256: hash, partName }
}
