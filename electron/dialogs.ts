import { stat, readFile } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { failure, success, type Result } from '#core/base/result.ts'
import type { HostDescription, OpenedProject, PickedFile } from '#core/host/contract.ts'
import { reportExtensions } from '#core/import/report-files.ts'
import { errorCode, fileProblem } from '#platform/files/file-problem.ts'
import { nodeFileSystem } from '#platform/files/node-file-system.ts'
import { safeName } from '#core/text/safe-name.ts'
import { writeAtomically } from '#platform/files/write-atomically.ts'
import { projectExtension } from '#platform/project-file/manifest.ts'
import type { DialogPart, WindowPart } from './parts.ts'
import type { PrintPdf } from './print.ts'
import type { ShellCalls } from './service.ts'
import type { Texts } from './texts.ts'

export interface DialogNeeds {
  readonly dialog: DialogPart
  readonly texts: () => Texts
  readonly window: () => WindowPart | null
  readonly documentsFolder: string
  readonly description: () => HostDescription
  readonly openPath: (path: string) => Promise<Result<OpenedProject>>
  readonly printPdf: PrintPdf
  readonly log: (line: string) => void
}

/** No report is larger with all its pictures; what is was picked by mistake and would only fill the memory. */
const largestReport = 64 * 1024 * 1024

/** The calls a native shell answers itself. Paths are the editor's choice in a native dialog and never reach the page. */
export function createShellCalls(needs: DialogNeeds): ShellCalls {
  return {
    'host.describe': () => Promise.resolve(success(needs.description())),
    'project.pick': () => pickProject(needs),
    'files.pick': () => pickReports(needs),
    'export.write': ({ fileName, bytes }) => writeExport(needs, fileName, () => Promise.resolve(bytes)),
    'export.printPdf': ({ fileName, html }) => writeExport(needs, fileName, () => needs.printPdf(html)),
  }
}

async function pickProject(needs: DialogNeeds): Promise<Result<OpenedProject | null>> {
  const window = needs.window()
  if (window === null) return failure('hostUnreachable')
  const texts = needs.texts()
  const { filePaths } = await needs.dialog.showOpenDialog(window, {
    title: texts.dialog('openProject'),
    buttonLabel: texts.dialog('open'),
    properties: ['openFile', 'dontAddToRecent'],
    filters: [
      { name: texts.dialog('filterProjects'), extensions: [projectExtension.slice(1)] },
      { name: texts.dialog('filterAll'), extensions: ['*'] },
    ],
  })
  const path = filePaths[0]
  return path === undefined ? success(null) : needs.openPath(path)
}

async function pickReports(needs: DialogNeeds): Promise<Result<PickedFile[]>> {
  const window = needs.window()
  if (window === null) return failure('hostUnreachable')
  const texts = needs.texts()
  const { filePaths } = await needs.dialog.showOpenDialog(window, {
    title: texts.dialog('importReports'),
    buttonLabel: texts.dialog('import'),
    properties: ['openFile', 'multiSelections', 'dontAddToRecent'],
    filters: [
      { name: texts.dialog('filterReports'), extensions: [...reportExtensions, 'tmx', 'xlf', 'xliff', 'tsv', 'json'] },
      { name: texts.dialog('filterAll'), extensions: ['*'] },
    ],
  })
  const picked: PickedFile[] = []
  for (const path of filePaths) {
    const file = await readReport(path)
    if (!file.ok) return file
    picked.push(file.value)
  }
  return success(picked)
}

async function readReport(path: string): Promise<Result<PickedFile>> {
  const fileName = basename(path)
  try {
    const { size } = await stat(path)
    if (size > largestReport) return failure('importTooLarge', { fileName })
    return success({ fileName, bytes: new Uint8Array(await readFile(path)) })
  } catch (error) {
    return fileProblem(error, fileName, 'fileUnreadable')
  }
}

async function writeExport(
  needs: DialogNeeds,
  fileName: string,
  make: () => Promise<Uint8Array>,
): Promise<Result<{ fileName: string } | null>> {
  const window = needs.window()
  if (window === null) return failure('hostUnreachable')
  const texts = needs.texts()
  const extension = /\.[A-Za-z0-9]{1,8}$/.exec(fileName)?.[0] ?? ''
  const { filePath } = await needs.dialog.showSaveDialog(window, {
    title: texts.dialog('exportTo'),
    buttonLabel: texts.dialog('export'),
    defaultPath: join(needs.documentsFolder, `${safeName(basename(fileName, extension))}${extension}`),
    properties: ['createDirectory', 'showOverwriteConfirmation', 'dontAddToRecent'],
    filters: [
      ...(extension === '' ? [] : [{ name: extension.slice(1).toUpperCase(), extensions: [extension.slice(1)] }]),
      { name: texts.dialog('filterAll'), extensions: ['*'] },
    ],
  })
  if (filePath === '') return success(null)
  // Some Linux dialogs give the name as typed.
  const path = extname(filePath) === '' ? `${filePath}${extension}` : filePath
  // The dialog has asked about replacing the name it gave, not the one made from it here.
  const existing = path === filePath ? 'replace' : 'refuse'
  try {
    await writeAtomically(nodeFileSystem, path, await make(), { existing })
    return success({ fileName: basename(path) })
  } catch (error) {
    needs.log(`export failed: ${String(error)}`)
    return errorCode(error) === null
      ? failure('writeFailed', { fileName: basename(path) })
      : fileProblem(error, basename(path), 'writeFailed')
  }
}
