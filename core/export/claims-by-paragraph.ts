import type { Snapshot } from '../document/snapshot.ts'

/** The numbers of the claims each paragraph makes, by the paragraph's id. */
export function claimsByParagraph({ claims }: Pick<Snapshot, 'claims'>): ReadonlyMap<string, readonly number[]> {
  const numbers = new Map<string, number[]>()
  for (const claim of claims) {
    for (const id of new Set(claim.mentions.map(({ paragraphId }) => paragraphId))) {
      const before = numbers.get(id)
      if (before) before.push(claim.number)
      else numbers.set(id, [claim.number])
    }
  }
  return numbers
}
