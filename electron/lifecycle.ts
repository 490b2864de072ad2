import type { AppPart, WindowPart } from './parts.ts'

export interface LifecycleNeeds {
  readonly app: AppPart
  readonly platform: NodeJS.Platform
  /** Saves what is unsaved; false when the editor wants to stay. */
  readonly settle: () => Promise<boolean>
  /** Flushes every journal, without questions: the system is going down. */
  readonly flush: () => Promise<unknown>
  /** Flushes every journal and lets go of every file, without questions. */
  readonly letGo: () => Promise<void>
  /** The window is about to go and still has its place. */
  readonly keepPlace: (window: WindowPart) => Promise<void>
  readonly openWindow: () => void
  readonly closed: () => void
  readonly log: (line: string) => void
}

/**
 * Closing and quitting. Every way out (the window's button, the menu, Cmd+Q, the dock) comes to the window's `close`, which is
 * held back until the work is at rest; a second try while the first is still asking changes nothing. On macOS the app stays when
 * its window closes. Returns the function that puts a window under this guard.
 */
export function guardClosing(needs: LifecycleNeeds): (window: WindowPart) => void {
  const { app, log } = needs
  let isQuitting = false
  let hasLetGo = false

  /** Nobody is left to ask when these fail; what was synced before is in the journal. */
  const withoutQuestions = async (step: () => Promise<unknown>): Promise<void> => {
    try {
      await step()
    } catch (error) {
      log(`journal not flushed: ${String(error)}`)
    }
  }

  app.on('before-quit', () => {
    isQuitting = true
  })
  app.on('window-all-closed', () => {
    if (needs.platform !== 'darwin' || isQuitting) app.quit()
  })
  app.on('will-quit', (event) => {
    if (hasLetGo) return
    event.preventDefault()
    hasLetGo = true
    void withoutQuestions(needs.letGo).then(() => app.quit())
  })
  app.on('activate', () => needs.openWindow())

  return (window) => {
    let state: 'open' | 'settling' | 'settled' = 'open'

    const settleAndClose = async (): Promise<void> => {
      state = 'settling'
      if (!(await settleSafely(needs))) {
        state = 'open'
        isQuitting = false
        return
      }
      state = 'settled'
      await needs.keepPlace(window).catch((error: unknown) => log(`window place not kept: ${String(error)}`))
      // Not `destroy`: the page hears that it is going and hands over what it has typed since.
      if (!window.isDestroyed()) window.close()
    }

    window.on('close', (event) => {
      if (state === 'settled') return
      event.preventDefault()
      if (state === 'open') void settleAndClose()
    })
    // The decision has been made natively; a page that would rather stay has no second vote.
    window.webContents.on('will-prevent-unload', (event) => event.preventDefault())
    window.on('session-end', () => void withoutQuestions(needs.flush))
    window.on('closed', () => {
      needs.closed()
      void withoutQuestions(needs.letGo)
    })
  }
}

/** A bug while settling must not throw work away: the window stays and the log says why. */
async function settleSafely({ settle, log }: LifecycleNeeds): Promise<boolean> {
  try {
    return await settle()
  } catch (error) {
    log(`closing failed: ${String(error)}`)
    return false
  }
}
