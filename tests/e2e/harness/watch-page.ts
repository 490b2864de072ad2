import type { Page } from 'playwright-core'

/**
 * Notes everything a page should never do: errors on its console or uncaught, and requests to anywhere but its own shell.
 * What fails because the test took the shell away is no fault of the page: `isShellGone` says when.
 */
export function watchPage(page: Page, isOwn: (origin: string) => boolean, isShellGone: () => boolean): string[] {
  const faults: string[] = []
  page.on('console', (message) => {
    if (message.type() !== 'error' && message.type() !== 'warning') return
    if (isShellGone() && message.text().includes('net::ERR_')) return
    faults.push(`${message.type()} on the console: ${message.text()}`)
  })
  page.on('pageerror', (error) => faults.push(`uncaught: ${error.stack ?? error.message}`))
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url())
    if (protocol === 'data:' || protocol === 'blob:' || isOwn(origin)) return
    faults.push(`left the loopback address: ${request.url()}`)
  })
  return faults
}
