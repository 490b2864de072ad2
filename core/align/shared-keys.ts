import type { CueKind } from './cue.ts'
import type { Item, Sentence } from './reading.ts'
import { spelledAlike } from './spelled-alike.ts'

/** Something both reports say, under which their sentences meet. */
export interface SharedKey {
  readonly kind: CueKind | 'spelling'
  /** How much it proves: the rarer in these two reports, the more. */
  readonly weight: number
}

/** An item of a sentence and a key it meets others under. */
export interface KeyedItem {
  readonly key: number
  readonly item: Item
  readonly english: string
}

/** What two reports share: keys by number, and by sentence the items that carry them. */
export interface SharedKeys {
  readonly keys: readonly SharedKey[]
  readonly a: readonly (readonly KeyedItem[])[]
  readonly b: readonly (readonly KeyedItem[])[]
  /** The weight of everything each sentence says, met in the other report or not. */
  readonly weightsA: Float64Array
  readonly weightsB: Float64Array
}

const strength: Readonly<Record<SharedKey['kind'], number>> = {
  number: 1.2,
  date: 1,
  name: 1.1,
  word: 1,
  latin: 1.1,
  shared: 0.85,
  spelling: 0.9,
  related: 0.5,
}

/** A key met in more sentence pairs than this says next to nothing and would cost most. */
const commonestMeetings = 600

/** Finds what two reports share, and leaves out all else. Cost grows with their lengths, not with the product.
 * `farthest`: how far apart two spellings of one name may be, 0 to 1. */
export function shareKeys(
  a: readonly Sentence[],
  b: readonly Sentence[],
  { farthest }: { readonly farthest: number },
): SharedKeys {
  const [indexA, indexB] = [indexByKey(a), indexByKey(b)]
  const sentences = a.length + b.length
  const keys: SharedKey[] = []
  const keyed = { a: a.map((): KeyedItem[] => []), b: b.map((): KeyedItem[] => []) }
  const share = (placesA: readonly Place[], placesB: readonly Place[], shared: SharedKey) => {
    keys.push(shared)
    for (const { sentence, item, english } of placesA) keyed.a[sentence]?.push({ key: keys.length - 1, item, english })
    for (const { sentence, item, english } of placesB) keyed.b[sentence]?.push({ key: keys.length - 1, item, english })
  }
  for (const [key, { kind, places, inSentences }] of indexA) {
    const other = indexB.get(key)
    if (other === undefined || places.length * other.places.length > commonestMeetings) continue
    const rarity = rarityOf(sentences, inSentences + other.inSentences)
    share(places, other.places, { kind, weight: strength[kind] * rarity * ownWorth(kind, key) })
  }
  // A name's spelling is met on one side only: what is counted there is half of what it would be if both spelled alike.
  const rarityOfItem = ({ text, cues }: Item) => {
    const counts = [`w:${text}`, ...cues.map(({ key }) => key)].map(
      (key) => (indexA.get(key)?.inSentences ?? 0) + (indexB.get(key)?.inSentences ?? 0),
    )
    return rarityOf(sentences, Math.max(1, ...counts)) - Math.LN2 / 2
  }
  for (const { placesA, placesB, likeness } of spelledAlike(a, b, { mostMeetings: commonestMeetings, farthest })) {
    const [itemA, itemB] = [placesA[0]?.item, placesB[0]?.item]
    if (!itemA || !itemB) continue
    const rarity = Math.min(rarityOfItem(itemA), rarityOfItem(itemB))
    const unnamed = (place: { readonly sentence: number; readonly item: Item }): Place => ({ ...place, english: '' })
    share(placesA.map(unnamed), placesB.map(unnamed), {
      kind: 'spelling',
      weight: strength.spelling * likeness * rarity,
    })
  }
  const weightsA = ownWeights(a, indexA, sentences)
  const weightsB = ownWeights(b, indexB, sentences)
  return { keys, ...keyed, weightsA, weightsB }
}

function ownWeights(sentences: readonly Sentence[], own: ReadonlyMap<string, KeyPlaces>, ofBoth: number): Float64Array {
  return Float64Array.from(sentences, ({ items }) =>
    items.reduce((sum, { cues }) => {
      const commonest = Math.max(1, ...cues.map(({ key }) => own.get(key)?.places.length ?? 1))
      return sum + rarityOf(ofBoth, commonest * 2)
    }, 0),
  )
}

interface Place {
  readonly sentence: number
  readonly item: Item
  readonly english: string
}

interface KeyPlaces {
  readonly kind: CueKind
  readonly places: Place[]
  inSentences: number
}

function indexByKey(sentences: readonly Sentence[]): ReadonlyMap<string, KeyPlaces> {
  const index = new Map<string, KeyPlaces>()
  sentences.forEach(({ items }, sentence) => {
    for (const item of items) {
      for (const { key, kind, english } of item.cues) {
        const known = index.get(key)
        if (known === undefined) {
          index.set(key, { kind, places: [{ sentence, item, english }], inSentences: 1 })
          continue
        }
        if (known.places.at(-1)?.sentence !== sentence) known.inSentences += 1
        known.places.push({ sentence, item, english })
      }
    }
  })
  return index
}

function rarityOf(sentences: number, places: number): number {
  return Math.log(1 + sentences / places)
}

/** What a key proves by itself, however rare it is here: three shared letters may be chance, and so may a two or a three. */
function ownWorth(kind: CueKind, key: string): number {
  if (kind === 'shared') return Math.min(1, (key.length - 2) / 5)
  const isSmallCount = kind === 'number' && /^[no]:\d$/.test(key)
  return isSmallCount ? 0.6 : 1
}
