import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { openEvent, openSample } from './harness/open-project.ts'
import { savedSnapshot } from './harness/saved-project.ts'
import { shareEvent, shareSample } from './harness/share-project.ts'

const sample = shareSample()
const exchange = shareEvent('prisoner-exchange', ['radio-peyvand.fa.txt', 'sawt-al-diwan.ar.txt'])

describe('aligning by keyboard alone', () => {
  it('chooses across the panes, links n:m and crossing, writes the claim and takes it all back', async () => {
    const { page } = await exchange()
    await walkToPane(page)
    await chooseByKeyboard(page, [2], [5])
    await page.keyboard.press('l')
    await page.keyboard.press('w')
    await page.keyboard.type('A first claim.')
    await page.keyboard.press('Enter')
    expect(await standing(page)).toMatch(/^b /)
    await page.keyboard.press('Shift+Tab')

    await chooseByKeyboard(page, [6, 7], [2])
    await page.keyboard.press('l')
    expect(await chips(page)).toEqual({ a: ['2 C1', '6 C2', '7 C2'], b: ['2 C2', '5 C1'] })
    expect(await page.getByRole('option').allTextContents()).toEqual(['C1A first claim.', 'C2No text yet'])

    for (let step = 0; step < 3; step++) await page.keyboard.press('Control+z')
    expect(await chips(page)).toEqual({ a: [], b: [] })
    for (let step = 0; step < 3; step++) await page.keyboard.press('Control+Shift+z')
    expect(await chips(page)).toEqual({ a: ['2 C1', '6 C2', '7 C2'], b: ['2 C2', '5 C1'] })
  })

  it('crosses the gutter to the partner, and goes to what is not aligned yet', async () => {
    const { page } = await sample()
    await walkToPane(page)
    await press(page, 'ArrowDown', 3)
    await page.keyboard.press('ArrowRight')
    expect(await standing(page)).toMatch(/^b .*Aligned/)
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press(']')
    expect(await standing(page)).toMatch(/^a .*only here/)
    const open = await standing(page)
    await page.keyboard.press(']')
    expect(await standing(page)).not.toBe(open)
    await page.keyboard.press('[')
    expect(await standing(page)).toBe(open)
  })

  it('takes the other report along only while scrolling is linked, and opens the menu of a paragraph', async () => {
    const { page } = await sample()
    await walkToPane(page)
    const other = page.locator('[data-pane=b]')
    const place = () => other.evaluate((pane) => Math.round(pane.scrollTop))
    const top = await place()
    await press(page, 'ArrowDown', 11)
    await expect.poll(place).toBeGreaterThan(top)
    await page.keyboard.press('Shift+s')
    await page.getByRole('button', { name: 'Scroll both reports together', pressed: false }).waitFor()
    const left = await place()
    await page.keyboard.press('Home')
    await expect.poll(() => page.locator('[data-pane=a]').evaluate((pane) => pane.scrollTop)).toBeLessThan(10)
    expect(await place()).toBe(left)
    await page.keyboard.press('Shift+s')
    await page.getByRole('button', { name: 'Scroll both reports together', pressed: true }).waitFor()

    await press(page, 'ArrowDown', 3)
    await page.keyboard.press('Shift+F10')
    await page.getByRole('menuitem', { name: 'Gloss the paragraph' }).waitFor()
    await page.keyboard.press('Escape')
  })

  it('sets a paragraph aside, keeps it again, and goes on from what follows', async () => {
    const { page } = await sample()
    await walkToPane(page)
    await press(page, 'ArrowDown', 3)
    await page.keyboard.press('e')
    expect(await standing(page)).toMatch(/^a Quotation|^a Paragraph 4/)
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Enter')
    await page.keyboard.press('ArrowDown')
    expect(await standing(page)).toBe('a Set aside. only here')
    await page.keyboard.press('e')
    expect(await standing(page)).toMatch(/^a Paragraph 4/)
  })

  it('glosses, joins and takes back', async () => {
    const { page } = await sample()
    await walkToPane(page)
    await press(page, 'ArrowDown', 2)
    await page.keyboard.press('g')
    await page.keyboard.type('The coast guard seized the tanker')
    await page.keyboard.press('Enter')
    await page.locator('[data-pane=a] p[lang=en]').waitFor()
    expect(await standing(page)).toMatch(/^a Paragraph 3/)
    const before = await page.locator('[data-pane=a] [data-row]').count()
    await page.keyboard.press('j')
    expect(await page.locator('[data-pane=a] [data-row]').count()).toBe(before - 1)
    await page.keyboard.press('Control+z')
    expect(await page.locator('[data-pane=a] [data-row]').count()).toBe(before)
  })

  it('answers to the place of a key on a Persian layout', async () => {
    const { page } = await exchange()
    await walkToPane(page)
    await chooseByKeyboard(page, [2], [5])
    await page.evaluate(() =>
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'م', code: 'KeyL', bubbles: true })),
    )
    expect(await chips(page)).toEqual({ a: ['2 C1'], b: ['5 C1'] })
  })
})

