import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

declare global {
  interface Window {
    /** Put there by axe's own source; the import of this file does not reach into the page. */
    readonly axe: Pick<typeof axe, 'run'>
  }
}

/**
 * Expects that axe finds nothing on the page as it stands: WCAG A and AA and axe's good practice. `part`, a selector, is for what came up on a
 * page that was looked at before: axe takes a second over a whole screen.
 */
export async function expectAccessible(page: Page, part = ':root'): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  await page.locator(part).first().waitFor()
  const found = await page.evaluate(async (include) => {
    const { violations } = await window.axe.run({ include: [include] }, { resultTypes: ['violations'] })
    return violations.map(({ id, help, nodes }) => ({
      id,
      help,
      nodes: nodes.map(({ target, failureSummary }) => `${target.join(' ')}: ${failureSummary ?? ''}`),
    }))
  }, part)
  expect(found).toEqual([])
}
