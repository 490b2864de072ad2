import { readStartArguments, usage, type StartArguments } from '../web/arguments.ts'
import { rendererFolder } from '../web/product.ts'
import { readRendererFiles, serveFrom } from '../web/renderer-files.ts'
import { runBrowserShell } from '../web/run-browser-shell.ts'
import { buildProducts } from './build-products.ts'
import { findElectron, runElectron } from './electron-runtime.ts'

/** `npm start`: the desktop window, or, where Electron cannot be had, the same workbench in the browser. */
const options = readOptions()
if (options !== null && (options.prefersBrowser || !(await hasRunInElectron(options.project)))) {
  await buildProducts(['renderer'])
  await runBrowserShell({ ...options, serveFile: serveFrom(await readRendererFiles(rendererFolder)) })
}

function readOptions(): StartArguments | null {
  try {
    // npm runs scripts in the repository; a path means something where the editor typed it.
    return readStartArguments(process.argv.slice(2), process.env['INIT_CWD'] ?? process.cwd())
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    console.error(`${error.message}\n${usage}`)
    process.exitCode = 2
    return null
  }
}

async function hasRunInElectron(project: string | null): Promise<boolean> {
  const electron = await findElectron()
  if (!electron.isThere) return sayInstead(electron.reason)
  await buildProducts(['renderer', 'electron'])
  const run = await runElectron(electron.path, project)
  if (!run.hasRun) return sayInstead(run.reason)
  process.exitCode = run.exitCode
  return true
}

function sayInstead(reason: string): false {
  console.log(`Electron cannot be started here (${reason}), so Muqabala opens in the browser instead.`)
  return false
}
