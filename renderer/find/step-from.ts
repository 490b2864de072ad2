import type { Hit } from '#core/document/find.ts'

/** The occurrence after or before the one at hand, round the end; from nowhere, the first that `isFirst` says yes to. */
export function stepFrom(
  hits: readonly Hit[],
  here: Hit | null,
  by: 1 | -1,
  isFirst: (hit: Hit) => boolean,
): Hit | null {
  if (hits.length === 0) return null
  if (here === null) return (by > 0 ? hits.find(isFirst) : hits.findLast(isFirst)) ?? hits[0] ?? null
  const place = hits.findIndex(({ key }) => key === here.key)
  return hits[(place + by + hits.length) % hits.length] ?? null
}

/** As many hits as a list shows at once: all, or those around the one at hand. */
export function listedHits(hits: readonly Hit[], here: Hit | null, most: number): readonly Hit[] {
  const place = here === null ? -1 : hits.findIndex(({ key }) => key === here.key)
  const from = Math.max(0, Math.min(place - Math.floor(most / 2), hits.length - most))
  return hits.slice(from, from + most)
}
