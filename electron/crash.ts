import type { DialogPart, WindowPart } from './parts.ts'
import type { Texts } from './texts.ts'

export interface CrashNeeds {
  readonly dialog: DialogPart
  readonly texts: () => Texts
  readonly now: () => number
  readonly quit: () => void
  readonly log: (line: string) => void
}

/** A page that dies this often within this time is not loaded again without being asked for. */
const mostCrashes = 3
const crashWindowMs = 60_000

/**
 * Loads the page again when its process dies. The work is in the journal of this process, which did not die; the page asks for its
 * project again and finds it as it was. Against a loop the editor is asked after the third time in a minute.
 */
export function recoverFromCrashes(window: WindowPart, needs: CrashNeeds): void {
  let crashes: readonly number[] = []
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return
    const now = needs.now()
    crashes = [...crashes.filter((at) => now - at < crashWindowMs), now]
    needs.log(`page gone: ${reason}`)
    if (crashes.length < mostCrashes) window.webContents.reload()
    else void askToReload(window, needs)
  })
}

async function askToReload(window: WindowPart, { dialog, texts, quit }: CrashNeeds): Promise<void> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    message: texts().dialog('crashed'),
    detail: texts().dialog('crashedDetail'),
    buttons: [texts().dialog('reload'), texts().dialog('quit')],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  })
  if (response === 0) window.webContents.reload()
  else quit()
}
