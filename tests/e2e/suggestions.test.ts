import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import type { OpenedWorkbench } from './harness/open-project.ts'
import { shareProject } from './harness/share-project.ts'
import { startWorkbench, type WorkbenchOptions } from './harness/workbench.ts'

const persian = `شنبه ۱۴ اسفند ۱۴۰۰

مقام‌های ارشد آمریکا روز شنبه برای دیدار با نیکلاس مادورو به کاراکاس رفتند.

رویترز نوشت این گفت‌وگوها به توافق نرسید و ۱۲ ساعت طول کشید.

بهای نفت خام برنت روز دوشنبه به ۱۳۹ دلار رسید.

هواشناسی تهران از بارش برف در ارتفاعات البرز خبر داد.
`

const arabic = `السبت 5 مارس 2022

توجه مسؤولون أمريكيون كبار إلى كاراكاس يوم السبت للقاء نيكولاس مادورو.

وذكرت رويترز أن المحادثات لم تتوصل إلى اتفاق واستمرت 12 ساعة.

وبلغ سعر خام برنت يوم الاثنين 139 دولارا.

وتعادل منتخب تونس مع نظيره المصري بهدف لمثله في ملعب رادس.
`

const pair = shareProject((onEnd) => importTexts({ 'a.txt': persian, 'b.txt': arabic }, { onEnd }))

describe('reviewing suggestions by keyboard alone', () => {
  it('accepts one as a claim with its sentence, goes on to the next, and takes it back in one step', async () => {
    const page = await openPair()
    const before = await left(page)
    await page.keyboard.press('q')
    const first = await underReview(page)
    await page.keyboard.press('w')
    await page.keyboard.type('US officials went to Caracas on Saturday.')
    await page.keyboard.press('Enter')
    await expectClaims(page, ['C1US officials went to Caracas on Saturday.'])
    expect(await underReview(page)).not.toBe(first)
    expect(await page.locator('[data-thread]').count()).toBe(1)

    await page.keyboard.press('Control+z')
    await expectClaims(page, [])
    expect(await underReview(page)).toBe(first)
    await page.keyboard.press('Escape')
    expect(await left(page)).toBe(before)
  })

  it('leaves a rejected pair rejected, until it is brought back', async () => {
    const page = await openPair()
    const before = await left(page)
    await page.keyboard.press('q')
    const first = await underReview(page)
    await page.keyboard.press('Backspace')
    expect(await underReview(page)).not.toBe(first)
    await page.keyboard.press('q')
    expect(await left(page)).toBe(before - 1)

    await page.keyboard.press('q')
    await page.getByText('Rejected', { exact: false }).first().click()
    await page.getByRole('button', { name: 'Bring back' }).click()
    await page.keyboard.press('q')
    expect(await left(page)).toBe(before)
  })

  it('moves through the queue and round, and never accepts by itself', async () => {
    const page = await openPair()
    const count = await left(page)
    await page.keyboard.press('q')
    const seen = new Set<string>()
    for (let step = 0; step < count; step++) {
      seen.add(await underReview(page))
      await page.keyboard.press('ArrowDown')
    }
    expect(seen.size).toBe(count)
    expect(seen.has(await underReview(page))).toBe(true)
    await page.keyboard.press('Escape')
    await expectClaims(page, [])
  })

  it('moves the edge of the words by arrow keys before they are accepted', async () => {
    const page = await openPair()
    await page.keyboard.press('q')
    const edge = page.getByRole('slider', { name: /^Where the words in Persian \d begin/ })
    const words = page.getByRole('region', { name: 'Words of the claim' }).locator('[lang=fa]')
    const whole = (await words.textContent()) ?? ''
    await edge.focus()
    await page.keyboard.press('ArrowLeft')
    expect(await words.textContent()).toBe(whole.slice(whole.indexOf(' ') + 1))
    await page.keyboard.press('Shift+ArrowRight')
    expect(await words.textContent()).toBe(whole)
  })
})

