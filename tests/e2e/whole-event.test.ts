import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { alignReports } from '#core/document/alignment.ts'
import type { Snapshot } from '#core/document/snapshot.ts'
import { keyboardHands, pointerHands, type EditorHands, type Rows } from './harness/editor-hands.ts'
import { readGoldRows, type GoldClaim, type GoldRows } from './harness/gold-rows.ts'
import { openEvent } from './harness/open-project.ts'
import { savedSnapshot } from './harness/saved-project.ts'
import type { TestWorkbench } from './harness/workbench.ts'

const event = 'strait-incident'
const reports = ['karaneh-online.fa.txt', 'al-marsa-news.ar.txt']

describe('a whole event, from its two files to every claim of the gold', () => {
  it('is aligned by keyboard alone, taken back step by step and done again', async () => {
    const { page, workbench } = await openEvent(event, reports)
    const gold = await readGoldRows(page, event)
    const imported = await saved(page, workbench, (snapshot) => snapshot.reports.length === 2)
    const steps = await alignEvent(page, keyboardHands(page), gold)
    const done = await saved(page, workbench, ({ claims }) => claims.length === gold.claims.length)
    const rowOf = await readRows(page)
    expect(sorted(claimsIn(done, rowOf))).toEqual(sorted(gold.claims))
    expect(alignmentsIn(done, rowOf)).toEqual(gold.alignments.map(String).toSorted())

    for (let step = 0; step < steps; step++) await page.keyboard.press('Control+z')
    await expectSaved(page, workbench, imported)
    for (let step = 0; step < steps; step++) await page.keyboard.press('Control+Shift+z')
    await expectSaved(page, workbench, done)
  })

  it('is aligned by pointer alone', async () => {
    const { page, workbench } = await openEvent(event, reports)
    const gold = await readGoldRows(page, event)
    await page.getByRole('button', { name: 'Scroll both reports together' }).click()
    await alignEvent(page, pointerHands(page), gold)
    const done = await saved(page, workbench, ({ claims }) => claims.length === gold.claims.length)
    const rowOf = await readRows(page)
    expect(sorted(claimsIn(done, rowOf))).toEqual(sorted(gold.claims.map((claim) => ({ ...claim, text: '' }))))
    expect(alignmentsIn(done, rowOf)).toEqual(gold.alignments.map(String).toSorted())
  })
})

/** Decides on every suggestion by the gold, then makes by hand what is left; answers how many steps of undo that was. */
async function alignEvent(page: Page, hands: EditorHands, gold: GoldRows): Promise<number> {
  let steps = 0
  /** By the claim's number less one: what is made of which claim. */
  const made: { readonly claim: GoldClaim; readonly rows: Rows }[] = []
  const open = new Set(gold.claims.toSorted((x, y) => (x.a[0] ?? 0) - (y.a[0] ?? 0)))

  await suggestionsAtRest(page)
  await hands.beginReview()
  for (let pair = await underReview(page); pair !== null; pair = await underReview(page)) {
    const { a, b } = pair
    const claim = [...open].find((one) => one.a.includes(a) && one.b.includes(b))
    const isNew = (await page.getByRole('button', { name: 'Accept', exact: true }).count()) > 0
    if (claim === undefined || !isNew) steps += await hands.reject()
    else {
      steps += await hands.accept(claim.text)
      made.push({ claim, rows: { a: [a], b: [b] } })
      open.delete(claim)
    }
  }
  await hands.endReview()
  expect(made.length).toBeGreaterThan(0)

  for (const [place, { claim, rows }] of made.entries()) {
    const missing = {
      a: claim.a.filter((row) => !rows.a.includes(row)),
      b: claim.b.filter((row) => !rows.b.includes(row)),
    }
    if (missing.a.length + missing.b.length > 0) steps += await hands.add(`C${place + 1}`, rows, missing)
  }
  for (const claim of open) {
    const isShared = claim.a.length > 0 && claim.b.length > 0
    steps += isShared ? await hands.link(claim, claim.text) : await hands.claim(claim, claim.text)
  }
  return steps
}

async function suggestionsAtRest(page: Page): Promise<void> {
  const line = page.getByRole('region', { name: 'Suggestions' })
  await line.locator('[data-suggestions]').waitFor()
  await line.getByText('Looking for suggestions').waitFor({ state: 'hidden' })
}

/** The rows in the light; null once nothing is left. */
async function underReview(page: Page): Promise<{ readonly a: number; readonly b: number } | null> {
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)))
  const [a, b] = await page.evaluate(() =>
    ['a', 'b'].map((side) =>
      [...document.querySelectorAll(`[data-pane=${side}] [data-row]`)].findIndex((row) => row.hasAttribute('data-lit')),
    ),
  )
  return a === undefined || b === undefined || a === -1 || b === -1 ? null : { a, b }
}

/** Where each paragraph stands in its pane. */
async function readRows(page: Page): Promise<(paragraphId: string) => number> {
  const panes = await page
    .locator('[data-pane]')
    .evaluateAll((all) =>
      all.map((pane) => [...pane.querySelectorAll('[data-row]')].map((row) => row.getAttribute('data-row'))),
    )
  return (paragraphId) => Math.max(...panes.map((rows) => rows.indexOf(paragraphId)))
}

function claimsIn({ claims, reports: [reportA] }: Snapshot, rowOf: (id: string) => number): readonly GoldClaim[] {
  return claims.map(({ text, mentions }) => {
    const rows = (isA: boolean) =>
      [...new Set(mentions.filter(({ reportId }) => (reportId === reportA?.id) === isA).map((one) => one.paragraphId))]
        .map(rowOf)
        .toSorted((x, y) => x - y)
    return { text, a: rows(true), b: rows(false) }
  })
}

function alignmentsIn(snapshot: Snapshot, rowOf: (id: string) => number): readonly string[] {
  const [a, b] = snapshot.reports
  if (!a || !b) throw new Error('two reports were imported')
  return alignReports(snapshot, a.id, b.id)
    .map(({ paragraphIdA, paragraphIdB }) => String([rowOf(paragraphIdA), rowOf(paragraphIdB)]))
    .toSorted()
}

function sorted(claims: readonly GoldClaim[]): readonly string[] {
  return claims.map(({ text, a, b }) => `${text} [${String(a)}] [${String(b)}]`).toSorted()
}

/** The project as saved, once it is as wanted. */
async function saved(page: Page, workbench: TestWorkbench, isWanted: (snapshot: Snapshot) => boolean) {
  await page.keyboard.press('Control+s')
  await expect.poll(async () => isWanted(await savedSnapshot(workbench)), { timeout: 10_000 }).toBe(true)
  return savedSnapshot(workbench)
}

async function expectSaved(page: Page, workbench: TestWorkbench, snapshot: unknown): Promise<void> {
  await page.keyboard.press('Control+s')
  await expect.poll(() => savedSnapshot(workbench), { timeout: 10_000 }).toEqual(snapshot)
}
