import { join } from 'node:path'
import { errorCode } from '../files/file-problem.ts'
import type { FileSystem } from '../files/file-system.ts'
import type { FileIdentity } from '../project-file/manifest.ts'
import { generationOfSegment, readSegment, type ReadSegment } from './segment.ts'

/**
 * Reads the segments of a journal folder that are wanted by their names, oldest generation first. One that cannot be read
 * counts as wholly damaged.
 */
export async function readJournal(
  fs: FileSystem,
  folder: string,
  isWanted: (name: string, generation: number) => boolean = () => true,
): Promise<readonly ReadSegment[]> {
  const segments: ReadSegment[] = []
  for (const name of await fs.list(folder)) {
    const generation = generationOfSegment(name)
    if (generation === null || !isWanted(name, generation)) continue
    try {
      segments.push(readSegment(name, await fs.read(join(folder, name))))
    } catch (error) {
      if (errorCode(error) === null) throw error
      segments.push({ name, generation, header: null, updates: [], cutBytes: 0, damagedBytes: 1 })
    }
  }
  return segments.sort((a, b) => a.generation - b.generation)
}

/** Whether a segment's records come after exactly this state of the file. */
export function isAfter(segment: ReadSegment, file: FileIdentity): boolean {
  return basesOf(segment)?.includes(file) === true
}

/**
 * The segments with changes that no save has taken in, when the file is in this state. Those that led on to a state known to
 * have been saved are left out: who puts an older copy of the file in its place wants the older copy.
 */
export function segmentsAfterFile(
  segments: readonly ReadSegment[],
  file: FileIdentity,
  wasSaved: (state: FileIdentity) => boolean,
): readonly ReadSegment[] {
  const isTakenIn = ({ header }: ReadSegment) => {
    const saved = header?.base === file ? header.upcoming : null
    return saved !== null && (wasSaved(saved) || segments.some((later) => later.header?.base === saved))
  }
  const takenIn = Math.max(-1, ...segments.filter(isTakenIn).map(({ generation }) => generation))
  return segments.filter((segment) => isAfter(segment, file) && segment.generation > takenIn)
}

/**
 * The segments that lead on from a backup to the newest state: those after it, those after the states these led to, and so on.
 * Segments whose header is damaged count when they are not older than the backup: too much is harmless, too little is not.
 */
export function segmentsAfterBackup(
  segments: readonly ReadSegment[],
  backup: { readonly identity: FileIdentity; readonly generation: number } | null,
): readonly ReadSegment[] {
  if (backup === null) return segments
  const reached = new Set([backup.identity])
  const chain = new Set<ReadSegment>()
  let before = -1
  while (before !== reached.size + chain.size) {
    before = reached.size + chain.size
    for (const segment of segments) {
      const follows =
        basesOf(segment)?.some((base) => base !== null && reached.has(base)) ?? segment.generation >= backup.generation
      if (!follows) continue
      chain.add(segment)
      if (segment.header?.upcoming != null) reached.add(segment.header.upcoming)
    }
  }
  return segments.filter((segment) => chain.has(segment))
}

/** The states of the file after which a segment's records come; null when its header is damaged. */
function basesOf({ header }: ReadSegment): readonly (FileIdentity | null)[] | null {
  return header === null ? null : [header.base, header.upcoming]
}
