import { alignedParagraphs } from '../document/alignment.ts'
import type { Paragraph, Report, Snapshot } from '../document/snapshot.ts'
import { claimsByParagraph } from './claims-by-paragraph.ts'
import { numberOf, type Cell, type Facing } from './facing.ts'
import type { Anchors } from './html-anchors.ts'
import {
  joined,
  languageAttributes,
  markup,
  originalText,
  typedText,
  type Content,
  type Markup,
} from './html-template.ts'
import { reportDate } from './masthead.ts'
import type { DateStyle, ExportOptions } from './options.ts'
import type { ReportSections } from './sections.ts'
import { outletName } from '../document/outlet-name.ts'
import { languageWords, nativeOutletName, setAside } from './words.ts'

/** What the setting of reports needs throughout. */
interface Setting {
  readonly snapshot: Snapshot
  readonly anchors: Anchors
  readonly dates: DateStyle
  readonly aligned: ReadonlySet<string>
  /** The numbers of the claims each paragraph makes. */
  readonly claims: ReadonlyMap<string, readonly number[]>
  readonly linksClaims: boolean
}

/** Where the reports come from, then every two that share a claim, face to face. */
export function reportSection(
  snapshot: Snapshot,
  { pairs, alone }: ReportSections,
  anchors: Anchors,
  { dates, parts }: ExportOptions,
): Markup {
  const setting: Setting = {
    snapshot,
    anchors,
    dates,
    aligned: alignedParagraphs(snapshot),
    claims: claimsByParagraph(snapshot),
    linksClaims: parts.includes('claims'),
  }
  return markup`<section class="reports" aria-labelledby="reports">
<h2 id="reports">Reports</h2>
<ul class="sources">
${snapshot.reports.map((report) => sourceLine(report, setting))}</ul>
${pairs.map((facing, section) => pairTable(facing, section, setting))}${alone.map((report, place) => loneTable(report, pairs.length + place, setting))}</section>
`
}

function sourceLine(report: Report, { snapshot, dates }: Setting): Markup {
  const { language, headline, printedDate, url } = report
  const native = nativeOutletName(report)
  const date = reportDate(report, dates)
  const aside = setAside(report)
  return markup`<li><strong>${typedText(outletName(report, snapshot.reports))}</strong>${native === null ? null : markup` (${originalText(native, language)})`}, ${languageWords[language]}${date === null ? null : `, ${date}`}${printedDate === '' ? null : markup`, printed as ${originalText(printedDate, language)}`}.${headline === '' ? null : markup` <span class="headline">${originalText(headline, language)}</span>`}${url === '' ? null : markup` ${typedText(url)}.`}${aside === null ? null : markup` <span class="aside">${aside}</span>`}</li>
`
}

function pairTable({ reportA, reportB, bands }: Facing, section: number, setting: Setting): Markup {
  const { reports } = setting.snapshot
  const bodies = bands.map(({ a, b }) => {
    const first = setCell(a, reportA, section, setting)
    const span = Math.max(b.length, 1)
    const sideA = markup`<td class="${first.kind}" rowspan="${span}">${first.text}</td><td class="place" rowspan="${span}">${first.place}</td>`
    const rows = (b.length > 0 ? b : [null]).map((cell, index) => {
      const second = setCell(cell, reportB, section, setting)
      return markup`<tr>${index === 0 ? sideA : null}<td class="place second">${second.place}</td><td class="${second.kind}">${second.text}</td></tr>\n`
    })
    return markup`<tbody>\n${rows}</tbody>\n`
  })
  return markup`<section class="pair" aria-labelledby="pair-${section + 1}">
<h3 id="pair-${section + 1}">${typedText(outletName(reportA, reports))} and ${typedText(outletName(reportB, reports))}</h3>
<table class="facing">
<colgroup span="2"><col><col class="place"></colgroup>
<colgroup span="2"><col class="place"><col></colgroup>
<thead><tr>${reportHead(reportA, setting)}${reportHead(reportB, setting)}</tr></thead>
${bodies}</table>
</section>
`
}

function loneTable(report: Report, section: number, setting: Setting): Markup {
  const kept = report.paragraphs.filter(({ exclusion }) => exclusion === null)
  const rows = kept.map((paragraph) => {
    const { text, place } = setCell({ kind: 'paragraph', paragraph, isMoved: false }, report, section, setting)
    return markup`<tr><td class="text">${text}</td><td class="place">${place}</td></tr>\n`
  })
  return markup`<section class="pair" aria-labelledby="pair-${section + 1}">
<h3 id="pair-${section + 1}">${typedText(outletName(report, setting.snapshot.reports))}</h3>
<table class="facing alone">
<colgroup><col><col class="place"></colgroup>
<thead><tr>${reportHead(report, setting)}</tr></thead>
<tbody>
${rows}</tbody>
</table>
</section>
`
}

function reportHead(report: Report, { snapshot, dates }: Setting): Markup {
  const native = nativeOutletName(report)
  const date = reportDate(report, dates)
  return markup`<th scope="colgroup" colspan="2">${typedText(outletName(report, snapshot.reports))}${native === null ? null : markup` ${originalText(native, report.language)}`}${date === null ? null : markup`<small>${date}</small>`}</th>`
}

interface SetCell {
  readonly kind: 'text' | 'pointer' | 'empty'
  readonly text: Content
  readonly place: Content
}

function setCell(cell: Cell | null, report: Report, section: number, setting: Setting): SetCell {
  if (cell === null) return { kind: 'empty', text: null, place: null }
  const name = (paragraph: Paragraph) => setting.anchors.paragraph(section, paragraph.id)
  const link = (paragraph: Paragraph) => markup`<a href="#${name(paragraph)}">${numberOf(paragraph)}</a>`
  switch (cell.kind) {
    case 'faces':
      return { kind: 'pointer', text: markup`faces ${joined(cell.paragraphs.map(link), ', ')}`, place: null }
    case 'pointer':
      return { kind: 'pointer', text: markup`stands facing ${link(cell.partner)}`, place: link(cell.paragraph) }
    case 'paragraph': {
      const { paragraph } = cell
      const moved = cell.isMoved ? markup`<small>moved</small>` : null
      const only = setting.aligned.has(paragraph.id) ? null : markup`<small>only here</small>`
      return {
        kind: 'text',
        text: setParagraph(paragraph, report),
        place: markup`<span id="${name(paragraph)}">${numberOf(paragraph)}</span>${claimChips(paragraph, setting)}${moved}${only}`,
      }
    }
  }
}

function setParagraph({ role, text, gloss }: Paragraph, { language }: Report): Markup {
  return markup`<p class="${role}"${languageAttributes(language)}>${text}</p>${gloss === '' ? null : markup`<p class="gloss">${gloss}</p>`}`
}

function claimChips({ id }: Paragraph, { claims, anchors, linksClaims }: Setting): Content {
  return (claims.get(id) ?? []).map((number) =>
    linksClaims
      ? markup`<a class="claim" href="#${anchors.claim(number)}">C${number}</a>`
      : markup`<span class="claim">C${number}</span>`,
  )
}
