import type { Page } from 'playwright-core'

/** In the page's own clock, ms. */
export interface Figures {
  readonly p50: number
  readonly p95: number
  readonly max: number
}

export function figuresOf(durationsMs: readonly number[]): Figures {
  const sorted = durationsMs.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
  return { p50: at(0.5), p95: at(0.95), max: at(1) }
}

/** From a press of what `press` names to the frame after `shown` is there: what was asked for can be read. */
export async function openingMs(page: Page, press: string, shown: string): Promise<number> {
  return page.evaluate(
    async ([pressed, wanted]) => {
      const button = document.querySelector<HTMLElement>(pressed)
      if (button === null) throw new Error(`nothing to press at ${pressed}`)
      const begun = performance.now()
      button.click()
      while (document.querySelector(wanted) === null) await new Promise(requestAnimationFrame)
      // One frame more, so that it has been painted.
      await new Promise(requestAnimationFrame)
      await new Promise((resolve) => setTimeout(resolve))
      return performance.now() - begun
    },
    [press, shown] as const,
  )
}

/** How long the frames of scrolling take: 240 of them, 100 px each, by the wheel over what `selector` names. */
export async function scrollingMs(page: Page, selector: string): Promise<readonly number[]> {
  await page.locator(selector).hover({ position: { x: 60, y: 300 } })
  const frames = page.evaluate(async () => {
    const durations: number[] = []
    let before = await new Promise<number>(requestAnimationFrame)
    while (durations.length < 240) {
      const now = await new Promise<number>(requestAnimationFrame)
      durations.push(now - before)
      before = now
    }
    return durations
  })
  for (let turn = 0; turn < 240; turn += 1) await page.mouse.wheel(0, 100)
  return frames
}

/** From each press of a key to the end of the frame that shows what it did. */
export async function keyMs(page: Page, keys: readonly string[]): Promise<readonly number[]> {
  await page.evaluate(() => {
    const paints: number[] = []
    const listening = new AbortController()
    addEventListener(
      'keydown',
      (event) => {
        // Of a chord only the last key does something.
        if (event.key === 'Control') return
        requestAnimationFrame(() => {
          // A message waits for the paint that follows the frame's own work.
          const { port1, port2 } = new MessageChannel()
          port1.onmessage = () => paints.push(performance.now() - event.timeStamp)
          port2.postMessage(null)
        })
      },
      { capture: true, signal: listening.signal },
    )
    Object.assign(globalThis, { paints, listening })
  })
  for (const key of keys) {
    await page.keyboard.press(key)
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))))
  }
  return page.evaluate(() => {
    const paints: unknown = Reflect.get(globalThis, 'paints')
    const listening: unknown = Reflect.get(globalThis, 'listening')
    if (listening instanceof AbortController) listening.abort()
    return Array.isArray(paints) ? paints.map(Number) : []
  })
}