describe('aligning by pointer alone', () => {
  it('draws a thread from a number to a paragraph, and unlinks it by pressing the thread', async () => {
    const { page } = await exchange()
    const from = await centre(page, '[data-pane=a] [data-row]:nth-child(2) [title]')
    const to = await centre(page, '[data-pane=b] [data-row]:nth-child(3)')
    await page.mouse.move(from.x, from.y)
    await page.mouse.down()
    await page.mouse.move(to.x, to.y, { steps: 5 })
    await page.mouse.up()
    expect(await chips(page)).toEqual({ a: ['2 C1'], b: ['3 C1'] })

    await page.locator('[data-thread]').dispatchEvent('click')
    await page.getByRole('button', { name: 'Unlink' }).click()
    expect(await chips(page)).toEqual({ a: [], b: [] })
  })

  it('links what was chosen with Ctrl held down', async () => {
    const { page } = await exchange()
    await page
      .locator('[data-pane=a] [data-row]')
      .nth(3)
      .click({ modifiers: ['Control'] })
    await page
      .locator('[data-pane=b] [data-row]')
      .nth(1)
      .click({ modifiers: ['Control'] })
    await page.getByRole('button', { name: 'Link', exact: true }).click()
    expect(await chips(page)).toEqual({ a: ['4 C1'], b: ['2 C1'] })
  })

  it('makes a claim of selected words, and splits at the caret', async () => {
    const { page } = await exchange()
    const words = await selectWords(page, '[data-pane=a] [data-row]:nth-child(3)', 0, 12)
    await page.keyboard.press('c')
    expect(await page.locator('aside [lang=fa]').last().textContent()).toBe(words.trim())
    const before = await page.locator('[data-pane=a] [data-row]').count()
    await selectWords(page, '[data-pane=a] [data-row]:nth-child(3)', 30, 30)
    await page.keyboard.press('s')
    expect(await page.locator('[data-pane=a] [data-row]').count()).toBe(before + 1)
  })
})

it('shows any of three reports in either pane, never one in both', async () => {
  const { page } = await openEvent('dam-flood', ['sepidar.fa.txt', 'al-manara-24.ar.txt', 'barid-al-sawad.ar.txt'])
  const shown = () => page.getByRole('treegrid').evaluateAll((grids) => grids.map((grid) => grid.ariaLabel))
  const [first, second] = await shown()
  await page
    .getByRole('button', { name: /Report in this pane/ })
    .first()
    .click()
  await page.getByRole('option').nth(1).click()
  expect(await shown()).toEqual([second, first])
})

