import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { encodeRecord, readRecords } from '#platform/journal/record.ts'
import { seed } from '../../laws/seed.ts'

const payloads = fc.array(fc.uint8Array({ maxLength: 60 }), { minLength: 1, maxLength: 12 })

function concatenate(records: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(records.map((record) => encodeRecord(record))))
}

const plain = (found: readonly Uint8Array[]) => found.map((payload) => [...payload])

describe(`journal records (seed ${seed})`, () => {
  it('come back in order', () => {
    fc.assert(
      fc.property(payloads, (written) => {
        const read = readRecords(concatenate(written))
        expect(plain(read.payloads)).toEqual(plain(written))
        expect([read.isHeaderWhole, read.cutBytes, read.damagedBytes]).toEqual([true, 0, 0])
      }),
      { seed },
    )
  })

  it('cut anywhere, come back up to the cut, and the rest is counted', () => {
    fc.assert(
      fc.property(payloads, fc.nat(), (written, where) => {
        const bytes = concatenate(written)
        const length = where % bytes.length
        const read = readRecords(bytes.subarray(0, length))
        const wholeBytes = concatenate(written.slice(0, read.payloads.length)).length
        expect(plain(read.payloads)).toEqual(plain(written.slice(0, read.payloads.length)))
        expect(wholeBytes + read.cutBytes).toBe(length)
      }),
      { seed },
    )
  })

  it('with one bit flipped, come back all but the one it hit', () => {
    fc.assert(
      fc.property(payloads, fc.nat(), fc.nat(7), (written, where, bit) => {
        const bytes = concatenate(written)
        const at = where % bytes.length
        bytes[at] = (bytes[at] ?? 0) ^ (1 << bit)
        const read = readRecords(bytes)
        const without = written.map((_, hit) => JSON.stringify(plain(written.filter((__, other) => other !== hit))))
        expect(without).toContain(JSON.stringify(plain(read.payloads)))
        expect(read.cutBytes + read.damagedBytes).toBeGreaterThan(0)
      }),
      { seed },
    )
  })
})
