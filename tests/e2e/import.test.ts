import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from './harness/axe.ts'
import { screenshot } from './harness/screenshot.ts'
import { startWorkbench } from './harness/workbench.ts'
import { looksIn } from './harness/looks-in.ts'

const events = join(import.meta.dirname, '../../fixtures/events')
const strait = ['karaneh-online.fa.txt', 'al-marsa-news.ar.txt'].map((name) => join(events, 'strait-incident', name))
const peyvand = join(events, 'prisoner-exchange', 'radio-peyvand.fa.txt')

type Reports = readonly (string | { readonly name: string; readonly mimeType: string; readonly buffer: Buffer })[]

/** Picks files as the browser's own dialog gives them. */
async function importFrom(page: Page, files: Reports): Promise<void> {
  const asked = page.waitForEvent('filechooser')
  // Playwright starts to catch file dialogs in its own time; what is waited for here comes after that.
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.keyboard.press('Control+i')
  const chooser = await asked
  const paths = files.filter((file) => typeof file === 'string')
  await chooser.setFiles(paths.length === files.length ? paths : files.filter((file) => typeof file !== 'string'))
  await page.getByRole('option').first().waitFor()
}

const documents = join(import.meta.dirname, '../../fixtures/documents')

/** A page that would fetch, run and show all it can. */
const savedPage = `<!doctype html><html lang="fa"><head><meta charset="utf-8"><title>گذرگاه</title>
<meta property="og:site_name" content="کرانه آنلاین"><link rel="stylesheet" href="https://remote.example/a.css"></head>
<body onload="fetch('https://remote.example/')"><nav><a href="https://remote.example/">خانه</a></nav><article><h1>گذرگاه مرزی پس از سه روز باز شد</h1>
<p>مقام‌های دو کشور می‌گویند گذرگاه مرزی ارغوان صبح جمعه پس از سه روز بسته ماندن باز شد.</p><img src="https://remote.example/a.png" onerror="alert(1)">
<script>fetch('https://remote.example/b')</script></article></body></html>`

const cleaned = (page: Page) => page.getByRole('region', { name: 'Cleaned text' })

