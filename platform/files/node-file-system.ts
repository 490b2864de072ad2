import { link, mkdir, open, readdir, realpath, rename, rm, stat, type FileHandle } from 'node:fs/promises'
import { dirname } from 'node:path'
import { errorCode } from './file-problem.ts'
import type { FileSystem } from './file-system.ts'

/** The real file system. */
export const nodeFileSystem: FileSystem = {
  async read(path) {
    const file = await open(path, 'r')
    try {
      return await readWhole(file)
    } finally {
      await file.close()
    }
  },
  async create(path, mode) {
    const file = await open(path, 'wx', mode)
    return {
      write: (bytes) => writeWhole(file, bytes),
      sync: () => file.sync(),
      close: () => file.close(),
    }
  },
  async status(path) {
    try {
      const found = await stat(path)
      return { isFile: found.isFile(), size: found.size, mode: found.mode & 0o777, modifiedMs: found.mtimeMs }
    } catch (error) {
      if (isAbsence(error)) return null
      throw error
    }
  },
  async list(folder) {
    try {
      return (await readdir(folder)).sort()
    } catch (error) {
      if (isAbsence(error)) return []
      throw error
    }
  },
  async makeFolder(folder) {
    const first = await mkdir(folder, { recursive: true })
    // Each new folder is a name in the one above it.
    for (let made = folder; first !== undefined && made.length >= first.length; made = dirname(made)) {
      await nodeFileSystem.syncFolder(dirname(made))
    }
  },
  rename,
  link,
  remove: (path) => rm(path, { force: true }),
  async syncFolder(folder) {
    // Windows keeps folders durable by itself and refuses to open them.
    if (process.platform === 'win32') return
    const file = await open(folder, 'r')
    try {
      await file.sync()
    } finally {
      await file.close()
    }
  },
  realPath: (path) => realpath(path),
}

/** In as few calls as the system allows: Node's own `readFile` and `writeFile` go half a megabyte at a time. */
async function readWhole(file: FileHandle): Promise<Uint8Array<ArrayBuffer>> {
  const { size } = await file.stat()
  const bytes = Buffer.allocUnsafeSlow(size)
  let length = 0
  while (length < size) {
    const { bytesRead } = await file.read(bytes, length, size - length)
    if (bytesRead === 0) break
    length += bytesRead
  }
  return bytes.subarray(0, length)
}

async function writeWhole(file: FileHandle, bytes: Uint8Array): Promise<void> {
  for (let at = 0; at < bytes.length;) at += (await file.write(bytes, at)).bytesWritten
}

function isAbsence(error: unknown): boolean {
  const code = errorCode(error)
  return code === 'ENOENT' || code === 'ENOTDIR'
}
