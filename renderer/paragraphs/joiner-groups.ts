import type { ReviewedRepair } from '#core/document/commands/repair-joiners.ts'

/** A place to put right, with the words that stand there. */
export interface FoundRepair extends ReviewedRepair {
  readonly words: string
}

/** The same change wherever it is wanted: one answer for all its places. */
export interface RepairGroup {
  readonly key: string
  readonly words: string
  readonly text: string
  readonly repairs: readonly FoundRepair[]
}

/** In the order in which each change is first wanted. */
export function groupRepairs(repairs: readonly FoundRepair[]): readonly RepairGroup[] {
  return Array.from(
    Map.groupBy(repairs, ({ words, text }) => `${words}\n${text}`),
    ([key, same]) => ({ key, words: same[0]?.words ?? '', text: same[0]?.text ?? '', repairs: same }),
  )
}
