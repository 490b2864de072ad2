import type { Claim } from '../document/snapshot.ts'
import { minutesApart, resolveMoment, type ResolvedMoment } from '../text/moment-resolve.ts'
import type { Moment } from '../text/moments.ts'
import { pairsOf, placeIn, wordsAt, type ClaimSide, type Statement } from './claim-sides.ts'
import { makeFinding, type Finding } from './finding.ts'
import { groupLinked } from './linked-groups.ts'
import { within } from './reading.ts'

interface Stated {
  readonly moment: Moment
  readonly resolved: ResolvedMoment
  readonly statement: Statement
  readonly side: ClaimSide
}

interface Compared {
  readonly a: Stated
  readonly b: Stated
  readonly relation: 'same' | 'day' | 'time'
}

/**
 * Dates and times that disagree within a claim, whatever calendar they are printed in and however they are told: resolved first, and
 * compared only where either statement has one that could be meant.
 */
export function dateFindings(claim: Claim, sides: readonly ClaimSide[], eventDate: string | null): readonly Finding[] {
  const compared = pairsOf(sides).flatMap(([a, b]) =>
    a.statements.flatMap((one) =>
      b.statements.flatMap((other) => compareMoments(momentsIn(a, one, eventDate), momentsIn(b, other, eventDate))),
    ),
  )
  return groupLinked(compared, keyOf).flatMap((group, index) => {
    const isDay = group.some(({ relation }) => relation === 'day')
    if (!isDay && !group.some(({ relation }) => relation === 'time')) return []
    const stated = [...new Map(group.flatMap(({ a, b }) => [a, b]).map((one) => [keyOf(one), one])).values()]
    const involved = sides.flatMap((side) => {
      const own = stated.filter((one) => one.side.report.id === side.report.id)
      const [first] = own
      if (first === undefined) return []
      const places = own.map(({ statement, moment }) => placeIn(statement, moment))
      return [{ reportId: side.report.id, places, values: valuesOf(first) }]
    })
    return [
      makeFinding({
        reason: isDay ? 'date.day' : 'date.time',
        subject: index === 0 ? '' : String(index + 1),
        claimIds: [claim.id],
        sides: involved,
        words: stated.map(
          ({ statement, moment, resolved }) => `${wordsAt(statement, moment)} ${resolved.days.join(' ')}`,
        ),
      }),
    ]
  })
}

function keyOf({ moment, statement }: Stated): string {
  return `${statement.paragraph.id} ${moment.from}`
}

function momentsIn(side: ClaimSide, statement: Statement, eventDate: string | null): readonly Stated[] {
  return within(statement.reading.moments, statement.span).flatMap((moment) => {
    const resolved = resolveMoment(moment, side.report.date, eventDate)
    return resolved === null ? [] : [{ moment, resolved, statement, side }]
  })
}

function compareMoments(a: readonly Stated[], b: readonly Stated[]): readonly Compared[] {
  return [true, false].flatMap((isYear) => {
    const [ofA, ofB] = [a, b].map((all) => all.filter(({ moment }) => (moment.year !== null) === isYear))
    const [one, other] = [ofA?.[0], ofB?.[0]]
    // With several on a side nobody knows which is meant.
    if (one === undefined || other === undefined || ofA?.length !== 1 || ofB?.length !== 1) return []
    const relation = relate(one, other)
    return relation === null ? [] : [{ a: one, b: other, relation }]
  })
}

function relate(a: Stated, b: Stated): Compared['relation'] | null {
  const apart = minutesApart(a.resolved, b.resolved)
  if (apart === null) return null
  const isTimed = a.resolved.isTimed && b.resolved.isTimed
  if (apart <= (isTimed ? Math.max(slack(a), slack(b)) : 0)) return 'same'
  if (mayBeZones(a.moment, b.moment, apart)) return null
  const hasDays = a.resolved.days.length > 0 && b.resolved.days.length > 0
  return hasDays && !a.resolved.days.some((day) => b.resolved.days.includes(day)) ? 'day' : 'time'
}

/** Minutes within which two moments are taken for one. */
function slack({ moment }: Stated): number {
  if (moment.isAbout) return 45
  return moment.clockTime === null && moment.part !== null ? 60 : 4
}

/** Zones lie half hours apart: where one is named and the other another or none, such a gap proves nothing. */
function mayBeZones(a: Moment, b: Moment, apart: number): boolean {
  if (a.clockTime === null || b.clockTime === null) return false
  const [zoneA, zoneB] = [a.clockTime.zone, b.clockTime.zone]
  return zoneA !== zoneB && apart % 30 === 0 && apart <= 12 * 60
}

function valuesOf({ resolved, moment }: Stated) {
  const [day] = resolved.days
  const { clockTime } = moment
  return {
    ...(day === undefined ? {} : { day }),
    ...(clockTime === null ? {} : { minutes: clockTime.minutes }),
  }
}
