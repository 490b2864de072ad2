import { HeadingLevel, Paragraph, type Table, type TableRow } from 'docx'
import { alignedParagraphs } from '../document/alignment.ts'
import { outletName } from '../document/outlet-name.ts'
import type { Paragraph as ReportParagraph, Report, Snapshot } from '../document/snapshot.ts'
import { claimsByParagraph } from './claims-by-paragraph.ts'
import type { Margin } from './docx-margin.ts'
import { cell, row, shareOut, table } from './docx-tables.ts'
import { originalParagraph, paragraph, typed, words } from './docx-text.ts'
import { numberOf, type Cell, type Facing } from './facing.ts'
import { reportDate } from './masthead.ts'
import type { DateStyle } from './options.ts'
import { pairReports } from './sections.ts'
import { languageWords, nativeOutletName, setAside } from './words.ts'

interface Setting {
  readonly snapshot: Snapshot
  readonly dates: DateStyle
  readonly width: number
  readonly margin: Margin
  readonly aligned: ReadonlySet<string>
  readonly claims: ReadonlyMap<string, readonly number[]>
}

/** Where the reports come from, then every two that share a claim in two columns, face to face. */
export function reportParts(
  snapshot: Snapshot,
  dates: DateStyle,
  width: number,
  margin: Margin,
): readonly (Paragraph | Table)[] {
  const setting: Setting = {
    snapshot,
    dates,
    width,
    margin,
    aligned: alignedParagraphs(snapshot),
    claims: claimsByParagraph(snapshot),
  }
  const { pairs, alone } = pairReports(snapshot)
  return [
    ...snapshot.reports.flatMap((report) => sourceLines(report, setting)),
    ...pairs.flatMap((facing) => pairTable(facing, setting)),
    ...alone.flatMap((report) => loneTable(report, setting)),
  ]
}

function sourceLines(report: Report, { snapshot, dates, margin }: Setting): readonly Paragraph[] {
  const { language, headline, printedDate, url } = report
  const native = nativeOutletName(report)
  const date = reportDate(report, dates)
  const aside = setAside(report)
  return [
    paragraph('Source', [
      ...margin.mark('report', report.id, typed(outletName(report, snapshot.reports), { bold: true })),
      ...(native === null ? [] : [words(' ('), ...typed(native), words(')')]),
      words(`, ${languageWords[language]}${date === null ? '' : `, ${date}`}`),
      ...(printedDate === '' ? [] : [words(', printed as '), ...typed(printedDate)]),
      words('.'),
      ...(url === '' ? [] : [words(' '), ...typed(url)]),
      ...(aside === null ? [] : [words(` ${aside}`)]),
    ]),
    ...(headline === '' ? [] : [originalParagraph(headline, language, { bold: true })]),
  ]
}

function pairTable({ reportA, reportB, bands }: Facing, setting: Setting): readonly (Paragraph | Table)[] {
  const { reports } = setting.snapshot
  const columns = shareOut(setting.width, [42, 8, 8, 42])
  const [textA = 0, placeA = 0, placeB = 0, textB = 0] = columns
  const rows = bands.flatMap(({ a, b }): readonly TableRow[] => {
    const span = Math.max(b.length, 1)
    const first = setCell(a, reportA, setting)
    const sideA = [cell({ width: textA, rows: span }, first.text), cell({ width: placeA, rows: span }, first.place)]
    return (b.length > 0 ? b : [null]).map((one, index) => {
      const second = setCell(one, reportB, setting)
      return row([
        ...(index === 0 ? sideA : []),
        cell({ width: placeB }, second.place),
        cell({ width: textB }, second.text),
      ])
    })
  })
  const head = [
    cell({ width: textA + placeA, columns: 2 }, reportHead(reportA, setting)),
    cell({ width: placeB + textB, columns: 2 }, reportHead(reportB, setting)),
  ]
  const names = [...typed(outletName(reportA, reports)), words(' and '), ...typed(outletName(reportB, reports))]
  return [new Paragraph({ heading: HeadingLevel.HEADING_2, children: names }), table({ columns }, head, rows)]
}

/** A report alone is laid out its own way: in one that runs from right to left the numbers stand at the left. */
function loneTable(report: Report, setting: Setting): readonly (Paragraph | Table)[] {
  const columns = shareOut(setting.width, [91, 9])
  const [text = 0, place = 0] = columns
  const rows = report.paragraphs
    .filter(({ exclusion }) => exclusion === null)
    .map((one) => {
      const set = setCell({ kind: 'paragraph', paragraph: one, isMoved: false }, report, setting)
      return row([cell({ width: text }, set.text), cell({ width: place }, set.place)])
    })
  const isRightToLeft = report.language === 'fa' || report.language === 'ar'
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_2,
      children: [...typed(outletName(report, setting.snapshot.reports))],
    }),
    table({ columns, isRightToLeft }, [cell({ width: text + place, columns: 2 }, reportHead(report, setting))], rows),
  ]
}

function reportHead(report: Report, { snapshot, dates }: Setting): readonly Paragraph[] {
  const native = nativeOutletName(report)
  const date = reportDate(report, dates)
  return [
    paragraph('TableHead', [
      ...typed(outletName(report, snapshot.reports)),
      ...(native === null ? [] : [words('  '), ...typed(native)]),
    ]),
    ...(date === null ? [] : [paragraph('Quiet', [words(date)])]),
  ]
}

interface SetCell {
  readonly text: readonly Paragraph[]
  readonly place: readonly Paragraph[]
}

function setCell(one: Cell | null, report: Report, setting: Setting): SetCell {
  if (one === null) return { text: [], place: [] }
  switch (one.kind) {
    case 'faces':
      return { text: [paragraph('Quiet', [words(`faces ${one.paragraphs.map(numberOf).join(', ')}`)])], place: [] }
    case 'pointer':
      return {
        text: [paragraph('Quiet', [words(`stands facing ${numberOf(one.partner)}`)])],
        place: [paragraph('Place', [words(numberOf(one.paragraph))])],
      }
    case 'paragraph':
      return { text: setText(one.paragraph, report, setting), place: setPlace(one.paragraph, one.isMoved, setting) }
  }
}

function setText(
  { id, role, text, gloss }: ReportParagraph,
  { language }: Report,
  { margin }: Setting,
): readonly Paragraph[] {
  return [
    originalParagraph(text, language, {
      bold: role === 'headline' || role === 'heading',
      wrap: (runs) => margin.mark('paragraph', id, runs),
    }),
    ...(gloss === '' ? [] : [paragraph('Gloss', typed(gloss))]),
  ]
}

function setPlace(one: ReportParagraph, isMoved: boolean, { aligned, claims }: Setting): readonly Paragraph[] {
  const numbers = (claims.get(one.id) ?? []).map((number) => `C${number}`)
  return [
    paragraph('Place', [words(numberOf(one))]),
    ...numbers.map((number) => paragraph('Place', [words(number, { style: 'ClaimNumber' })])),
    ...(isMoved ? [paragraph('Place', [words('moved')])] : []),
    ...(aligned.has(one.id) ? [] : [paragraph('Place', [words('only here')])]),
  ]
}
