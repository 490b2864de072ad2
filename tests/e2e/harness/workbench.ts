import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { expect, onTestFinished } from 'vitest'
import { browser } from './browser.ts'
import { startShell, type Folders } from './shell-process.ts'
import { watchPage } from './watch-page.ts'

export interface WorkbenchOptions {
  /** Files that lie in the projects folder from the start: name → contents. */
  readonly files?: Readonly<Record<string, Uint8Array>>
  /** BCP 47, of the system. The interface follows it until a language is chosen. Default: `en`. */
  readonly language?: string
  /** Opens this file of `files` first. */
  readonly project?: string
  /** When it is taken down: with the test that starts it unless told otherwise. */
  readonly onEnd?: (end: () => Promise<void>) => void
}

export interface TestWorkbench {
  readonly folders: Folders
  /** The printed address, of the latest start. */
  address(): string
  /** A tab of its own at the address, 1440 × 900 in light colours unless told otherwise. Everything wrong in it fails the test. */
  page(options?: BrowserContextOptions): Promise<Page>
  /** Ends the shell's process without warning (SIGKILL). Its tabs stay. */
  kill(): Promise<void>
  /** Starts the shell again on the same folders, at a new address, after ending it when it still runs. */
  restart(): Promise<void>
  /** Asks the shell to leave; answers its exit code. */
  leave(): Promise<number | null>
  /** Fails when a tab has done since the last time what it never should. */
  expectNoFaults(): void
}

/** Starts the real browser shell on folders of its own. */
export async function startWorkbench(options: WorkbenchOptions = {}): Promise<TestWorkbench> {
  const folders = await makeFolders(options.files ?? {})
  const locale = (options.language ?? 'en').replace('-', '_')
  const project = options.project === undefined ? null : join(folders.projects, options.project)
  let shell = await startShell(folders, locale, project)
  let isGone = false
  const origins = new Set([shell.origin])
  const contexts: { close(): Promise<void> }[] = []
  const faults: string[][] = []

  const expectNoFaults = () => expect(faults.flatMap((ofPage) => ofPage.splice(0))).toEqual([])
  const atEnd = options.onEnd ?? onTestFinished
  atEnd(async () => {
    await Promise.all(contexts.map((context) => context.close()))
    if (!isGone) await shell.kill()
    await rm(folders.root, { recursive: true })
    expectNoFaults()
  })

  return {
    folders,
    expectNoFaults,
    address: () => shell.address,
    async page(contextOptions) {
      const context = await (
        await browser()
      ).newContext({ viewport: { width: 1440, height: 900 }, colorScheme: 'light', ...contextOptions })
      contexts.push(context)
      const page = await context.newPage()
      faults.push(
        watchPage(
          page,
          (origin) => origins.has(origin),
          () => isGone || shell.origin !== new URL(page.url()).origin,
        ),
      )
      await page.goto(shell.address)
      return page
    },
    async kill() {
      isGone = true
      await shell.kill()
    },
    async restart() {
      if (!isGone) await shell.kill()
      shell = await startShell(folders, locale, project)
      origins.add(shell.origin)
      isGone = false
    },
    async leave() {
      isGone = true
      return shell.leave()
    },
  }
}

async function makeFolders(files: Readonly<Record<string, Uint8Array>>): Promise<Folders & { readonly root: string }> {
  const root = await mkdtemp(join(tmpdir(), 'muqabala-e2e-'))
  const folders = { root, data: join(root, 'data'), projects: join(root, 'projects') }
  await mkdir(folders.data)
  await mkdir(folders.projects)
  for (const [name, contents] of Object.entries(files)) await writeFile(join(folders.projects, name), contents)
  return folders
}
