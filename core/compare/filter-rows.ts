import type { FindingKind, Severity } from './finding.ts'
import { gravityOf, type DifferenceRow } from './difference-rows.ts'
import { isDismissed, type JudgedFinding } from './verdicts.ts'

/**
 * By what the editor made of a finding. `current`: whatever is not dismissed; `open`: not judged, or on other words;
 * `outdated`: judged on other words; `noted`: with a note.
 */
export const findingStatuses = ['current', 'open', 'confirmed', 'dismissed', 'outdated', 'noted'] as const
export type FindingStatus = (typeof findingStatuses)[number]

/** What of the table is shown. Null asks for no one in particular. */
export interface RowFilter {
  readonly kind: FindingKind | null
  /** Only findings that this report has a side in. */
  readonly reportId: string | null
  /** Only findings that this report has a side in as well. */
  readonly otherId: string | null
  readonly severity: Severity | null
  readonly status: FindingStatus
}

export const everything: RowFilter = { kind: null, reportId: null, otherId: null, severity: null, status: 'current' }

/** `claims`: the editor's order; `severity`: the gravest first; otherwise the order in which this report tells the story. */
export type RowOrder = 'claims' | 'severity' | { readonly reportId: string }

/**
 * The rows with those of their findings that are asked for. Rows without any are left out, but those that agree stay for
 * whoever asks for everything: that outlets say the same is worth seeing.
 */
export function filterRows(rows: readonly DifferenceRow[], filter: RowFilter): readonly DifferenceRow[] {
  const wantsAgreeing = filter.kind === null && filter.severity === null && filter.status === 'current'
  return rows.flatMap((row) => {
    const findings = row.findings.filter((judged) => isAsked(judged, filter))
    if (findings.length > 0) return [findings.length === row.findings.length ? row : { ...row, findings }]
    const wanted = [filter.reportId, filter.otherId].filter((id) => id !== null)
    const isOfReports = wanted.every((id) => row.cells.some((cell) => cell?.report.id === id))
    return wantsAgreeing && isOfReports && isShared(row) ? [row.findings.length === 0 ? row : { ...row, findings }] : []
  })
}

/** How many findings of each kind there are among those otherwise asked for. */
export function countKinds(rows: readonly DifferenceRow[], filter: RowFilter): ReadonlyMap<FindingKind, number> {
  const counts = new Map<FindingKind, number>()
  for (const { findings } of rows) {
    for (const judged of findings) {
      if (!isAsked(judged, { ...filter, kind: null })) continue
      const { kind } = judged.finding
      counts.set(kind, (counts.get(kind) ?? 0) + 1)
    }
  }
  return counts
}

export function sortRows(rows: readonly DifferenceRow[], order: RowOrder): readonly DifferenceRow[] {
  if (order === 'claims') return rows
  if (order === 'severity') return rows.toSorted((a, b) => gravityOfRow(a) - gravityOfRow(b))
  const { reportId } = order
  const report = rows.flatMap(({ cells }) => cells).find((cell) => cell?.report.id === reportId)?.report
  const places = new Map(report?.paragraphs.map(({ id }, index) => [id, index]))
  const rankOf = ({ cells }: DifferenceRow) => {
    const first = cells.find((cell) => cell?.report.id === reportId)?.words[0]
    // What the report does not tell comes after its story. A paragraph is never ten million letters long.
    return first === undefined ? Infinity : (places.get(first.paragraph.id) ?? 0) + first.from / 1e7
  }
  // Infinity less Infinity is no number.
  return rows.toSorted((a, b) => (rankOf(a) === rankOf(b) ? 0 : rankOf(a) - rankOf(b)))
}

/** Whether a finding is among those a filter asks for. */
export function isAsked(judged: JudgedFinding, { kind, reportId, otherId, severity, status }: RowFilter): boolean {
  const { finding } = judged
  const hasSide = (id: string | null) => id === null || finding.sides.some((side) => side.reportId === id)
  return (
    (kind === null || finding.kind === kind) &&
    (severity === null || finding.severity === severity) &&
    hasSide(reportId) &&
    hasSide(otherId) &&
    hasStatus(judged, status)
  )
}

function hasStatus(judged: JudgedFinding, status: FindingStatus): boolean {
  const { verdict, isOutdated } = judged
  const judgement = isOutdated ? 'open' : (verdict?.judgement ?? 'open')
  switch (status) {
    case 'current':
      return !isDismissed(judged)
    case 'open':
    case 'confirmed':
    case 'dismissed':
      return judgement === status
    case 'outdated':
      return isOutdated && verdict?.judgement !== 'open'
    case 'noted':
      return (verdict?.note ?? '') !== ''
  }
}

/** One that agrees: several reports make the claim. */
function isShared({ cells }: DifferenceRow): boolean {
  return cells.filter((cell) => cell !== null).length > 1
}

function gravityOfRow({ findings }: DifferenceRow): number {
  return Math.min(3, ...findings.map(({ finding }) => gravityOf(finding)))
}
