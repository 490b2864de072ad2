import type { Snapshot } from '../document/snapshot.ts'
import { parseSummary } from '../summary/parse-summary.ts'
import { englishInstant } from '../text/english-date.ts'
import { nameAnchors } from './html-anchors.ts'
import { claimsTable } from './html-claims.ts'
import { commentsSection } from './html-comments.ts'
import { comparisonSection } from './html-comparison.ts'
import { noteSection } from './html-notes.ts'
import { reportSection } from './html-reports.ts'
import { sheetStyle } from './html-style.ts'
import { summarySetter } from './html-summary.ts'
import { markup, styleElement, type Content } from './html-template.ts'
import { readMasthead } from './masthead.ts'
import { numberNotes } from './notes.ts'
import type { ExportOptions } from './options.ts'
import { pairReports } from './sections.ts'

/**
 * The project as one self-contained HTML page, for screen and paper: the summary with its notes, a table of the claims, the
 * reports face to face. No script, no remote address. Ends with a line end. The same snapshot and options give the same text.
 */
export function exportHtml(snapshot: Snapshot, options: ExportOptions): string {
  const { parts, dates, generatedAt, faces, comparison, paper } = options
  const summary = parts.includes('summary') ? parseSummary(snapshot.summary) : null
  const masthead = readMasthead(snapshot, summary, dates)
  const sections = pairReports(snapshot)
  const anchors = nameAnchors(snapshot, sections, parts)

  let title: Content = masthead.title
  let text: Content = null
  if (summary) {
    const notes = numberNotes(summary, snapshot)
    const setter = summarySetter(notes)
    if (masthead.heading) title = setter.inlines(masthead.heading.inlines)
    const body = markup`<section class="summary" aria-label="Summary">\n${setter.blocks(masthead.blocks)}</section>\n`
    text = [masthead.blocks.length === 0 ? null : body, noteSection(notes, setter, anchors, snapshot, options)]
  }
  const differences =
    parts.includes('differences') && comparison !== undefined && comparison.findings.length > 0
      ? comparisonSection(snapshot, comparison, anchors)
      : null
  const hasClaims = parts.includes('claims') && snapshot.claims.length > 0
  const hasReports = parts.includes('reports') && snapshot.reports.length > 0
  const hasComments = parts.includes('comments') && snapshot.comments.length > 0
  const ending = generatedAt === null ? null : `Exported from Muqabala on ${englishInstant(generatedAt, dates)}.`

  // The policy: nothing is fetched, run or sent; the page is its text and its style.
  return markup`<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:; base-uri 'none'; form-action 'none'">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="Muqabala">
<title>${masthead.title}</title>
${styleElement(`${faces === undefined ? '' : `${faces}\n`}${sheetStyle(masthead.title, paper)}`)}
</head>
<body>
<main class="sheet">
<header>
<h1>${title}</h1>
<p class="by">${masthead.byline}</p>
</header>
${text}${differences}${hasClaims ? claimsTable(snapshot, anchors) : null}${hasReports ? reportSection(snapshot, sections, anchors, options) : null}${hasComments ? commentsSection(snapshot, dates) : null}</main>
${ending === null ? null : markup`<footer><p>${ending}</p></footer>\n`}</body>
</html>
`.finished
}
