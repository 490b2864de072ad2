import { outletName } from '../../document/outlet-name.ts'
import type { Attribution } from '../../document/records.ts'
import type { Claim, Report, Snapshot } from '../../document/snapshot.ts'
import { nameSpellingsOf } from '../../lexicon/name-spellings.ts'
import { englishDate } from '../../text/english-date.ts'
import { enumerate } from '../../text/english-lists.ts'
import { scriptShares } from '../../text/script.ts'
import { formatCitation } from '../citation.ts'
import { literal } from './literal.ts'
import type { Side } from './sides.ts'

/** What writes one draft: it knows the names, and remembers whom it has introduced, which day it gave and what it left open. */
export interface Pen {
  /** The project's words, spelled as the editor spells names, safe in Markdown. */
  words(text: string): string
  /** A place the editor has to fill, in brackets. */
  gap(what: string): string
  /** An outlet's name alone. */
  name(report: Report): string
  /** An outlet's name; introduced where it is named for the first time. */
  outlet(report: Report): string
  /** Outlets as those who say something: “it” where the sentence before had that one outlet alone. */
  subject(reports: readonly Report[]): string
  startParagraph(): void
  /** The day of reports as “ on Friday 5 March 2022”; empty where there is none, they have several, or it is known. */
  on(reports: readonly Report[]): string
  /** A report's day, in brackets where nobody confirmed it. */
  date(report: Report): string
  /**
   * A side's attribution in our letters. A person introduced once is named without the apposition from then on, and one with whom
   * the statement itself begins is not named again.
   */
  attribution(side: Side, statement: string): Attribution
  /** What the claim states; a gap where nobody wrote it in English. */
  statement(claim: Claim): string
  /** Ends a sentence with its citation. */
  cite(claim: Claim, language?: 'fa' | 'ar' | 'en' | null): string
  readonly gaps: number
}

export function openPen({ reports, terms }: Pick<Snapshot, 'reports' | 'terms'>): Pen {
  const names = nameSpellingsOf(terms)
  const introduced = new Set<string>()
  const met = new Set<string>()
  const dayGiven = new Set<string>()
  let day = ''
  let spokeLast: Report | null = null
  let gaps = 0
  const words = (text: string) => literal(names.spell(text))
  const gap = (what: string) => {
    gaps += 1
    return `[${what}]`
  }
  /** Names in other letters stand in brackets, for the editor to write in English. */
  const source = (text: string) => {
    const written = words(text)
    return scriptShares(written).arabic > 0 ? gap(written.replaceAll(/[[\]]/g, '')) : written
  }
  const person = (text: string) => {
    const isKnown = met.has(text)
    met.add(text)
    return source(isKnown ? withoutApposition(text) : text)
  }
  const dated = ({ isDateConfirmed }: Report, iso: string) => {
    const date = englishDate(iso, { calendar: 'gregory', digits: 'latn' })
    return isDateConfirmed ? date : gap(`${date}, not confirmed`)
  }
  const nameOf = (report: Report) => source(outletName(report, reports))
  const outlet = (report: Report) => {
    const name = nameOf(report)
    const descriptor = words(report.descriptor ?? '')
    const isFirst = !introduced.has(report.id)
    introduced.add(report.id)
    return isFirst && descriptor !== '' ? `${descriptor} ${name}` : name
  }
  return {
    words,
    gap,
    name: nameOf,
    outlet,
    subject(several) {
      const [only = null] = several.length === 1 ? several : []
      const isAgain = only !== null && only === spokeLast
      spokeLast = only
      return isAgain ? 'it' : enumerate(several.map(outlet))
    },
    startParagraph() {
      spokeLast = null
    },
    on(several) {
      const [report] = several
      if (report?.date == null || several.every(({ id }) => dayGiven.has(id))) return ''
      const isOneDay = several.every(
        ({ date, isDateConfirmed }) => date === report.date && isDateConfirmed === report.isDateConfirmed,
      )
      if (!isOneDay) return ''
      for (const { id } of several) dayGiven.add(id)
      if (report.date === day) return ''
      day = report.date
      return ` on ${dated(report, report.date)}`
    },
    date: (report) => (report.date === null ? gap('date') : dated(report, report.date)),
    attribution: ({ attribution: { agency, source: who, voice } }, statement) => ({
      agency: source(agency),
      source: isSpeaking(who, statement) ? '' : person(who),
      voice,
    }),
    statement(claim) {
      const english = [claim.text, ...glossesOf(claim, reports)].find((text) => text.trim() !== '')
      return english === undefined ? gap(`C${claim.number} in English: ${placesOf(claim, reports)}`) : words(english)
    },
    cite: (claim, language = null) => ` ${formatCitation([{ claimNumber: claim.number, language }])}`,
    get gaps() {
      return gaps
    },
  }
}

function glossesOf({ mentions }: Claim, reports: readonly Report[]): readonly string[] {
  return mentions
    .filter(({ stance, reportId }) => stance === 'asserts' && reports.some(({ id }) => id === reportId))
    .map(({ gloss }) => gloss)
}

/** “Behruz Kamangar” of “Behruz Kamangar, spokesman of the coast guard”; only of what looks like a person's name. */
function withoutApposition(source: string): string {
  const [head = ''] = source.split(',')
  return /^(?:\p{Lu}[\p{L}’'.-]*|al-\p{Lu}[\p{L}’'-]*|bin|ibn|of)(?: (?:\p{Lu}[\p{L}’'.-]*|al-\p{Lu}[\p{L}’'-]*|bin|ibn))+$/u.test(
    head,
  )
    ? head
    : source
}

/** Whether a statement begins with the one who makes it: “The spokesman called for …”. */
function isSpeaking(source: string, statement: string): boolean {
  return source !== '' && statement.trim().toLowerCase().startsWith(withoutApposition(source).toLowerCase())
}

/** Where a claim stands: “Karaneh Online ¶ 6”. */
function placesOf({ mentions }: Claim, reports: readonly Report[]): string {
  const places = mentions.flatMap(({ reportId, paragraphId }) => {
    const report = reports.find(({ id }) => id === reportId)
    const number = report?.paragraphs.find(({ id }) => id === paragraphId)?.number ?? null
    return report === undefined || number === null ? [] : [`${literal(outletName(report, reports))} ¶ ${number}`]
  })
  return places.length === 0 ? 'no report makes it' : [...new Set(places)].join(', ')
}
