import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page } from 'playwright-core'
import { buildProducts } from '../../../build/build-products.ts'
import { buildLargeProject } from '../../../build/large-project.ts'
import { browserArguments, findBrowser } from '../../e2e/harness/find-browser.ts'
import { startShell } from '../../e2e/harness/shell-process.ts'
import { readCpu } from './cpu.ts'
import { figuresOf, keyMs, openingMs, scrollingMs } from './measure.ts'
import { plainPage } from './plain-page.ts'

/**
 * `npm run bench:ui`: the budgets of the screen, in Chromium, on a project of 2,000 paragraphs and 1,500 claims with a summary of
 * 20,000 words, beside a plain page of the same text. `--trace` keeps a trace of the scrolling for the browser's own tools.
 */
const size = { paragraphs: 1_000, claims: 1_500, words: 20_000 }
const openings = 5
const rows: (readonly [string, string, string, string])[] = []

await buildProducts(['renderer'])
const root = await mkdtemp(join(tmpdir(), 'muqabala-bench-ui-'))
const folders = { data: join(root, 'data'), projects: join(root, 'projects') }
await mkdir(folders.data)
await mkdir(folders.projects)
await writeFile(join(folders.projects, 'large.muqabala'), await buildLargeProject(size))
const shell = await startShell(folders, 'en', join(folders.projects, 'large.muqabala'))
const browser = await chromium.launch({ executablePath: await findBrowser(), args: [...browserArguments] })
try {
  const page = await newPage()
  await page.goto(shell.address)
  await page.locator('[data-pane=b] [data-row]').first().waitFor()
  const plain = await newPage()
  await plain.setContent(await plainPage(size.paragraphs, size.words))

  await measureOpening(page, plain)
  await measureScrolling(page, plain)
  await measureCommands(page)
  await measureTyping(page, plain)
  print()
} finally {
  await browser.close()
  await shell.kill()
  await rm(root, { recursive: true })
}

async function newPage(): Promise<Page> {
  return (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage()
}

async function measureOpening(page: Page, plain: Page): Promise<void> {
  const ours = await during(async () => {
    const durations = []
    for (let turn = 0; turn < openings; turn += 1) {
      await page.getByRole('button', { name: 'Back to start' }).click()
      await page.locator('li > button').first().waitFor()
      durations.push(await openingMs(page, 'li > button', '[data-pane=b] [data-row]'))
    }
    return durations
  })
  const plainMs = await during(async () => [await openingMs(plain, '#show', '.pane + .pane')])
  add('open, to readable panes', ours, plainMs, '600')
}

async function measureScrolling(page: Page, plain: Page): Promise<void> {
  const isTraced = process.argv.includes('--trace')
  if (isTraced) await browser.startTracing(page, { path: 'bench-ui-trace.json' })
  await page.bringToFront()
  const ours = await during(() => scrollingMs(page, '[data-pane=a]'))
  if (isTraced) await browser.stopTracing()
  await plain.bringToFront()
  const beside = await during(() => scrollingMs(plain, '.pane[lang=fa]'))
  add('a frame of scrolling', ours, beside, '33 (p95)')
}

async function measureCommands(page: Page): Promise<void> {
  await page.bringToFront()
  const linked: number[] = []
  const undone: number[] = []
  for (let turn = 0; turn < 10; turn += 1) {
    for (const side of ['a', 'b']) {
      await page.locator(`[data-pane=${side}] [data-row]`).nth(8).focus()
      await page.keyboard.press('Space')
    }
    linked.push(...(await keyMs(page, ['l'])))
    undone.push(...(await keyMs(page, ['Control+z'])))
  }
  add('link, to the next paint', { durations: linked, cpuMs: null }, null, '50 (p95)')
  add('undo it, to the next paint', { durations: undone, cpuMs: null }, null, '50 (p95)')
}

async function measureTyping(page: Page, plain: Page): Promise<void> {
  const keys = Array.from('and officials said that talks would go on after the weekend in another city')
  await page.keyboard.press('Control+3')
  await page.locator('.monaco-editor .view-line').first().waitFor()
  await page.locator('.monaco-editor .view-line').nth(2).click()
  // Warm, as the budget means it: the first letters wait for what is loaded once, such as the dictionary. Words underlined have been read.
  const finding = '[class*=uncited], [class*=odds], [class*=toCheck], [class*=typo]'
  await page.keyboard.type('They said so. ')
  await page.locator('.monaco-editor').locator(finding).first().waitFor({ state: 'attached' })
  const ours = await during(() => keyMs(page, keys))
  await plain.bringToFront()
  await plain.locator('textarea').click()
  await plain.keyboard.type('They said so. ')
  const beside = await during(() => keyMs(plain, keys))
  add('a keystroke in the summary, to paint', ours, beside, '33 (p95)')
}

interface Measured {
  readonly durations: readonly number[]
  /** Of the browser's pages and its putting together, for each of them; null where other work lay between. */
  readonly cpuMs: number | null
}

async function during(measure: () => Promise<readonly number[]>): Promise<Measured> {
  const before = await readCpu(browser)
  const durations = await measure()
  const after = await readCpu(browser)
  const used = after.renderer - before.renderer + after.gpu - before.gpu
  return { durations, cpuMs: used / Math.max(1, durations.length) }
}

function add(name: string, ours: Measured, plain: Measured | null, budget: string): void {
  const written = (measured: Measured | null) => {
    if (measured === null) return '–'
    const { p50, p95, max } = figuresOf(measured.durations)
    const wall = [p50, p95, max].map((ms) => ms.toFixed(0)).join(' / ')
    return measured.cpuMs === null ? wall : `${wall} (${measured.cpuMs.toFixed(0)})`
  }
  rows.push([`${name} (${ours.durations.length})`, written(ours), written(plain), budget])
}

function print(): void {
  const lines = [['ms, p50 / p95 / max (processor each)', 'here', 'plain page', 'budget'] as const, ...rows]
  const widths = [0, 1, 2, 3].map((column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)))
  for (const line of lines) console.log(line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('   '))
  console.log(`${cpus().length} cores, load ${loadavg()[0]?.toFixed(1) ?? ''} in the last minute: ours and others'.`)
}
