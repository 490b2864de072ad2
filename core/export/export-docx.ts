import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
  type FileChild,
} from 'docx'
import type { Snapshot } from '../document/snapshot.ts'
import { parseSummary } from '../summary/parse-summary.ts'
import { englishInstant } from '../text/english-date.ts'
import { claimsTable } from './docx-claims.ts'
import { comparisonTable } from './docx-comparison.ts'
import { createMargin } from './docx-margin.ts'
import { footnotes } from './docx-notes.ts'
import { reportParts } from './docx-reports.ts'
import { docxNumbering, docxStyles, pageOf, textWidth } from './docx-styles.ts'
import { docxSetter } from './docx-summary.ts'
import { fitForXml, paragraph, typed, words } from './docx-text.ts'
import { readMasthead } from './masthead.ts'
import { numberNotes } from './notes.ts'
import { packAgain } from './office-zip.ts'
import type { ExportOptions } from './options.ts'
import { oneLine } from './shown-text.ts'

/**
 * The project as a Word file a desk can edit: the summary with footnotes, tables of differences and claims, the reports in two columns,
 * comments as Word's own. Right-to-left paragraphs and runs are marked as such. The same snapshot and options give the same bytes.
 */
export async function exportDocx(snapshot: Snapshot, options: ExportOptions): Promise<Uint8Array<ArrayBuffer>> {
  const { parts, dates, generatedAt, comparison, paper } = options
  const summary = parts.includes('summary') ? parseSummary(snapshot.summary) : null
  const masthead = readMasthead(snapshot, summary, dates)
  const notes = summary ? numberNotes(summary, snapshot) : null
  const setter = notes ? docxSetter(notes) : null
  const margin = createMargin(snapshot, parts.includes('comments'))
  const width = textWidth(paper)

  const titleRuns = masthead.heading && setter ? setter.inlines(masthead.heading.inlines) : typed(masthead.title)
  const body: FileChild[] = []
  if (setter) {
    const rest = [...setter.blocks(masthead.blocks)]
    const called = setter.callRest()
    body.push(...rest, ...(called === null ? [] : [called]))
  }
  const section = (title: string, ...children: readonly FileChild[]) =>
    body.push(new Paragraph({ heading: HeadingLevel.HEADING_1, children: [words(title)] }), ...children)
  if (parts.includes('differences') && comparison !== undefined && comparison.findings.length > 0) {
    section('Differences', comparisonTable(snapshot, comparison, width))
  }
  if (parts.includes('claims') && snapshot.claims.length > 0) section('Claims', claimsTable(snapshot, width, margin))
  if (parts.includes('reports') && snapshot.reports.length > 0) {
    section('Reports', ...reportParts(snapshot, dates, width, margin))
  }
  if (generatedAt !== null) {
    body.push(
      paragraph('Quiet', [words(`Exported from Muqabala on ${englishInstant(generatedAt, dates)}.`)], {
        spacing: { before: 240 },
      }),
    )
  }
  const title = margin.markRest(margin.mark('summary', '', titleRuns))

  const file = new Document({
    title: fitForXml(oneLine(masthead.title)),
    creator: 'Muqabala',
    lastModifiedBy: 'Muqabala',
    styles: docxStyles,
    numbering: docxNumbering,
    comments: { children: margin.comments },
    ...(notes && setter ? { footnotes: footnotes(notes, setter, snapshot, dates) } : {}),
    sections: [
      {
        properties: { titlePage: true, page: pageOf(paper) },
        headers: {
          default: new Header({ children: [new Paragraph({ style: 'Place', children: [...typed(masthead.title)] })] }),
          first: new Header({ children: [new Paragraph({})] }),
        },
        footers: { default: pageNumbers(), first: pageNumbers() },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: [...title] }),
          paragraph('Byline', typed(masthead.byline)),
          ...body,
        ],
      },
    ],
  })
  return packAgain(new Uint8Array(await Packer.toArrayBuffer(file)), (path, xml) => settle(path, xml, generatedAt))
}

function pageNumbers(): Footer {
  return new Footer({
    children: [
      new Paragraph({
        style: 'Place',
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] })],
      }),
    ],
  })
}

/** What the library takes from the moment and from how many files it has made before. */
function settle(path: string, xml: string, generatedAt: string | null): string {
  if (path === 'docProps/core.xml') {
    return xml.replace(
      /(<dcterms:(created|modified)[^>]*>)[^<]*(<\/dcterms:\2>)/g,
      (_, start: string, __, end: string) =>
        generatedAt === null ? '' : `${start}${new Date(generatedAt).toISOString()}${end}`,
    )
  }
  const ids = new Map<string, number>()
  return xml.replace(
    /(<w:bookmark(?:Start|End)\b[^>]*\bw:id=")(\d+)(")/g,
    (_, start: string, id: string, end: string) => {
      const settled = ids.get(id) ?? ids.size
      ids.set(id, settled)
      return `${start}${settled}${end}`
    },
  )
}
