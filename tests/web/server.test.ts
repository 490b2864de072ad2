import { encode } from '@msgpack/msgpack'
import { networkInterfaces } from 'node:os'
import { connect } from 'node:net'
import { describe, expect, it } from 'vitest'
import { failure, success } from '#core/base/result.ts'
import { createEventReader } from '#core/host/event-stream.ts'
import { decodeReply, encodeCall, wireMediaType } from '#core/host/wire.ts'
import { startServer, type Started } from './start-server.ts'
import { openedProject } from './stand-in-service.ts'

function callHeaders({ token, workbench }: Started): Record<string, string> {
  return { authorization: `Bearer ${token}`, 'content-type': wireMediaType, origin: workbench.origin }
}

describe('a call', () => {
  it('is answered, its bytes whole', async () => {
    const started = await startServer()
    const body = encodeCall('project.append', { handle: 'project_1', update: new Uint8Array([9, 0, 255]) })
    const answer = await started.ask({ method: 'POST', path: '/call', headers: callHeaders(started), body })
    expect([answer.status, decodeReply('project.append', answer.body)]).toEqual([200, success({ sequence: 7 })])
    expect(started.service.log).toEqual(['append 9 0 255'])
  })

  it.each([
    ['bytes that are no call', new Uint8Array([0xc1])],
    ['a call that is not in the contract', encodeUnknown('shell.execute', { command: 'id' })],
    ['a path where a handle belongs', encodeUnknown('project.open', { handle: '../../etc/passwd' })],
  ])('with %s is a bad request', async (_, body) => {
    const started = await startServer()
    const answer = await started.ask({ method: 'POST', path: '/call', headers: callHeaders(started), body })
    const reply = decodeReply('project.open', answer.body)
    expect([answer.status, reply.ok ? null : reply.problem.code]).toEqual([200, 'badRequest'])
  })

  it.each(['project.pick', 'files.pick'] as const)('to %s is for a native shell', async (name) => {
    const started = await startServer()
    const body = encodeCall(name, {})
    const answer = await started.ask({ method: 'POST', path: '/call', headers: callHeaders(started), body })
    expect(decodeReply(name, answer.body)).toEqual(failure('notSupportedHere', { call: name }))
  })

  it('is told that the page picks files and prints', async () => {
    const started = await startServer()
    const body = encodeCall('host.describe', {})
    const answer = await started.ask({ method: 'POST', path: '/call', headers: callHeaders(started), body })
    expect(decodeReply('host.describe', answer.body)).toEqual(
      success({ shell: 'browser', version: '0.0.0', locale: 'fa-IR', fileDialogs: 'page', printsPdf: false }),
    )
  })

  it('that meets a bug is answered 500 without a word of it, and the terminal is told', async () => {
    const started = await startServer()
    const body = encodeCall('project.sample', {})
    const answer = await started.ask({ method: 'POST', path: '/call', headers: callHeaders(started), body })
    expect([answer.status, Buffer.from(answer.body).toString()]).toEqual([
      500,
      'Something is wrong in Muqabala; the terminal says what.',
    ])
    expect(started.reported).toEqual([new Error('a bug in the stand-in')])
  })

  it('larger than the limit is refused, announced or not', async () => {
    const started = await startServer({ largestBody: 1000 })
    const body = encodeCall('project.adopt', { fileName: 'a.muqabala', bytes: new Uint8Array(1001) })
    const sent = { method: 'POST', path: '/call', body }
    const announced = await started.ask({
      ...sent,
      headers: { ...callHeaders(started), 'content-length': String(body.length) },
    })
    const unannounced = await started.ask({
      ...sent,
      headers: { ...callHeaders(started), 'transfer-encoding': 'chunked' },
    })
    expect([announced.status, unannounced.status, started.service.log]).toEqual([413, 413, []])
  })
})

describe('a request is refused', () => {
  const body = encodeCall('settings.read', {})
  const asSent = (started: Started) => ({ method: 'POST', path: '/call', headers: callHeaders(started), body })

  it.each<[string, number, Record<string, string>]>([
    ['without a token', 401, { authorization: '' }],
    ['with another token', 401, { authorization: `Bearer ${'A'.repeat(43)}` }],
    ['with the token in another scheme', 401, { authorization: 'Basic x' }],
    ['for a name rebound to this machine', 421, { host: 'muqabala.example:80' }],
    ['for localhost by its name', 421, { host: 'localhost' }],
    ['from another site', 403, { origin: 'https://news.example' }],
    ['from another port of this machine', 403, { origin: 'http://127.0.0.1:1' }],
    ['from a page without origin', 403, { origin: 'null' }],
    ['that a browser calls cross-site', 403, { 'sec-fetch-site': 'cross-site' }],
    ['that a browser calls same-site', 403, { 'sec-fetch-site': 'same-site' }],
    ['as a form', 415, { 'content-type': 'application/x-www-form-urlencoded' }],
    ['as plain text', 415, { 'content-type': 'text/plain' }],
  ])('%s: %i', async (_, status, headers) => {
    const started = await startServer()
    const sent = asSent(started)
    const good = await started.ask(sent)
    const answer = await started.ask({ ...sent, headers: { ...sent.headers, ...headers } })
    expect([good.status, answer.status]).toEqual([200, status])
  })

  it.each([
    ['/call', 'GET', 405],
    ['/call', 'OPTIONS', 405],
    ['/events', 'POST', 405],
    ['/', 'POST', 405],
    ['/', 'DELETE', 405],
  ])('to %s by %s: %i', async (path, method, status) => {
    const started = await startServer()
    const answer = await started.ask({ path, method, headers: callHeaders(started) })
    expect(answer.status).toBe(status)
  })

  it('for the events without a token', async () => {
    const { ask } = await startServer()
    expect((await ask({ path: '/events' })).status).toBe(401)
  })

  it('with the token of another start', async () => {
    const one = await startServer()
    const other = await startServer()
    const sent = asSent(one)
    const answer = await one.ask({ ...sent, headers: { ...sent.headers, authorization: `Bearer ${other.token}` } })
    expect([answer.status, one.token === other.token]).toEqual([401, false])
  })
})

