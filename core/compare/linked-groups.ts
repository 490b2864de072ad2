/** Groups pairs that share an end, in the order they come; `keyOf` names an end. */
export function groupLinked<End, Pair extends { readonly a: End; readonly b: End }>(
  pairs: readonly Pair[],
  keyOf: (end: End) => string,
): readonly (readonly Pair[])[] {
  const groups: { keys: Set<string>; pairs: Pair[] }[] = []
  for (const pair of pairs) {
    const keys = [keyOf(pair.a), keyOf(pair.b)]
    const touched = groups.filter((group) => keys.some((key) => group.keys.has(key)))
    const [first, ...rest] = touched
    if (first === undefined) {
      groups.push({ keys: new Set(keys), pairs: [pair] })
      continue
    }
    first.pairs.push(pair)
    for (const key of keys) first.keys.add(key)
    for (const other of rest) {
      first.pairs.push(...other.pairs)
      for (const key of other.keys) first.keys.add(key)
      groups.splice(groups.indexOf(other), 1)
    }
  }
  return groups.map((group) => group.pairs)
}
