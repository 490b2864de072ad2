/** Which rows of a long report are drawn with everything beside their text. A row asks for itself, so that the others are left alone. */
export interface NearRows {
  isNear(rowId: string): boolean
  subscribe(rowId: string, listener: () => void): () => void
  /** These are near from now on. */
  add(rowIds: Iterable<string>): void
}

export function createNearRows(): NearRows {
  const near = new Set<string>()
  const listeners = new Map<string, () => void>()
  return {
    isNear: (rowId) => near.has(rowId),
    subscribe(rowId, listener) {
      listeners.set(rowId, listener)
      return () => {
        if (listeners.get(rowId) === listener) listeners.delete(rowId)
      }
    },
    add(rowIds) {
      for (const rowId of rowIds) {
        if (near.has(rowId)) continue
        near.add(rowId)
        listeners.get(rowId)?.()
      }
    },
  }
}
