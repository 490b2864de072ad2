import { readdir, stat } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { isReportFile, mostFolderFiles } from '#core/import/report-files.ts'

/**
 * The files that are meant: a folder stands for the reports in it and below, in the order of their names. A folder without
 * any stands for itself, and whoever reads it says that it cannot be read; so does a path where nothing is.
 */
export async function reportPaths(paths: readonly string[]): Promise<readonly string[]> {
  const found: string[] = []
  for (const path of paths) found.push(...(await reportsAt(path)))
  return found
}

async function reportsAt(path: string): Promise<readonly string[]> {
  const isFolder = await stat(path).then(
    (status) => status.isDirectory(),
    () => false,
  )
  if (!isFolder) return [path]
  const entries = await readdir(path, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => isReportFile(relative(path, file).split(sep).join('/')))
    .toSorted((a, b) => a.localeCompare(b))
  return files.length === 0 ? [path] : files.slice(0, mostFolderFiles)
}
