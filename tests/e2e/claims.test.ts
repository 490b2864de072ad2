import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import type { Snapshot } from '#core/document/snapshot.ts'
import { openSample } from './harness/open-project.ts'
import { savedSnapshot } from './harness/saved-project.ts'
import { shareSample } from './harness/share-project.ts'
import type { TestWorkbench } from './harness/workbench.ts'

const sample = shareSample()
/** «سرهنگ … ظهر جمعه به خبرنگاران گفت سه تن از نیروها …» */
const speakerRow = '[data-pane=a] [data-row]:nth-child(4)'

describe('attribution', () => {
  it('is suggested with its words and taken over by one key, in one step', async () => {
    const { page } = await sample()
    await selectWords(page, speakerRow, 'سه تن از نیروها')
    await page.keyboard.press('c')
    const hints = page.getByRole('group', { name: 'What the text suggests' })
    await hints.waitFor()
    expect(await hints.getByRole('button').allTextContents()).toEqual([
      'Sourceسرهنگ بهروز کمانگر، سخنگوی مرزبانی دریایی',
      'Voiceگفتquoted',
      'Take these overA',
    ])
    const source = page.getByRole('textbox', { name: 'Source' })
    expect(await source.inputValue()).toBe('')

    await page.locator(speakerRow).focus()
    await page.keyboard.press('a')
    await hints.waitFor({ state: 'detached' })
    expect(await source.inputValue()).toBe('سرهنگ بهروز کمانگر، سخنگوی مرزبانی دریایی')
    expect(await page.getByRole('button', { name: /Voice/ }).textContent()).toBe('quoted')
    await page.keyboard.press('Control+z')
    await hints.waitFor()
    expect(await source.inputValue()).toBe('')
  })
})

describe('mentions that overlap', () => {
  it('are told apart, and a press on their words asks which claim is meant', async () => {
    const { page } = await sample()
    await makeClaims(page, ['سرهنگ بهروز کمانگر، سخنگوی مرزبانی', 'سخنگوی مرزبانی دریایی'])
    expect(await page.locator(`${speakerRow} [data-tag]`).allTextContents()).toEqual(['C31', 'C32', 'C3', 'C4'])
    expect(await page.evaluate(() => [1, 2].map((hue) => CSS.highlights.get(`mention-${hue}`)?.size))).toEqual([1, 1])

    const { x, y } = await middleOf(page, speakerRow, 'مرزبانی')
    await page.mouse.click(x, y)
    const menu = page.getByRole('menu', { name: 'Claims on these words' })
    await menu.waitFor()
    expect(await menu.getByRole('menuitem').allTextContents()).toEqual(['C32: no text yet', 'C31: no text yet'])
    await menu.getByRole('menuitem', { name: /^C31/ }).click()
    await page.getByRole('region', { name: 'Claim C31' }).waitFor()
  })

  it('have edges that move by word, by key and by drag, each step taken back', async () => {
    const { page } = await sample()
    await makeClaims(page, ['سخنگوی مرزبانی'])
    const quote = page.getByRole('region', { name: 'Claim C31' }).locator('p[lang=fa]').first()
    const keys = [
      ['.', 'سخنگوی مرزبانی دریایی'],
      ['<', 'کمانگر، سخنگوی مرزبانی دریایی'],
      [',', 'کمانگر، سخنگوی مرزبانی'],
      ['>', 'سخنگوی مرزبانی'],
    ] as const
    for (const [key, words] of keys) {
      await page.keyboard.press(key)
      await expect.poll(() => quote.textContent()).toBe(words)
    }
    const edge = await page.locator(`${speakerRow} [data-edge=end]`).boundingBox()
    const to = await middleOf(page, speakerRow, 'جمعه')
    await page.mouse.move((edge?.x ?? 0) + 12, (edge?.y ?? 0) + 12)
    await page.mouse.down()
    await page.mouse.move(to.x, to.y, { steps: 4 })
    await page.mouse.up()
    await expect.poll(() => quote.textContent()).toMatch(/^سخنگوی مرزبانی دریایی، ظهر/)
    await page.locator(speakerRow).focus()
    await page.keyboard.press('Control+z')
    await expect.poll(() => quote.textContent()).toBe('سخنگوی مرزبانی')
  })
})

