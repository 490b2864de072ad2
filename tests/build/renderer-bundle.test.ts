import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { buildProducts } from '../../build/build-products.ts'

const renderer = join(import.meta.dirname, '../../dist/renderer')

beforeAll(async () => {
  await buildProducts(['renderer'])
}, 120_000)

describe('the built interface', () => {
  it('has no script, style or handler inside its page, as the content security policy asks', async () => {
    const page = await readFile(join(renderer, 'index.html'), 'utf8')
    const scripts = [...page.matchAll(/<script\b([^>]*)>([^<]*)<\/script>/g)]
    expect(scripts.length).toBeGreaterThan(0)
    expect(scripts.map(([, attributes, text]) => [/\bsrc="\.\/assets\//.test(attributes ?? ''), text])).toEqual(
      scripts.map(() => [true, '']),
    )
    expect(page).not.toMatch(/<style|\son\w+=|style=|https?:/)
  })

  it('keeps its fonts as files and brings no source maps', async () => {
    const names = await readdir(join(renderer, 'assets'))
    const styles = await Promise.all(
      names.filter((name) => name.endsWith('.css')).map((name) => readFile(join(renderer, 'assets', name), 'utf8')),
    )
    expect(names.filter((name) => name.endsWith('.woff2')).length).toBeGreaterThan(0)
    expect(names.filter((name) => name.endsWith('.map'))).toEqual([])
    expect(styles.filter((style) => /url\(["']?(?:data:font|https?:)/.test(style))).toEqual([])
  })

  it('shows its first screen without Monaco', async () => {
    const first = await firstScripts()
    const withMonaco = [...first].filter(
      ([, code]) => code.includes('monaco-editor') || code.includes('unicodeHighlight'),
    )
    expect(withMonaco.map(([name]) => name)).toEqual([])
  })
})

/** The scripts that load before anything is shown: those of the page and what they import, not what they import later. */
async function firstScripts(): Promise<ReadonlyMap<string, string>> {
  const page = await readFile(join(renderer, 'index.html'), 'utf8')
  const waiting = [...page.matchAll(/(?:src|href)="\.\/assets\/([^"]+\.js)"/g)].map(([, name = '']) => name)
  const found = new Map<string, string>()
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
    if (found.has(name)) continue
    const code = await readFile(join(renderer, 'assets', name), 'utf8')
    found.set(name, code)
    waiting.push(
      ...[...code.matchAll(/(?:\bimport|\bfrom)\s*["'](\.\/[^"']+\.js)["']/g)].map(([, path = '']) => basename(path)),
    )
  }
  return found
}
