import { failure } from '#core/base/result.ts'
import type { HostDescription } from '#core/host/contract.ts'
import type { Handlers } from '#core/host/handlers.ts'

/** The calls that only a shell can answer, as a browser does: the page picks, downloads and prints by itself. */
export type ShellCalls = Pick<
  Handlers,
  'host.describe' | 'project.pick' | 'files.pick' | 'export.write' | 'export.printPdf'
>

export function createPageDialogs(version: string, locale: string): ShellCalls {
  const description: HostDescription = { shell: 'browser', version, locale, fileDialogs: 'page', printsPdf: false }
  const notHere = (call: string) => Promise.resolve(failure('notSupportedHere', { call }))
  return {
    'host.describe': () => Promise.resolve({ ok: true, value: description }),
    'project.pick': () => notHere('project.pick'),
    'files.pick': () => notHere('files.pick'),
    'export.write': () => notHere('export.write'),
    'export.printPdf': () => notHere('export.printPdf'),
  }
}