describe('claims', () => {
  it('are merged, renumbered and split, with their citations, each in one step', async () => {
    const { page, workbench } = await openSample()
    const before = await savedSnapshot(workbench)
    await holdClaim(page, 'C1')
    await page.keyboard.press('m')
    await page.getByRole('dialog').getByRole('option', { name: /^C2 / }).click()
    await page.getByRole('button', { name: 'Merge' }).click()
    await page.getByText('Merged into C1.').waitFor()

    await openClaimMenu(page, 'C1', 'Renumber the claim…')
    await page.getByRole('textbox', { name: 'New number' }).fill('۴۰')
    await page.keyboard.press('Enter')
    await page.getByText('C1 is now C40.').waitFor()

    await page.keyboard.press('Shift+M')
    await page.getByRole('dialog').getByRole('option').first().click()
    await page.getByRole('textbox', { name: 'What the new claim states' }).fill('A boat was seized.')
    await page.getByRole('button', { name: 'Split' }).click()
    await page.getByText('C41 made of the chosen mentions.').waitFor()

    const after = await save(page, workbench)
    expect(after.claims.slice(0, 3).map(({ number, text }) => `C${number} ${text}`)).toEqual([
      `C40 ${before.claims[0]?.text ?? ''}`,
      'C41 A boat was seized.',
      `C3 ${before.claims[2]?.text ?? ''}`,
    ])
    expect(after.summary).toContain('@C40')
    expect(after.summary).not.toMatch(/@C[12]\b/)
    for (let step = 0; step < 3; step++) await page.keyboard.press('Control+z')
    const back = await save(page, workbench)
    expect(back.summary).toBe(before.summary)
    expect(back.claims).toEqual(before.claims)
  })

  it('say that a number is taken by a claim that is gone, and stay as they are', async () => {
    const { page } = await sample()
    await holdClaim(page, 'C1')
    await openClaimMenu(page, 'C1', 'Remove the claim')
    await holdClaim(page, 'C2')
    await openClaimMenu(page, 'C2', 'Renumber the claim…')
    await page.getByRole('textbox', { name: 'New number' }).fill('1')
    await page.keyboard.press('Enter')
    await page.getByRole('alert').filter({ hasText: 'The summary still cites C1' }).waitFor()
  })

  it('change their order by key and by drag, and keep their numbers', async () => {
    const { page } = await sample()
    await holdClaim(page, 'C1')
    await page.keyboard.press('Alt+ArrowDown')
    await expect.poll(() => firstClaims(page)).toEqual(['C2', 'C1', 'C3'])
    await page.keyboard.press('Alt+ArrowUp')
    await expect.poll(() => firstClaims(page)).toEqual(['C1', 'C2', 'C3'])
    await claimOption(page, 'C1').dragTo(claimOption(page, 'C3'), {
      // Not from the very middle, which is where screen readers press.
      sourcePosition: { x: 60, y: 12 },
      targetPosition: { x: 150, y: 30 },
    })
    await expect.poll(() => firstClaims(page)).toEqual(['C2', 'C3', 'C1'])
    await page.keyboard.press('Control+z')
    await expect.poll(() => firstClaims(page)).toEqual(['C1', 'C2', 'C3'])
  })

  it('are marked as checked by key, and counted', async () => {
    const { page } = await sample()
    await holdClaim(page, 'C1')
    await page.keyboard.press('Shift+C')
    await page.getByText(/^1 of \d+ checked$/).waitFor()
  })
})

