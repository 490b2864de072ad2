import { basename, dirname, extname, join } from 'node:path'
import type { FileSystem } from './file-system.ts'
import { errorCode } from './file-problem.ts'
import { freeName } from './free-name.ts'

/**
 * Gives a file another name in its folder, "name (note).ext", so that its place is free and nothing is deleted.
 * Answers with the new name; null when the folder does not let us.
 */
export async function setAside(fs: FileSystem, path: string, note: string): Promise<string | null> {
  try {
    const name = await asideName(fs, path, note)
    await fs.rename(path, join(dirname(path), name))
    await fs.syncFolder(dirname(path))
    return name
  } catch (error) {
    if (errorCode(error) === null) throw error
    return null
  }
}

/** A free name beside the file: "name (note).ext", "name (note) 2.ext", … */
export async function asideName(fs: FileSystem, path: string, note: string): Promise<string> {
  const extension = extname(path)
  const taken = async (name: string) => (await fs.status(join(dirname(path), name))) !== null
  return freeName(`${basename(path, extension)} (${note})`, extension, taken)
}

/** Year to minute in local time, as file names can carry it: "2026-11-21 14.02". */
export function minuteForName(time: Date): string {
  const two = (number: number) => String(number).padStart(2, '0')
  const day = `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`
  return `${day} ${two(time.getHours())}.${two(time.getMinutes())}`
}
