/** One paragraph: aligned, suggested, both, only here, or excluded. */
export type StripKind = 'aligned' | 'suggested' | 'both' | 'only' | 'excluded'

export interface StripMark {
  readonly kind: StripKind
  /** The paragraph being worked on. */
  readonly isHere?: boolean
}

/**
 * The marks of a long report as no more than `most`: each stands for a run of paragraphs and shows what most of them are, those set
 * aside only where there is nothing else. The place one works in is never lost.
 */
export function mergeMarks(marks: readonly StripMark[], most: number): readonly StripMark[] {
  const count = Math.min(most, marks.length)
  return Array.from({ length: count }, (_, at): StripMark => {
    const run = marks.slice(Math.floor((at * marks.length) / count), Math.floor(((at + 1) * marks.length) / count))
    const kept = run.filter(({ kind }) => kind !== 'excluded')
    const tally = Map.groupBy(kept, ({ kind }) => kind)
    const [kind = 'excluded'] = [...tally.keys()].sort(
      (a, b) => (tally.get(b)?.length ?? 0) - (tally.get(a)?.length ?? 0),
    )
    return { kind, isHere: run.some(({ isHere }) => isHere === true) }
  })
}
