import { registerHooks } from 'node:module'
import { pathToFileURL } from 'node:url'
import type { StandInWindow } from './stand-in-window.ts'

/**
 * Runs the built `main.js` given on the command line in plain Node, with the stand-in for `electron` and everything else real, plays
 * a short session and prints what came of it as one line of JSON.
 */
const [mainPath = ''] = process.argv.slice(2)
const standInAddress = new URL('./electron-module.ts', import.meta.url).href
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron' ? { url: standInAddress, shortCircuit: true } : next(specifier, context),
})

await import(pathToFileURL(mainPath).href)
const { standIn } = await import('./electron-module.ts')
const window = await firstWindow()
const page = await window.webContents.session.fetch('app://muqabala/index.html')
const described = await standIn.call('host.describe', {})
const created = await standIn.call('project.create', { title: 'دیدار' })
const listed = await standIn.call('library.list', {})
const refused = await standIn.call('project.open', { handle: '../../etc/passwd' })
window.close()
while (!window.isDestroyed()) await turn()
standIn.app.emit('window-all-closed')

console.log(
  JSON.stringify({
    loaded: window.loaded,
    preload: window.options.webPreferences?.preload,
    page: page.status,
    described,
    created,
    listed,
    refused,
    did: standIn.did,
    menus: standIn.menus.length,
  }),
)

async function firstWindow(): Promise<StandInWindow> {
  for (;;) {
    const [first] = standIn.windows
    if (first?.isShown === true) return first
    if (standIn.errors.length > 0) throw new Error(standIn.errors.join('; '))
    await turn()
  }
}

function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}
