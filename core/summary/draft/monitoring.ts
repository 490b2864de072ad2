import type { Claim, Report } from '../../document/snapshot.ts'
import { englishDate } from '../../text/english-date.ts'
import type { CitedLanguage } from '../citation.ts'
import { capitalised, ended } from './literal.ts'
import { inParagraphs } from './paragraphs.ts'
import type { Pen } from './pen.ts'
import { sidesOf, type Side } from './sides.ts'
import { asSubject, saying } from './telling.ts'
import { checkOf, placeOf, stated } from './tell-claim.ts'
import type { DraftTemplate } from './template.ts'

/**
 * The form of a monitoring report: a form line that says what it is made of, each outlet's account by itself in the order of the
 * claims, additions of ours in brackets, and the sources at the end. What stands without a name is the outlet's own word.
 */
export const monitoring: DraftTemplate = (claims, { reports }, pen) => {
  const told = reports
    .map((report) => ({
      report,
      claims: claims.filter((claim) => claim.mentions.some((one) => one.reportId === report.id)),
    }))
    .filter(({ claims: own }) => own.length > 0)
  if (told.length === 0) return []
  const form = told.map(
    ({ report }) => `${inLanguage(report)}by ${pen.outlet(report)}, ${pen.date(report)}${ownCalendar(report)}`,
  )
  return [
    `*${told.length === 1 ? 'Report' : 'Reports'} ${form.join('; ')}*`,
    ...told.flatMap(({ report, claims: own }) => [
      ...(told.length === 1 ? [] : [`## ${pen.name(report)}`]),
      ...inParagraphs(own, pen, (claim) => account(claim, report, reports, pen)),
    ]),
    `${told.length === 1 ? 'Source' : 'Sources'}: ${told.map(({ report }) => sourceLine(report, pen)).join('; ')}`,
  ]
}

/** What one report says of a claim, in its own words where the editor put them into English. */
function account(claim: Claim, report: Report, reports: readonly Report[], pen: Pen): readonly string[] {
  const citation = pen.cite(claim, citedLanguage(claim, report, reports))
  return sidesOf(claim, { reports: [report] }).map((side) => sentence(claim, side, pen) + checkOf(side, pen) + citation)
}

function sentence(claim: Claim, side: Side, pen: Pen): string {
  const gloss = pen.words(side.gloss)
  const attribution = pen.attribution(side, gloss === '' ? claim.text : side.gloss)
  const who = saying(attribution)
  if (side.stance === 'denies' && gloss === '') {
    const { agency, source } = attribution
    const denier = source === '' ? 'the report contradicted' : `${asSubject(source)} denied`
    const via = agency === '' ? '' : `, according to ${agency}`
    return `${capitalised(denier)} the following${via}: ${ended(pen.statement(claim))}`
  }
  const said = gloss === '' ? unglossed(claim, side, pen) : gloss
  return who === null ? ended(said) : stated(said, who)
}

function unglossed(claim: Claim, { stance, paragraph }: Side, pen: Pen): string {
  if (stance === 'differs') return pen.gap(`what it says of C${claim.number}: ${placeOf(paragraph)}`)
  const statement = pen.statement(claim)
  return stance === 'assertsInPart' ? `[in part] ${statement}` : statement
}

/** The report's language alone, where others make the claim in other languages too. */
function citedLanguage(claim: Claim, { language }: Report, reports: readonly Report[]): CitedLanguage | null {
  if (language === 'und') return null
  const isOther = reports.some(
    (other) => other.language !== language && claim.mentions.some(({ reportId }) => reportId === other.id),
  )
  return isOther ? language : null
}

/** The day as the report's own calendar has it, as our addition. */
function ownCalendar({ calendar, date }: Report): string {
  if (date === null || calendar === 'gregory') return ''
  return ` [${englishDate(date, { calendar, digits: 'latn' }).replace(/^\S+ /, '')}]`
}

function sourceLine(report: Report, pen: Pen): string {
  const address = report.url.trim() === '' ? [] : [pen.words(report.url)]
  return [pen.name(report), inLanguage(report).trim(), pen.date(report), ...address]
    .filter((part) => part !== '')
    .join(', ')
}

const languages = { fa: 'in Persian ', ar: 'in Arabic ', en: 'in English ', und: '' } as const

function inLanguage({ language }: Report): string {
  return languages[language]
}
