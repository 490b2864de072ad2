import type { BlockContent, PhrasingContent, Table } from 'mdast'
import type { Paragraph, Report, Snapshot } from '../document/snapshot.ts'
import { numberOf, type Cell, type Facing } from './facing.ts'
import { heading, listElement, original, paragraph, row, words } from './markdown-nodes.ts'
import { reportDate } from './masthead.ts'
import type { DateStyle } from './options.ts'
import { pairReports } from './sections.ts'
import { outletName } from '../document/outlet-name.ts'
import { languageWords, nativeOutletName, setAside } from './words.ts'

/** Where the reports come from, then every two that share a claim, face to face. */
export function reportParts(snapshot: Snapshot, dates: DateStyle): BlockContent[] {
  const { reports } = snapshot
  const { pairs, alone } = pairReports(snapshot)
  return [
    { type: 'list', spread: false, children: reports.map((report) => listElement(reportLine(report, reports, dates))) },
    ...pairs.flatMap((facing) => pairTable(facing, reports)),
    ...alone.flatMap((report) => [heading(3, outletName(report, reports)), loneTable(report)]),
  ]
}

function reportLine(report: Report, reports: readonly Report[], dates: DateStyle): BlockContent {
  const native = nativeOutletName(report)
  const date = reportDate(report, dates)
  const aside = setAside(report)
  return paragraph(
    { type: 'strong', children: [original(outletName(report, reports))] },
    ...(native === null ? [] : [words(' ('), original(native), words(')')]),
    words(`, ${languageWords[report.language]}`),
    ...(date === null ? [] : [words(`, ${date}`)]),
    ...(report.printedDate === '' ? [] : [words(', printed as '), original(report.printedDate)]),
    ...(report.headline === '' ? [] : [words(': '), original(report.headline)]),
    ...(report.url === '' ? [] : [words(', '), original(report.url)]),
    words(aside === null ? '.' : `. ${aside}`),
  )
}

function pairTable({ reportA, reportB, bands }: Facing, reports: readonly Report[]): BlockContent[] {
  const outletA = outletName(reportA, reports)
  const outletB = outletName(reportB, reports)
  const rows = bands.flatMap(({ a, b }) =>
    (b.length > 0 ? b : [null]).map((cell, index) => {
      const [textA, placeA] = setCell(index === 0 ? a : null)
      const [textB, placeB] = setCell(cell)
      // A paragraph that faces several stands once; the rows below it say so.
      const again = index > 0 && a?.kind === 'paragraph' ? [words(`faces ${numberOf(a.paragraph)}`)] : textA
      return row(again, placeA, placeB, textB)
    }),
  )
  const table: Table = {
    type: 'table',
    align: [null, null, null, null],
    children: [row([original(outletA)], [words('¶')], [words('¶')], [original(outletB)]), ...rows],
  }
  return [heading(3, `${outletA} and ${outletB}`), table]
}

function loneTable(report: Report): Table {
  const kept = report.paragraphs.filter(({ exclusion }) => exclusion === null)
  return {
    type: 'table',
    align: [null, null],
    children: [
      row([words('¶')], [words('Text')]),
      ...kept.map((paragraph) => row([words(numberOf(paragraph))], setParagraph(paragraph))),
    ],
  }
}

function setCell(cell: Cell | null): [text: PhrasingContent[], place: PhrasingContent[]] {
  if (cell === null) return [[], []]
  switch (cell.kind) {
    case 'paragraph': {
      const place = `${numberOf(cell.paragraph)}${cell.isMoved ? ' (moved)' : ''}`
      return [setParagraph(cell.paragraph), [words(place)]]
    }
    case 'faces':
      return [[words(`faces ${cell.paragraphs.map(numberOf).join(', ')}`)], []]
    case 'pointer':
      return [[words(`stands facing ${numberOf(cell.partner)}`)], [words(numberOf(cell.paragraph))]]
  }
}

function setParagraph({ role, text }: Paragraph): PhrasingContent[] {
  return role === 'headline' || role === 'heading' ? [{ type: 'strong', children: [original(text)] }] : [original(text)]
}
