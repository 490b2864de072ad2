/** How many of the newest backups are kept whatever their age. */
export const newestKept = 5

const hourMs = 3_600_000
const dayMs = 24 * hourMs

/**
 * Which backups to keep: the newest five; the newest of each hour for a day; the newest of each day for thirty days.
 * Hours and days are those of UTC. Times are milliseconds since 1970; those in the future count as now.
 */
export function chooseBackups<Backup extends { readonly madeMs: number }>(
  backups: readonly Backup[],
  nowMs: number,
): ReadonlySet<Backup> {
  const newestFirst = backups.toSorted((a, b) => b.madeMs - a.madeMs)
  const kept = new Set(newestFirst.slice(0, newestKept))
  const spans = [
    { unitMs: hourMs, reachMs: dayMs },
    { unitMs: dayMs, reachMs: 30 * dayMs },
  ]
  for (const { unitMs, reachMs } of spans) {
    const taken = new Set<number>()
    for (const backup of newestFirst) {
      const unit = Math.floor(backup.madeMs / unitMs)
      if (nowMs - backup.madeMs > reachMs || taken.has(unit)) continue
      taken.add(unit)
      kept.add(backup)
    }
  }
  return kept
}
