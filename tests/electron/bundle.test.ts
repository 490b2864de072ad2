import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cp, mkdir, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { listProducts } from '../../build/products.ts'
import { createFolder } from './started-shell.ts'

const session = v.object({
  loaded: v.array(v.string()),
  preload: v.string(),
  page: v.number(),
  described: v.unknown(),
  created: v.object({ ok: v.literal(true), value: v.object({ fileName: v.string(), mode: v.string() }) }),
  listed: v.object({ ok: v.literal(true), value: v.array(v.object({ title: v.string() })) }),
  refused: v.unknown(),
  did: v.array(v.string()),
  menus: v.number(),
})

describe('the built shell', () => {
  it('is two files that need Electron and Node, and nothing else', async () => {
    const { dist } = await buildShell()
    const scripts = await Promise.all(
      ['main.js', 'preload.cjs'].map((name) => readFile(join(dist, 'electron', name), 'utf8')),
    )
    const imported = scripts.map((script) => [
      ...new Set(
        [...script.matchAll(/(?:^import .* from |^import |= require\()["']([^"']+)["']/gm)].map(([, name]) => name),
      ),
    ])
    expect({
      files: (await readdir(join(dist, 'electron'))).sort(),
      foreign: imported[0]?.filter(
        (name) => name !== 'electron' && !/^(node:|module$|worker_threads$|crypto$)/.test(name ?? ''),
      ),
      preload: imported[1],
      evaluates: scripts.map((script) => /\beval\(|new Function\(/.test(script)),
    }).toEqual({
      files: ['main.js', 'preload.cjs'],
      foreign: [],
      preload: ['electron'],
      evaluates: [false, false],
    })
  })

  it('comes up, creates a project on the real file system, and goes, in plain Node with a stand-in for Electron', async () => {
    const { dist, folder } = await buildShell()
    const data = join(folder, 'userData')
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [fileURLToPath(new URL('./run-bundle.ts', import.meta.url)), join(dist, 'electron/main.js')],
      { env: { ...process.env, MUQABALA_DATA: data, MUQABALA_PROJECTS: join(folder, 'projects') }, timeout: 20_000 },
    )
    const ran = v.parse(session, JSON.parse(stdout))
    expect({
      loaded: ran.loaded,
      hasPreload: existsSync(ran.preload),
      page: ran.page,
      described: ran.described,
      projects: await readdir(join(folder, 'projects')),
      created: ran.created.value,
      listed: ran.listed.value,
      refused: ran.refused,
      place: await readdir(join(data, 'electron')),
      hasQuit: ran.did.at(-1),
    }).toEqual({
      loaded: ['app://muqabala/index.html'],
      hasPreload: true,
      page: 200,
      described: {
        ok: true,
        value: { shell: 'electron', version: '0.1.0', locale: 'en-GB', fileDialogs: 'native', printsPdf: true },
      },
      projects: ['دیدار.muqabala'],
      created: { fileName: 'دیدار.muqabala', mode: 'edit' },
      listed: [{ title: 'دیدار' }],
      refused: { ok: false, problem: { code: 'badRequest', parameters: { call: 'project.open' } } },
      place: ['window.json'],
      hasQuit: 'quit',
    })
  })
})

/** Builds the shell beside a small interface, as both lie in `dist`. */
async function buildShell(): Promise<{ readonly dist: string; readonly folder: string }> {
  const folder = await createFolder()
  const dist = join(folder, 'app/dist')
  const product = listProducts().find(({ name }) => name === 'electron')
  if (product === undefined) throw new Error('the desktop shell is not built here')
  await mkdir(join(dist, 'electron'), { recursive: true })
  await product.buildInto(join(dist, 'electron'))
  await cp(join(folder, 'renderer'), join(dist, 'renderer'), { recursive: true })
  return { dist, folder }
}
