import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chooseBackups } from '#platform/backups/choose-backups.ts'
import { seed } from '../../laws/seed.ts'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour
const now = Date.UTC(2026, 10, 21, 14, 2)

const at = (agesMs: readonly number[]) => agesMs.map((ageMs) => ({ madeMs: now - ageMs, ageMs }))
const keptAges = (agesMs: readonly number[]) =>
  [...chooseBackups(at(agesMs), now)].map(({ ageMs }) => ageMs).sort((a, b) => a - b)

describe('which backups are kept', () => {
  it('the last five, however close', () => {
    const ages = [0, 1, 2, 3, 4, 5, 6].map((age) => age * minute * 0.1)
    expect(keptAges(ages)).toEqual(ages.slice(0, 5))
  })

  it('the last five, however old', () => {
    const ages = [100, 200, 300, 400, 500, 600].map((age) => age * day)
    expect(keptAges(ages)).toEqual(ages.slice(0, 5))
  })

  it('one an hour for a day, one a day for a month', () => {
    const everyTenMinutes = Array.from({ length: 6 * 24 * 60 }, (_, index) => index * 10 * minute)
    const kept = keptAges(everyTenMinutes)
    const hours = kept.filter((age) => age <= day).length
    const days = kept.filter((age) => age > day).length
    // 25 hours of the clock lie within a day; two of the last five are the newest of theirs. The daily ones of the first two
    // days are among these already.
    expect([hours, days]).toEqual([5 + 25 - 2, 31 - 2])
  })

  it(`never none when there are some, and choosing again changes nothing (seed ${seed})`, () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -day, max: 60 * day }), { minLength: 1, maxLength: 200 }), (ages) => {
        const kept = [...chooseBackups(at(ages), now)]
        expect(kept.length).toBeGreaterThanOrEqual(Math.min(5, ages.length))
        expect(chooseBackups(kept, now)).toEqual(new Set(kept))
      }),
      { seed },
    )
  })
})
