import { diffArrays } from 'diff'
import { foldText } from '../text/fold.ts'
import { tokenize } from '../text/tokens.ts'

/**
 * Which paragraph of an older version each paragraph of a newer one comes from, by index; null for one that is new. Every
 * older paragraph is given at most once. Equal texts in order go first, then equal texts that moved, then the most alike.
 */
export function matchVersions(older: readonly string[], newer: readonly string[]): readonly (number | null)[] {
  const origin: (number | null)[] = newer.map(() => null)
  const taken = new Set<number>()
  const take = (at: number, from: number) => {
    origin[at] = from
    taken.add(from)
  }
  const [foldedOlder, foldedNewer] = [older.map(comparable), newer.map(comparable)]
  takeInOrder(foldedOlder, foldedNewer, take)
  takeMoved(foldedOlder, foldedNewer, { origin, taken, take })
  takeAlike(older, newer, { origin, taken, take })
  return origin
}

/** The least share of words two paragraphs have in common to be versions of one, 0…1. */
const leastAlike = 0.4

interface Matching {
  readonly origin: readonly (number | null)[]
  readonly taken: ReadonlySet<number>
  readonly take: (newerAt: number, olderAt: number) => void
}

function takeInOrder(older: readonly string[], newer: readonly string[], take: Matching['take']): void {
  let olderAt = 0
  let newerAt = 0
  for (const { added, removed, count } of diffArrays([...older], [...newer])) {
    if (!added && !removed) for (let step = 0; step < count; step += 1) take(newerAt + step, olderAt + step)
    if (!added) olderAt += count
    if (!removed) newerAt += count
  }
}

function takeMoved(older: readonly string[], newer: readonly string[], { origin, taken, take }: Matching): void {
  for (const [at, text] of newer.entries()) {
    if (origin[at] !== null) continue
    const from = older.findIndex((other, index) => other === text && !taken.has(index))
    if (from >= 0) take(at, from)
  }
}

function takeAlike(older: readonly string[], newer: readonly string[], { origin, taken, take }: Matching): void {
  const wordsOfOlder = older.map((text, index) => (taken.has(index) ? null : wordSet(text)))
  const pairs = newer.flatMap((text, at) => {
    if (origin[at] !== null) return []
    const words = wordSet(text)
    return wordsOfOlder.flatMap((others, from) => {
      const alike = others === null ? 0 : likeness(words, others)
      if (alike < leastAlike) return []
      return [{ at, from, alike, away: Math.abs(at / newer.length - from / older.length) }]
    })
  })
  // The most alike first; of two as alike, the one that stands nearer to where it stood.
  for (const { at, from } of pairs.toSorted((a, b) => b.alike - a.alike || a.away - b.away)) {
    if (origin[at] === null && !taken.has(from)) take(at, from)
  }
}

function comparable(text: string): string {
  return foldText(text).replaceAll(/\s+/gu, ' ').trim()
}

function wordSet(text: string): ReadonlySet<string> {
  return new Set(tokenize(text).map((token) => token.text))
}

/** Dice's coefficient: shared words of all words, each set counted once. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size + b.size === 0) return 0
  let shared = 0
  for (const word of a) if (b.has(word)) shared += 1
  return (2 * shared) / (a.size + b.size)
}
