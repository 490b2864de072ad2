import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { root } from './root.ts'

/** Where Electron can be started from, or why it cannot: words that end a sentence. */
export type ElectronRuntime =
  { readonly isThere: true; readonly path: string } | { readonly isThere: false; readonly reason: string }

/** How a run of Electron ended. `hasRun` is false when it fell over at once, as it does without the libraries it needs. */
export type ElectronRun =
  { readonly hasRun: true; readonly exitCode: number } | { readonly hasRun: false; readonly reason: string }

/** The download is about 110 MB; an editor on a slow line can fetch it beforehand with `npx install-electron`. */
const longestFetchMs = 5 * 60_000
const shortestRunMs = 10_000

/** Looks for Electron's binary and fetches it when it is not there yet, within five minutes. */
export async function findElectron(): Promise<ElectronRuntime> {
  const folder = join(root, 'node_modules/electron')
  if (!existsSync(join(root, 'electron/main.ts'))) return notThere('the desktop shell is not in this copy')
  if (!existsSync(folder)) return notThere('the electron package is not installed')
  if (isWithoutScreen()) return notThere('there is no screen to open a window on')
  const failure = await fetchElectron(folder)
  if (failure !== null) return notThere(failure)
  const override = process.env['ELECTRON_OVERRIDE_DIST_PATH']
  const pathFile = join(folder, 'path.txt')
  const name = existsSync(pathFile) ? await readFile(pathFile, 'utf8') : 'electron'
  return { isThere: true, path: join(override ?? join(folder, 'dist'), name) }
}

/** Opens the desktop window and waits until it closes. */
export async function runElectron(path: string, project: string | null): Promise<ElectronRun> {
  const begun = performance.now()
  const child = spawn(path, [root, ...(project === null ? [] : [project])], { stdio: ['ignore', 'inherit', 'pipe'] })
  let complaint = ''
  child.stderr.on('data', (piece: Buffer) => {
    process.stderr.write(piece)
    complaint = (complaint + piece.toString()).slice(-2000)
  })
  const { error, exitCode } = await new Promise<{ readonly error: string | null; readonly exitCode: number }>(
    (resolve) => {
      child.on('error', (failure) => resolve({ error: failure.message, exitCode: 1 }))
      child.on('close', (code) => resolve({ error: null, exitCode: code ?? 1 }))
    },
  )
  if (exitCode === 0 || performance.now() - begun > shortestRunMs) return { hasRun: true, exitCode }
  const lastLine = complaint.trim().split('\n').at(-1) ?? ''
  return { hasRun: false, reason: error ?? (lastLine === '' ? `it ended with ${exitCode}` : lastLine) }
}

/** Runs Electron's own fetch script, which does nothing when the binary is there. Answers why it failed, or null. */
async function fetchElectron(folder: string): Promise<string | null> {
  const child = spawn(process.execPath, [join(folder, 'install.js')], {
    stdio: ['ignore', 'ignore', 'pipe'],
    timeout: longestFetchMs,
  })
  const notice = setTimeout(() => console.log('Fetching Electron, once; this may take some minutes.'), 3000)
  let complaint = ''
  child.stderr.on('data', (piece: Buffer) => (complaint += piece.toString()))
  await once(child, 'close')
  clearTimeout(notice)
  if (child.exitCode === 0) return null
  if (child.signalCode !== null) return 'it could not be fetched within five minutes'
  const [firstLine = ''] = complaint.trim().split('\n')
  return `it could not be fetched: ${firstLine.replace(/^\w*Error: /, '')}`
}

function isWithoutScreen(): boolean {
  if (process.platform !== 'linux') return false
  return (process.env['DISPLAY'] ?? '') === '' && (process.env['WAYLAND_DISPLAY'] ?? '') === ''
}

function notThere(reason: string): ElectronRuntime {
  return { isThere: false, reason }
}
