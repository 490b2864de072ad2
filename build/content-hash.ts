import { createHash } from 'node:crypto'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join, relative } from 'node:path'

/**
 * SHA-256 over the names and contents of all files at the given places, folders taken whole. A place that does not exist counts as
 * empty, so that its coming and going changes the hash. Dates do not matter.
 */
export async function hashContents(root: string, places: readonly string[]): Promise<string> {
  const lists = await Promise.all(places.map((place) => listFiles(join(root, place))))
  const paths = [...new Set(lists.flat())].sort()
  const contents = await Promise.all(paths.map((path) => readFile(path)))
  const hash = createHash('sha256')
  for (const [index, path] of paths.entries()) {
    const content = contents[index] ?? Buffer.alloc(0)
    hash.update(`${relative(root, path)}\0${content.length}\0`).update(content)
  }
  return hash.digest('hex')
}

async function listFiles(place: string): Promise<string[]> {
  const found = await stat(place).catch(() => null)
  if (found === null) return []
  if (found.isFile()) return [place]
  const entries = await readdir(place, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
}
