import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { openSample } from './harness/open-project.ts'

describe('keys of one’s own', () => {
  it('are given, take another’s only when told to, are shown everywhere and are kept', async () => {
    const { page, workbench } = await openSample()
    await changeKeys(page, 'Gloss the paragraph', 'u')
    await page.getByText('U is already “Unlink”.').waitFor()
    await page.getByRole('button', { name: 'Use it here instead' }).click()
    expect(await page.getByRole('button', { name: 'Gloss the paragraph: U. Change' }).count()).toBe(1)
    expect(await page.getByRole('button', { name: 'Unlink: no key. Change' }).count()).toBe(1)
    await page.keyboard.press('Escape')

    await page.locator('[data-pane=a] [data-row]').nth(2).focus()
    await page.keyboard.press('g')
    expect(await page.locator('[data-pane=a] textarea').count()).toBe(0)
    await page.keyboard.press('u')
    await page.locator('[data-pane=a] textarea').waitFor()

    const kept: unknown = JSON.parse(await readFile(join(workbench.folders.data, 'settings.json'), 'utf8'))
    expect(kept).toMatchObject({ keys: { 'align.gloss': ['U'], 'align.unlink': [] } })
  })

  it('are all on the sheet, those of screens not yet opened too, and first those that work here', async () => {
    const { page } = await openSample()
    await changeKeys(page, 'Next finding', 'F9')
    await page.keyboard.press('Escape')
    await page.keyboard.press('F1')
    const sheet = page.getByRole('dialog', { name: 'Keys and help' })
    await sheet.getByRole('heading', { name: 'On other screens' }).waitFor()
    const headings = await sheet.getByRole('heading', { level: 4 }).allInnerTexts()
    const [here, elsewhere] = [headings.indexOf('Align'), headings.indexOf('Summary')]
    expect(here).toBeGreaterThanOrEqual(0)
    expect(elsewhere).toBeGreaterThan(here)
    const finding = sheet.locator('dl > div', { hasText: 'Next finding' })
    expect(await finding.locator('kbd').allInnerTexts()).toEqual(['F9'])
    expect(await sheet.locator('dl > div', { hasText: 'Dismiss' }).count()).toBeGreaterThan(0)
    expect(await sheet.locator('dl > div', { hasText: 'To the other pane' }).count()).toBe(1)
  })

  it('are never those that move about, come back as they were, and are read by their place on a keyboard of another script', async () => {
    const { page } = await openSample()
    await changeKeys(page, 'Link', 'ArrowDown')
    await page.getByText(/moves about, edits text or belongs to the browser/).waitFor()
    await page.keyboard.press('Control+Shift+l')
    await page.getByRole('button', { name: 'Link: Ctrl + Shift + L. Change' }).waitFor()
    await page.getByRole('button', { name: 'Back to L' }).click()
    await page.getByRole('button', { name: 'Link: L. Change' }).waitFor()

    await page.getByRole('button', { name: /^Gloss the paragraph: / }).click()
    await page.evaluate(() => {
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'غ', code: 'KeyY', bubbles: true, cancelable: true }),
      )
    })
    await page.getByRole('button', { name: 'Gloss the paragraph: Y. Change' }).waitFor()
  })
})

it('letters alone do nothing where a list searches by them, and nowhere once they are switched off', async () => {
  const { page } = await openSample()
  await page.keyboard.press('Control+f')
  await page.getByRole('searchbox').fill('tanker')
  await page.getByRole('search').getByRole('option').first().focus()
  await page.keyboard.press('g')
  expect(await page.locator('[data-pane] textarea').count()).toBe(0)
  await page.keyboard.press('Escape')

  await openKeys(page)
  await page.getByRole('switch').click()
  await page.keyboard.press('Escape')
  await page.locator('[data-pane=a] [data-row]').nth(2).focus()
  await page.keyboard.press('g')
  await page.keyboard.press('?')
  expect(await page.locator('[data-pane=a] textarea').count()).toBe(0)
  expect(await page.getByRole('dialog').count()).toBe(0)
  await page.keyboard.press('F1')
  await page.getByRole('dialog').waitFor()
})

async function openKeys(page: Page): Promise<void> {
  await page.keyboard.press('Control+,')
  await page.getByRole('dialog').getByRole('button', { name: 'Change keys' }).click()
  await page.getByRole('switch').waitFor()
}

async function changeKeys(page: Page, command: string, stroke: string): Promise<void> {
  await openKeys(page)
  await page.getByRole('button', { name: new RegExp(`^${command}: `) }).click()
  await page.keyboard.press(stroke)
}
