/** Whether two lists hold the same objects in the same order. */
export function isSameList<Value>(a: readonly Value[], b: readonly Value[]): boolean {
  return a.length === b.length && a.every((value, index) => value === b[index])
}

/** Whether two plain records have equal fields. Lists within are compared by identity of their members, objects by value. */
export function isSameRecord(a: object, b: object): boolean {
  if (a === b) return true
  const fields = Object.keys(a)
  return (
    fields.length === Object.keys(b).length &&
    fields.every((field) => Object.hasOwn(b, field) && isSameValue(Reflect.get(a, field), Reflect.get(b, field)))
  )
}

function isSameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (Array.isArray(a)) return Array.isArray(b) && isSameList(a, b)
  return typeof a === 'object' && a !== null && typeof b === 'object' && b !== null && isSameRecord(a, b)
}
