import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { startWorkbench, type TestWorkbench, type WorkbenchOptions } from './workbench.ts'

export interface OpenedWorkbench {
  readonly page: Page
  readonly workbench: TestWorkbench
}

const fixtures = join(import.meta.dirname, '../../../fixtures')

/** The sample project on the align screen. */
export async function openSample(
  language = 'en',
  context: BrowserContextOptions = {},
  options: Pick<WorkbenchOptions, 'onEnd'> = {},
): Promise<OpenedWorkbench> {
  const workbench = await startWorkbench({
    ...options,
    language,
    files: { 'sample.muqabala': await readFile(join(fixtures, 'sample.muqabala')) },
    project: 'sample.muqabala',
  })
  const page = await workbench.page(context)
  await page.locator('[data-thread]').first().waitFor({ state: 'attached' })
  return { page, workbench }
}

/** A new project of some reports of one of our events, on the align screen. */
export async function openEvent(
  event: string,
  files: readonly string[],
  options: Pick<WorkbenchOptions, 'onEnd'> = {},
): Promise<OpenedWorkbench> {
  const workbench = await startWorkbench(options)
  const page = await workbench.page()
  await page.getByRole('heading', { level: 1 }).waitFor()
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: /^Import reports/ }).click(),
  ])
  await chooser.setFiles(files.map((file) => join(fixtures, 'events', event, file)))
  await page.getByRole('button', { name: `Add ${files.length} reports` }).click()
  await page.locator('[data-row]').first().waitFor()
  return { page, workbench }
}
