import type { FootnoteDefinition, Root, RootContent } from 'mdast'
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote'
import { gfmTableToMarkdown } from 'mdast-util-gfm-table'
import { toMarkdown } from 'mdast-util-to-markdown'
import type { Snapshot } from '../document/snapshot.ts'
import { parseSummary } from '../summary/parse-summary.ts'
import { englishInstant } from '../text/english-date.ts'
import { claimsTable } from './markdown-claims.ts'
import { commentList } from './markdown-comments.ts'
import { comparisonParts } from './markdown-comparison.ts'
import { noteDefinition } from './markdown-notes.ts'
import { reportParts } from './markdown-reports.ts'
import { setBlocks, setInlines } from './markdown-text.ts'
import { heading, paragraph, words } from './markdown-nodes.ts'
import { readMasthead } from './masthead.ts'
import { numberNotes } from './notes.ts'
import type { ExportOptions } from './options.ts'

/**
 * The project as GitHub-flavoured Markdown: the summary with footnotes, a table of the claims, the reports set face to face.
 * Originals stand between FSI and PDI. Ends with a line end. The same snapshot and options give the same text.
 */
export function exportMarkdown(snapshot: Snapshot, options: ExportOptions): string {
  const { parts, dates, generatedAt, comparison } = options
  const summary = parts.includes('summary') ? parseSummary(snapshot.summary) : null
  const masthead = readMasthead(snapshot, summary, dates)
  const notes = summary ? numberNotes(summary, snapshot) : null

  const children: RootContent[] = [
    masthead.heading && notes
      ? { type: 'heading', depth: 1, children: setInlines(masthead.heading.inlines, notes) }
      : heading(1, masthead.title),
    paragraph(words(masthead.byline)),
  ]
  if (notes) {
    children.push(...setBlocks(masthead.blocks, notes))
    children.push(
      ...notes.list.map((note, index): FootnoteDefinition => noteDefinition(note, index + 1, notes, snapshot, options)),
    )
  }
  if (parts.includes('differences') && comparison !== undefined && comparison.findings.length > 0) {
    children.push(heading(2, 'Differences'), ...comparisonParts(snapshot, comparison))
  }
  if (parts.includes('claims') && snapshot.claims.length > 0) children.push(heading(2, 'Claims'), claimsTable(snapshot))
  if (parts.includes('reports') && snapshot.reports.length > 0) {
    children.push(heading(2, 'Reports'), ...reportParts(snapshot, dates))
  }
  if (parts.includes('comments') && snapshot.comments.length > 0) {
    children.push(heading(2, 'Comments'), commentList(snapshot, dates))
  }
  if (generatedAt !== null) {
    children.push(
      { type: 'thematicBreak' },
      paragraph(words(`Exported from Muqabala on ${englishInstant(generatedAt, dates)}.`)),
    )
  }
  return serialise({ type: 'root', children })
}

function serialise(root: Root): string {
  return toMarkdown(root, {
    bullet: '-',
    rule: '-',
    extensions: [gfmFootnoteToMarkdown(), gfmTableToMarkdown({ tablePipeAlign: false })],
  })
}
