import { encode } from '@msgpack/msgpack'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { failure, success } from '#core/base/result.ts'
import { decodeCall, decodeReply, encodeCall, encodeReply } from '#core/host/wire.ts'

const SEED = 20_261_121

describe('a call on the wire', () => {
  it('comes back as it went, its bytes still bytes', () => {
    const request = { handle: 'project_1', update: new Uint8Array([0, 1, 254, 255]) }
    expect(decodeCall(encodeCall('project.append', request))).toEqual(success({ name: 'project.append', request }))
  })

  it.each([
    ['nothing', new Uint8Array()],
    ['text', new TextEncoder().encode('{"name":"host.describe"}')],
    ['a list that announces more than it may', new Uint8Array([0xdd, 0xff, 0xff, 0xff, 0xff])],
    ['a map that announces more than it may', new Uint8Array([0xdf, 0xff, 0xff, 0xff, 0xff])],
    ['a call cut short', encodeCall('library.list', {}).slice(0, -1)],
    ['a call with something after it', new Uint8Array([...encodeCall('library.list', {}), 0])],
    ['a call without a name', encode({ request: {} })],
    ['a name that is no text', encode({ name: 7, request: {} })],
    ['a name without end', encode({ name: 'x'.repeat(65), request: {} })],
    ['a call with more than a call has', encode({ name: 'library.list', request: {}, path: '/etc/passwd' })],
    ['a prototype in disguise', new Uint8Array([0x81, 0xa9, ...new TextEncoder().encode('__proto__'), 0x80])],
  ])('is refused when it is %s', (_, bytes) => {
    expect(decodeCall(bytes)).toEqual(failure('badRequest', { call: '' }))
  })

  it(`never throws, whatever the bytes (seed ${SEED})`, () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        decodeCall(bytes)
        decodeReply('project.open', bytes)
      }),
      { seed: SEED, numRuns: 5000 },
    )
  })
})

describe('a reply on the wire', () => {
  it('comes back as it went', () => {
    const reply = success({ bytes: new Uint8Array([1, 2, 3]) })
    expect(decodeReply('project.readSource', encodeReply(reply))).toEqual(reply)
  })

  it('carries a problem with its parameters', () => {
    const reply = failure('fileMissing', { fileName: 'كاراكاس.muqabala' })
    expect(decodeReply('project.open', encodeReply(reply))).toEqual(reply)
  })

  it('is a bad reply when it is not what the call promises', () => {
    expect(decodeReply('project.save', encodeReply(success({ generation: 'three' })))).toEqual(
      failure('badReply', { call: 'project.save' }),
    )
  })

  it('is a bad reply when it is cut short', () => {
    const bytes = encodeReply(success([]))
    expect(decodeReply('library.list', bytes.slice(0, -1))).toEqual(failure('badReply', { call: 'library.list' }))
  })
})
