import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { runBrowserShell } from '../web/run-browser-shell.ts'
import { buildProducts } from './build-products.ts'
import { findElectron, runElectron } from './electron-runtime.ts'
import { root } from './root.ts'

/** `npm start [-- project.muqabala] [--browser] [--port 4123] [--no-open]`: the desktop window, or else the browser. */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    browser: { type: 'boolean', default: false },
    port: { type: 'string', default: '0' },
    'no-open': { type: 'boolean', default: false },
  },
})
// npm runs scripts in the repository; the path means something where the editor typed it.
const typedIn = process.env['INIT_CWD'] ?? process.cwd()
const project = positionals[0] === undefined ? null : resolve(typedIn, positionals[0])

if (values.browser || !(await hasRunInElectron(project))) {
  await buildProducts(['renderer'])
  await runBrowserShell({
    rendererFolder: join(root, 'dist/renderer'),
    project,
    port: Number(values.port),
    opensBrowser: !values['no-open'],
  })
}

async function hasRunInElectron(projectPath: string | null): Promise<boolean> {
  const electron = await findElectron()
  if (!electron.isThere) return sayInstead(electron.reason)
  await buildProducts(['renderer', 'electron'])
  const run = await runElectron(electron.path, projectPath)
  if (!run.hasRun) return sayInstead(run.reason)
  process.exitCode = run.exitCode
  return true
}

function sayInstead(reason: string): false {
  console.log(`Electron cannot be started here (${reason}), so Muqabala opens in the browser instead.`)
  return false
}
