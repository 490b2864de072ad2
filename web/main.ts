import { readStartArguments } from './arguments.ts'
import { rendererFolder } from './product.ts'
import { readRendererFiles, serveFrom } from './renderer-files.ts'
import { runBrowserShell } from './run-browser-shell.ts'

/** `node web/main.ts`: the browser shell over the interface as it was last built. `npm start` builds first. */
await runBrowserShell({
  ...readStartArguments(process.argv.slice(2), process.cwd()),
  serveFile: serveFrom(await readRendererFiles(rendererFolder)),
})
