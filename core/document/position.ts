import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing'

/** Whether a string is a fractional index that new ones can be made beside. */
export function isPosition(text: string): boolean {
  try {
    generateKeyBetween(text, null)
    return true
  } catch {
    return false
  }
}

/** `count` positions after the last of those given. */
export function positionsAtEnd(taken: readonly string[], count: number): string[] {
  return generateNKeysBetween(taken.toSorted().at(-1) ?? null, null, count)
}

/** A position after `position` and before whatever follows it; records that share a position stay before it. */
export function positionAfter(taken: readonly string[], position: string): string {
  return generateKeyBetween(position, taken.toSorted().find((other) => other > position) ?? null)
}

/** A position before `position` and after whatever precedes it. */
export function positionBefore(taken: readonly string[], position: string): string {
  return generateKeyBetween(taken.toSorted().findLast((other) => other < position) ?? null, position)
}
