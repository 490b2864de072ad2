import { basename, join } from 'node:path'
import * as v from 'valibot'
import { libraryEntrySchema, type LibraryEntry } from '#core/host/contract.ts'
import { errorCode } from '../files/file-problem.ts'
import type { FileSystem } from '../files/file-system.ts'
import { setAside } from '../files/set-aside.ts'
import { writeAtomically } from '../files/write-atomically.ts'
import { parseJson } from '../project-file/unpack.ts'
import type { ProjectDescription } from './describe-project.ts'
import { findProjects } from './find-projects.ts'

/** The projects this user has opened, newest first. Handles are random and say nothing about paths. */
export interface Library {
  list(): Promise<readonly LibraryEntry[]>
  pathOf(handle: string): Promise<string | null>
  handleOf(path: string): Promise<string | null>
  /** Notes that a project was opened or saved; answers with its handle. */
  remember(path: string, description: ProjectDescription, openedAt: Date | null): Promise<string>
  forget(handle: string): Promise<void>
}

const { handle, title, eventDate, reports, claimCount, openedAt } = libraryEntrySchema.entries
const storedSchema = v.object({ path: v.string(), handle, title, eventDate, reports, claimCount, openedAt })
const indexSchema = v.object({ format: v.literal('muqabala-library'), entries: v.array(storedSchema) })
export type StoredEntry = v.InferOutput<typeof storedSchema>

const indexName = 'library.json'

export interface LibraryOptions {
  readonly fs: FileSystem
  readonly folders: { readonly data: string; readonly projects: string }
  readonly newHandle: () => string
}

/**
 * Only an index: a damaged one is set aside and made again from the projects folder and the vaults. Failing to write it
 * is no reason to fail a save.
 */
export function openLibrary(options: LibraryOptions): Library {
  const { fs, folders } = options
  const indexPath = join(folders.data, indexName)
  let loading: Promise<StoredEntry[]> | null = null
  let writing: Promise<void> = Promise.resolve()

  async function load(): Promise<StoredEntry[]> {
    try {
      if ((await fs.status(indexPath)) !== null) {
        const index = v.safeParse(indexSchema, parseJson(await fs.read(indexPath)))
        if (index.success) return index.output.entries
        await setAside(fs, indexPath, 'broken')
      }
    } catch (error) {
      if (errorCode(error) === null) throw error
    }
    try {
      return await findProjects(options)
    } catch (error) {
      if (errorCode(error) === null) throw error
      return []
    }
  }

  const entries = () => (loading ??= load())

  /** One after another, each with what is known by then. */
  async function write(): Promise<void> {
    const known = await entries()
    const previous = writing
    writing = (async () => {
      await previous
      try {
        await fs.makeFolder(folders.data)
        const text = JSON.stringify({ format: 'muqabala-library', entries: known })
        await writeAtomically(fs, indexPath, Buffer.from(text), { existing: 'replace' })
      } catch (error) {
        if (errorCode(error) === null) throw error
      }
    })()
    await writing
  }

  return {
    async list() {
      const known = (await entries()).toSorted((a, b) => (a.openedAt < b.openedAt ? 1 : -1))
      return Promise.all(
        known.map(async ({ path, ...entry }) => ({
          ...entry,
          fileName: basename(path),
          isMissing: (await fs.status(path)) === null,
        })),
      )
    },
    async pathOf(handle) {
      return (await entries()).find((entry) => entry.handle === handle)?.path ?? null
    },
    async handleOf(path) {
      return (await entries()).find((entry) => entry.path === path)?.handle ?? null
    },
    async remember(path, description, openedAt) {
      const known = await entries()
      const at = known.findIndex((entry) => entry.path === path)
      const before = known[at]
      const entry = {
        path,
        handle: before?.handle ?? options.newHandle(),
        openedAt: openedAt?.toISOString() ?? before?.openedAt ?? new Date(0).toISOString(),
        title: description.title,
        eventDate: description.eventDate,
        claimCount: description.claimCount,
        reports: description.reports,
      }
      known.splice(at === -1 ? known.length : at, at === -1 ? 0 : 1, entry)
      await write()
      return entry.handle
    },
    async forget(handle) {
      const known = await entries()
      const at = known.findIndex((entry) => entry.handle === handle)
      if (at === -1) return
      known.splice(at, 1)
      await write()
    },
  }
}
