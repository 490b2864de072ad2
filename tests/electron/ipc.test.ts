import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { failure } from '#core/base/result.ts'
import { contract, defaultSettings, isCallName, type CallName } from '#core/host/contract.ts'
import { parseReply } from '#core/host/handlers.ts'
import * as v from 'valibot'
import type { InvokeEvent } from '../../electron/parts.ts'
import { startOnStandIn } from './started-shell.ts'

const handle = 'handle-0001'
const bytes = new Uint8Array([1, 2, 3])

const goodRequests: Readonly<Record<CallName, unknown>> = {
  'host.describe': {},
  'library.list': {},
  'library.forget': { handle },
  'project.create': { title: 'دیدار کاراکاس' },
  'project.pick': {},
  'project.open': { handle },
  'project.adopt': { fileName: 'event.muqabala', bytes },
  'project.sample': {},
  'project.takeOver': { handle },
  'project.append': { handle, update: bytes },
  'project.addSource': { handle, fileName: 'a.txt', bytes },
  'project.readSource': { handle, sha256: 'ab' },
  'project.save': { handle },
  'project.saveBeside': { handle },
  'project.close': { handle },
  'files.pick': {},
  'export.write': { fileName: 'event.md', mediaType: 'text/markdown', bytes },
  'export.printPdf': { fileName: 'event.pdf', html: '<p>متن</p>' },
  'settings.read': {},
  'settings.write': defaultSettings,
}
const names = Object.keys(contract).filter(isCallName)

const seed = 20261121
const badCount = 200

describe('calls from the page', () => {
  it.each(names)('%s is answered as the contract says', async (name) => {
    const { electron } = await startOnStandIn()
    const reply = parseReply(name, await electron.call(name, goodRequests[name]))
    expect(reply.ok).toBe(true)
  })

  it.each(names)(
    `%s answers ${badCount} bad payloads with a problem and reaches no handler (seed ${seed})`,
    async (name) => {
      const { electron, service } = await startOnStandIn()
      const before = [...service.reached]
      const bad = badPayloads(name)
      expect(bad).toHaveLength(badCount)
      for (const payload of bad) {
        expect(await electron.call(name, payload)).toEqual(failure('badRequest', { call: name }))
      }
      expect({ reached: service.reached, asked: electron.opened.length + electron.saved.length }).toEqual({
        reached: before,
        asked: 0,
      })
    },
  )

  it(`names that are no call reach nothing (seed ${seed})`, async () => {
    const { electron, service } = await startOnStandIn()
    const before = [...service.reached]
    const strangeNames = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', '', 'project.save ', 'PROJECT.SAVE']
    const generated = fc
      .sample(fc.anything(), { numRuns: badCount, seed })
      .filter((name) => !names.some((known) => known === name))
    for (const name of [...strangeNames, ...generated]) {
      expect(await electron.call(name, {})).toMatchObject({ ok: false, problem: { code: 'badRequest' } })
    }
    expect(service.reached).toEqual(before)
  })

  it('a request larger, deeper or wider than any real one is refused before its schema is looked at', async () => {
    const { electron, log } = await startOnStandIn()
    const huge = new ArrayBuffer(257 * 1024 * 1024)
    const refused = failure('badRequest', { call: 'project.adopt' })
    const requests = [
      { fileName: 'a.muqabala', bytes: new Uint8Array(huge) },
      { fileName: { a: { b: { c: { d: { e: { f: { g: { h: {} } } } } } } } }, bytes },
      { fileName: Array.from({ length: 20_000 }, () => 'a'), bytes },
    ]
    for (const request of requests) expect(await electron.call('project.adopt', request)).toEqual(refused)
    expect(log.filter((line) => line.includes('too large'))).toHaveLength(requests.length)
  })

  it('a handler’s bug is a problem for the page and a stack for the log', async () => {
    const { electron, service, log } = await startOnStandIn()
    service.broken = { name: 'project.readSource', message: 'ENOENT: /home/editor/secret' }
    expect(await electron.call('project.readSource', { handle, sha256: 'ab' })).toEqual(
      failure('badReply', { call: 'project.readSource' }),
    )
    expect(log.some((line) => line.includes('/home/editor/secret'))).toBe(true)
  })
})

describe('senders', () => {
  const refused = failure('badRequest', { call: 'project.save' })

  it('a subframe, a foreign origin, another page, another window and a vanished frame are refused', async () => {
    const { electron, service } = await startOnStandIn()
    const own = electron.sender()
    const frame = { url: 'app://muqabala/index.html', origin: 'app://muqabala', parent: null }
    const senders: readonly InvokeEvent[] = [
      { ...own, senderFrame: null },
      { ...own, senderFrame: { ...frame, parent: {} } },
      { ...own, senderFrame: { ...frame, origin: 'https://example.org' } },
      { ...own, senderFrame: { ...frame, origin: 'null' } },
      { ...own, senderFrame: { ...frame, url: 'app://print/1.html' } },
      { ...own, senderFrame: { ...frame, url: 'about:blank' } },
      { ...own, senderFrame: { ...frame, url: 'app://user@muqabala/index.html' } },
      { sender: { id: own.sender.id + 1000 }, senderFrame: frame },
      { ...own, senderFrame: vanished() },
    ]
    const before = service.reached.length
    for (const sender of senders) expect(await electron.call('project.save', { handle }, sender)).toEqual(refused)
    expect(service.reached).toHaveLength(before)
    expect(await electron.call('project.save', { handle }, own)).toMatchObject({ ok: true })
  })

  it('a call from a window that is already gone is refused', async () => {
    const { electron, window } = await startOnStandIn()
    const own = electron.sender()
    window().destroy()
    expect(await electron.call('project.save', { handle }, own)).toEqual(refused)
  })
})

/** Well-formed requests with one part spoilt, and values of any other kind. */
function badPayloads(name: CallName): readonly unknown[] {
  const good = goodRequests[name]
  const fields = typeof good === 'object' && good !== null ? Object.entries(good) : []
  const spoilt = fields.flatMap(([field, value]) => [
    Object.fromEntries(fields.filter(([other]) => other !== field)),
    { ...Object.fromEntries(fields), [field]: typeof value === 'string' ? 7 : 'x'.repeat(300) },
    { ...Object.fromEntries(fields), [field]: null },
  ])
  const extra = [{ ...Object.fromEntries(fields), path: '/etc/passwd' }]
  const generated = fc.sample(fc.anything({ withBigInt: true, withDate: true, withTypedArray: true }), {
    numRuns: badCount * 3,
    seed,
  })
  const schema = contract[name].request
  return [...spoilt, ...extra, ...generated].filter((payload) => !v.is(schema, payload)).slice(0, badCount)
}

function vanished(): InvokeEvent['senderFrame'] {
  return {
    parent: null,
    origin: 'app://muqabala',
    get url(): string {
      throw new Error('Render frame was disposed before WebFrameMain could be accessed')
    },
  }
}
