import { join } from 'node:path'
import { rotateBackups } from '../backups/backups.ts'
import type { FileSystem } from '../files/file-system.ts'
import { generationOfSegment } from '../journal/segment.ts'
import { generationOfSource } from './kept-sources.ts'
import type { Vault } from './vault.ts'

/**
 * Rotates the backups, then removes journal segments and kept sources from before the oldest backup left: any backup with all
 * segments from its generation on gives everything. Without backups everything stays.
 */
export async function pruneVault(fs: FileSystem, vault: Vault, now: Date): Promise<void> {
  const backups = await rotateBackups(fs, vault.backupFolder, now)
  if (backups.length === 0) return
  const oldest = Math.min(...backups.map(({ generation }) => generation))
  await removeOlder(fs, vault.journalFolder, oldest, generationOfSegment)
  await removeOlder(fs, vault.sourceFolder, oldest, generationOfSource)
}

async function removeOlder(
  fs: FileSystem,
  folder: string,
  oldest: number,
  generationOf: (name: string) => number | null,
): Promise<void> {
  for (const name of await fs.list(folder)) {
    const generation = generationOf(name)
    if (generation !== null && generation < oldest) await fs.remove(join(folder, name))
  }
}
