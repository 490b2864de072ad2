import { alignReports } from '../document/alignment.ts'
import type { Paragraph, Report, Snapshot } from '../document/snapshot.ts'

/**
 * Two reports face to face. Both keep their own order from top to bottom, and every paragraph stands in full exactly once.
 * The first report's paragraphs are never moved. A paragraph of the second that crosses stands in full facing its partner,
 * is marked as moved, and leaves a pointer where its own report has it.
 */
export interface Facing {
  readonly reportA: Report
  readonly reportB: Report
  readonly bands: readonly Band[]
}

/** What stands on one level: at most one cell on the first report's side, any number on the second's. */
export interface Band {
  readonly a: Cell | null
  readonly b: readonly Cell[]
}

export type Cell =
  /** A paragraph in full. `isMoved`: out of its own report's order, to face its partner. */
  | { readonly kind: 'paragraph'; readonly paragraph: Paragraph; readonly isMoved: boolean }
  /** The paragraph on the other side also faces these of this side, which stand in full elsewhere. */
  | { readonly kind: 'faces'; readonly paragraphs: readonly Paragraph[] }
  /** Here the report has a paragraph that stands elsewhere, facing `partner` of the other side. */
  | { readonly kind: 'pointer'; readonly paragraph: Paragraph; readonly partner: Paragraph }

/** A paragraph's number as an export prints it. */
export function numberOf({ number }: Paragraph): string {
  return `¶ ${number ?? '–'}`
}

/** A paragraph of the second report and where it stands. */
interface Seat {
  readonly paragraph: Paragraph
  /** The place of the paragraph of the first report it stands facing; null when it is aligned with none. */
  readonly home: number | null
  readonly isMoved: boolean
}

/** Sets two reports face to face. Excluded paragraphs are left out. */
export function setFacing(snapshot: Snapshot, reportA: Report, reportB: Report): Facing {
  const keptA = reportA.paragraphs.filter(({ exclusion }) => exclusion === null)
  const keptB = reportB.paragraphs.filter(({ exclusion }) => exclusion === null)
  const { partnersOfA, partnersOfB } = findPartners(snapshot, reportA, reportB, keptA, keptB)
  const inOrder = longestChain(
    partnersOfB.map((partners) => partners.map(({ place }) => place)),
    keptA.length,
  )
  const seats = keptB.map((paragraph, b): Seat => {
    const home = inOrder[b] ?? closest(paragraph, partnersOfB[b] ?? [], keptA)
    return { paragraph, home, isMoved: home !== null && inOrder[b] === null }
  })

  const bands: Band[] = []
  let next = 0
  /** Lays down what the second report has next, up to a paragraph that stands facing one further down. */
  const follow = (facing: number | null) => {
    const stays = (seat: Seat) => seat.home === null || seat.isMoved || seat.home === facing
    for (let seat = seats[next]; seat && stays(seat); seat = seats[++next]) {
      const partner = seat.home === null ? undefined : keptA[seat.home]
      if (!partner) bands.push({ a: null, b: [inFull(seat)] })
      else if (seat.isMoved) bands.push({ a: null, b: [{ kind: 'pointer', paragraph: seat.paragraph, partner }] })
      else bands.push({ a: { kind: 'faces', paragraphs: [partner] }, b: [inFull(seat)] })
    }
  }

  follow(null)
  keptA.forEach((paragraph, a) => {
    const here: Seat[] = []
    for (let seat = seats[next]; seat?.home === a && !seat.isMoved; seat = seats[++next]) here.push(seat)
    const partners = (partnersOfA[a] ?? []).flatMap(({ place }) => seats[place] ?? [])
    here.push(...partners.filter((seat) => seat.isMoved && seat.home === a))
    const elsewhere = partners.filter((seat) => !here.includes(seat)).map((seat) => seat.paragraph)
    bands.push({
      a: { kind: 'paragraph', paragraph, isMoved: false },
      b: [...here.map(inFull), ...(elsewhere.length > 0 ? [{ kind: 'faces' as const, paragraphs: elsewhere }] : [])],
    })
    follow(a)
  })
  return { reportA, reportB, bands }
}

function inFull({ paragraph, isMoved }: Seat): Cell {
  return { kind: 'paragraph', paragraph, isMoved }
}

/** A paragraph of the other report, by its place among those kept. */
interface Partner {
  readonly place: number
  /** How many claims the two share. */
  readonly shared: number
}

/** The partner a paragraph that crosses had best face: a headline a headline, a text a text; then the one with most in common. */
function closest(paragraph: Paragraph, partners: readonly Partner[], keptA: readonly Paragraph[]): number | null {
  const isHeadline = ({ role }: Pick<Paragraph, 'role'>) => role === 'headline'
  const score = ({ place, shared }: Partner) => {
    const partner = keptA[place]
    return shared + (partner && isHeadline(partner) === isHeadline(paragraph) ? 1000 : 0)
  }
  return partners.toSorted((x, y) => score(y) - score(x))[0]?.place ?? null
}

/** For each kept paragraph of either report those of the other it is aligned with, in their order. */
function findPartners(
  snapshot: Snapshot,
  reportA: Report,
  reportB: Report,
  keptA: readonly Paragraph[],
  keptB: readonly Paragraph[],
): { readonly partnersOfA: readonly (readonly Partner[])[]; readonly partnersOfB: readonly (readonly Partner[])[] } {
  const placeA = new Map(keptA.map((paragraph, place) => [paragraph.id, place]))
  const placeB = new Map(keptB.map((paragraph, place) => [paragraph.id, place]))
  const partnersOfA = keptA.map((): Partner[] => [])
  const partnersOfB = keptB.map((): Partner[] => [])
  for (const { paragraphIdA, paragraphIdB, claims } of alignReports(snapshot, reportA.id, reportB.id)) {
    const a = placeA.get(paragraphIdA)
    const b = placeB.get(paragraphIdB)
    if (a === undefined || b === undefined) continue
    partnersOfA[a]?.push({ place: b, shared: claims.length })
    partnersOfB[b]?.push({ place: a, shared: claims.length })
  }
  for (const partners of [...partnersOfA, ...partnersOfB]) partners.sort((x, y) => x.place - y.place)
  return { partnersOfA, partnersOfB }
}

/**
 * For each paragraph of the second report the one of the first it faces without crossing any other such pair, or null.
 * As many of them as can be, and among equals those that spread over most paragraphs of the first.
 */
function longestChain(partnersOfB: readonly (readonly number[])[], countA: number): readonly (number | null)[] {
  interface Link {
    readonly a: number
    readonly b: number
    readonly score: number
    readonly before: Link | null
  }
  const best: (Link | null)[] = Array.from({ length: countA }, () => null)
  partnersOfB.forEach((partners, b) => {
    const links = partners.map((a): Link => {
      let before: Link | null = null
      let score = 3
      for (const link of best.slice(0, a + 1)) {
        const reached = link ? link.score + (link.a === a ? 2 : 3) : 0
        if (link && reached > score) {
          before = link
          score = reached
        }
      }
      return { a, b, score, before }
    })
    for (const link of links) if (link.score > (best[link.a]?.score ?? 0)) best[link.a] = link
  })
  const chain: (number | null)[] = partnersOfB.map(() => null)
  let last = best.reduce<Link | null>((top, link) => (link && link.score > (top?.score ?? 0) ? link : top), null)
  for (; last; last = last.before) chain[last.b] = last.a
  return chain
}
