import { join } from 'node:path'
import type { FileSystem } from '../files/file-system.ts'
import { writeAtomically } from '../files/write-atomically.ts'
import { projectExtension, type FileIdentity } from '../project-file/manifest.ts'
import { chooseBackups } from './choose-backups.ts'

/** An exact copy of one saved state of a project file, named `<generation>-<identity>-<time>.muqabala`. */
export interface Backup {
  readonly name: string
  readonly generation: number
  /** The first 12 digits of the state's identity. */
  readonly identityStart: string
  readonly madeMs: number
}

/** Newest first. */
export async function listBackups(fs: FileSystem, folder: string): Promise<readonly Backup[]> {
  const backups = (await fs.list(folder)).flatMap((name) => parseName(name) ?? [])
  return backups.sort((a, b) => b.madeMs - a.madeMs || b.generation - a.generation)
}

/** Whether there is a copy of this state already. */
export async function hasBackup(fs: FileSystem, folder: string, identity: FileIdentity): Promise<boolean> {
  return (await listBackups(fs, folder)).some(({ identityStart }) => identity.startsWith(identityStart))
}

export interface BackupContents {
  readonly bytes: Uint8Array
  readonly generation: number
  readonly identity: FileIdentity
  readonly madeAt: Date
}

/** Rejects with the operating system's error. */
export async function addBackup(fs: FileSystem, folder: string, backup: BackupContents): Promise<void> {
  const time = backup.madeAt.toISOString().replace(/[-:]|\.\d+/g, '')
  const generation = String(backup.generation).padStart(8, '0')
  const name = `${generation}-${backup.identity.slice(0, 12)}-${time}${projectExtension}`
  await writeAtomically(fs, join(folder, name), backup.bytes, { existing: 'replace' })
}

/** Removes the backups that need not be kept any longer; answers with those that stay. */
export async function rotateBackups(fs: FileSystem, folder: string, now: Date): Promise<readonly Backup[]> {
  const backups = await listBackups(fs, folder)
  const kept = chooseBackups(backups, now.getTime())
  for (const backup of backups) if (!kept.has(backup)) await fs.remove(join(folder, backup.name))
  return backups.filter((backup) => kept.has(backup))
}

function parseName(name: string): Backup | null {
  const found = /^(\d{8,})-([0-9a-f]{12})-(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z\.muqabala$/.exec(name)
  const [, generation, identityStart, ...time] = found ?? []
  if (generation === undefined || identityStart === undefined) return null
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = time.map(Number)
  const madeMs = Date.UTC(year, month - 1, day, hour, minute, second)
  return { name, generation: Number(generation), identityStart, madeMs }
}
