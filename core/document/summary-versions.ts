import type { SummaryVersion } from './snapshot.ts'

/** What one editor writes within one such stretch of the clock is kept as one version. */
export const stretchMs = 10 * 60_000

const hourMs = 3_600_000
const dayMs = 24 * hourMs

/** How far apart versions stay, by their age: whatever is younger than the first, then one an hour, then one a day. */
const spacings = [
  { youngerThanMs: 3 * hourMs, apartMs: 0 },
  { youngerThanMs: 2 * dayMs, apartMs: hourMs },
  { youngerThanMs: 90 * dayMs, apartMs: dayMs },
] as const

/** Versions kept by themselves, at most. */
const mostAutomatic = 60

/**
 * Those of the versions that have had their time, given the present: named ones never have, of the others fewer are left the
 * older they are. Of those that stand for one hour or day, the last stays.
 */
export function outdatedVersions(versions: readonly SummaryVersion[], now: string): readonly SummaryVersion[] {
  const nowMs = Date.parse(now)
  const taken = new Set<string>()
  let left = mostAutomatic
  return versions.toReversed().filter(({ id, name, savedAt }) => {
    if (name !== '') return false
    const savedMs = Date.parse(savedAt)
    const spacing = spacings.find(({ youngerThanMs }) => nowMs - savedMs < youngerThanMs)
    if (spacing === undefined || left === 0) return true
    const slot = spacing.apartMs === 0 ? id : `${spacing.apartMs} ${Math.floor(savedMs / spacing.apartMs)}`
    if (taken.has(slot)) return true
    taken.add(slot)
    left -= 1
    return false
  })
}
