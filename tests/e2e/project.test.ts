import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, it, onTestFinished } from 'vitest'
import { expectAccessible } from './harness/axe.ts'
import { browser } from './harness/browser.ts'
import { openEvent } from './harness/open-project.ts'
import { startShell } from './harness/shell-process.ts'
import { startWorkbench, type TestWorkbench } from './harness/workbench.ts'

const sample = join(import.meta.dirname, '../../fixtures/sample.muqabala')

async function startWithSample(): Promise<TestWorkbench> {
  return startWorkbench({ files: { 'strait.muqabala': await readFile(sample) } })
}

/** Opens the one project in the list. */
async function openRecent(page: Page): Promise<void> {
  await page.getByRole('listitem').getByRole('button').first().click()
  await page.getByRole('navigation', { name: 'View' }).waitFor()
}

async function rename(page: Page, title: string): Promise<void> {
  await page.keyboard.press('F2')
  await page.getByRole('textbox', { name: 'Title of the event' }).fill(title)
  await page.keyboard.press('Enter')
}

/** Whether any file in the folder holds those words. */
async function holds(folder: string, words: string): Promise<boolean> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => readFile(join(entry.parentPath, entry.name)))
  return (await Promise.all(files)).some((bytes) => bytes.includes(words))
}

describe('the work on a project', () => {
  it('is saved by itself and says so, and is undone and done again from anywhere', async () => {
    const page = await (await startWithSample()).page()
    await openRecent(page)
    const title = page.getByRole('heading', { level: 1 })
    const before = await title.textContent()
    const unsaved = page.getByText('Unsaved, kept in the journal').waitFor()
    await rename(page, 'A quiet morning')
    await unsaved
    await page.getByText(/^Saved \d\d:\d\d$/).waitFor()

    await expect.poll(() => title.textContent()).toBe('A quiet morning')
    await page.keyboard.press('Control+z')
    await expect.poll(() => title.textContent()).toBe(before)
    await page.getByRole('button', { name: 'Redo' }).click()
    await expect.poll(() => title.textContent()).toBe('A quiet morning')
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect.poll(() => title.textContent()).toBe(before)
    await page.keyboard.press('Control+Shift+z')
    await expect.poll(() => title.textContent()).toBe('A quiet morning')
  })

  it('can be undone down to no reports, and done again from there', async () => {
    const { page } = await openEvent('prisoner-exchange', ['radio-peyvand.fa.txt', 'sawt-al-diwan.ar.txt'])
    for (let step = 0; step < 4; step += 1) await page.keyboard.press('Control+z')
    await page.locator('[data-pane]').first().waitFor({ state: 'detached' })
    for (let step = 0; step < 4; step += 1) await page.keyboard.press('Control+Shift+z')
    await page.locator('[data-pane=b] [data-row]').first().waitFor()
  })

  it('is found again after the shell was killed before it could save', async () => {
    const workbench = await startWithSample()
    const page = await workbench.page()
    await openRecent(page)
    // Saves never get through, as if the power went before the first.
    await page.route('**/call', (route) =>
      route.request().postDataBuffer()?.includes('project.save') === true ? undefined : route.continue(),
    )
    await rename(page, 'A quiet morning')
    await expect.poll(() => holds(workbench.folders.data, 'A quiet morning')).toBe(true)
    await workbench.kill()
    await workbench.restart()
    const again = await workbench.page()
    await openRecent(again)
    await again.getByRole('button', { name: 'A quiet morning' }).waitFor()
    await again.getByText(/brought back from the journal/).waitFor()
    await expectAccessible(again)
  })

  it('is read-only in a second Muqabala until that one takes over', async () => {
    const workbench = await startWithSample()
    const first = await workbench.page()
    await openRecent(first)
    const other = await startShell(workbench.folders, 'en', null)
    onTestFinished(() => other.kill())
    const context = await (await browser()).newContext()
    onTestFinished(() => context.close())
    const second = await context.newPage()
    await second.goto(other.address)
    await openRecent(second)
    await second.getByText(/Read only/).waitFor()
    await second.getByRole('button', { name: 'Edit here instead' }).click()
    await first.getByText(/Another window took this project over/).waitFor()
    await second.getByText(/Read only/).waitFor({ state: 'hidden' })
    await rename(second, 'From the second window')
    await second.getByText(/^Saved \d\d:\d\d$/).waitFor()
  })
})

describe('the frame around a project', () => {
  it('runs commands by their names, changes its language and direction at once, and keeps them', async () => {
    const workbench = await startWithSample()
    const page = await workbench.page()
    await openRecent(page)
    await page.keyboard.press('Control+k')
    await page.getByRole('searchbox').fill('keys and')
    await page.keyboard.press('Enter')
    await page.getByRole('dialog', { name: 'Keys and help' }).waitFor()
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+,')
    await page.getByRole('button', { name: /Language/ }).click()
    await page.getByRole('option', { name: 'فارسی' }).click()
    await page.getByRole('heading', { name: 'تنظیمات' }).waitFor()
    const later = await workbench.page()
    await later.getByRole('heading', { name: 'مقابله' }).waitFor()
    expect(await later.evaluate(() => document.documentElement.dir)).toBe('rtl')
  })
})
