import fc from 'fast-check'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import type { Snapshot } from '#core/document/snapshot.ts'
import { seed } from '../laws/seed.ts'
import { mirrorPage } from './harness/mirror.ts'
import { openSample } from './harness/open-project.ts'
import { savedProject } from './harness/saved-project.ts'

/** Something done to the align screen. Places count round what is in view at that moment. */
type Action =
  | { readonly kind: 'key'; readonly key: string }
  | { readonly kind: 'write'; readonly key: string; readonly text: string; readonly end: readonly string[] }
  | { readonly kind: 'press'; readonly on: keyof typeof places; readonly place: number; readonly isAdding: boolean }
  | { readonly kind: 'select'; readonly place: number; readonly from: number; readonly to: number }

const places = {
  row: '[data-row] [data-paragraph-text]',
  chip: '[data-mark] button',
  claim: '[data-dock] [role=option]',
  thread: '[data-thread] path',
  deed: '[data-dock][data-reviewing] button, [role=menuitem]',
} as const

const moving = ['ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight', 'Home', 'End', '[', ']', 'Tab', 'Escape']
const deciding = [
  'Space',
  'l',
  'Shift+L',
  'c',
  'e',
  'j',
  's',
  'q',
  'Enter',
  'Backspace',
  'a',
  'Shift+C',
  ',',
  '.',
  '<',
  '>',
]
const showing = ['Shift+S', 'Shift+G', 'o', 'd', 'h', 'k', '+', '0', 'Alt+ArrowUp', 'Alt+ArrowDown']
/** These open a field, a menu or a question, which is written in and answered. */
const writing = ['g', 't', 'w', 'n', 'Shift+N', 'm', 'Shift+M', 'r', 'Shift+E', 'f', '?']
/** These may take mentions away; nothing else may. */
const taking = ['u', 'Control+z', 'Control+Shift+z']

const key = (keys: readonly string[]) => fc.constantFrom(...keys).map((one) => ({ kind: 'key' as const, key: one }))
const action: fc.Arbitrary<Action> = fc.oneof(
  { weight: 5, arbitrary: key(moving) },
  { weight: 9, arbitrary: key(deciding) },
  { weight: 1, arbitrary: key(showing) },
  { weight: 1, arbitrary: key(taking) },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('write' as const),
      key: fc.constantFrom(...writing),
      text: fc.constantFrom('', 'Three were killed.', 'سه تن'),
      end: fc.constantFrom(['Enter'], ['Escape'], ['ArrowDown', 'Enter', 'Escape'], []),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('press' as const),
      on: fc.constantFrom('row', 'chip', 'claim', 'thread', 'deed'),
      place: fc.nat(40),
      isAdding: fc.boolean(),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('select' as const),
      place: fc.nat(40),
      from: fc.nat(200),
      to: fc.nat(200),
    }),
  },
)

it(
  `nothing done at random throws, loses a mention unasked or cannot be undone (seed ${seed})`,
  { timeout: 400_000 },
  async () => {
    const { page, workbench } = await openSample()
    const project = await savedProject(workbench)
    const first = project.snapshot
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(error.stack ?? error.message))
    // What React catches for the page that says the work is safe.
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text())
    })
    let known = mentionsOf(first)
    let lost = 0
    const mirror = mirrorPage(page, project, () => {
      const now = mentionsOf(project.snapshot)
      if ([...known].some((id) => !now.has(id))) lost += 1
      known = now
    })
    const run = fc.asyncProperty(fc.array(action, { minLength: 40, maxLength: 50 }), async (actions) => {
      const before = mirror.changes()
      let taken = 0
      lost = 0
      for (const one of actions) if (await act(page, one)) taken += 1
      await mirror.settle()
      expect(errors).toEqual([])
      expect(lost).toBeLessThanOrEqual(taken)

      // Leaving a field hands on what was typed there: a change more.
      await rest(page)
      await mirror.settle()
      const steps = mirror.changes() - before
      for (let step = 0; step < steps; step++) await page.keyboard.press('Control+z')
      await mirror.settle()
      expect(errors).toEqual([])
      expect(project.snapshot).toEqual(first)
    })
    // A second run begins where the first was taken back to; after a failure the page is no longer what it was, so nothing is shrunk.
    await fc.assert(run, { seed, numRuns: Number(process.env['MUQABALA_RUNS'] ?? 5), endOnFailure: true })
    expect(mirror.changes()).toBeGreaterThan(20)
  },
)

