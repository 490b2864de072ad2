import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'

const results = join(import.meta.dirname, '../results')

/** Keeps a picture of the page as `tests/e2e/results/<name>.png`, with its fonts loaded and its motion at rest; answers the path. */
export async function screenshot(page: Page, name: string): Promise<string> {
  await mkdir(results, { recursive: true })
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  const path = join(results, `${name}.png`)
  await page.screenshot({ path, animations: 'disabled' })
  return path
}
