import type { Span } from '../../base/span.ts'
import type { Claim, Mention, Paragraph, Report, Snapshot } from '../../document/snapshot.ts'
import { sentenceSpans } from '../../text/sentences.ts'

/** A stretch of a paragraph, in stored offsets: the whole of it, or some of its sentences. Stretches of one paragraph never overlap. */
export interface Stretch extends Span {
  readonly paragraph: Paragraph
  /** The mentions whose words stand in it. */
  readonly mentions: readonly Mention[]
}

/**
 * What two reports say together, as translation tools want it: words of one beside words of the other. Any number of stretches on
 * either side (n:m), none where nothing faces the other.
 */
export interface AlignedUnit {
  readonly a: readonly Stretch[]
  readonly b: readonly Stretch[]
  /** The claims mentioned in it, on either side, in the editor's order. */
  readonly claims: readonly Claim[]
}

/**
 * The kept paragraphs of two reports, cut and grouped: a paragraph that is mentioned only in parts is cut between sentences, and
 * stretches that share a claim are one unit. Every word of both reports is in exactly one unit; the stretches of a paragraph
 * together are its text. In the order of the first report; what only the second has comes after what it follows there.
 */
export function alignedUnits({ claims }: Snapshot, reportA: Report, reportB: Report): AlignedUnit[] {
  const byParagraph = Map.groupBy(
    claims.flatMap(({ mentions }) => mentions),
    ({ paragraphId }) => paragraphId,
  )
  const stretchesOf = (report: Report) =>
    report.paragraphs
      .filter(({ exclusion, text }) => exclusion === null && text !== '')
      .flatMap((paragraph) => cut(paragraph, byParagraph.get(paragraph.id) ?? []))
  const sideA = stretchesOf(reportA)
  const sideB = stretchesOf(reportB)
  const claimOf = new Map(
    claims.flatMap((claim) => claim.mentions.map((mention): [Mention, Claim] => [mention, claim])),
  )
  const order = new Map(claims.map((claim, place) => [claim, place]))
  const units = groupStretches(claims, sideA, sideB).map(({ a, b }): AlignedUnit => {
    const mentioned = [...a, ...b].flatMap(({ mentions }) => mentions.flatMap((mention) => claimOf.get(mention) ?? []))
    return { a, b, claims: [...new Set(mentioned)].toSorted((x, y) => (order.get(x) ?? 0) - (order.get(y) ?? 0)) }
  })
  return inOrder(units, sideA, sideB)
}

/** A paragraph as one stretch where it is mentioned as a whole or not at all, else between sentences that no mention runs across. */
function cut(paragraph: Paragraph, mentions: readonly Mention[]): Stretch[] {
  const { length } = paragraph.text
  const isWhole = ({ from, to }: Span) => from === 0 && to === length
  const starts =
    mentions.length === 0 || mentions.some(isWhole)
      ? []
      : sentenceSpans(paragraph.text)
          .slice(1)
          .map(({ from }) => from)
          .filter((start) => !mentions.some(({ from, to }) => from < start && start < to))
  return [0, ...starts].map((from, index): Stretch => {
    const to = starts[index] ?? length
    return {
      paragraph,
      from,
      to,
      mentions: mentions.filter((mention) => from <= mention.from && mention.from < to),
    }
  })
}

interface Group {
  readonly a: Stretch[]
  readonly b: Stretch[]
}

/** Stretches that a claim of both reports ties together, directly or by others between them. */
function groupStretches(claims: readonly Claim[], sideA: readonly Stretch[], sideB: readonly Stretch[]): Group[] {
  const byMention = new Map<Mention, Stretch>()
  for (const stretch of [...sideA, ...sideB]) for (const mention of stretch.mentions) byMention.set(mention, stretch)
  const isInA = new Set(sideA)
  const leader = new Map<Stretch, Stretch>()
  const lead = (stretch: Stretch): Stretch => {
    let top = stretch
    for (let above = leader.get(top); above !== undefined; above = leader.get(top)) top = above
    if (top !== stretch) leader.set(stretch, top)
    return top
  }
  for (const { mentions } of claims) {
    const tied = mentions.flatMap((mention) => byMention.get(mention) ?? [])
    const first = tied[0]
    if (first === undefined || !tied.some((s) => isInA.has(s)) || tied.every((s) => isInA.has(s))) continue
    for (const stretch of tied.slice(1)) {
      const [x, y] = [lead(first), lead(stretch)]
      if (x !== y) leader.set(y, x)
    }
  }
  const groups = new Map<Stretch, Group>()
  const groupOf = (stretch: Stretch): Group => {
    const top = lead(stretch)
    const group = groups.get(top) ?? { a: [], b: [] }
    groups.set(top, group)
    return group
  }
  for (const stretch of sideA) groupOf(stretch).a.push(stretch)
  for (const stretch of sideB) groupOf(stretch).b.push(stretch)
  return [...groups.values()]
}

/** By the first report; a unit it has no part in follows the unit of what stands before it in the second. */
function inOrder(units: readonly AlignedUnit[], sideA: readonly Stretch[], sideB: readonly Stretch[]): AlignedUnit[] {
  const placeInA = new Map(sideA.map((stretch, place) => [stretch, place]))
  const unitOfB = new Map(units.flatMap((unit) => unit.b.map((stretch): [Stretch, AlignedUnit] => [stretch, unit])))
  const places = new Map<AlignedUnit, number>()
  for (const unit of units) {
    const place = unit.a[0] && placeInA.get(unit.a[0])
    if (place !== undefined) places.set(unit, place)
  }
  let last = -1
  sideB.forEach((stretch, index) => {
    const unit = unitOfB.get(stretch)
    if (unit === undefined) return
    if (unit.a.length > 0) last = places.get(unit) ?? last
    else places.set(unit, last + (index + 1) / (sideB.length + 1))
  })
  return units.toSorted((x, y) => (places.get(x) ?? 0) - (places.get(y) ?? 0))
}
