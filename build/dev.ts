import { createServer } from 'vite'
import { readStartArguments } from '../web/arguments.ts'
import { runBrowserShell } from '../web/run-browser-shell.ts'
import { contentSecurityPolicy } from '../platform/interface/content-security-policy.ts'
import rendererConfig from './vite.renderer.config.ts'

/** `npm run dev`: the browser shell with Vite's live reload in place of the built interface, on one origin. */

// React's fast refresh writes one inline script into the page, Vite's client opens a socket and serves fonts inline.
const developmentPolicy = contentSecurityPolicy
  .replace("script-src 'self'", "script-src 'self' 'unsafe-inline'")
  .replace("connect-src 'self'", "connect-src 'self' ws:")
  .replace("worker-src 'self'", "worker-src 'self' blob:")

const workbench = await runBrowserShell({
  serveFile: (_, request, response) => {
    vite.middlewares(request, response, () => response.writeHead(404).end())
    return true
  },
  ...readStartArguments(process.argv.slice(2), process.env['INIT_CWD'] ?? process.cwd()),
  contentSecurityPolicy: developmentPolicy,
})
const vite = await createServer({
  ...rendererConfig,
  configFile: false,
  appType: 'spa',
  server: { middlewareMode: true, hmr: { server: workbench.server } },
})