describe('reviewing suggestions by pointer alone', () => {
  it('begins at a dashed chip, drags an edge, leaves out and adds a paragraph, and accepts', async () => {
    const page = await openPair()
    await page
      .getByRole('button', { name: /suggestion.*confidence/ })
      .first()
      .click()
    const words = page.getByRole('region', { name: 'Words of the claim' })
    const grip = await page.getByRole('slider', { name: /Persian \d end/ }).boundingBox()
    const text = await page.locator('[data-pane=a] [data-lit] [data-paragraph-text]').boundingBox()
    if (grip === null || text === null) throw new Error('nothing to drag')
    const whole = (await words.locator('[lang=fa]').textContent()) ?? ''
    await page.mouse.move(grip.x + grip.width / 2, grip.y + grip.height / 2)
    await page.mouse.down()
    await page.mouse.move(text.x + text.width - 60, text.y + 20, { steps: 6 })
    await page.mouse.up()
    const shorter = (await words.locator('[lang=fa]').textContent()) ?? ''
    expect(shorter.length).toBeLessThan(whole.length)
    expect(whole.startsWith(shorter)).toBe(true)

    await page.getByRole('button', { name: 'As suggested' }).click()
    await words.getByRole('button', { name: /Add a paragraph/ }).click()
    await page.getByRole('option', { name: /^Persian 5/ }).click()
    expect(await words.getByRole('listitem').count()).toBe(3)
    await words.getByRole('button', { name: 'Leave out Persian 5' }).click()
    await page.getByRole('button', { name: 'Accept', exact: true }).click()
    await expectClaims(page, ['C1No text yet'])
  })

  it('accepts all above a chosen confidence, after saying how many, as one step', async () => {
    const page = await openPair()
    const before = await left(page)
    await page.getByRole('button', { name: /^Review/ }).click()
    await page.getByRole('button', { name: /Accept all above this confidence/ }).click()
    await page.getByRole('option', { name: '0.5' }).click()
    const accept = page.getByRole('button', { name: /^Accept \d+$/ })
    const count = Number(((await accept.textContent()) ?? '').replace(/\D/g, ''))
    expect(count).toBeGreaterThan(0)
    await accept.click()
    await expect.poll(() => page.getByRole('option').count()).toBe(count)
    await page.keyboard.press('Escape')
    expect(await left(page)).toBe(before - count)
    await page.keyboard.press('Control+z')
    await expectClaims(page, [])
  })
})

it('shows what speaks for a pair in both texts and in the list, with its English', async () => {
  const page = await openPair()
  await page.keyboard.press('q')
  const list = page.getByRole('table', { name: 'What speaks for it' })
  expect((await list.textContent()) ?? '').toMatch(/Caracas|Reuters|Brent/)
  const painted = await page.evaluate(() =>
    ['names', 'figures', 'words'].flatMap((kind) =>
      [...(CSS.highlights.get(`evidence-${kind}`) ?? [])].map((range) => String(range.startOffset !== range.endOffset)),
    ),
  )
  expect(painted.length).toBeGreaterThan(3)
  expect(new Set(painted)).toEqual(new Set(['true']))
  expect(await page.locator('[data-paragraph-text] *').count()).toBe(0)
})

it('makes one claim of three reports, joined pair by pair', async () => {
  const thirdText = persian.replace('رفتند', 'سفر کردند')
  const { page } = await importTexts({ 'a.txt': persian, 'b.txt': arabic, 'c.txt': thirdText })
  await rest(page)
  await page.keyboard.press('q')
  const elsewhere = page.getByRole('button', { name: /^Add .* \d$/ }).first()
  await elsewhere.click()
  await page.keyboard.press('Escape')
  await page.keyboard.press('q')
  await page.keyboard.press('Enter')
  await expect.poll(async () => page.getByRole('option').first().locator('span i').count()).toBe(3)
})

it('reads again when a paragraph comes back, and never offers what was set aside', async () => {
  const page = await openPair()
  const before = await left(page)
  await page.locator('[data-pane=a] [data-row]').nth(1).click()
  await page.keyboard.press('e')
  await expect.poll(() => left(page)).toBeLessThan(before)
  await page.keyboard.press('Control+z')
  await expect.poll(() => left(page)).toBe(before)
})

/** Two short reports that tell the same three things, with the aligner at rest. */
async function openPair(): Promise<Page> {
  const { page } = await pair()
  await rest(page)
  return page
}

async function importTexts(
  files: Readonly<Record<string, string>>,
  options: Pick<WorkbenchOptions, 'onEnd'> = {},
): Promise<OpenedWorkbench> {
  const workbench = await startWorkbench(options)
  const page = await workbench.page()
  await page.getByRole('heading', { level: 1 }).waitFor()
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: /^Import reports/ }).click(),
  ])
  const named = Object.entries(files).map(([name, text]) => ({
    name,
    mimeType: 'text/plain',
    buffer: Buffer.from(text),
  }))
  await chooser.setFiles(named)
  await page.getByRole('button', { name: `Add ${named.length} reports` }).click()
  await page.locator('[data-row]').first().waitFor()
  return { page, workbench }
}

/** Waits until nothing is left to read. */
async function rest(page: Page): Promise<void> {
  const line = page.getByRole('region', { name: 'Suggestions' })
  await line.locator('[data-suggestions]').waitFor()
  await line.getByText('Looking for suggestions').waitFor({ state: 'hidden' })
}

/** How many suggestions the dock says are left, once the aligner rests. */
async function left(page: Page): Promise<number> {
  await rest(page)
  return Number(await page.locator('[data-suggestions]').getAttribute('data-suggestions'))
}

/** The pair under review, as the head of the queue names it. */
async function underReview(page: Page): Promise<string> {
  const review = page.getByRole('region', { name: 'Review', exact: true })
  await review.waitFor()
  return ((await review.getByRole('heading').first().textContent()) ?? '').replaceAll(/\s+/g, ' ')
}

async function expectClaims(page: Page, claims: readonly string[]): Promise<void> {
  await expect.poll(() => page.getByRole('option').allTextContents()).toEqual(claims)
}
