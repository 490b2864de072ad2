import { join } from 'node:path'
import { parseReadable } from '#core/document/readable.ts'
import { errorCode } from '../files/file-problem.ts'
import { projectExtension } from '../project-file/manifest.ts'
import { unpackPart } from '../project-file/part.ts'
import { parseJson, unpackProject } from '../project-file/unpack.ts'
import { listVaults } from '../vault/vault.ts'
import { describeProject } from './describe-project.ts'
import type { LibraryOptions, StoredEntry } from './stored-entry.ts'

/** Every project in the projects folder and every one the vaults know of, described from the files themselves. */
export async function findProjects({ fs, folders, newHandle }: LibraryOptions): Promise<StoredEntry[]> {
  const paths = new Set((await listVaults(fs, folders.data)).map(({ path }) => path))
  for (const name of await fs.list(folders.projects)) {
    if (name.endsWith(projectExtension)) paths.add(join(folders.projects, name))
  }
  const entries: StoredEntry[] = []
  for (const path of paths) {
    const found = await describeFile(fs, path)
    entries.push({ path, handle: newHandle(), ...found })
  }
  return entries
}

/** A damaged or missing file still has its place in the list: opening it brings it back. */
async function describeFile(fs: LibraryOptions['fs'], path: string): Promise<Omit<StoredEntry, 'path' | 'handle'>> {
  const unknown = { title: '', eventDate: null, claimCount: 0, reports: [], openedAt: new Date(0).toISOString() }
  try {
    const status = await fs.status(path)
    if (status === null) return unknown
    const file = await unpackProject(await fs.read(path))
    const text = file.ok ? await unpackPart(file.value.readable) : file
    const snapshot = text.ok ? parseReadable(parseJson(text.value)) : text
    const openedAt = new Date(status.modifiedMs).toISOString()
    return snapshot.ok ? { ...describeProject(snapshot.value), openedAt } : { ...unknown, openedAt }
  } catch (error) {
    if (errorCode(error) === null) throw error
    return unknown
  }
}