describe('comments', () => {
  it('are written on a paragraph and on a claim, resolved, changed and deleted', async () => {
    const { page } = await sample()
    await page.locator(speakerRow).focus()
    await page.keyboard.press('n')
    await page.keyboard.type('Is he the spokesman?')
    await page.keyboard.press('Enter')
    await page.locator(`${speakerRow} [data-mark]`).getByRole('button', { name: '1 open comment' }).waitFor()
    await page.keyboard.press('Escape')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-row'))).not.toBeNull()

    await holdClaim(page, 'C1')
    await page.keyboard.press('Shift+N')
    await page.keyboard.type('Two sources.')
    await page.keyboard.press('Enter')
    const thread = page.getByRole('group', { name: 'Comments' })
    await thread.getByRole('button', { name: 'More' }).click()
    await page.getByRole('menuitem', { name: 'Edit' }).click()
    await page.keyboard.press('End')
    await page.keyboard.type(' Three.')
    await page.keyboard.press('Enter')
    await thread.getByText('Two sources. Three.').waitFor()
    await thread.getByRole('button', { name: 'Resolved' }).click()
    await thread.getByRole('button', { name: '1 resolved comment' }).click()
    await thread.getByRole('button', { name: 'More' }).click()
    await page.getByRole('menuitem', { name: 'Delete' }).click()
    await thread.getByText('Two sources. Three.').waitFor({ state: 'detached' })
  })
})

/** Selects words of a row's text, with the keyboard on the row. */
async function selectWords(page: Page, row: string, words: string): Promise<void> {
  await page.locator(row).focus()
  await page.locator(`${row} [data-paragraph-text]`).evaluate((paragraph, wanted) => {
    const text = paragraph.firstChild
    if (!(text instanceof Text)) throw new Error('a paragraph is one text node')
    const from = text.data.indexOf(wanted)
    document.getSelection()?.setBaseAndExtent(text, from, text, from + wanted.length)
  }, words)
}

async function makeClaims(page: Page, claims: readonly string[]): Promise<void> {
  for (const [made, words] of claims.entries()) {
    await selectWords(page, speakerRow, words)
    await page.keyboard.press('c')
    await page
      .locator('[role=listbox] [role=option]')
      .nth(30 + made)
      .waitFor()
  }
  await page.evaluate(() => document.getSelection()?.removeAllRanges())
  await page.locator(`${speakerRow} [data-edge]`).first().waitFor()
}

function middleOf(page: Page, row: string, words: string): Promise<{ x: number; y: number }> {
  return page.locator(`${row} [data-paragraph-text]`).evaluate((paragraph, wanted) => {
    const text = paragraph.firstChild
    if (!(text instanceof Text)) throw new Error('a paragraph is one text node')
    const range = new Range()
    range.setStart(text, text.data.indexOf(wanted))
    range.setEnd(text, text.data.indexOf(wanted) + wanted.length)
    const box = range.getBoundingClientRect()
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  }, words)
}

const claimOption = (page: Page, name: string) => page.getByRole('option', { name: new RegExp(`^${name} `) })

async function holdClaim(page: Page, name: string): Promise<void> {
  await claimOption(page, name).click()
  await page.getByRole('region', { name: `Claim ${name}`, exact: true }).waitFor()
}

async function openClaimMenu(page: Page, name: string, deed: string): Promise<void> {
  await page.getByRole('button', { name: `What can be done with ${name}`, exact: true }).click()
  await page.getByRole('menuitem', { name: deed }).click()
}

async function firstClaims(page: Page): Promise<string[]> {
  const texts = await page.getByRole('option').allTextContents()
  return texts.slice(0, 3).map((text) => /^C\d+/.exec(text)?.[0] ?? text)
}

async function save(page: Page, workbench: TestWorkbench): Promise<Snapshot> {
  await page.keyboard.press('Control+s')
  await page.getByText(/^Saved/).waitFor()
  return savedSnapshot(workbench)
}
