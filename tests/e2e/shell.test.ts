import { createServer } from 'node:http'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { browser } from './harness/browser.ts'
import { startWorkbench } from './harness/workbench.ts'

const sample = join(import.meta.dirname, '../../fixtures/sample.muqabala')

describe('the browser shell in a browser', () => {
  it('leaves no token in the address bar, and a reload finds it again', async () => {
    const workbench = await startWorkbench()
    const page = await workbench.page()
    await page.getByRole('heading', { level: 1 }).waitFor()
    const afterOpening = page.url()
    await page.reload()
    await page.getByRole('heading', { level: 1 }).waitFor()
    expect([afterOpening, page.url()]).toEqual([`${origin(workbench.address())}/`, afterOpening])
  })

  it('does not let a page in that has no token', async () => {
    const workbench = await startWorkbench()
    const context = await (await browser()).newContext()
    onTestFinished(() => context.close())
    const page = await context.newPage()
    const calls: string[] = []
    page.on('request', (request) => calls.push(new URL(request.url()).pathname))
    await page.goto(origin(workbench.address()))
    await page.getByRole('heading', { level: 1 }).waitFor()
    expect(calls.filter((path) => path === '/call' || path === '/events')).toEqual([])
  })

  it('answers nothing to a page of another port of this machine, even with the token', async () => {
    const workbench = await startWorkbench()
    const other = createServer((_, response) =>
      response.setHeader('Content-Type', 'text/html').end('<!doctype html><title>Other</title>'),
    ).listen(0, '127.0.0.1')
    await once(other, 'listening')
    onTestFinished(() => void other.close())
    const address = other.address()
    if (address === null || typeof address === 'string') throw new Error('a listening server has a port')
    const context = await (await browser()).newContext()
    onTestFinished(() => context.close())
    const page = await context.newPage()
    await page.goto(`http://127.0.0.1:${address.port}/`)
    const answers = await page.evaluate(async ([target = '', token = '']) => {
      const ask = (path: string, options: RequestInit): Promise<string> =>
        fetch(`${target}${path}`, options).then(
          (response) => `${response.type} ${response.status}`,
          () => 'refused',
        )
      const headers = { Authorization: `Bearer ${token}` }
      return [
        await ask('/call', { method: 'POST', headers: { ...headers, 'Content-Type': 'application/vnd.msgpack' } }),
        await ask('/call', { method: 'POST', headers, body: 'x' }),
        await ask('/events', { headers }),
        await ask('/', {}),
      ]
    }, workbench.address().split('/#token='))
    expect(answers).toEqual(['refused', 'refused', 'refused', 'refused'])
  })

  it('runs no script but its own files, and asks nobody else for anything', async () => {
    const workbench = await startWorkbench()
    const context = await (await browser()).newContext()
    onTestFinished(() => context.close())
    const page = await context.newPage()
    await page.goto(workbench.address())
    await page.getByRole('heading', { level: 1 }).waitFor()
    const violations = await page.evaluate(async () => {
      const directives: string[] = []
      document.addEventListener('securitypolicyviolation', (event) => directives.push(event.effectiveDirective))
      const violated = (): Promise<unknown> =>
        new Promise((resolve) => document.addEventListener('securitypolicyviolation', resolve, { once: true }))
      const provoke = async (act: () => void): Promise<void> => {
        const told = violated()
        act()
        await told
      }
      await provoke(() => {
        const script = document.createElement('script')
        script.textContent = 'document.title = "taken"'
        document.body.append(script)
      })
      await provoke(() => {
        const image = new Image()
        image.src = 'https://news.example/pixel.png'
      })
      await provoke(() => void fetch('https://news.example/').catch(() => undefined))
      return [...directives, document.title]
    })
    expect(violations).toEqual(['script-src-elem', 'img-src', 'connect-src', 'Muqabala'])
  })

  it('opens the project it was started with', async () => {
    const workbench = await startWorkbench({
      files: { 'strait.muqabala': await readFile(sample) },
      project: 'strait.muqabala',
    })
    const page = await workbench.page()
    await page.getByRole('button', { name: 'Back to start' }).waitFor()
    expect(await page.getByRole('navigation').count()).toBe(1)
  })

  it('leaves when it is asked to, with a tab open', async () => {
    const workbench = await startWorkbench()
    const page = await workbench.page()
    await page.getByRole('heading', { level: 1 }).waitFor()
    expect(await workbench.leave()).toBe(0)
  })

  it('comes up again on the same folders after it was killed', async () => {
    const workbench = await startWorkbench({ files: { 'strait.muqabala': await readFile(sample) } })
    const before = workbench.address()
    await workbench.kill()
    await workbench.restart()
    const page = await workbench.page()
    await page.getByRole('listitem').first().waitFor()
    expect(workbench.address()).not.toBe(before)
  })
})

function origin(address: string): string {
  return new URL(address).origin
}
