import type { Exclusion } from '#core/document/records.ts'
import type { Paragraph, Report } from '#core/document/snapshot.ts'

/** What a report pane shows, line by line: paragraphs, and runs of excluded ones folded into one line. */
export type PaneRow =
  | { readonly kind: 'paragraph'; readonly id: string; readonly paragraph: Paragraph }
  | { readonly kind: 'fold'; readonly id: string; readonly paragraphs: readonly Paragraph[]; readonly isOpen: boolean }

/** The rows of a report. A fold that is open is followed by its paragraphs. Its id is that of its first paragraph with a mark. */
export function paneRows(report: Report, openFolds: ReadonlySet<string>): readonly PaneRow[] {
  const rows: PaneRow[] = []
  let run: Paragraph[] = []
  const endRun = () => {
    const [first] = run
    if (first === undefined) return
    const id = foldId(first.id)
    const isOpen = openFolds.has(id)
    rows.push({ kind: 'fold', id, paragraphs: run, isOpen })
    if (isOpen) rows.push(...run.map((paragraph) => paragraphRow(paragraph)))
    run = []
  }
  for (const paragraph of report.paragraphs) {
    if (paragraph.exclusion !== null) run.push(paragraph)
    else {
      endRun()
      rows.push(paragraphRow(paragraph))
    }
  }
  endRun()
  return rows
}

/** The one reason of a fold's paragraphs; null when there are several. */
export function commonReason(paragraphs: readonly Paragraph[]): Exclusion | null {
  const reasons = new Set(paragraphs.map((paragraph) => paragraph.exclusion))
  const [reason] = reasons
  return reasons.size === 1 && reason !== undefined ? reason : null
}

/** The reason of a fold's paragraphs in the editor's own words, where one was written for all of them. */
export function commonNote(paragraphs: readonly Paragraph[]): string | null {
  const notes = new Set(paragraphs.map((paragraph) => paragraph.exclusionNote ?? ''))
  const [note] = notes
  return notes.size === 1 && note !== undefined && note !== '' ? note : null
}

export function foldId(firstParagraphId: string): string {
  return `fold:${firstParagraphId}`
}

function paragraphRow(paragraph: Paragraph): PaneRow {
  return { kind: 'paragraph', id: paragraph.id, paragraph }
}
