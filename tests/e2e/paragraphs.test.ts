import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { shareEvent, shareSample } from './harness/share-project.ts'

const sample = shareSample()
const exchange = shareEvent('prisoner-exchange', ['radio-peyvand.fa.txt', 'sawt-al-diwan.ar.txt'])
const event = join(import.meta.dirname, '../../fixtures/events/strait-incident')

describe('correcting a text in its place', () => {
  it('keeps it with one key, shows the original with another, and takes it back', async () => {
    const { page } = await sample()
    const before = await textOf(row(page, 3))
    await stand(page, 3)
    await page.keyboard.press('t')
    await page.keyboard.press('Control+End')
    await page.keyboard.type(' پایان')
    await page.keyboard.press('Control+Enter')
    expect(await textOf(row(page, 3))).toBe(`${before} پایان`)
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toMatch(/^Paragraph 3/)

    await page.keyboard.press('o')
    await page.getByText('As imported').waitFor()
    expect(await row(page, 3).getByText(before, { exact: true }).count()).toBe(1)
    expect(await paintedWords(page, 'now')).toContain('پایان')
    await page.keyboard.press('Control+z')
    expect(await textOf(row(page, 3))).toBe(before)
  })

  it('leaves it as it was on Escape, and writes half-spaces with Shift and Space', async () => {
    const { page } = await sample()
    const before = await textOf(row(page, 3))
    await stand(page, 3)
    await page.keyboard.press('t')
    await page.keyboard.press('Shift+Space')
    const field = page.getByRole('textbox', { name: 'Text of the paragraph' })
    expect((await field.inputValue()).split('\u200c').length).toBe(before.split('\u200c').length + 1)
    await page.keyboard.press('Escape')
    expect(await textOf(row(page, 3))).toBe(before)
  })

  it('lists a mention whose words changed, shows both, and believes the editor', async () => {
    const { page } = await sample()
    await stand(page, 4)
    await page.keyboard.press('t')
    const field = page.getByRole('textbox', { name: 'Text of the paragraph' })
    await field.fill((await field.inputValue()).replace('سه تن', 'چهار تن'))
    await page.keyboard.press('Control+Enter')
    await page.getByText('1 mention is to be checked').waitFor()
    expect(await paintedWords(page, 'check')).toContain('چهار تن')
    await page.keyboard.press('k')
    const panel = page.getByRole('region', { name: '1 mention to check' })
    expect(await panel.textContent()).toContain('چهار تن')
    await panel.getByRole('button', { name: 'It holds' }).click()
    await page.getByRole('region', { name: '0 mentions to check' }).waitFor()
    await page.keyboard.press('Control+z')
    await page.getByRole('region', { name: '1 mention to check' }).waitFor()
  })
})

describe('roles, reasons and the caret', () => {
  it('changes the role by key, and sets aside with a reason of one’s own', async () => {
    const { page } = await sample()
    await stand(page, 4)
    await page.keyboard.press('r')
    await page.getByRole('menuitem', { name: 'Heading' }).click()
    await expect.poll(() => row(page, 4).getAttribute('aria-label')).toMatch(/^Heading 4/)
    await stand(page, 4)
    await page.keyboard.press('Shift+E')
    await page.getByRole('menuitem', { name: 'Another reason…' }).click()
    await page.getByRole('textbox', { name: 'Reason' }).fill('repeats the lead')
    await page.keyboard.press('Enter')
    await page.getByText('1 paragraph hidden: repeats the lead').waitFor()
    await page.keyboard.press('Control+z')
    await expect.poll(() => row(page, 4).getAttribute('aria-label')).toMatch(/^Heading 4/)
  })

  it('walks through the words, splits where the caret is seen, and selects words for a claim', async () => {
    const { page } = await sample()
    const before = await textOf(row(page, 4))
    await stand(page, 4)
    await page.keyboard.press('d')
    for (let step = 0; step < 3; step++) await page.keyboard.press('ArrowLeft')
    expect(await page.evaluate(() => document.getSelection()?.isCollapsed)).toBe(true)
    await page.keyboard.press('s')
    const [head, tail] = [await textOf(row(page, 4)), await textOf(row(page, 5))]
    expect([head + tail, head.trim().split(' ').length]).toEqual([before, 3])

    await stand(page, 6)
    await page.keyboard.press('d')
    await page.keyboard.press('Shift+ArrowLeft')
    const words = await page.evaluate(() => String(document.getSelection()))
    await page.keyboard.press('c')
    expect(await page.getByRole('region', { name: /^Claim C/ }).textContent()).toContain(words)
  })
})

it('glosses the word one stands on, and the one under a resting pointer', async () => {
  const { page } = await sample()
  await stand(page, 4)
  await page.keyboard.press('d')
  for (let step = 0; step < 5; step++) await page.keyboard.press('ArrowLeft')
  const card = page.getByRole('status').filter({ hasText: /[a-z]{4}/ })
  await card.first().waitFor()
  await page.keyboard.press('Escape')
  const box = await page.locator('[data-pane=b] [data-row]').nth(3).locator('p').first().boundingBox()
  if (box === null) throw new Error('no paragraph to point at')
  await page.mouse.move(box.x + box.width - 30, box.y + 16)
  await page.mouse.move(box.x + box.width - 110, box.y + 50)
  await page
    .getByText(/^[a-z][a-z ,]+$/)
    .first()
    .waitFor()
})

