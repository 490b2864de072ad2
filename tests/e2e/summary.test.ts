import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from './harness/axe.ts'
import { openSample, type OpenedWorkbench } from './harness/open-project.ts'
import { screenshot } from './harness/screenshot.ts'
import { shareSample } from './harness/share-project.ts'

const sample = shareSample()
const claimOfOneDeath = 'Three Pargani coast guards were killed.'

describe('writing the summary', () => {
  it('shows what is typed in the preview, counts it, and finds it again after the window was lost', async () => {
    const { workbench, page } = await openSummary(openSample)
    await goToEnd(page)
    await page.keyboard.type('\n\n## What is not known\n\nNobody has *seen* the crew.')
    const preview = page.getByRole('article')
    await preview.getByRole('heading', { name: 'What is not known' }).waitFor()
    await preview.getByText('Nobody has seen the crew.').waitFor()
    await page.getByText('178 words').waitFor()
    await page
      .getByText(/^Saved/)
      .first()
      .waitFor()
    await page.close()
    const again = await showSummary(await workbench.page())
    await again.getByRole('article').getByText('Nobody has seen the crew.').waitFor()
  })

  it('names a bidi override and does not obey it', async () => {
    const { page } = await openSummary()
    await goToEnd(page)
    await page.keyboard.insertText(' \u202eabcdef')
    await page.locator('.view-line').getByText('RLO', { exact: true }).waitFor()
    const places = await page.evaluate(() => {
      const words = [...document.querySelectorAll('.view-line')]
        .flatMap((line) => [...line.querySelectorAll('span')])
        .flatMap((span) => [...span.childNodes])
        .find((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.includes('abcdef') === true)
      if (words === undefined) return []
      const start = words.textContent?.indexOf('abcdef') ?? 0
      return [start, start + 5].map((at) => {
        const letter = document.createRange()
        letter.setStart(words, at)
        letter.setEnd(words, at + 1)
        return letter.getBoundingClientRect().left
      })
    })
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(places.length).toBe(2)
  })

  it('takes back typing and commands as one history, in the order they were made', async () => {
    const { page } = await openSummary()
    await goToEnd(page)
    // At once: on a busy machine keys half a second apart would be two steps.
    await page.keyboard.insertText(' First words.')
    await page.getByRole('button', { name: 'Shots in the strait' }).click()
    await page.getByLabel('Title of the event').fill('Another title')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Another title' }).waitFor()
    await goToEnd(page)
    await page.keyboard.insertText(' Last words.')
    const state = async () => ({
      title: await page.getByRole('heading', { level: 1 }).innerText(),
      words: /barrel\.(?: \[@C19\])?(.*)$/.exec(await text(page))?.[1],
    })
    const before = { title: 'Shots in the strait', words: '' }
    const typed = { title: 'Shots in the strait', words: ' First words.' }
    const renamed = { title: 'Another title', words: ' First words.' }
    const done = { title: 'Another title', words: ' First words. Last words.' }
    await expect.poll(state).toEqual(done)
    for (const [keys, then] of [
      ['Control+z', renamed],
      ['Control+z', typed],
      ['Control+z', before],
      ['Control+Shift+z', typed],
      ['Control+y', renamed],
      ['Control+y', done],
    ] as const) {
      await page.keyboard.press(keys)
      // Monaco draws in the next frame.
      await expect.poll(state).toEqual(then)
    }
  })

  it('changes nothing any more once another window took the project over', async () => {
    const { workbench, page } = await openSummary(openSample)
    await goToEnd(page)
    await page.keyboard.type(' Words of the first window.')
    await page
      .getByText(/^Saved/)
      .first()
      .waitFor()
    await showSummary(await workbench.page())
    await page.getByText('Another window took this project over.', { exact: false }).waitFor()
    await page.locator('[role="textbox"][aria-readonly="true"]').waitFor({ state: 'attached' })
    await goToEnd(page)
    await page.keyboard.type('x')
    await page.keyboard.press('Control+z')
    await expect.poll(() => text(page)).toMatch(/ Words of the first window\.$/)
  })
})

describe('citing a claim', () => {
  it('offers claims for the words after an @, in English or in the words of a report, and writes the chosen one', async () => {
    const { page } = await openSummary()
    await goToEnd(page)
    await page.keyboard.type(' Three died.@coast kill')
    const offers = page.getByRole('listbox', { name: 'Claims to cite' })
    expect(await offers.getByRole('option').allInnerTexts()).toEqual([`C3\n${claimOfOneDeath}\n2 outlets`])
    await page.keyboard.press('Enter')
    await page.keyboard.type(' Oman spoke. @عمان')
    await offers.getByRole('option', { selected: true, name: /C14/ }).waitFor()
    await page.keyboard.press('Tab')
    await expect.poll(() => text(page)).toMatch(/Three died\. \[@C3\] Oman spoke\. \[@C14\]$/)
  })

  it('shows both originals of the offered claim, and adds to a citation that is already there', async () => {
    const { page } = await openSummary()
    await goToEnd(page)
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.type('; @1')
    const offers = page.getByRole('listbox', { name: 'Claims to cite' })
    await offers.waitFor()
    await page.keyboard.press('ArrowDown')
    await offers.getByRole('option', { selected: true, name: /^C10/ }).waitFor()
    await page.locator('p[lang="fa"][dir="rtl"]').filter({ visible: true }).first().waitFor()
    await page.locator('p[lang="ar"][dir="rtl"]').filter({ visible: true }).first().waitFor()
    await page.keyboard.press('Enter')
    await expect.poll(() => text(page)).toMatch(/a barrel\. \[@C19; @C10\]$/)
  })

  it('leaves the @ alone when it is not meant: Escape, an address, words no claim has', async () => {
    const { page } = await openSummary()
    await goToEnd(page)
    const offers = page.getByRole('listbox', { name: 'Claims to cite' })
    await page.keyboard.type(' Write to @')
    await offers.waitFor()
    await page.keyboard.press('Escape')
    await offers.waitFor({ state: 'detached' })
    await page.keyboard.type('oman desk@example.org')
    expect(await offers.count()).toBe(0)
    await page.keyboard.press('Enter')
    await page.keyboard.type('@zebra')
    expect(await offers.count()).toBe(0)
    await expect.poll(() => text(page)).toMatch(/Write to @oman desk@example\.org\n@zebra$/)
  })

  it('marks a citation of a claim that is not there', async () => {
    const { page } = await openSummary()
    await goToEnd(page)
    await page.keyboard.type(' It rained. [@C99]')
    await page.getByText('1 citation leads nowhere').waitFor()
    await chip(page, 'C99').hover()
    await page.getByRole('dialog').getByText('There is no claim C99.').waitFor()
  })
})

describe('what a citation rests on', () => {
  it('appears under the pointer, with the originals in their own direction and language', async () => {
    const { page } = await openSummary()
    await chip(page, 'C13').hover()
    const card = page.getByRole('dialog', { name: 'What this citation rests on' })
    await card.waitFor()
    const quotes = await card.locator('p[lang]').evaluateAll((elements) =>
      elements.map((element) => ({
        lang: element.getAttribute('lang'),
        dir: getComputedStyle(element).direction,
        face: getComputedStyle(element).fontFamily.split(',')[0]?.replaceAll('"', ''),
        hasWords: element.textContent.length > 10,
      })),
    )
    const persian = { lang: 'fa', dir: 'rtl', face: 'Report', hasWords: true }
    const arabic = { lang: 'ar', dir: 'rtl', face: 'Report', hasWords: true }
    expect(quotes).toEqual([persian, arabic, arabic])
    expect(await card.locator('bdi[lang="fa"], bdi[lang="ar"]').allInnerTexts()).toEqual([
      'کرانه آنلاین',
      'المرسى نيوز',
      'المرسى نيوز',
    ])
    await expectAccessible(page)
    await screenshot(page, 'summary-card')
    await page.mouse.move(700, 20)
    await card.waitFor({ state: 'detached' })
  })

  it('opens by key, gives the keyboard back on Escape, and leads to the paragraph on the align screen', async () => {
    const { page } = await openSummary()
    await goToEnd(page)
    const card = page.getByRole('dialog', { name: 'What this citation rests on' })
    await page.keyboard.press('Control+Enter')
    await card.waitFor()
    await page.keyboard.press('Escape')
    await card.waitFor({ state: 'detached' })
    await page.keyboard.type('!')
    await expect.poll(() => text(page)).toMatch(/\[@C19\]!$/)
    await page.keyboard.press('Control+Enter')
    await card.waitFor()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => document.activeElement?.hasAttribute('data-row') === true)
  })
})

