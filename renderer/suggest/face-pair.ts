import type { ReportRows } from '../align/report-rows.tsx'

/** Room left above and below a paragraph brought into view, and where it is put, as a share of the pane. */
const room = 40
const place = 0.24

/** Brings the paragraphs into view, each in its pane; those that can be read whole already stay where they are. */
export function facePair(reportRows: ReportRows, paragraphIds: readonly string[]): void {
  for (const id of paragraphIds) {
    const row = reportRows.bring(id)
    const pane = row?.closest<HTMLElement>('[data-pane]')
    if (!row || !pane) continue
    const [box, frame] = [row.getBoundingClientRect(), pane.getBoundingClientRect()]
    if (box.top >= frame.top + room && box.bottom <= frame.bottom - room) continue
    const above = Math.min(frame.height * place, Math.max(room, frame.height - room - box.height))
    pane.scrollTop += box.top - frame.top - above
  }
}