describe('the files of the interface', () => {
  it('are served with their type; only hashed ones may be kept', async () => {
    const { ask } = await startServer()
    const answers = [
      await ask({ path: '/' }),
      await ask({ path: '/?x=1' }),
      await ask({ path: '/assets/main-a1b2c3.js' }),
    ]
    expect(answers.map(({ status, headers }) => [status, headers['content-type'], headers['cache-control']])).toEqual([
      [200, 'text/html; charset=utf-8', 'no-store'],
      [200, 'text/html; charset=utf-8', 'no-store'],
      [200, 'text/javascript; charset=utf-8', 'private, max-age=31536000, immutable'],
    ])
  })

  it('answer HEAD without a body', async () => {
    const { ask } = await startServer()
    const { status, headers, body } = await ask({ path: '/', method: 'HEAD' })
    expect([status, headers['content-length'], body.length]).toEqual([200, '38', 0])
  })

  it.each([
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/assets/..%5c..%5csecret.txt',
    '//etc/passwd',
    '/assets',
    '/assets/',
    '/assets/notes.map',
    '/index.html%00.js',
    '/constructor',
    '/__proto__',
    'http://127.0.0.1/secret.txt',
  ])('are no way to %s', async (path) => {
    const { ask } = await startServer()
    expect((await ask({ path })).status).toBe(404)
  })

  it('and every other answer forbid scripts from elsewhere, framing and sniffing, and allow no other origin', async () => {
    const { ask } = await startServer()
    for (const path of ['/', '/assets/main-a1b2c3.js', '/nothing', '/call', '/events']) {
      const { headers } = await ask({ path, headers: { origin: 'http://127.0.0.1:1' } })
      expect(headers).toMatchObject({
        'content-security-policy':
          "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self' data:; img-src 'self' data: blob:; connect-src 'self'; worker-src 'self'; frame-src blob:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'",
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
      })
      expect(Object.keys(headers).filter((name) => name.startsWith('access-control-'))).toEqual([])
    }
  })
})

describe('the events', () => {
  it('reach every open tab', async () => {
    const started = await startServer()
    const open = () => fetch(`${started.workbench.origin}/events`, { headers: callHeaders(started) })
    const tabs = [await open(), await open()]
    started.service.emit({ name: 'project.takenOver', payload: { handle: 'project_1' } })
    const received = await Promise.all(tabs.map(firstEvent))
    expect(received).toEqual([
      { name: 'project.takenOver', payload: { handle: 'project_1' } },
      { name: 'project.takenOver', payload: { handle: 'project_1' } },
    ])
  })
})

describe('a start', () => {
  it('opens the project it was given and says so in the address', async () => {
    const { workbench, service, token } = await startServer({ project: '/tmp/caracas.muqabala' })
    expect([workbench.address, workbench.opened, service.log]).toEqual([
      `${workbench.origin}/#token=${token}&project=project_1`,
      success(openedProject),
      ['open /tmp/caracas.muqabala'],
    ])
  })

  it('goes on without a project that cannot be opened', async () => {
    const { workbench, token } = await startServer({ project: '/tmp/caracas.docx' })
    expect([workbench.address, workbench.opened]).toEqual([
      `${workbench.origin}/#token=${token}`,
      failure('notAProject'),
    ])
  })

  it('listens on the loopback address only', async () => {
    const { workbench } = await startServer()
    const port = Number(new URL(workbench.origin).port)
    const others = Object.values(networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .filter(({ internal, family }) => !internal && family === 'IPv4')
      .map(({ address }) => address)
    expect(workbench.server.address()).toMatchObject({ address: '127.0.0.1' })
    expect(await Promise.all(others.map((address) => canConnect(address, port)))).toEqual(others.map(() => false))
  })
})

it('closing ends the event streams, lets go of every project and frees the port', async () => {
  const started = await startServer()
  const tab = await fetch(`${started.workbench.origin}/events`, { headers: callHeaders(started) })
  await started.workbench.close()
  expect(await tab.text()).toBe(':\n\n')
  expect(started.service.log).toEqual(['close all'])
  await expect(started.ask({})).rejects.toThrow('ECONNREFUSED')
})

function encodeUnknown(name: string, request: unknown): Uint8Array {
  return encode({ name, request })
}

async function firstEvent(response: Response): Promise<unknown> {
  const read = createEventReader()
  for await (const piece of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    const [event] = read(piece)
    if (event !== undefined) return event
  }
  return null
}

function canConnect(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port })
    socket.on('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.on('error', () => resolve(false))
  })
}
