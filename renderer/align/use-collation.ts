import { useCallback, useMemo, useState } from 'react'
import { alignReports, type Alignment } from '#core/document/alignment.ts'
import { createLinkLookup, threadsBetween, type ParagraphLinks, type Thread } from '#core/document/paragraph-links.ts'
import type { Report, Snapshot } from '#core/document/snapshot.ts'
import type { AlignState, Side } from './align-state.ts'
import { paneRows, type PaneRow } from './pane-rows.ts'

/** What stands face to face, derived from the document and from what the screen remembers. */
export interface CollationView {
  readonly reportA: Report
  readonly reportB: Report
  readonly rows: Readonly<Record<Side, readonly PaneRow[]>>
  readonly linksOf: (paragraphId: string) => ParagraphLinks
  /** Read when first asked for. */
  readonly alignments: () => readonly Alignment[]
  readonly threads: readonly Thread[]
  /** The paragraphs of the other pane a paragraph is aligned with. */
  readonly partnersOf: (paragraphId: string) => readonly string[]
}

export function useCollation(snapshot: Snapshot, state: AlignState): CollationView {
  const [reportA, reportB] = shownReports(snapshot, state.shown)
  const [linksIn] = useState(createLinkLookup)
  const linksOf = linksIn(snapshot)
  const rows = useMemo(
    () => ({ a: paneRows(reportA, state.openFolds), b: paneRows(reportB, state.openFolds) }),
    [reportA, reportB, state.openFolds],
  )
  const alignments = useMemo(
    () => onceAsked(() => alignReports(snapshot, reportA.id, reportB.id)),
    [snapshot, reportA.id, reportB.id],
  )
  const threads = useMemo(() => threadsBetween(snapshot, reportA.id, reportB.id), [snapshot, reportA.id, reportB.id])
  const partnersOf = useCallback(
    (paragraphId: string) =>
      alignments().flatMap(({ paragraphIdA, paragraphIdB }) => {
        if (paragraphIdA === paragraphId) return [paragraphIdB]
        return paragraphIdB === paragraphId ? [paragraphIdA] : []
      }),
    [alignments],
  )
  return { reportA, reportB, rows, linksOf, alignments, threads, partnersOf }
}

/** What only a look around needs is nothing to wait for after a command. */
function onceAsked<Value extends object>(read: () => Value): () => Value {
  let found: Value | null = null
  return () => (found ??= read())
}

/** The two reports on screen: those chosen, else the first two; never one report twice. */
function shownReports(snapshot: Snapshot, shown: Readonly<Record<Side, string | null>>): [Report, Report] {
  const chosen = (side: Side) => snapshot.reports.find((report) => report.id === shown[side])
  const a = chosen('a') ?? snapshot.reports.find((report) => report.id !== chosen('b')?.id)
  const b = chosen('b') ?? snapshot.reports.find((report) => report.id !== a?.id)
  if (!a || !b) throw new Error('the align screen needs two reports')
  return [a, b]
}
