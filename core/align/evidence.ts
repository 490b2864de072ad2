import type { CueKind, Item, Sentence } from './reading.ts'
import { spellingDistance } from './skeleton.ts'

/** Two items of a sentence pair that say the same, and what says so. */
export interface Match {
  readonly a: Item
  readonly b: Item
  readonly kind: CueKind | 'spelling'
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
  /** Only pairs that share something. */
  readonly pairs: readonly PairEvidence[]
  /** The weight of everything a sentence says, matched or not. */
  readonly weightsA: Float64Array
  readonly weightsB: Float64Array
}

interface Place {
  readonly sentence: number
  readonly item: Item
}

interface Meeting {
  readonly a: Item
  readonly b: Item
  readonly kind: Match['kind']
  readonly english: string
  readonly weight: number
}

const strength: Readonly<Record<Match['kind'], number>> = {
  number: 1.2,
  date: 1,
  name: 1.1,
  word: 1,
  latin: 1.1,
  shared: 0.85,
  spelling: 0.9,
}

/** A key met in more sentence pairs than this says next to nothing and would cost most. */
const commonestMeetings = 600

/** Everything two reports share, by sentence pair. Cost grows with what is shared, not with the product of the lengths. */
export function findEvidence(a: readonly Sentence[], b: readonly Sentence[]): Evidence {
  const rarity = rarityOf(a, b)
  // A name's spelling is met on one side only: what is counted there is half of what it would be if both spelled alike.
  const rarityOfItem = ({ text, cues }: Item) =>
    Math.min(rarity(`w:${text}`), ...cues.map(({ key }) => rarity(key))) - Math.LN2 / 2
  const meetings = new Map<number, Meeting[]>()
  const meet = (placeA: Place, placeB: Place, meeting: Omit<Meeting, 'a' | 'b'>) => {
    const pair = placeA.sentence * b.length + placeB.sentence
    const known = meetings.get(pair)
    const one = { a: placeA.item, b: placeB.item, ...meeting }
    if (known === undefined) meetings.set(pair, [one])
    else known.push(one)
  }
  const [keysA, keysB] = [indexByKey(a), indexByKey(b)]
  for (const [key, { kind, english, places }] of keysA) {
    const other = keysB.get(key)
    if (other === undefined || places.length * other.places.length > commonestMeetings) continue
    const weight = strength[kind] * rarity(key) * (kind === 'shared' ? lengthFactor(key) : 1)
    for (const placeA of places) for (const placeB of other.places) meet(placeA, placeB, { kind, english, weight })
  }
  for (const { placeA, placeB, likeness } of spelledAlike(a, b)) {
    const weight = strength.spelling * likeness * Math.min(rarityOfItem(placeA.item), rarityOfItem(placeB.item))
    meet(placeA, placeB, { kind: 'spelling', english: '', weight })
  }
  const pairs = Array.from(meetings, ([pair, found]): PairEvidence => ({
    a: Math.floor(pair / b.length),
    b: pair % b.length,
    matches: matchOneToOne(found),
  }))
  const ownRarity = (sentences: readonly Sentence[]) => {
    const own = indexByKey(sentences)
    return Float64Array.from(sentences, (sentence) =>
      sentence.items.reduce((sum, item) => {
        const commonest = Math.max(1, ...item.cues.map(({ key }) => own.get(key)?.places.length ?? 1))
        return sum + rarityOfPlaces(a.length + b.length, commonest * 2)
      }, 0),
    )
  }
  return { pairs: [...pairs, ...neighbours(pairs, a.length, b.length)], weightsA: ownRarity(a), weightsB: ownRarity(b) }
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

/** Strongest meetings first, every item used once. */
function matchOneToOne(meetings: readonly Meeting[]): readonly Match[] {
  const used = new Set<Item>()
  const matches: Match[] = []
  for (const meeting of meetings.toSorted((x, y) => y.weight - x.weight)) {
    if (used.has(meeting.a) || used.has(meeting.b)) continue
    used.add(meeting.a)
    used.add(meeting.b)
    matches.push(meeting)
  }
  return matches
}

interface KeyPlaces {
  readonly kind: CueKind
  readonly english: string
  readonly places: Place[]
}

function indexByKey(sentences: readonly Sentence[]): ReadonlyMap<string, KeyPlaces> {
  const index = new Map<string, KeyPlaces>()
  sentences.forEach((sentence, position) => {
    for (const item of sentence.items) {
      for (const { key, kind, english } of item.cues) {
        const known = index.get(key)
        if (known === undefined) index.set(key, { kind, english, places: [{ sentence: position, item }] })
        else known.places.push({ sentence: position, item })
      }
    }
  })
  return index
}

function rarityOf(a: readonly Sentence[], b: readonly Sentence[]): (key: string) => number {
  const counts = new Map<string, number>()
  for (const sentence of [...a, ...b]) {
    for (const key of new Set(sentence.items.flatMap(({ cues }) => cues.map((cue) => cue.key)))) {
      counts.set(key, (counts.get(key) ?? 0) + 1)
    }
  }
  return (key) => rarityOfPlaces(a.length + b.length, counts.get(key) ?? 1)
}

function rarityOfPlaces(sentences: number, places: number): number {
  return Math.log(1 + sentences / places)
}

/** Three shared letters may be chance, six hardly. */
function lengthFactor(key: string): number {
  return Math.min(1, (key.length - 2) / 5)
}

function* spelledAlike(
  a: readonly Sentence[],
  b: readonly Sentence[],
): Generator<{ placeA: Place; placeB: Place; likeness: number }> {
  // Word by word, not place by place: a long report says the same word many times.
  const [wordsA, wordsB] = [placesByWord(a), placesByWord(b)]
  const byShape = new Map<string, Place[][]>()
  for (const places of wordsB.values()) {
    for (const shape of shapesOf(places[0]?.item)) byShape.set(shape, [...(byShape.get(shape) ?? []), places])
  }
  for (const placesA of wordsA.values()) {
    const itemA = placesA[0]?.item
    const candidates = new Set(shapesOf(itemA).flatMap((shape) => byShape.get(shape) ?? []))
    for (const placesB of candidates) {
      const itemB = placesB[0]?.item
      if (!itemA || !itemB || placesA.length * placesB.length > commonestMeetings) continue
      const distance = nearestSpelling(itemA, itemB)
      if (distance > farthestSpelling) continue
      for (const placeA of placesA) for (const placeB of placesB) yield { placeA, placeB, likeness: 1 - distance }
    }
  }
}

/** Beyond it two names are two names. */
const farthestSpelling = 0.3

function placesByWord(sentences: readonly Sentence[]): ReadonlyMap<string, Place[]> {
  const words = new Map<string, Place[]>()
  sentences.forEach((sentence, position) => {
    for (const item of sentence.items) {
      if (item.skeleton === '') continue
      const places = words.get(item.text)
      if (places === undefined) words.set(item.text, [{ sentence: position, item }])
      else places.push({ sentence: position, item })
    }
  })
  return words
}

/** The word itself and without the clitics it may carry. */
function shapesOf(item: Item | undefined): readonly string[] {
  if (item === undefined || item.skeleton === '') return []
  const shapes = new Set([item.skeleton])
  if (item.skeleton.length > 3) {
    shapes.add(item.skeleton.slice(1))
    shapes.add(item.skeleton.slice(0, -1))
  }
  return [...shapes]
}

function nearestSpelling(a: Item, b: Item): number {
  const isLatin = (item: Item) => item.cues.some(({ kind }) => kind === 'latin')
  if (isLatin(a) !== isLatin(b)) return a.skeleton === b.skeleton && a.skeleton.length >= 3 ? 0.1 : 1
  const forms = (item: Item) => item.cues.filter(({ kind }) => kind === 'shared').map(({ key }) => key.slice(2))
  let nearest = 1
  for (const x of forms(a).slice(0, 4))
    for (const y of forms(b).slice(0, 6)) nearest = Math.min(nearest, spellingDistance(x, y))
  return nearest
}