it('hides all glosses and shows them again', async () => {
  const { page } = await sample()
  await stand(page, 3)
  await page.keyboard.press('g')
  await page.keyboard.type('The coast guard seized a tanker')
  await page.keyboard.press('Enter')
  const gloss = page.getByText('The coast guard seized a tanker')
  await gloss.waitFor()
  await page.keyboard.press('Shift+G')
  expect(await gloss.count()).toBe(0)
  await page.keyboard.press('Shift+G')
  await gloss.waitFor()
})

it('reviews lost half-spaces: one accepted, one left, the rest at once, each one step back', async () => {
  const { page } = await exchange()
  const story = () => page.locator('[data-pane=a] [data-paragraph-text]').allTextContents()
  const before = await story()
  await stand(page, 3)
  await page.keyboard.press('h')
  const panel = page.getByRole('region', { name: 'Lost half-spaces' })
  const rows = panel.getByRole('listitem')
  await rows.first().waitFor()
  const count = await rows.count()
  await panel.getByRole('button', { name: 'Put right' }).first().click()
  await expect.poll(() => rows.count()).toBe(count - 1)
  await panel.getByRole('button', { name: 'Leave' }).first().click()
  await expect.poll(() => rows.count()).toBe(count - 2)
  await panel.getByRole('button', { name: /^Put all/ }).click()
  await panel.getByText('No half-space is missing').waitFor()
  const joined = (await story()).join('\n')
  expect(joined).toContain('گفت‌وگو')
  expect(joined.replaceAll('\u200c', '')).toBe(before.join('\n').replaceAll('\u200c', ''))
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  expect(await story()).toEqual(before)
})

it('replaces a report by a newer version, shows what changed, and takes it back in one step', async () => {
  const { page } = await sample()
  const before = await page.locator('[data-pane=a] [data-paragraph-text]').allTextContents()
  await reportMenu(page, 'Replace by a newer version…')
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Choose files…' }).click(),
  ])
  const newer = (await readFile(join(event, 'karaneh-online.fa.txt'), 'utf8')).replace('دو میلیون', 'سه میلیون')
  await chooser.setFiles([{ name: 'newer.txt', mimeType: 'text/plain', buffer: Buffer.from(newer) }])
  await page.getByRole('button', { name: 'Replace the report' }).click()
  await page.getByText('Replaced: 1 changed, 0 new, 0 gone.').waitFor()
  await page.getByRole('button', { name: /The newer version changed 1 paragraph/ }).click()
  const panel = page.getByRole('region', { name: 'Changed by the newer version' })
  expect(await panel.textContent()).toMatch(/دو میلیون[\s\S]*سه میلیون/)
  await panel.getByRole('button', { name: 'I have looked through it' }).click()
  expect(await page.getByRole('button', { name: /The newer version changed/ }).count()).toBe(0)
  await reportMenu(page, 'Earlier versions…')
  expect(await page.getByRole('dialog').textContent()).toContain('دو میلیون')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  expect(await page.locator('[data-pane=a] [data-paragraph-text]').allTextContents()).toEqual(before)
})

describe('the reports of a project', () => {
  it('are put in order with Alt and the arrows', async () => {
    const { page } = await sample()
    const shown = () => page.getByRole('treegrid').evaluateAll((grids) => grids.map((grid) => grid.ariaLabel))
    const [first, second] = await shown()
    await stand(page, 3)
    await page.keyboard.press('Shift+R')
    await page.getByRole('grid', { name: 'Reports in their order' }).getByRole('row').first().focus()
    await page.keyboard.press('Alt+ArrowDown')
    await page.keyboard.press('Escape')
    expect(await shown()).toEqual([second, first])
  })

  it('say what goes with them before they go, and come back', async () => {
    const { page } = await sample()
    await reportMenu(page, 'Remove the report…')
    const dialog = page.getByRole('dialog')
    expect(await dialog.textContent()).toMatch(/paragraphs go with it.*would then be made by no report/)
    await dialog.getByRole('button', { name: 'Remove', exact: true }).click()
    await page.getByText(/Undo brings it back/).waitFor()
    await page.keyboard.press('Control+z')
    await page.getByRole('treegrid').nth(1).waitFor()
  })

  it('have a date that one press confirms', async () => {
    const { page } = await exchange()
    const unsure = page.getByRole('button', { name: /^(confirm|set) the date$/ })
    const count = await unsure.count()
    expect(count).toBeGreaterThan(0)
    await unsure.first().click()
    await page.getByRole('dialog').getByRole('button').first().click()
    await expect.poll(() => unsure.count()).toBe(count - 1)
  })
})

/** Rows of the first pane, counted from 1. */
function row(page: Page, place: number): Locator {
  return page.locator('[data-pane=a] [data-row]').nth(place - 1)
}

async function stand(page: Page, place: number): Promise<void> {
  await row(page, place).focus()
}

async function textOf(paragraph: Locator): Promise<string> {
  return (await paragraph.locator('[data-paragraph-text]').textContent()) ?? ''
}

async function reportMenu(page: Page, line: string): Promise<void> {
  await page.getByRole('button', { name: 'More on this report' }).first().click()
  await page.getByRole('menuitem', { name: line }).click()
}

/** The words painted under a highlight's name, one after the other. */
function paintedWords(page: Page, name: string): Promise<string> {
  return page.evaluate(
    (name) =>
      [...(CSS.highlights.get(name) ?? [])].map((range) => (range instanceof Range ? range.toString() : '')).join(' '),
    name,
  )
}