function mentionsOf({ claims }: Snapshot): ReadonlySet<string> {
  return new Set(claims.flatMap(({ mentions }) => mentions.map(({ id }) => id)))
}

/** Does it; whether it may take mentions away. */
async function act(page: Page, one: Action): Promise<boolean> {
  switch (one.kind) {
    case 'key': {
      const focused = await focus(page)
      const isPress = one.key === 'Enter' || one.key === 'Space'
      if (isPress && focused.leaves) return false
      await page.keyboard.press(one.key)
      return taking.includes(one.key) || (isPress && focused.takes)
    }
    case 'write': {
      await page.keyboard.press(one.key)
      if (one.text !== '') await page.keyboard.insertText(one.text)
      let mayTake = false
      for (const answer of one.end) mayTake = (await act(page, { kind: 'key', key: answer })) || mayTake
      return mayTake
    }
    case 'press': {
      const point = await pointAt(page, places[one.on], one.place)
      if (point === null) return false
      if (one.isAdding) await page.keyboard.down('Control')
      await page.mouse.click(point.x, point.y)
      if (one.isAdding) await page.keyboard.up('Control')
      return point.takes
    }
    case 'select':
      await page.evaluate(
        ([place, from, to]) => {
          const texts = [...document.querySelectorAll('[data-paragraph-text]')]
          const text = texts[place % Math.max(1, texts.length)]?.firstChild
          if (!(text instanceof Text)) return
          document.getSelection()?.setBaseAndExtent(text, from % text.length, text, to % text.length)
        },
        [one.place, one.from, one.to] as const,
      )
      return false
  }
}

const takes = /remove|unlink|merge|undo|redo/i
/** By way of a report's menu one comes to the import, or to a project of one report: no screen of two panes. */
const leaves = /newer version…|remove the report/i

/** What a press of Enter would be of: something that leaves the screen, or that takes mentions away by its name. */
async function focus(page: Page): Promise<{ readonly leaves: boolean; readonly takes: boolean }> {
  const [name, isInHeader] = await page.evaluate(() => {
    const focused = document.activeElement
    return [
      `${focused?.getAttribute('aria-label') ?? ''} ${focused?.textContent ?? ''}`,
      focused?.closest('header') != null,
    ] as const
  })
  return { leaves: isInHeader || leaves.test(name), takes: takes.test(name) }
}

/** The middle of something in view, counted round. */
async function pointAt(page: Page, selector: string, place: number) {
  const found = await page.evaluate(
    ([wanted, at]) => {
      const inView = [...document.querySelectorAll(wanted)]
        .map((element) => ({ element, box: element.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0 && box.top > 110 && box.bottom < innerHeight)
      const one = inView[at % Math.max(1, inView.length)]
      if (one === undefined) return null
      const { element, box } = one
      const name = element.textContent
      if (!(element instanceof SVGGeometryElement)) return { x: box.x + box.width / 2, y: box.y + box.height / 2, name }
      const { x, y } = element
        .getPointAtLength(element.getTotalLength() / 2)
        .matrixTransform(element.getScreenCTM() ?? undefined)
      return { x, y, name }
    },
    [selector, place] as const,
  )
  return found === null || leaves.test(found.name) ? null : { ...found, takes: takes.test(found.name) }
}

/** Out of every dialog, field and review, with the keyboard on a row. */
async function rest(page: Page): Promise<void> {
  for (let layer = 0; layer < 5; layer++) await page.keyboard.press('Escape')
  // Whatever screen it is instead says why.
  expect(await page.locator('[data-pane]').count(), await page.locator('body').innerText()).toBe(2)
  await page.locator('[data-pane=a] [data-row]').first().focus()
}
