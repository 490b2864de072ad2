import { isSameList } from '../document/same.ts'

/** What was found under a key, found again only where the objects it rests on are others. */
export type Again<Found> = (key: string, grounds: readonly unknown[], find: () => Found) => Found

export function rememberByKey<Found>(): Again<Found> {
  const known = new Map<string, { readonly grounds: readonly unknown[]; readonly found: Found }>()
  return (key, grounds, find) => {
    const before = known.get(key)
    if (before !== undefined && isSameList(before.grounds, grounds)) return before.found
    const found = find()
    known.set(key, { grounds, found })
    return found
  }
}

/** What is found of an object, found once. */
export function rememberByObject<Key extends object, Found>(find: (key: Key) => Found): (key: Key) => Found {
  const known = new WeakMap<Key, { readonly found: Found }>()
  return (key) => {
    const before = known.get(key) ?? { found: find(key) }
    known.set(key, before)
    return before.found
  }
}
