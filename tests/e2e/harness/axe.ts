import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

declare global {
  interface Window {
    /** Put there by axe's own source; the import of this file does not reach into the page. */
    readonly axe: Pick<typeof axe, 'run'>
  }
}

/** Expects that axe finds nothing on the page as it stands: WCAG A and AA and axe's good practice. */
export async function expectAccessible(page: Page): Promise<void> {
  await page.evaluate(axe.source)
  const found = await page.evaluate(async () => {
    const { violations } = await window.axe.run(document, { resultTypes: ['violations'] })
    return violations.map(({ id, help, nodes }) => ({
      id,
      help,
      nodes: nodes.map(({ target, failureSummary }) => `${target.join(' ')}: ${failureSummary ?? ''}`),
    }))
  })
  expect(found).toEqual([])
}