/** The sample project, on the summary screen, read and drawn. */
async function openSummary(open: () => Promise<OpenedWorkbench> = sample): Promise<OpenedWorkbench> {
  const { workbench, page } = await open()
  return { workbench, page: await showSummary(page) }
}

async function showSummary(page: Page): Promise<Page> {
  await page.locator('[data-row]').first().waitFor()
  await page.getByRole('navigation').getByRole('button').last().click()
  await page.locator('.view-line').first().waitFor()
  await page.getByRole('article').waitFor()
  return page
}

async function goToEnd(page: Page): Promise<void> {
  await page.locator('.native-edit-context, textarea.inputarea').focus()
  await page.keyboard.press('Control+End')
}

function chip(page: Page, claim: string) {
  return page.locator('.view-line span').getByText(claim, { exact: true })
}

/** The lines on screen, as they are drawn: the sample's summary fits the window. */
async function text(page: Page): Promise<string> {
  // Found and read in one go: lines that are drawn anew in between would be read without their place.
  const lines = await page.evaluate(() =>
    [...document.querySelectorAll('.view-line')]
      .map((element) => ({ top: element.getBoundingClientRect().top, words: element.textContent }))
      .sort((a, b) => a.top - b.top)
      .map(({ words }) => words),
  )
  return lines
    .join('\n')
    .replaceAll('\u00a0', ' ')
    .replace(/ \n|(?<=\S)\n(?=\[@)/g, ' ')
}
