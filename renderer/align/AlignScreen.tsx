import { useState } from 'react'
import { useSnapshot } from '../app/workbench.tsx'
import { Collation } from './Collation.tsx'
import { NeedReports } from './NeedReports.tsx'
import { createReportRows, ReportRowsProvider } from './report-rows.tsx'
import type { Revealed } from './revealed.ts'

export interface AlignScreenProps {
  /** What to bring into view, as when the summary's citation or Find asks for it. */
  readonly reveal?: Revealed | null
  /** A newer version of this report is to be read. */
  readonly onReplaceReport: (reportId: string) => void
}

/** Two reports face to face: the main screen. */
export function AlignScreen({ reveal = null, onReplaceReport }: AlignScreenProps) {
  const snapshot = useSnapshot()
  const [reportRows] = useState(createReportRows)
  const [first, second] = snapshot.reports
  if (!first || !second) return <NeedReports report={first ?? null} />
  return (
    <ReportRowsProvider value={reportRows}>
      <Collation snapshot={snapshot} reveal={reveal} onReplaceReport={onReplaceReport} />
    </ReportRowsProvider>
  )
}
