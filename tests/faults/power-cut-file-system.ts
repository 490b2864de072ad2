import { dirname, basename } from 'node:path'
import type { FileSystem } from '#platform/files/file-system.ts'

/**
 * A file system in memory that forgets like a disk: after the power is cut, of every file's bytes only those synced are sure, and
 * of every folder's names only those synced. For the rest, anything may have happened: each change of a name did or did
 * not reach the disk, and unsynced bytes are cut anywhere or are zeros.
 * Stricter than any real file system, which keeps at least some order.
 */
export interface PowerCutFileSystem {
  readonly fs: FileSystem
  /** Cuts the power at the `call`-th changing call from now on: it and all later ones fail. */
  arm(call: number): void
  readonly calls: number
  /** What is on the disk when the power is back. */
  restart(random: () => number): PowerCutFileSystem
}

interface Inode {
  bytes: Uint8Array<ArrayBuffer>
  synced: Uint8Array<ArrayBuffer>
}

/** A change of one or two names in one folder that happens as a whole or not at all. */
type NameChange = readonly (readonly [path: string, inode: Inode | null])[]

interface Disk {
  readonly names: Map<string, Inode>
  readonly syncedNames: Map<string, Inode>
  readonly folders: Set<string>
  unsynced: NameChange[]
}

export function createPowerCutFileSystem(disk: Disk = emptyDisk()): PowerCutFileSystem {
  let calls = 0
  let cutAt = Infinity

  function change<Value>(step: () => Value): Promise<Value> {
    calls += 1
    return calls >= cutAt ? Promise.reject(systemError('EPOWER')) : attempt(step)
  }

  const look = <Value>(step: () => Value) => (calls >= cutAt ? Promise.reject(systemError('EPOWER')) : attempt(step))

  function changeNames(names: NameChange): void {
    applyNames(disk.names, names)
    disk.unsynced.push(names)
  }

  function inodeAt(path: string): Inode {
    const inode = disk.names.get(path)
    if (inode === undefined) throw systemError('ENOENT')
    return inode
  }

  const fs: FileSystem = {
    read: (path) => look(() => inodeAt(path).bytes.slice()),
    status: (path) =>
      look(() => {
        const inode = disk.names.get(path)
        if (inode !== undefined) return { isFile: true, size: inode.bytes.length, mode: 0o644, modifiedMs: 0 }
        return disk.folders.has(path) ? { isFile: false, size: 0, mode: 0o755, modifiedMs: 0 } : null
      }),
    list: (folder) =>
      look(() => {
        const names = [...disk.names.keys(), ...disk.folders].filter(
          (path) => dirname(path) === folder && path !== folder,
        )
        return names.map((path) => basename(path)).sort()
      }),
    realPath: (path) => look(() => path),
    create: (path) =>
      change(() => {
        if (disk.names.has(path)) throw systemError('EEXIST')
        const inode: Inode = { bytes: new Uint8Array(), synced: new Uint8Array() }
        changeNames([[path, inode]])
        return {
          write: (bytes) =>
            change(() => {
              inode.bytes = new Uint8Array([...inode.bytes, ...bytes])
            }),
          sync: () =>
            change(() => {
              inode.synced = inode.bytes
            }),
          close: () => Promise.resolve(),
        }
      }),
    rename: (from, to) =>
      change(() =>
        changeNames([
          [to, inodeAt(from)],
          [from, null],
        ]),
      ),
    link: (from, to) =>
      change(() => {
        if (disk.names.has(to)) throw systemError('EEXIST')
        changeNames([[to, inodeAt(from)]])
      }),
    remove: (path) => change(() => (disk.names.has(path) ? changeNames([[path, null]]) : undefined)),
    // Folders themselves are taken for durable: the real file system syncs the one above.
    makeFolder: (folder) =>
      change(() => {
        for (let path = folder; !disk.folders.has(path); path = dirname(path)) disk.folders.add(path)
      }),
    syncFolder: (folder) =>
      change(() => {
        const isHere = (names: NameChange) => names.some(([path]) => dirname(path) === folder)
        for (const names of disk.unsynced.filter(isHere)) applyNames(disk.syncedNames, names)
        disk.unsynced = disk.unsynced.filter((names) => !isHere(names))
      }),
  }

  return {
    fs,
    arm(call) {
      calls = 0
      cutAt = call
    },
    get calls() {
      return calls
    },
    restart(random) {
      const names = new Map(disk.syncedNames)
      for (const change of disk.unsynced) if (random() < 0.5) applyNames(names, change)
      const survivors = new Map([...new Set(names.values())].map((inode) => [inode, survive(inode, random)]))
      const after = emptyDisk()
      for (const folder of disk.folders) after.folders.add(folder)
      for (const [path, inode] of names) {
        const survivor = survivors.get(inode)
        if (survivor === undefined) continue
        after.names.set(path, survivor)
        after.syncedNames.set(path, survivor)
      }
      return createPowerCutFileSystem(after)
    },
  }
}

function emptyDisk(): Disk {
  return { names: new Map(), syncedNames: new Map(), folders: new Set(['/']), unsynced: [] }
}

function applyNames(names: Map<string, Inode>, change: NameChange): void {
  for (const [path, inode] of change) {
    if (inode === null) names.delete(path)
    else names.set(path, inode)
  }
}

/** Files only ever grow here: the synced bytes are there, then some of the others, then perhaps zeros. */
function survive({ bytes, synced }: Inode, random: () => number): Inode {
  const unsynced = bytes.length - synced.length
  const reached = synced.length + Math.floor(random() * (unsynced + 1))
  const length = reached + Math.floor(random() * (bytes.length - reached + 1))
  const left = new Uint8Array(length)
  left.set(bytes.subarray(0, reached))
  return { bytes: left, synced: left }
}

function attempt<Value>(step: () => Value): Promise<Value> {
  return new Promise((resolve) => resolve(step()))
}

function systemError(code: string): Error {
  return Object.assign(new Error(code), { code })
}
