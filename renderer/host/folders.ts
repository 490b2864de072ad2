import type { PickedFile } from '#core/host/contract.ts'
import { isReportFile, mostFolderFiles } from '#core/import/report-files.ts'
import { readFile } from './files.ts'

/** Asks for a folder and reads the reports in it. Null when cancelled. The page's own dialog, in every shell. */
export function pickFolder(): Promise<readonly PickedFile[] | null> {
  return new Promise((resolve, reject) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.webkitdirectory = true
    input.addEventListener('cancel', () => resolve(null))
    input.addEventListener('change', () => {
      const files = [...(input.files ?? [])].filter(({ webkitRelativePath }) =>
        isReportFile(withoutFolder(webkitRelativePath)),
      )
      Promise.all(inOrder(files, (file) => file.webkitRelativePath).map(readFile)).then(resolve, reject)
    })
    input.click()
  })
}

/**
 * The files of a drop, those in folders among them. Must be called while the drop is being handled: what was dropped is
 * gone afterwards. Files dropped by themselves are taken whatever they are called, so that what cannot be read is said.
 */
export async function droppedFiles(transfer: DataTransfer): Promise<readonly PickedFile[]> {
  const entries = [...transfer.items].flatMap((item) => (item.kind === 'file' ? [item.webkitGetAsEntry()] : []))
  if (!entries.some((entry) => entry?.isDirectory === true)) return Promise.all([...transfer.files].map(readFile))
  const found: FileSystemFileEntry[] = []
  for (const entry of entries) {
    if (entry === null) continue
    if (isFile(entry)) found.push(entry)
    else if (isFolder(entry)) found.push(...(await reportsIn(entry, '', 0)))
  }
  const files = await Promise.all(inOrder(found, ({ fullPath }) => fullPath).map(fileOf))
  return Promise.all(files.map(readFile))
}

const DEEPEST_FOLDER = 5

async function reportsIn(
  folder: FileSystemDirectoryEntry,
  path: string,
  depth: number,
): Promise<readonly FileSystemFileEntry[]> {
  const found: FileSystemFileEntry[] = []
  for (const entry of await entriesOf(folder)) {
    const own = `${path}${entry.name}`
    if (isFile(entry) && isReportFile(own)) found.push(entry)
    else if (isFolder(entry) && depth < DEEPEST_FOLDER) found.push(...(await reportsIn(entry, `${own}/`, depth + 1)))
    if (found.length > mostFolderFiles) break
  }
  return found
}

/** A folder is read out some hundred entries at a time, until there are none. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader()
  const entries: FileSystemEntry[] = []
  for (;;) {
    const read = await new Promise<readonly FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject))
    if (read.length === 0) return entries
    entries.push(...read)
  }
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject))
}

function inOrder<One>(files: readonly One[], pathOf: (file: One) => string): readonly One[] {
  return files.toSorted((a, b) => pathOf(a).localeCompare(pathOf(b))).slice(0, mostFolderFiles)
}

function withoutFolder(path: string): string {
  return path.slice(path.indexOf('/') + 1)
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory
}
