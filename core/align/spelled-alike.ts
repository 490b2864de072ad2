import type { Item, Sentence } from './reading.ts'
import { spellingDistance } from './skeleton.ts'

export interface WordPlace {
  readonly sentence: number
  readonly item: Item
}

/** A word of each report that spell one name, with everywhere they stand. */
export interface SpelledAlike {
  readonly placesA: readonly WordPlace[]
  readonly placesB: readonly WordPlace[]
  /** 1 for the same letters, less the more they differ. */
  readonly likeness: number
}

/** Words that nobody knows and that sound alike, whichever script they are in. Those met in too many pairs of places are left out. */
export function* spelledAlike(
  a: readonly Sentence[],
  b: readonly Sentence[],
  { mostMeetings, farthest }: { readonly mostMeetings: number; readonly farthest: number },
): Generator<SpelledAlike> {
  // Word by word, not place by place: a long report says the same word many times.
  const [wordsA, wordsB] = [placesByWord(a), placesByWord(b)]
  const byShape = new Map<string, WordPlace[][]>()
  for (const places of wordsB.values()) {
    for (const shape of shapesOf(places[0]?.item)) {
      const known = byShape.get(shape)
      if (known === undefined) byShape.set(shape, [places])
      else known.push(places)
    }
  }
  for (const placesA of wordsA.values()) {
    const itemA = placesA[0]?.item
    const candidates = new Set(shapesOf(itemA).flatMap((shape) => byShape.get(shape) ?? []))
    for (const placesB of candidates) {
      const itemB = placesB[0]?.item
      if (!itemA || !itemB || placesA.length * placesB.length > mostMeetings) continue
      const distance = nearestSpelling(itemA, itemB, farthest)
      if (distance <= farthest) yield { placesA, placesB, likeness: 1 - distance }
    }
  }
}

function placesByWord(sentences: readonly Sentence[]): ReadonlyMap<string, WordPlace[]> {
  const words = new Map<string, WordPlace[]>()
  sentences.forEach(({ items }, sentence) => {
    for (const item of items) {
      if (item.skeleton === '') continue
      const places = words.get(item.text)
      if (places === undefined) words.set(item.text, [{ sentence, item }])
      else places.push({ sentence, item })
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

function nearestSpelling(a: Item, b: Item, farthest: number): number {
  const isLatin = (item: Item) => item.cues.some(({ kind }) => kind === 'latin')
  if (isLatin(a) !== isLatin(b)) return a.skeleton === b.skeleton && a.skeleton.length >= 3 ? 0.1 : 1
  const forms = (item: Item) => item.cues.filter(({ kind }) => kind === 'shared').map(({ key }) => key.slice(2))
  let nearest = 1
  for (const x of forms(a).slice(0, 4))
    for (const y of forms(b).slice(0, 6)) nearest = Math.min(nearest, spellingDistance(x, y, farthest))
  return nearest
}
