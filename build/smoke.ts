import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { buildProducts } from './build-products.ts'
import { findPage, type DevtoolsPage } from './devtools-page.ts'
import { findElectron } from './electron-runtime.ts'
import { root } from './root.ts'

/**
 * `npm run smoke [-- path/of/the/packaged/program]`: starts the real Electron with folders of its own, looks at the window from inside over the
 * DevTools protocol, and prints a line for each thing found as it should be. Ends with 0 when all is well, 1 when something is
 * not, and 3 where Electron cannot be run, which is no verdict about the product.
 */
const notHere = 3
const longestStartMs = 60_000
const longestEndMs = 15_000
const address = 'app://muqabala/'

interface Program {
  readonly path: string
  readonly arguments: readonly string[]
}

/** What must be true in the page: a line to print, and an expression that gives true. */
const expectations: readonly (readonly [line: string, expression: string])[] = [
  [
    'the interface has drawn something',
    `new Promise((resolve) => { const look = () => document.body.innerText.trim() === '' ? requestAnimationFrame(look) : resolve(true); look() })`,
  ],
  ['the page is ours', `location.origin === 'app://muqabala' && isSecureContext`],
  [
    'the page has no Node and two functions of ours',
    `typeof require === 'undefined' && typeof process === 'undefined' && Object.keys(muqabala).sort().join() === 'call,on'`,
  ],
  ['no script is made of text', `(() => { try { new Function('return 1')(); return false } catch { return true } })()`],
  [
    'the network is out of reach',
    `Promise.all(['https://example.org/', 'http://127.0.0.1/', 'file:///etc/hosts'].map((url) => fetch(url, { mode: 'no-cors' }).then(() => false, () => true))).then((all) => all.every(Boolean))`,
  ],
  [
    'what is not in the manifest is not there',
    `fetch('app://muqabala/../package.json').then((response) => response.status === 404)`,
  ],
  ['no window opens', `window.open('https://example.org') === null`],
  [
    'nothing is permitted',
    `navigator.permissions.query({ name: 'geolocation' }).then(({ state }) => state === 'denied')`,
  ],
  [
    'an unknown call is refused',
    `muqabala.call('no.such', {}).then((reply) => reply.ok === false && reply.problem.code === 'badRequest')`,
  ],
]

process.exitCode = await smoke()

async function smoke(): Promise<number> {
  const program = await findProgram()
  if (typeof program === 'string') {
    console.log(`Not tested: Electron cannot be run here (${program}).`)
    return notHere
  }
  const folder = await mkdtemp(join(tmpdir(), 'muqabala-smoke-'))
  const child = start(program, folder)
  try {
    const port = await readPort(child)
    const page = await waitForPage(port)
    console.log(`passed: the window loads ${page.url}`)
    for (const [line, expression] of expectations) await check(page, line, expression)
    await checkProject(page, folder)
    await checkClosing(page, child)
    console.log('All is well.')
    return 0
  } catch (error) {
    console.log(`FAILED: ${error instanceof Error ? error.message : String(error)}`)
    return 1
  } finally {
    child.kill()
    await rm(folder, { recursive: true, force: true })
  }
}

/** The packaged program named, or Electron on this checkout; else why there is none. */
async function findProgram(): Promise<Program | string> {
  const [packaged] = process.argv.slice(2)
  if (packaged !== undefined) {
    const path = resolve(process.env['INIT_CWD'] ?? process.cwd(), packaged)
    return existsSync(path) ? { path, arguments: [] } : `there is no ${packaged}`
  }
  const electron = await findElectron()
  if (!electron.isThere) return electron.reason
  await buildProducts(['renderer', 'electron'])
  return { path: electron.path, arguments: [root] }
}

function start(program: Program, folder: string): ChildProcess {
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  if (asRoot.length > 0) console.log('As root Chromium runs only without its sandbox; that one lock is not tested.')
  return spawn(program.path, [...program.arguments, '--remote-debugging-port=0', ...asRoot], {
    stdio: ['ignore', 'inherit', 'pipe'],
    env: { ...process.env, MUQABALA_DATA: join(folder, 'data'), MUQABALA_PROJECTS: join(folder, 'projects') },
  })
}

/** Chromium prints the port it chose. */
function readPort(child: ChildProcess): Promise<number> {
  return new Promise((resolvePort, reject) => {
    let complaint = ''
    child.stderr?.on('data', (piece: Buffer) => {
      complaint += piece.toString()
      const port = /DevTools listening on ws:\/\/127\.0\.0\.1:(\d+)\//.exec(complaint)?.[1]
      if (port !== undefined) resolvePort(Number(port))
    })
    child.on('error', reject)
    child.on('exit', (code) =>
      reject(new Error(`the program ended with ${String(code)}: ${complaint.trim().slice(-500)}`)),
    )
    setTimeout(() => reject(new Error('the program did not come up within a minute')), longestStartMs).unref()
  })
}

async function waitForPage(port: number): Promise<DevtoolsPage> {
  const until = performance.now() + longestStartMs
  for (;;) {
    const page = await findPage(port, address)
    if (page !== null) return page
    if (performance.now() > until) throw new Error('no window within a minute')
    await wait(100)
  }
}

async function check(page: DevtoolsPage, line: string, expression: string): Promise<void> {
  const late = wait(longestStartMs, 'nothing within a minute', { ref: false })
  const outcome = await Promise.race([page.evaluate(expression), late])
  if (outcome !== true) throw new Error(`${line}: ${JSON.stringify(outcome)}`)
  console.log(`passed: ${line}`)
}

async function checkProject(page: DevtoolsPage, folder: string): Promise<void> {
  await check(
    page,
    'a project is created and saved',
    `muqabala.call('project.create', { title: 'Smoke دیدار' })
      .then((created) => muqabala.call('project.save', { handle: created.value.handle }))
      .then((saved) => saved.ok || saved)`,
  )
  const projects = join(folder, 'projects')
  const [fileName = ''] = await readdir(projects)
  const bytes = await readFile(join(projects, fileName))
  if (bytes.subarray(0, 2).toString() !== 'PK') throw new Error('the project file is no container')
  console.log(`passed: ${fileName} lies on the disk, ${bytes.length} bytes`)
}

async function checkClosing(page: DevtoolsPage, child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit')
  await page.evaluate('setTimeout(() => window.close(), 0)')
  page.close()
  const outcome: unknown = await Promise.race([ended, wait(longestEndMs, null, { ref: false })])
  if (!Array.isArray(outcome) || outcome[0] !== 0) throw new Error(`the program did not end well: ${String(outcome)}`)
  console.log('passed: the window closes and the program ends')
}
