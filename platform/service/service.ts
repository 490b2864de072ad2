import { randomBytes } from 'node:crypto'
import { basename, extname } from 'node:path'
import { failure, success, type Result } from '#core/base/result.ts'
import type { OpenedProject } from '#core/host/contract.ts'
import type { HostEvent } from '#core/host/event-stream.ts'
import type { Handlers } from '#core/host/handlers.ts'
import { fileProblem } from '../files/file-problem.ts'
import type { FileSystem } from '../files/file-system.ts'
import { nodeFileSystem } from '../files/node-file-system.ts'
import type { Folders } from '../folders.ts'
import { describeProject } from '../library/describe-project.ts'
import { openLibrary } from '../library/library.ts'
import { unpackProject } from '../project-file/unpack.ts'
import { readSettings, writeSettings } from '../settings/settings.ts'
import { listVaults } from '../vault/vault.ts'
import { packNewProject, writeNewFile } from './new-file.ts'
import { holdProjects, type UnsavedProject } from './open-projects.ts'
import type { Session } from './session.ts'

/** The calls that need a window, a dialog or a page, and are each shell's own. */
export type ShellCallName = 'host.describe' | 'project.pick' | 'files.pick' | 'export.write' | 'export.printPdf'

export interface ServiceOptions {
  readonly folders: Folders
  readonly now: () => Date
  /** Fresh ids of letters, digits, `-` and `_`, as `crypto.randomUUID` gives. */
  readonly newId: () => string
  readonly emit: (event: HostEvent) => void
  /** Where the sample project lies in this installation. */
  readonly samplePath: string
  readonly fs?: FileSystem
}

/** Everything the shells share: projects, library, settings. One a process. */
export interface Service {
  readonly handlers: Omit<Handlers, ShellCallName>
  /** For paths that a native dialog, the command line or the operating system gave; never the interface. */
  openPath(path: string): Promise<Result<OpenedProject>>
  /** The projects whose file does not hold everything yet. Their journal does. */
  unsaved(): readonly UnsavedProject[]
  /** Resolves when everything appended so far outlives a crash, or with what kept some of it from it. */
  flushAll(): Promise<Result<null>>
  /** Flushes every journal and lets go of every file. Saves nothing. */
  closeAll(): Promise<void>
}

export function createService(options: ServiceOptions): Service {
  const { folders, now, newId, emit, samplePath, fs = nodeFileSystem } = options
  const newHandle = () => randomBytes(16).toString('base64url')
  const library = openLibrary({ fs, folders, newHandle })
  const projects = holdProjects({ fs, dataFolder: folders.data, now, newId }, library, newHandle, emit)
  const openPath = (path: string) => projects.open(path, false)

  async function openBytes(title: string, bytes: Uint8Array): Promise<Result<OpenedProject>> {
    const path = await writeNewFile(fs, folders.projects, title, bytes)
    if (!path.ok) return path
    const opened = await openPath(path.value)
    // Ours, and a moment old: a file that cannot be opened is of no use to anybody.
    if (!opened.ok) await fs.remove(path.value)
    return opened
  }

  async function openSample(): Promise<Result<OpenedProject>> {
    let bytes: Uint8Array<ArrayBuffer>
    try {
      bytes = await fs.read(samplePath)
    } catch (error) {
      return fileProblem(error, basename(samplePath), 'fileUnreadable')
    }
    const file = await unpackProject(bytes)
    if (!file.ok) return file
    for (const { projectId, path } of await listVaults(fs, folders.data)) {
      const isThere = projectId === file.value.manifest.projectId && (await fs.status(path)) !== null
      if (isThere) return openPath(path)
    }
    return openBytes(basename(samplePath, extname(samplePath)), bytes)
  }

  async function thenRemember<Value>(session: Session, saved: Result<Value>): Promise<Result<Value>> {
    if (saved.ok) await library.remember(session.path, () => describeProject(session.snapshot), null)
    return saved
  }

  return {
    openPath,
    unsaved: () => projects.unsaved(),
    flushAll: () => projects.flushAll(),
    closeAll: () => projects.closeAll(),
    handlers: {
      'library.list': async () => success([...(await library.list())]),
      'library.forget': async ({ handle }) => {
        await library.forget(handle)
        return success({})
      },
      'project.create': async ({ title }) => openBytes(title, await packNewProject(title, newId, now())),
      'project.open': async ({ handle }) => {
        const path = projects.pathOf(handle) ?? (await library.pathOf(handle))
        return path === null ? failure('projectNotOpen') : openPath(path)
      },
      'project.adopt': ({ fileName, bytes }) => openBytes(basename(fileName, extname(fileName)), bytes),
      'project.sample': openSample,
      'project.takeOver': ({ handle }) => projects.takeOver(handle),
      'project.append': ({ handle, update }) => {
        const session = projects.editing(handle, 'late')
        return Promise.resolve(session.ok ? session.value.append(update) : session)
      },
      'project.addSource': async ({ handle, fileName, bytes }) => {
        const session = projects.editing(handle)
        return session.ok ? session.value.addSource(fileName, bytes) : session
      },
      'project.readSource': async ({ handle, sha256 }) => {
        const session = projects.reading(handle)
        return session.ok ? session.value.readSource(sha256) : session
      },
      'project.save': async ({ handle }) => {
        const session = projects.editing(handle)
        return session.ok ? thenRemember(session.value, await session.value.save()) : session
      },
      'project.saveBeside': async ({ handle }) => {
        const session = projects.editing(handle)
        return session.ok ? thenRemember(session.value, await session.value.saveBeside()) : session
      },
      'project.close': ({ handle }) => projects.close(handle),
      'settings.read': async () => success(await readSettings(fs, folders.data)),
      'settings.write': (settings) => writeSettings(fs, folders.data, settings),
    },
  }
}
