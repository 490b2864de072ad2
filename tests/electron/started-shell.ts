import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished, vi } from 'vitest'
import { startShell, type ShellEnvironment } from '../../electron/shell.ts'
import { createFakeService, type FakeService } from './fake-service.ts'
import { createStandIn, type StandIn, type StandInOptions } from './stand-in.ts'
import type { StandInWindow } from './stand-in-window.ts'

export interface StartedShell {
  readonly electron: StandIn
  readonly service: FakeService
  readonly folder: string
  readonly log: string[]
  /** The workbench window. */
  readonly window: () => StandInWindow
}

export interface StartOptions extends Partial<Omit<StandInOptions, 'userData'>> {
  readonly platform?: NodeJS.Platform
  readonly argv?: readonly string[]
  readonly service?: FakeService
  readonly now?: () => number
}

/** A folder of its own with a small built interface, removed when the test ends. */
export async function createFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'muqabala-electron-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  await mkdir(join(folder, 'renderer/assets'), { recursive: true })
  await mkdir(join(folder, 'userData'))
  await mkdir(join(folder, 'documents'))
  await writeFile(join(folder, 'renderer/index.html'), '<!doctype html><title>Muqabala</title>')
  await writeFile(join(folder, 'renderer/assets/main-1a2b.js'), 'export {}')
  await writeFile(join(folder, 'renderer/assets/main-1a2b.js.map'), '{}')
  await writeFile(join(folder, 'renderer/assets/face.woff2'), 'wOF2')
  await writeFile(join(folder, 'secret.txt'), 'not served')
  return folder
}

/** Starts the whole shell on the stand-in and waits until its window shows; with `isFirst: false` until it has given up. */
export async function startOnStandIn(options: StartOptions = {}): Promise<StartedShell> {
  const folder = await createFolder()
  const electron = createStandIn({ ...options, userData: folder })
  const service = options.service ?? createFakeService()
  const log: string[] = []
  const environment: ShellEnvironment = {
    platform: options.platform ?? 'linux',
    argv: ['muqabala', ...(options.argv ?? [])],
    workingDirectory: '/home/editor',
    rendererFolder: join(folder, 'renderer'),
    preloadPath: join(folder, 'preload.cjs'),
    createService: (emit) => Object.assign(service, { emit }),
    now: options.now ?? (() => 0),
    log: (line) => log.push(line),
  }
  await startShell(electron.parts, environment)
  if (options.isFirst !== false) {
    await vi.waitFor(() => {
      if (electron.windows[0]?.isShown !== true)
        throw new Error(`no window: ${[...log, ...electron.errors].join('; ')}`)
    })
  }
  return {
    electron,
    service,
    folder,
    log,
    window: () => {
      const window = electron.windows.at(-1)
      if (window === undefined) throw new Error('no window')
      return window
    },
  }
}
