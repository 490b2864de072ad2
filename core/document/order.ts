/** By UTF-16 code units: the same order on every machine and in every locale. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

export function byId(a: { id: string }, b: { id: string }): number {
  return compareText(a.id, b.id)
}

export function byPosition(a: { position: string; id: string }, b: { position: string; id: string }): number {
  return compareText(a.position, b.position) || compareText(a.id, b.id)
}
