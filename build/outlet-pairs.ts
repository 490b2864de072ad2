import { documentOf, type BenchPair } from './bench-format.ts'

/**
 * Pairs that look more like two outlets than like two translations, made from pairs whose sentences are known (tier A of the
 * benchmark). Deterministic: the same seed gives the same pairs.
 */

/** A sentence as an outlet has it: one or more of the source's, each with a part of its words. */
interface Unit {
  readonly sources: readonly number[]
  readonly text: string
}

type Random = () => number

/**
 * Tier M: each side tells six in ten sentences, leaves out words, says some twice (in the lead and below), joins neighbours into long
 * sentences and moves blocks. So one sentence answers several, lengths say little, and order holds only in places.
 */
export function outletPairs(given: readonly BenchPair[], rounds: number, seed: number): readonly BenchPair[] {
  const random = randomFrom(seed)
  return Array.from({ length: rounds }, (_, round) =>
    given.map((pair): BenchPair => {
      const fa = toldBy(pair.faSentences, random)
      const ar = toldBy(pair.arSentences, random)
      const links = new Set(pair.goldSentenceLinks.map((link) => link.join()))
      const isLinked = (a: Unit, b: Unit) => a.sources.some((x) => b.sources.some((y) => links.has(`${x},${y}`)))
      return assemble(`${documentOf(pair)}/M/${round}`, 'M', fa, ar, isLinked, random)
    }),
  ).flat()
}

/** Tier H: each side tells what the other leaves out. The same names and words, and no claim in common. */
export function halvedPairs(given: readonly BenchPair[], rounds: number, seed: number): readonly BenchPair[] {
  const random = randomFrom(seed)
  return Array.from({ length: rounds }, (_, round) =>
    given.map((pair): BenchPair => {
      const isFirst = pair.faSentences.map(() => random() < 0.5)
      const told = new Set(pair.goldSentenceLinks.flatMap(([x, y]) => (isFirst[x] === true ? [y] : [])))
      const fa = pair.faSentences.map(({ text }, index) => ({ sources: [index], text })).filter((_, x) => isFirst[x])
      const ar = pair.arSentences.map(({ text }, index) => ({ sources: [index], text })).filter((_, y) => !told.has(y))
      return assemble(`${documentOf(pair)}/H/${round}`, 'H', fa, ar, () => false, random)
    }),
  ).flat()
}

function toldBy(sentences: BenchPair['faSentences'], random: Random): readonly Unit[] {
  const kept = sentences
    .map(({ text }, index): Unit => ({ sources: [index], text: withoutWords(text, 0.35 * random(), random) }))
    .filter(() => random() < 0.6)
  const echoed = kept.flatMap((unit): readonly Unit[] => {
    const [source = 0] = unit.sources
    return random() < 0.3 ? [{ ...unit, text: withoutWords(sentences[source]?.text ?? '', 0.5, random) }] : []
  })
  const units = movedBlocks(kept, random)
  for (const echo of echoed) units.splice(Math.floor(random() * (units.length + 1)), 0, echo)
  return joined(units, random)
}

function withoutWords(text: string, share: number, random: Random): string {
  return text
    .split(' ')
    .filter(() => random() >= share)
    .join(' ')
}

function movedBlocks(units: readonly Unit[], random: Random): Unit[] {
  const blocks: Unit[][] = [[]]
  for (const unit of units) {
    if (random() < 0.4) blocks.push([])
    blocks.at(-1)?.push(unit)
  }
  return blocks
    .map((block) => ({ block, at: random() }))
    .sort((x, y) => x.at - y.at)
    .flatMap(({ block }) => block)
}

function joined(units: readonly Unit[], random: Random): readonly Unit[] {
  const result: Unit[] = []
  for (const unit of units) {
    const last = result.at(-1)
    if (last !== undefined && random() < 0.45)
      result[result.length - 1] = { sources: [...last.sources, ...unit.sources], text: `${last.text} ${unit.text}` }
    else result.push(unit)
  }
  return result
}

function assemble(
  id: string,
  tier: string,
  fa: readonly Unit[],
  ar: readonly Unit[],
  isLinked: (a: Unit, b: Unit) => boolean,
  random: Random,
): BenchPair {
  const [sideA, sideB] = [inParagraphs(fa, random), inParagraphs(ar, random)]
  const goldSentenceLinks = fa.flatMap((a, x) =>
    ar.flatMap((b, y): readonly [number, number][] => (isLinked(a, b) ? [[x, y]] : [])),
  )
  const paragraphs = goldSentenceLinks.map(([x, y]) => [
    sideA.sentences[x]?.paragraph ?? 0,
    sideB.sentences[y]?.paragraph ?? 0,
  ])
  const distinct = new Map(paragraphs.map((link) => [link.join(), link]))
  return {
    id,
    tier,
    fa: sideA.paragraphs,
    ar: sideB.paragraphs,
    faSentences: sideA.sentences,
    arSentences: sideB.sentences,
    goldSentenceLinks,
    goldParagraphLinks: Array.from(distinct.values(), ([x = 0, y = 0]): [number, number] => [x, y]),
  }
}

function inParagraphs(units: readonly Unit[], random: Random) {
  const groups: string[][] = []
  const sentences = units
    .map(({ text }) => text)
    .map((text) => {
      if (groups.length === 0 || random() < 0.55) groups.push([])
      groups.at(-1)?.push(text)
      return { text, paragraph: groups.length - 1 }
    })
  return { sentences, paragraphs: groups.map((group) => group.join(' ')) }
}

/** Mulberry32: 0 to 1, the same for the same seed. */
function randomFrom(seed: number): Random {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
