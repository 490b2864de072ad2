import type { HostEvent } from '#core/host/event-stream.ts'
import { leaveOnSignal } from './leave-on-signal.ts'
import { openBrowser } from './open-browser.ts'
import { serveWorkbench, type Workbench, type WorkbenchOptions, type WorkbenchService } from './workbench.ts'

export interface BrowserShellOptions extends Pick<WorkbenchOptions, 'serveFile' | 'project' | 'contentSecurityPolicy'> {
  readonly createService: (emit: (event: HostEvent) => void) => WorkbenchService
  readonly version: string
  /** 0: any free port. */
  readonly port: number
  readonly opensBrowser: boolean
}

/** Starts the browser shell in this process, prints its address, opens the browser and stays until Ctrl+C. */
export async function runBrowserShell(options: BrowserShellOptions): Promise<Workbench> {
  const workbench = await serveWorkbench({
    ...options,
    locale: Intl.DateTimeFormat().resolvedOptions().locale,
    report: (error) => console.error(error),
  })
  leaveOnSignal(() => workbench.close())
  if (workbench.opened?.ok === false) {
    console.error(`Could not open ${options.project ?? ''}: ${workbench.opened.problem.code}`)
  }
  console.log(`Muqabala is open at ${workbench.address}`)
  console.log('Leave with Ctrl+C.')
  if (options.opensBrowser) await openBrowser(workbench.address)
  return workbench
}
