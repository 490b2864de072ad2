import { leaveOnSignal } from './leave-on-signal.ts'
import { openBrowser } from './open-browser.ts'
import { createProductService, readVersion } from './product.ts'
import { serveWorkbench, type Workbench, type WorkbenchOptions } from './workbench.ts'

export interface BrowserShellOptions extends Pick<
  WorkbenchOptions,
  'serveFile' | 'project' | 'port' | 'contentSecurityPolicy'
> {
  readonly opensBrowser: boolean
}

/** Runs the browser shell in this process: prints its address, opens the browser and stays until Ctrl+C. */
export async function runBrowserShell(options: BrowserShellOptions): Promise<Workbench> {
  const workbench = await serveWorkbench({
    ...options,
    createService: createProductService,
    version: await readVersion(),
    locale: Intl.DateTimeFormat().resolvedOptions().locale,
    report: (error) => console.error(error),
  })
  leaveOnSignal(() => workbench.close())
  if (workbench.opened?.ok === false) {
    console.error(`Could not open ${options.project ?? ''} (${workbench.opened.problem.code}).`)
  }
  console.log(`Muqabala is open at ${workbench.address}\nLeave with Ctrl+C.`)
  if (options.opensBrowser) await openBrowser(workbench.address)
  return workbench
}
