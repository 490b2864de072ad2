import { success, type Result } from '#core/base/result.ts'
import type { HostDescription, OpenedProject, PickedFile } from '#core/host/contract.ts'
import type { Host } from '#core/host/handlers.ts'

/** Which files are reports to import, and which are projects to open. */
export const projectSuffix = '.muqabala'

/** Asks for reports to import, by the host's dialog or the page's own. Empty when cancelled. */
export async function pickReports(host: Host, description: HostDescription): Promise<Result<readonly PickedFile[]>> {
  if (description.fileDialogs === 'native') return host['files.pick']({})
  return success(await Promise.all((await pickInPage('', true)).map(readFile)))
}

/** Asks for a project file and opens it. Null when cancelled. */
export async function pickProject(host: Host, description: HostDescription): Promise<Result<OpenedProject | null>> {
  if (description.fileDialogs === 'native') return host['project.pick']({})
  const [file] = await pickInPage(projectSuffix, false)
  return file === undefined ? success(null) : host['project.adopt'](await readFile(file))
}

export async function readFile(file: File): Promise<PickedFile> {
  return { fileName: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }
}

/** Hands a made file to the editor: by the host's dialog, or as a download. Answers its name, null when cancelled. */
export async function writeExport(
  host: Host,
  description: HostDescription,
  made: { readonly fileName: string; readonly mediaType: string; readonly bytes: Uint8Array<ArrayBuffer> },
): Promise<Result<{ readonly fileName: string } | null>> {
  if (description.fileDialogs === 'native') return host['export.write'](made)
  const address = URL.createObjectURL(new Blob([made.bytes], { type: made.mediaType }))
  const link = document.createElement('a')
  link.href = address
  link.download = made.fileName
  link.click()
  // The download has taken hold of the blob once the page is idle again.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
  return success({ fileName: made.fileName })
}

function pickInPage(accept: string, isMultiple: boolean): Promise<readonly File[]> {
  return new Promise((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = accept
    input.multiple = isMultiple
    input.addEventListener('change', () => resolve([...(input.files ?? [])]))
    input.addEventListener('cancel', () => resolve([]))
    input.click()
  })
}
