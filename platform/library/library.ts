import { basename, join } from 'node:path'
import * as v from 'valibot'
import { errorCode } from '../files/file-problem.ts'
import { setAside } from '../files/set-aside.ts'
import { writeAtomically } from '../files/write-atomically.ts'
import { parseJson } from '../project-file/unpack.ts'
import type { ProjectDescription } from './describe-project.ts'
import type { LibraryEntry } from '#core/host/contract.ts'
import { findProjects } from './find-projects.ts'
import { indexSchema, type LibraryOptions, type StoredEntry } from './stored-entry.ts'

/** The projects this user has opened, newest first. Handles are random and say nothing about paths. */
export interface Library {
  list(): Promise<readonly LibraryEntry[]>
  pathOf(handle: string): Promise<string | null>
  /** Notes that a project was opened or, with no time, saved. What is asked of the list from now on waits for it. */
  remember(path: string, describe: () => Described, openedAt: Date | null): Promise<void>
  forget(handle: string): Promise<void>
}

type Described = ProjectDescription | Promise<ProjectDescription>

const indexName = 'library.json'

/**
 * Only an index: a damaged one is set aside and made again from the projects folder and the vaults. Read anew for each call, since
 * another process may have written it. Failing to write it is no reason to fail a save.
 */
export function openLibrary(options: LibraryOptions): Library {
  const { fs, folders } = options
  const indexPath = join(folders.data, indexName)
  let turn: Promise<unknown> = Promise.resolve()

  /** One call after another, so that none overwrites what the one before it has noted. */
  function inTurn<Value>(step: (entries: StoredEntry[]) => Promise<Value>): Promise<Value> {
    const result = turn.then(async () => step(await readEntries()))
    turn = result.catch(() => null)
    return result
  }

  async function readEntries(): Promise<StoredEntry[]> {
    try {
      if ((await fs.status(indexPath)) !== null) {
        const index = v.safeParse(indexSchema, parseJson(await fs.read(indexPath)))
        if (index.success) return index.output.entries
        await setAside(fs, indexPath, 'broken')
      }
      const found = await findProjects(options)
      // Written at once, so that the handles are the same at the next call.
      await writeEntries(found)
      return found
    } catch (error) {
      if (errorCode(error) === null) throw error
      return []
    }
  }

  async function writeEntries(entries: readonly StoredEntry[]): Promise<void> {
    try {
      await fs.makeFolder(folders.data)
      const text = JSON.stringify({ format: 'muqabala-library', entries })
      await writeAtomically(fs, indexPath, Buffer.from(text), { existing: 'replace' })
    } catch (error) {
      if (errorCode(error) === null) throw error
    }
  }

  return {
    list: () =>
      inTurn((entries) =>
        Promise.all(
          entries
            .toSorted((a, b) => (a.openedAt < b.openedAt ? 1 : -1))
            .map(async ({ path, ...entry }) => ({
              ...entry,
              fileName: basename(path),
              isMissing: (await fs.status(path)) === null,
            })),
        ),
      ),
    pathOf: (handle) =>
      inTurn((entries) => Promise.resolve(entries.find((entry) => entry.handle === handle)?.path ?? null)),
    remember: (path, describe, openedAt) =>
      inTurn(async (entries) => {
        const before = entries.find((entry) => entry.path === path)
        const { title, eventDate, claimCount, reports } = await describe()
        const entry = {
          path,
          handle: before?.handle ?? options.newHandle(),
          openedAt: openedAt?.toISOString() ?? before?.openedAt ?? new Date(0).toISOString(),
          title,
          eventDate,
          claimCount,
          reports: [...reports],
        }
        await writeEntries([...entries.filter((other) => other !== before), entry])
      }),
    forget: (handle) => inTurn((entries) => writeEntries(entries.filter((entry) => entry.handle !== handle))),
  }
}
