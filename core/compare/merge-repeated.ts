import type { Finding, Place } from './finding.ts'

/**
 * A loaded term or a second name in a sentence that makes three claims is one finding about three claims, not three findings; so are
 * figures and dates of a paragraph that is linked whole to several claims. All others stay as they are, and the order is kept.
 */
export function mergeRepeated(findings: readonly Finding[]): readonly Finding[] {
  const merged: Finding[] = []
  const at = new Map<string, number>()
  for (const finding of findings) {
    const key = keyOf(finding)
    const index = key === null ? undefined : at.get(key)
    const earlier = index === undefined ? undefined : merged[index]
    if (index !== undefined && earlier !== undefined) merged[index] = join(earlier, finding)
    else {
      if (key !== null) at.set(key, merged.length)
      merged.push(key === null || isOfClaims(finding) ? finding : { ...finding, id: key })
    }
  }
  return merged
}

/** What is the same in repetitions; null for findings that do not repeat. */
function keyOf({ kind, reason, sides, values }: Finding): string | null {
  if (reason === 'wording.loaded') {
    const holder = sides.find((side) => 'term' in side.values)
    const others = sides.filter((side) => side !== holder).map(({ reportId }) => reportId)
    return [kind, holder?.places[0]?.paragraphId ?? '', values['term'] ?? '', ...others].join(' ')
  }
  if (kind === 'figure' || kind === 'date') {
    return [reason, ...sides.flatMap(({ places }) => places.map((place) => `${place.paragraphId} ${place.from}`))].join(
      ' ',
    )
  }
  if (reason !== 'name.differently') return null
  return [kind, ...sides.map(({ places: [first] }) => first?.paragraphId ?? ''), values['about'] ?? ''].join(' ')
}

/** Figures and dates are known by a claim: by that whose id comes first, whatever order the editor gives them. */
function isOfClaims({ kind }: Finding): boolean {
  return kind === 'figure' || kind === 'date'
}

function join(a: Finding, b: Finding): Finding {
  return {
    ...a,
    id: isOfClaims(a) && b.id < a.id ? b.id : a.id,
    claimIds: [...a.claimIds, ...b.claimIds.filter((id) => !a.claimIds.includes(id))],
    sides: a.sides.map((side) => {
      const other = b.sides.find(({ reportId }) => reportId === side.reportId)
      const more = other?.places.filter((place) => !side.places.some((one) => isSamePlace(one, place))) ?? []
      return more.length === 0 ? side : { ...side, places: [...side.places, ...more] }
    }),
  }
}

function isSamePlace(a: Place, b: Place): boolean {
  return a.paragraphId === b.paragraphId && a.from === b.from && a.to === b.to && a.text === b.text
}
