import type { Locator, Page } from 'playwright-core'

/** Rows of the two panes, counted from 0 with folds. */
export interface Rows {
  readonly a: readonly number[]
  readonly b: readonly number[]
}

type Side = keyof Rows

/** One way of working. What makes or changes something answers how many steps of undo it was. */
export interface EditorHands {
  beginReview(): Promise<void>
  /** Accepts the pair under review as a claim that states this. */
  accept(text: string): Promise<number>
  reject(): Promise<number>
  endReview(): Promise<void>
  /** Has the rows of both panes share a new claim. */
  link(rows: Rows, text: string): Promise<number>
  /** Makes a claim of rows of one pane. */
  claim(rows: Rows, text: string): Promise<number>
  /** Takes a claim in hand at a row that makes it, and adds rows to it. */
  add(claim: string, at: Rows, rows: Rows): Promise<number>
}

/** Works by keys alone and writes what claims state. */
export function keyboardHands(page: Page): EditorHands {
  const press = async (key: string, times = 1) => {
    for (let count = 0; count < times; count++) await page.keyboard.press(key)
  }
  const write = async (text: string) => {
    await press('w')
    await page.keyboard.insertText(text)
    await press('Enter')
  }
  const goTo = async (side: Side, row: number) => {
    let at = await standingAt(page)
    for (let step = 0; at === null && step < 40; step++) {
      await press('Tab')
      at = await standingAt(page)
    }
    if (at !== null && at.side !== side) {
      await press(side === 'b' ? 'ArrowRight' : 'ArrowLeft')
      at = await standingAt(page)
    }
    if (at === null) throw new Error('no key leads into the panes')
    await press(row > at.row ? 'ArrowDown' : 'ArrowUp', Math.abs(row - at.row))
  }
  const choose = async (rows: Rows) => {
    for (const [side, row] of inPanes(rows)) {
      await goTo(side, row)
      await press('Space')
    }
  }
  return {
    beginReview: () => press('q'),
    async accept(text) {
      await write(text)
      return 1
    },
    async reject() {
      await press('Backspace')
      return 1
    },
    endReview: () => press('Escape'),
    async link(rows, text) {
      await choose(rows)
      await press('l')
      await write(text)
      return 2
    },
    async claim(rows, text) {
      await choose(rows)
      await press('c')
      await write(text)
      return 2
    },
    async add(claim, at, rows) {
      await goTo(...firstOf(at))
      const isHeld = () => page.getByRole('region', { name: `Claim ${claim}`, exact: true }).isVisible()
      for (let turn = 0; turn < 9 && !(await isHeld()); turn++) await press('Enter')
      await choose(rows)
      await press('Shift+L')
      return 1
    },
  }
}

/** Works by pointer alone: claims stay without their sentence. */
export function pointerHands(page: Page): EditorHands {
  const rowOf = (side: Side, row: number) => page.locator(`[data-pane=${side}] [data-row]`).nth(row)
  const choose = async (rows: Rows) => {
    for (const [side, row] of inPanes(rows)) await rowOf(side, row).click({ modifiers: ['Control'] })
  }
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click()
  return {
    beginReview: () =>
      page
        .getByRole('region', { name: 'Suggestions' })
        .getByRole('button', { name: /^Review/ })
        .click(),
    async accept() {
      await press('Accept')
      return 1
    },
    async reject() {
      await press('Reject')
      return 1
    },
    endReview: () => press('End the review'),
    async link(rows) {
      const [[a, ...moreA], [b, ...moreB]] = [rows.a, rows.b]
      if (a !== undefined && b !== undefined && moreA.length + moreB.length === 0)
        await drag(page, rowOf('a', a).getByTitle('Drag to a paragraph'), rowOf('b', b))
      else {
        await choose(rows)
        await press('Link')
      }
      return 1
    },
    async claim(rows) {
      if (rows.a.length + rows.b.length > 1) await choose(rows)
      await rowOf(...firstOf(rows)).click({ button: 'right' })
      await page.getByRole('menuitem', { name: 'Make a claim' }).click()
      return 1
    },
    async add(claim, at, rows) {
      await rowOf(...firstOf(at))
        .getByRole('button', { name: new RegExp(`^${claim}:`) })
        .click()
      await choose(rows)
      await press(`Add to ${claim}`)
      return 1
    },
  }
}

async function drag(page: Page, from: Locator, to: Locator): Promise<void> {
  await from.scrollIntoViewIfNeeded()
  await to.scrollIntoViewIfNeeded()
  const [start, end] = [await from.boundingBox(), await to.boundingBox()]
  if (start === null || end === null) throw new Error('nothing to drag')
  await page.mouse.move(start.x + start.width / 2, start.y + start.height / 2)
  await page.mouse.down()
  await page.mouse.move(end.x + end.width / 2, end.y + end.height / 2, { steps: 3 })
  await page.mouse.up()
}

function inPanes(rows: Rows): readonly (readonly [Side, number])[] {
  return [...rows.a.map((row) => ['a', row] as const), ...rows.b.map((row) => ['b', row] as const)]
}

function firstOf(rows: Rows): readonly [Side, number] {
  const [first] = inPanes(rows)
  if (first === undefined) throw new Error('no row is named')
  return first
}

/** The row the keyboard stands on; null outside the panes. */
function standingAt(page: Page): Promise<{ side: Side; row: number } | null> {
  return page.evaluate(() => {
    const row = document.activeElement?.closest('[data-row]') ?? null
    const pane = row?.closest('[data-pane]') ?? null
    if (row === null || pane === null) return null
    const side = pane.getAttribute('data-pane') === 'a' ? ('a' as const) : ('b' as const)
    return { side, row: [...pane.querySelectorAll('[data-row]')].indexOf(row) }
  })
}
