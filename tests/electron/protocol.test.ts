import { describe, expect, it } from 'vitest'
import { symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { contentSecurityPolicy } from '#platform/interface/content-security-policy.ts'
import { listBuiltFiles } from '../../electron/protocol.ts'
import { createFolder, startOnStandIn } from './started-shell.ts'

const pathTricks = [
  'app://muqabala/',
  'app://muqabala/assets/',
  'app://muqabala/assets/main-1a2b.js.map',
  'app://muqabala/../secret.txt',
  'app://muqabala/%2e%2e/secret.txt',
  'app://muqabala/..%2fsecret.txt',
  'app://muqabala/..%5csecret.txt',
  'app://muqabala/..\\secret.txt',
  'app://muqabala/%252e%252e%252fsecret.txt',
  'app://muqabala//etc/passwd',
  'app://muqabala/assets/..%2f..%2fsecret.txt',
  'app://muqabala/index.html%00.js',
  'app://muqabala/INDEX.HTML',
  'app://muqabala/index.html/',
  'app://muqabala/index%2ehtml',
  'app://muqabala/__proto__',
  'app://muqabala/constructor',
  'app://muqabala/C:/windows/win.ini',
  'app://muqabala/assets/\u202egnp.js',
  'app://print/1.html',
  'app://other/index.html',
  'app://muqabala:1/index.html',
]

describe('app://muqabala', () => {
  it('serves the built files with their types, the policy and nothing to sniff', async () => {
    const { electron } = await startOnStandIn()
    const page = await electron.sessions.get('')?.fetch('app://muqabala/index.html')
    expect({
      status: page?.status,
      headers: Object.fromEntries(page?.headers ?? []),
      text: await page?.text(),
    }).toEqual({
      status: 200,
      headers: {
        'cache-control': 'no-cache',
        'content-security-policy': contentSecurityPolicy,
        'content-type': 'text/html; charset=utf-8',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
      },
      text: '<!doctype html><title>Muqabala</title>',
    })
    const types = await Promise.all(
      ['assets/main-1a2b.js', 'assets/face.woff2'].map(async (path) => {
        const response = await electron.sessions.get('')?.fetch(`app://muqabala/${path}`)
        return response?.headers.get('content-type')
      }),
    )
    expect(types).toEqual(['text/javascript; charset=utf-8', 'font/woff2'])
  })

  it('no trick with paths finds a file that is not in the manifest', async () => {
    const { electron } = await startOnStandIn()
    const answers = await Promise.all(
      pathTricks.map(async (address) => {
        const response = await electron.sessions.get('')?.fetch(address)
        return [address, response?.status, await response?.text()]
      }),
    )
    expect(answers).toEqual(pathTricks.map((address) => [address, 404, '']))
  })

  it('reads only: every other method is refused, HEAD sends no body', async () => {
    const { electron } = await startOnStandIn()
    const session = electron.sessions.get('')
    const answers = await Promise.all(
      ['POST', 'PUT', 'DELETE', 'OPTIONS', 'HEAD'].map(async (method) => {
        const response = await session?.fetch('app://muqabala/index.html', method)
        return [response?.status, await response?.text()]
      }),
    )
    expect(answers).toEqual([
      [405, ''],
      [405, ''],
      [405, ''],
      [405, ''],
      [200, ''],
    ])
  })

  it('lists no link out of the folder and no source map', async () => {
    const folder = await createFolder()
    await symlink(join(folder, 'secret.txt'), join(folder, 'renderer/linked.html'))
    await symlink(folder, join(folder, 'renderer/outside'))
    const manifest = await listBuiltFiles(join(folder, 'renderer'))
    expect([...manifest.keys()].sort()).toEqual(['/assets/face.woff2', '/assets/main-1a2b.js', '/index.html'])
  })

  it('without a built interface there is nothing to start', async () => {
    const folder = await createFolder()
    await expect(listBuiltFiles(join(folder, 'documents'))).rejects.toThrow('no built interface')
  })
})
