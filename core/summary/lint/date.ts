import { placeIn, wordsAt } from '../../compare/claim-sides.ts'
import { sentenceAround, within } from '../../compare/reading.ts'
import { resolveMoment, minutesApart, type ResolvedMoment } from '../../text/moment-resolve.ts'
import { findMoments, type Moment } from '../../text/moments.ts'
import { claimIdsOf, claimNumbers, placeOfMention, type CitedClaim, type CitedStatement } from './cited.ts'
import { changeDate, dayWords } from './date-words.ts'
import { monthsNamed } from './months.ts'
import { readEnglish } from './english.ts'
import type { LintReason, SentenceFinding } from './finding.ts'
import type { Rule, RuleContext } from './rule.ts'

/** A moment of a report, resolved by the report's own date. */
interface Stated {
  readonly moment: Moment
  readonly resolved: ResolvedMoment
  readonly statement: CitedStatement
}

/** Days, years, months and times of day that no cited mention has, in whatever calendar it tells them. */
export const dateRule: Rule = (sentence, cited, context) => {
  if (cited.length === 0) return []
  const { text } = sentence
  const { moments, months } = readEnglish(text, context.outletsIn(text))
  if (moments.length === 0 && months.length === 0) return []
  const grounds = groundsOf(cited, context)
  return [
    ...moments.flatMap((choice) => {
      const checked = choice.map((moment) => checkMoment(moment, text, cited, grounds, context))
      return checked.every((found) => found.length > 0) ? (checked[0] ?? []) : []
    }),
    ...months.flatMap((month): SentenceFinding[] => {
      const isSaid =
        grounds.all.some(({ resolved }) => resolved.days.some((day) => Number(day.slice(5, 7)) === month.month)) ||
        cited.some(({ statements }) => statements.some((one) => monthsNamed(one).has(month.month))) ||
        grounds.days.some((day) => Number(day.slice(5, 7)) === month.month)
      return isSaid ? [] : [findingOf('date.absent', month, text, cited, [])]
    }),
  ]
}

interface Grounds {
  /** Of the mentions' own words. */
  readonly own: readonly Stated[]
  /** Of the sentences around them too. */
  readonly all: readonly Stated[]
  /** Days an editor wrote into the cited claims; ISO. */
  readonly days: readonly string[]
}

function groundsOf(cited: readonly CitedClaim[], { snapshot }: RuleContext): Grounds {
  const { eventDate } = snapshot.meta
  const statements = cited.flatMap((one) => one.statements)
  const momentsIn = (statement: CitedStatement, isWide: boolean) => {
    const { reading, span, report } = statement
    return within(reading.moments, isWide ? sentenceAround(reading, span) : span).flatMap((moment): Stated[] => {
      const resolved = resolveMoment(moment, report.date, eventDate)
      return resolved === null ? [] : [{ moment, resolved, statement }]
    })
  }
  const english = cited.flatMap(({ claim, statements: own }) => [
    claim.text,
    ...own.flatMap(({ mention, paragraph }) => [mention.gloss, paragraph.gloss]),
  ])
  return {
    own: statements.flatMap((statement) => momentsIn(statement, false)),
    all: statements.flatMap((statement) => momentsIn(statement, true)),
    days: english.flatMap((words) =>
      findMoments(words, 'en').flatMap((moment) => resolveMoment(moment, eventDate, eventDate)?.days ?? []),
    ),
  }
}

function checkMoment(
  moment: Moment,
  text: string,
  cited: readonly CitedClaim[],
  grounds: Grounds,
  context: RuleContext,
): readonly SentenceFinding[] {
  const found: SentenceFinding[] = []
  const ofDay = grounds.own.filter(({ resolved }) => resolved.days.length > 0)
  const hasDay = moment.date !== null || moment.relative !== null || moment.year !== null
  if (hasDay && !isDaySaid(moment, text, cited, grounds, context)) {
    const sameKind = ofDay.filter((one) => (one.moment.year === null) === (moment.year === null))
    found.push(findingOf(sameKind.length > 0 ? 'date.contradicts' : 'date.absent', moment, text, cited, sameKind))
  } else if (moment.clockTime !== null) {
    const timed = grounds.all.filter((one) => one.resolved.isTimed)
    const said = resolveMoment({ ...moment, date: null, relative: null, year: null }, null, null)
    const isSaid = said !== null && timed.some(({ resolved }) => isSameTime(said, resolved))
    const inEnglish = cited.some(({ claim }) =>
      findMoments(claim.text, 'en').some(({ clockTime }) => clockTime?.minutes === moment.clockTime?.minutes),
    )
    const clocks = timed.filter((one) => one.moment.clockTime !== null)
    if (!isSaid && (clocks.length > 0 || !inEnglish)) {
      found.push(findingOf(clocks.length > 0 ? 'date.time' : 'date.absent', moment, text, cited, clocks))
    }
  }
  return found
}

function isSameTime(said: ResolvedMoment, stated: ResolvedMoment): boolean {
  const apart = minutesApart({ ...said, days: [] }, { ...stated, days: [] })
  return apart !== null && apart <= (said.isAbout || stated.isAbout ? 45 : 4)
}

