import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page } from 'playwright-core'
import { buildProducts } from '../../../build/build-products.ts'
import { buildLargeProject } from '../../../build/large-project.ts'
import { browserArguments, findBrowser } from '../../e2e/harness/find-browser.ts'
import { startShell } from '../../e2e/harness/shell-process.ts'
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
  const durations = []
  for (let turn = 0; turn < openings; turn += 1) {
    await page.getByRole('button', { name: 'Back to start' }).click()
    await page.locator('li > button').first().waitFor()
    durations.push(await openingMs(page, 'li > button', '[data-pane=b] [data-row]'))
  }
  const plainMs = await openingMs(plain, '#show', '.pane + .pane')
  add('open, to readable panes', durations, [plainMs], '600')
}

async function measureScrolling(page: Page, plain: Page): Promise<void> {
  const isTraced = process.argv.includes('--trace')
  if (isTraced) await browser.startTracing(page, { path: 'bench-ui-trace.json' })
  await page.bringToFront()
  const ours = await scrollingMs(page, '[data-pane=a]')
  if (isTraced) await browser.stopTracing()
  await plain.bringToFront()
  add('a frame of scrolling', ours, await scrollingMs(plain, '.pane[lang=fa]'), '33 (p95)')
}

async function measureCommands(page: Page): Promise<void> {
  await page.bringToFront()
  await page.locator('[data-pane=a] [data-row]').nth(3).focus()
  await page.keyboard.press('Space')
  await page.locator('[data-pane=b] [data-row]').nth(5).focus()
  await page.keyboard.press('Space')
  const keys = Array.from({ length: 10 }, () => ['l', 'Control+z']).flat()
  add('link and undo, to the next paint', await keyMs(page, keys), [], '50')
}

async function measureTyping(page: Page, plain: Page): Promise<void> {
  const keys = Array.from('and officials said that talks would go on after the weekend in another city')
  await page.keyboard.press('Control+3')
  await page.locator('.monaco-editor .view-line').first().waitFor()
  await page.locator('.monaco-editor .view-line').nth(2).click()
  const ours = await keyMs(page, keys)
  await plain.bringToFront()
  await plain.locator('textarea').click()
  add('a keystroke in the summary, to paint', ours, await keyMs(plain, keys), '33 (p95)')
}

function add(name: string, ours: readonly number[], plain: readonly number[], budget: string): void {
  const written = (durations: readonly number[]) => {
    if (durations.length === 0) return '–'
    const { p50, p95, max } = figuresOf(durations)
    return [p50, p95, max].map((ms) => ms.toFixed(0)).join(' / ')
  }
  rows.push([name, written(ours), written(plain), budget])
}

function print(): void {
  const lines = [['ms, p50 / p95 / max', 'here', 'plain page', 'budget'] as const, ...rows]
  const widths = [0, 1, 2, 3].map((column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)))
  for (const line of lines) console.log(line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('   '))
}