it('is found again after the process was killed without warning', { timeout: 180_000 }, async () => {
  const { page, workbench } = await openEvent('port-strike', ['tarazu.fa.txt', 'al-rasif.ar.txt'])
  await walkToPane(page)
  await chooseByKeyboard(page, [2], [3])
  await page.keyboard.press('l')
  await chooseAfterReturning(page, [4], [2])
  await page.keyboard.press('l')
  await page.getByText(/Unsaved|Saved/).waitFor()
  // What the journal was given is on disk within a quarter of a second.
  await page.waitForFunction((since) => performance.now() - since > 400, await page.evaluate(() => performance.now()))
  await workbench.kill()

  await workbench.restart()
  const again = await workbench.page()
  await again
    .getByRole('listitem')
    .first()
    .getByRole('link')
    .or(again.getByRole('listitem').first().getByRole('button'))
    .first()
    .click()
  await again.locator('[data-row]').first().waitFor()
  expect(await chips(again)).toEqual({ a: ['2 C1', '4 C2'], b: ['2 C2', '3 C1'] })
})

it('saves what was done into the project file', async () => {
  const { page, workbench } = await openSample()
  await walkToPane(page)
  await chooseByKeyboard(page, [2], [3])
  await page.keyboard.press('l')
  await page.keyboard.press('Control+s')
  await page.getByText(/^Saved/).waitFor()
  await expect.poll(async () => (await savedSnapshot(workbench)).claims.length).toBe(31)
})

/** By Tab until the keyboard is in the first pane. */
async function walkToPane(page: Page): Promise<void> {
  for (let step = 0; step < 25; step++) {
    await page.keyboard.press('Tab')
    if ((await standing(page)).startsWith('a ')) return
  }
  throw new Error('Tab never came to the first pane')
}

/** From the first pane: chooses paragraphs there, crosses by Tab, chooses paragraphs there. Counts rows from 1. */
async function chooseByKeyboard(page: Page, inA: readonly number[], inB: readonly number[]): Promise<void> {
  await chooseRows(page, inA)
  await page.keyboard.press('Tab')
  await chooseRows(page, inB)
}

async function chooseAfterReturning(page: Page, inA: readonly number[], inB: readonly number[]): Promise<void> {
  await page.keyboard.press('Shift+Tab')
  await chooseByKeyboard(page, inA, inB)
}

async function chooseRows(page: Page, rows: readonly number[]): Promise<void> {
  for (const row of rows) {
    await page.keyboard.press('Home')
    await press(page, 'ArrowDown', row - 1)
    await page.keyboard.press('Space')
  }
}

async function press(page: Page, key: string, times: number): Promise<void> {
  for (let count = 0; count < times; count++) await page.keyboard.press(key)
}

function standing(page: Page): Promise<string> {
  return page.evaluate(() => {
    const pane = document.activeElement?.closest('[data-pane]')?.getAttribute('data-pane') ?? '–'
    return `${pane} ${document.activeElement?.getAttribute('aria-label') ?? ''}`
  })
}

/** Which claims stand beside which paragraphs: “2 C1”. */
async function chips(page: Page): Promise<{ a: string[]; b: string[] }> {
  await page.waitForFunction(() => new Promise((resolve) => requestAnimationFrame(() => resolve(true))))
  const inPane = (side: string) =>
    page.locator(`[data-pane=${side}] [role=row]`).evaluateAll((rows) =>
      rows.flatMap((row) => {
        const number = row.querySelector('[data-mark] [title]')?.textContent ?? ''
        const claims = [...row.querySelectorAll('button')].filter((one) => /^C\d/.test(one.textContent))
        return claims.map((button) => `${number} ${button.textContent}`)
      }),
    )
  return { a: await inPane('a'), b: await inPane('b') }
}

async function centre(page: Page, selector: string): Promise<{ x: number; y: number }> {
  const box = await page.locator(selector).boundingBox()
  if (box === null) throw new Error(`nothing to see at ${selector}`)
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

function selectWords(page: Page, row: string, from: number, to: number): Promise<string> {
  return page.locator(`${row} [data-paragraph-text]`).evaluate(
    (paragraph, [start, end]) => {
      const text = paragraph.firstChild
      if (!(text instanceof Text)) throw new Error('a paragraph is one text node')
      document.getSelection()?.setBaseAndExtent(text, start, text, end)
      return text.data.slice(start, end)
    },
    [from, to] as const,
  )
}