/** Told by the mentions, or where they tell no day by the sentence around them, the claim, or the day of the report. */
function isDaySaid(
  moment: Moment,
  text: string,
  cited: readonly CitedClaim[],
  grounds: Grounds,
  { snapshot }: RuleContext,
): boolean {
  const { eventDate } = snapshot.meta
  const dates = [...new Set(cited.flatMap(({ statements }) => statements.map(({ report }) => report.date)))]
  const ofReports = dates.filter((date) => date !== null)
  if (grounds.own.some((stated) => isSameDay(moment, stated, eventDate))) return true
  const isReported = /\b(?:report|wrote|writ|publish|carri|issu)\w*[^,;]*$/.test(text.slice(0, moment.from))
  if (isReported && ofReports.some((day) => isOn(moment, [day], [day], eventDate))) return true
  const hasOwn = grounds.own.some(
    ({ resolved, moment: at }) => resolved.days.length > 0 && (at.year === null) === (moment.year === null),
  )
  if (hasOwn) return false
  const evidence = [...ofReports, ...(eventDate === null ? [] : [eventDate])]
  return (
    grounds.all.some((stated) => isSameDay(moment, stated, eventDate)) ||
    isOn(moment, grounds.days, evidence, eventDate) ||
    isOn(moment, evidence, evidence, eventDate)
  )
}

function isSameDay(said: Moment, { resolved, moment, statement }: Stated, eventDate: string | null): boolean {
  if (resolved.days.length === 0) return false
  if (said.relative?.weekday != null && said.relative.offset === null) {
    const printed = moment.date?.weekday ?? moment.relative?.weekday ?? null
    return (
      printed === said.relative.weekday ||
      (moment.year === null && resolved.days.slice(0, 1).some((day) => weekdayOf(day) === said.relative?.weekday))
    )
  }
  // What leaves the year out means the one near the report or the event.
  return [statement.report.date, eventDate].some((near) => {
    const own = near === null ? null : resolveMoment(dayOnly(said), near, eventDate)
    const other = near === null ? null : resolved
    if (own === null || other === null) return false
    const apart = minutesApart(dayLong(own), dayLong(other))
    return apart === 0 && isNarrowEnough(said, moment)
  })
}

/** A year is not told by a day in it alone, nor a day by its year. */
function isNarrowEnough(said: Moment, stated: Moment): boolean {
  return said.year !== null || stated.year === null
}

function dayOnly(moment: Moment): Moment {
  return { ...moment, clockTime: null, part: null }
}

/** The days themselves, whatever the time of day. */
function dayLong(moment: ResolvedMoment): ResolvedMoment {
  const { days, spans, isTimed } = moment
  if (!isTimed) return moment
  return {
    ...moment,
    spans: days.map((day) => ({ from: Date.parse(day) / 60_000, to: Date.parse(day) / 60_000 + 1440 })),
    isTimed: spans.length === 0,
  }
}

/** Whether a moment falls on one of some ISO days. */
function isOn(said: Moment, days: readonly string[], near: readonly string[], eventDate: string | null): boolean {
  return days.some((day) => {
    if (/^\d{4}$/.test(day)) return said.year === Number(day)
    if (said.year !== null) return day.startsWith(String(said.year))
    if (said.relative?.weekday != null && said.relative.offset === null) return weekdayOf(day) === said.relative.weekday
    return near.some((one) => resolveMoment(dayOnly(said), one, eventDate)?.days.includes(day) === true)
  })
}

function weekdayOf(iso: string): number {
  return new Date(Date.parse(iso)).getUTCDay()
}

function findingOf(
  reason: Extract<LintReason, `date.${string}`>,
  { from, to, ...rest }: { readonly from: number; readonly to: number } & Partial<Moment>,
  text: string,
  cited: readonly CitedClaim[],
  stated: readonly Stated[],
): SentenceFinding {
  const isTime = reason === 'date.time'
  const printed = [...new Set(stated.flatMap((one) => dayWords(one.moment, one.resolved, isTime) ?? []))].slice(0, 3)
  return {
    reason,
    span: { from, to },
    claimIds: claimIdsOf(cited),
    places:
      stated.length > 0
        ? stated.map(({ statement, moment }) => placeIn(statement, moment))
        : cited.flatMap(({ statements }) => statements.map(({ mention }) => placeOfMention(mention))),
    values: {
      said: text.slice(from, to),
      claims: claimNumbers(cited.map(({ claim }) => claim)),
      stated: printed.join(', '),
    },
    fixes: isTime
      ? []
      : uniqueFixes(stated.flatMap((one) => changeDate(text, { from, to, ...rest }, one.resolved) ?? [])),
    words: stated.map(({ statement, moment }) => wordsAt(statement, moment)),
  }
}

function uniqueFixes<Fix extends { readonly to: string }>(fixes: readonly Fix[]): readonly Fix[] {
  return fixes.filter(({ to }, index) => fixes.findIndex((other) => other.to === to) === index).slice(0, 3)
}
