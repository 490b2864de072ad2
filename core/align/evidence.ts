import type { Item, Sentence } from './reading.ts'
import { shareKeys, type KeyedItem, type SharedKey, type SharedKeys } from './shared-keys.ts'

/** Two items of a sentence pair that say the same, and what says so. */
export interface Match {
  readonly a: Item
  readonly b: Item
  readonly kind: SharedKey['kind']
  readonly english: string
  /** How much it proves: the rarer in these two reports, the more. */
  readonly weight: number
}

export interface PairEvidence {
  readonly a: number
  readonly b: number
  readonly matches: readonly Match[]
}

export interface Evidence {
  /** Only pairs that share something, and of each sentence's those that share most. By row, then by column. */
  readonly pairs: readonly PairEvidence[]
  /** The weight of everything a sentence says, matched or not. */
  readonly weightsA: Float64Array
  readonly weightsB: Float64Array
}

/** Beyond it two names are two names. */
const farthestSpelling = 0.3
/** One language spells a name nearly one way: كاراكاس, كراكاس. What differs more is another word: «الاثنين» is no «السفينة». */
const farthestInOneLanguage = 0.1

/** Of the sentences it shares something with, a sentence is held against this many: far more than could make its claim. */
const candidatesEach = 12

/** What two reports share, by sentence pair. Cost grows with what is shared, not with the product of the lengths. */
export function findEvidence(
  a: readonly Sentence[],
  b: readonly Sentence[],
  { isSameLanguage = false }: { readonly isSameLanguage?: boolean } = {},
): Evidence {
  const shared = shareKeys(a, b, { farthest: isSameLanguage ? farthestInOneLanguage : farthestSpelling })
  const byKeyB = shared.b.map(byKey)
  const pairs = candidatePairs(shared).map(([i, j]): PairEvidence => ({
    a: i,
    b: j,
    matches: matchOneToOne(meetingsOf(shared.keys, shared.a[i] ?? [], byKeyB[j] ?? new Map())),
  }))
  const all = [...pairs, ...neighbours(pairs, a.length, b.length)].sort((x, y) => x.a - y.a || x.b - y.b)
  return { pairs: all, weightsA: shared.weightsA, weightsB: shared.weightsB }
}

/** The pairs worth a closer look: the best few of each sentence of either side, by what they share at most. */
function candidatePairs({ keys, a, b, weightsA, weightsB }: SharedKeys): readonly (readonly [number, number])[] {
  const chosen = new Set<number>()
  const choose = (
    rows: SharedKeys['a'],
    columns: SharedKeys['b'],
    rowWeights: Float64Array,
    columnWeights: Float64Array,
    numberOf: (row: number, column: number) => number,
  ) => {
    const postings = keys.map((): number[] => [])
    columns.forEach((items, column) => {
      for (const { key } of items) if (postings[key]?.at(-1) !== column) postings[key]?.push(column)
    })
    const mass = new Float64Array(columns.length)
    const ofItem = new Float64Array(columns.length)
    rows.forEach((items, row) => {
      const met: number[] = []
      for (const group of byItem(items)) {
        const touched: number[] = []
        for (const { key } of group) {
          const weight = keys[key]?.weight ?? 0
          for (const column of postings[key] ?? []) {
            const before = ofItem[column] ?? 0
            if (before === 0) touched.push(column)
            if (weight > before) ofItem[column] = weight
          }
        }
        for (const column of touched) {
          if (mass[column] === 0) met.push(column)
          mass[column] = (mass[column] ?? 0) + (ofItem[column] ?? 0)
          ofItem[column] = 0
        }
      }
      const scored = met.map((column) => ({
        column,
        dice: (mass[column] ?? 0) / ((rowWeights[row] ?? 0) + (columnWeights[column] ?? 0) + 2),
      }))
      if (scored.length > candidatesEach) scored.sort((x, y) => y.dice - x.dice || x.column - y.column)
      for (const { column } of scored.slice(0, candidatesEach)) chosen.add(numberOf(row, column))
      for (const column of met) mass[column] = 0
    })
  }
  choose(a, b, weightsA, weightsB, (row, column) => row * b.length + column)
  choose(b, a, weightsB, weightsA, (row, column) => column * b.length + row)
  return Array.from(chosen, (pair) => [Math.floor(pair / b.length), pair % b.length] as const)
}

/** The keys of a sentence, item by item. */
function byItem(items: readonly KeyedItem[]): Iterable<readonly KeyedItem[]> {
  return Map.groupBy(items, ({ item }) => item).values()
}

/** Everything a sentence says, by key. */
function byKey(items: readonly KeyedItem[]): ReadonlyMap<number, readonly KeyedItem[]> {
  return Map.groupBy(items, ({ key }) => key)
}

function meetingsOf(
  keys: SharedKeys['keys'],
  inA: readonly KeyedItem[],
  inB: ReadonlyMap<number, readonly KeyedItem[]>,
): Match[] {
  const meetings: Match[] = []
  for (const { key, item, english } of inA) {
    const shared = keys[key]
    if (!shared) continue
    for (const other of inB.get(key) ?? []) {
      meetings.push({
        a: item,
        b: other.item,
        kind: shared.kind,
        english: english === other.english ? english : `${english} / ${other.english}`,
        weight: shared.weight,
      })
    }
  }
  return meetings
}

/** Strongest meetings first, every item used once. */
function matchOneToOne(meetings: Match[]): readonly Match[] {
  const used = new Set<Item>()
  const matches: Match[] = []
  for (const meeting of meetings.sort((x, y) => y.weight - x.weight)) {
    if (used.has(meeting.a) || used.has(meeting.b)) continue
    used.add(meeting.a)
    used.add(meeting.b)
    matches.push(meeting)
  }
  return matches
}

/**
 * The sentences before and after a sure pair, where they share nothing we know of: a short sentence between two that
 * are told alike is most often told alike too. They have no evidence of their own and never become sure by themselves.
 */
function neighbours(pairs: readonly PairEvidence[], rows: number, columns: number): readonly PairEvidence[] {
  const known = new Set(pairs.map(({ a, b }) => a * columns + b))
  const added: PairEvidence[] = []
  for (const { a, b, matches } of pairs) {
    if (matches.length < surePair) continue
    for (const step of [-1, 1]) {
      const [i, j] = [a + step, b + step]
      const isThere = i >= 0 && j >= 0 && i < rows && j < columns
      if (!isThere || known.has(i * columns + j)) continue
      known.add(i * columns + j)
      added.push({ a: i, b: j, matches: [] })
    }
  }
  return added
}

/** Sentences that share this many items are rarely unrelated. */
const surePair = 4
