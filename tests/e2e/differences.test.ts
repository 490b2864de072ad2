import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { shareSample } from './harness/share-project.ts'

const sample = shareSample()

describe('the differences of the sample', () => {
  it('are a table of claims by outlets, with the differing words painted and no element inside a word', async () => {
    const page = await openDifferences()
    expect(await page.getByRole('columnheader').allInnerTexts()).toEqual([
      'Claim',
      'کرانه آنلاین',
      'المرسى نيوز',
      'Difference',
    ])
    const toll = page.getByRole('row', { name: /^C3 / })
    await toll.getByRole('button', { name: 'Figure' }).click()
    expect(await painted(page, 'differs-here')).toEqual(expect.arrayContaining(['سه', 'عنصران']))
    expect(await page.locator('[data-words] *').count()).toBe(0)
    const panel = page.getByRole('complementary', { name: 'Finding' })
    await panel.getByText('The figures cannot all be right.').waitFor()
    await panel.getByText('= 2').waitFor()
  })

  it('are walked by keys, judged by keys, and every verdict can be undone', async () => {
    const page = await openDifferences()
    const panel = page.getByRole('complementary', { name: 'Finding' })
    await page.locator('[data-difference]').first().focus()
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => selected(page)).toMatch(/^C2/)
    const before = await count(page)
    await page.keyboard.press('c')
    await panel.getByText('confirmed').waitFor()
    await page.keyboard.press('d')
    await page.keyboard.type('a slip of the desk')
    await page.keyboard.press('Enter')
    await expect.poll(() => count(page)).toBe(before - 1)
    // Still on the claim: its next finding came up, and the keyboard is in the table.
    await expect.poll(() => selected(page)).toMatch(/^C2/)
    await page.keyboard.press('Control+z')
    await expect.poll(() => count(page)).toBe(before)
    await page.keyboard.press(']')
    await page.keyboard.press('n')
    await page.keyboard.type('Ask the desk in Ras al-Fanar.')
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: /^Not dismissed/ }).click()
    await page.getByRole('option', { name: 'With a note' }).click()
    await expect.poll(() => page.locator('[data-difference]').count()).toBe(1)
    expect(await panel.getByLabel('Your note').inputValue()).toBe('Ask the desk in Ras al-Fanar.')
  })

  it('go into the summary as a sentence with its citation', async () => {
    const page = await openDifferences()
    await page.getByRole('row', { name: /^C3 / }).getByRole('button', { name: 'Figure' }).click()
    await page.keyboard.press('s')
    await page.getByText('Put at the end of the summary.').waitFor()
    await page.keyboard.press('Control+3')
    await page
      .getByRole('article')
      .getByText('Three Pargani coast guards were killed: Karaneh Online gives 3; Al-Marsa News gives 2.')
      .waitFor()
  })

  it('are filtered by kind and outlet, and lead to their paragraph on the align screen', async () => {
    const page = await openDifferences()
    await page.getByRole('button', { name: /^only in one \d/ }).click()
    await page.getByRole('button', { name: /^All outlets/ }).click()
    await page.getByRole('option', { name: 'المرسى نيوز' }).click()
    const cells = await page
      .locator('[data-difference]')
      .evaluateAll((rows) => rows.map((row) => row.children[1]?.textContent))
    expect(new Set(cells)).toEqual(new Set(['not reported']))
    // What lies between two outlets is counted in the overview, and asked for there.
    await page.locator('[data-difference]').first().focus()
    await page.keyboard.press('o')
    await page.getByRole('button', { name: /^Show only what lies between/ }).click()
    await page.getByRole('button', { name: /^figure \d/ }).click()
    expect(await page.locator('[data-difference]').count()).toBeGreaterThan(0)
    expect(await page.getByRole('row', { name: 'not reported' }).count()).toBe(0)
    await page.locator('[data-difference]').first().focus()
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => document.activeElement?.hasAttribute('data-row') === true)
  })
})

async function openDifferences(): Promise<Page> {
  const { page } = await sample()
  await page.keyboard.press('Control+2')
  await page.locator('[data-difference]').first().waitFor()
  return page
}

function selected(page: Page): Promise<string> {
  return page.locator('[data-difference]:focus').innerText()
}

/** As the bar says it. */
async function count(page: Page): Promise<number> {
  const words = await page
    .getByRole('navigation')
    .getByRole('button', { name: /^Differences/ })
    .innerText()
  return Number(/\d+/.exec(words)?.[0])
}

function painted(page: Page, name: string): Promise<string[]> {
  return page.evaluate((highlight) => Array.from(CSS.highlights.get(highlight) ?? [], String), name)
}
