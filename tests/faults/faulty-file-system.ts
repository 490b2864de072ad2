import type { FileSystem, OpenFile } from '#platform/files/file-system.ts'
import { nodeFileSystem } from '#platform/files/node-file-system.ts'

/** What goes wrong at one call. `dies…`: nothing works from then on, as for a process that was killed there. */
export type Fault = 'diesBefore' | 'diesAfter' | 'diesHalfWay' | 'ENOSPC' | 'EIO' | 'EACCES'

export interface FaultyFileSystem {
  readonly fs: FileSystem
  /** Lets the `call`-th changing call from now on (1, 2, …) go wrong. */
  arm(call: number, fault: Fault): void
  /** How many changing calls there were since the last arming. */
  readonly calls: number
}

/** The real file system until one of its calls goes wrong: create, write, sync, close, rename, link, remove, make and sync folder. */
export function createFaultyFileSystem(inner: FileSystem = nodeFileSystem): FaultyFileSystem {
  let calls = 0
  let armed: { readonly call: number; readonly fault: Fault } | null = null
  let isDead = false
  const open = new Set<OpenFile>()

  async function change<Value>(step: () => Promise<Value>, half: () => Promise<unknown> = step): Promise<Value> {
    if (isDead) throw systemError('EDEAD')
    calls += 1
    if (armed?.call !== calls) return step()
    const { fault } = armed
    isDead = fault.startsWith('dies')
    if (fault === 'diesAfter') await step()
    if (isDead) for (const file of open) await file.close()
    // A full disk takes what it can, too.
    if (fault === 'diesHalfWay' || fault === 'ENOSPC') if (half !== step) await half()
    throw systemError(isDead ? 'EDEAD' : fault)
  }

  async function look<Value>(step: () => Promise<Value>): Promise<Value> {
    if (isDead) throw systemError('EDEAD')
    return step()
  }

  const wrap = (file: OpenFile): OpenFile => ({
    write: (bytes) =>
      change(
        () => file.write(bytes),
        () => file.write(bytes.subarray(0, bytes.length >> 1)),
      ),
    sync: () => change(() => file.sync()),
    // Closing is no fault of interest and must not leave the test's own descriptors open.
    async close() {
      if (open.delete(file) && !isDead) await file.close()
    },
  })

  return {
    arm(call, fault) {
      calls = 0
      armed = { call, fault }
    },
    get calls() {
      return calls
    },
    fs: {
      read: (path) => look(() => inner.read(path)),
      status: (path) => look(() => inner.status(path)),
      list: (folder) => look(() => inner.list(folder)),
      realPath: (path) => look(() => inner.realPath(path)),
      create: (path, mode) =>
        change(async () => {
          const file = await inner.create(path, mode)
          open.add(file)
          return wrap(file)
        }),
      makeFolder: (folder) => change(() => inner.makeFolder(folder)),
      rename: (from, to) => change(() => inner.rename(from, to)),
      link: (from, to) => change(() => inner.link(from, to)),
      remove: (path) => change(() => inner.remove(path)),
      syncFolder: (folder) => change(() => inner.syncFolder(folder)),
    },
  }
}

function systemError(code: string): Error {
  return Object.assign(new Error(code), { code })
}