describe('importing reports', () => {
  it('makes a project of two files with the keyboard alone', async () => {
    const workbench = await startWorkbench()
    const page = await workbench.page()
    await importFrom(page, strait)
    await page.getByRole('textbox', { name: 'Name of the event' }).focus()
    await page.keyboard.type('Shots in the strait')
    await page.keyboard.press('Control+Enter')
    await page.getByRole('button', { name: 'Shots in the strait' }).waitFor()
    await page.getByText('کرانه آنلاین').first().waitFor()
    await page.getByText('المرسى نيوز').first().waitFor()
    await page.getByText(/^Saved \d\d:\d\d$/).waitFor()
  })

  it('greys noise with its reason and keeps it on K, in a Persian keyboard layout too', async () => {
    const workbench = await startWorkbench()
    const page = await workbench.page()
    await importFrom(page, [strait[0] ?? ''])
    const noise = cleaned(page).getByRole('button', { name: 'Keep' })
    const before = await noise.count()
    expect(before).toBeGreaterThan(0)
    // The block is what has the focus: the button in it is for the mouse.
    await noise.first().evaluate((button) => button.closest<HTMLElement>('[data-block]')?.focus())
    await page.evaluate(() =>
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ن', code: 'KeyK', bubbles: true })),
    )
    await expect.poll(() => noise.count()).toBe(before - 1)
  })

  it('asks which year is meant before it takes a date without one', async () => {
    const workbench = await startWorkbench()
    const page = await workbench.page()
    await importFrom(page, [peyvand])
    const facts = page.getByRole('complementary', { name: 'Report' })
    await facts.getByText('Date without a year', { exact: true }).waitFor()
    await facts.getByRole('button', { name: '2026' }).first().click()
    await facts.getByRole('button', { name: 'Change…' }).waitFor()
    expect(await facts.getByText('Date without a year').count()).toBe(0)
  })

  it('takes what is dropped and what is in a folder, and says in plain words what cannot be read and what can', async () => {
    const workbench = await startWorkbench()
    const page = await workbench.page()
    await page.getByRole('heading', { level: 1 }).waitFor()
    const rtf = readFileSync(join(documents, 'libreoffice.fa.rtf')).toString('latin1')
    await page.evaluate((words) => {
      const dataTransfer = new DataTransfer()
      const text = Uint8Array.from(words, (letter) => letter.charCodeAt(0))
      dataTransfer.items.add(new File(['PK\u0003\u0004 xl/workbook.xml'], 'sheet.xlsx'))
      dataTransfer.items.add(new File([text], 'report.rtf'))
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
    }, rtf)
    await page.getByText(/looks like a XLSX file/).waitFor()
    await page.getByText('What can be imported?').click()
    await page.getByText(/Rich Text \(RTF\)/).waitFor()
    await page.getByRole('option', { name: 'report.rtf' }).click()
    await cleaned(page).getByText('Headline', { exact: true }).first().waitFor()
    const asked = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: 'Choose a folder…' }).click()
    await (await asked).setFiles(join(events, 'strait-incident'))
    await page.getByRole('option', { name: 'karaneh-online.fa.txt' }).waitFor()
    await page.getByRole('button', { name: /^Add \d reports$/ }).click()
    await page.getByRole('navigation', { name: 'View' }).waitFor()
  })

  it('reads a saved page, a Word file and a PDF, says where facts are from and what to check, and asks nobody for anything', async () => {
    const workbench = await startWorkbench()
    const page = await workbench.page()
    const file = (name: string) => ({ name, mimeType: '', buffer: readFileSync(join(documents, name)) })
    await importFrom(page, [
      { name: 'page.html', mimeType: 'text/html', buffer: Buffer.from(savedPage) },
      file('libreoffice.fa.docx'),
      file('libreoffice.fa.pdf'),
    ])
    const facts = page.getByRole('complementary', { name: 'Report' })
    await facts.getByText('from the page’s metadata (Open Graph)').waitFor()
    expect(await cleaned(page).getByText('گذرگاه مرزی پس از سه روز باز شد').count()).toBe(1)
    await page.getByRole('option', { name: 'libreoffice.fa.pdf' }).getByText('extracted, please check').click()
    await facts.getByText(/Extracted from a PDF/).waitFor()
    await page.getByRole('button', { name: 'Add 3 reports' }).click()
    await page.getByRole('navigation', { name: 'View' }).waitFor()
  })

  it('reads what is pasted from a page as that page', async () => {
    const workbench = await startWorkbench()
    const page = await workbench.page()
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.evaluate((html) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/html', html)
      clipboardData.setData('text/plain', 'خانه گذرگاه')
      document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }))
    }, savedPage)
    await cleaned(page).getByText('Headline', { exact: true }).first().waitFor()
    await cleaned(page).getByText('Link list, 1 item').waitFor()
  })

  it('takes pasted text', async () => {
    const workbench = await startWorkbench()
    const page = await workbench.page()
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.keyboard.press('Alt+n')
    await page.getByRole('button', { name: 'Paste text…' }).click()
    await page
      .getByRole('textbox', { name: 'The text of the report' })
      .fill('قال المتحدث باسم الوزارة إن المحادثات ستستأنف يوم الأحد في الدوحة بعد توقف دام شهرا كاملا.')
    await page.keyboard.press('Control+Enter')
    await page.getByRole('option', { name: 'pasted text' }).waitFor()
    expect(await page.getByRole('complementary', { name: 'Report' }).getByText('Arabic').count()).toBeGreaterThan(0)
  })
})

describe.each(['en', 'fa', 'ar'])('the import screen in %s', (language) => {
  it.each(looksIn(language))('is accessible in $colours at $width × $height', async ({ colours, width, height }) => {
    const workbench = await startWorkbench({ language })
    const page = await workbench.page({ colorScheme: colours, viewport: { width, height } })
    await importFrom(page, [peyvand, ...strait])
    await page.locator('[data-block]').first().waitFor()
    await expectAccessible(page)
    await screenshot(page, `import-${language}-${colours}-${width}`)
  })
})
