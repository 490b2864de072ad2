import { useCallback, useEffect, useEffectEvent } from 'react'
import type { Claim, Paragraph, Report, Snapshot } from '#core/document/snapshot.ts'
import type { AlignAction, AlignState, Side } from './align-state.ts'
import { paneRows } from './pane-rows.ts'
import type { Revealed } from './revealed.ts'
import type { CollationView } from './use-collation.ts'
import type { PaneMoves } from './use-pane-moves.ts'

/** To a paragraph of any report, in its fold or not, with the keyboard or only with the eye. */
export type GoTo = (paragraphId: string, takesKeyboard?: boolean) => void

interface GoToInput {
  readonly snapshot: Snapshot
  readonly view: CollationView
  readonly state: AlignState
  readonly dispatch: (action: AlignAction) => void
  readonly moves: PaneMoves
  readonly claim: Claim | null
  /** What another screen, or Find, asks for. */
  readonly reveal: Revealed | null
  readonly onWriteClaim: () => void
}

/** Brings into view what is asked for, and both ends of a claim when it is taken in hand. */
export function useGoTo(input: GoToInput): GoTo {
  const { snapshot, state, dispatch, claim, reveal } = input
  const { reportA, reportB } = input.view
  const { standOn, reveal: revealParagraph } = input.moves
  const goTo = useCallback(
    (paragraphId: string, takesKeyboard = true) => {
      const report = snapshot.reports.find((one) => one.paragraphs.some((paragraph) => paragraph.id === paragraphId))
      if (!report) return
      const paragraph = report.paragraphs.find((one) => one.id === paragraphId)
      if (paragraph && paragraph.exclusion !== null) openFoldOf(report, paragraph, state.openFolds, dispatch)
      const side: Side = report.id === reportB.id ? 'b' : 'a'
      if (report.id !== reportA.id && report.id !== reportB.id) dispatch({ type: 'show', side, reportId: report.id })
      if (!takesKeyboard) dispatch({ type: 'stand', side, rowId: paragraphId })
      requestAnimationFrame(() => (takesKeyboard ? standOn(side, paragraphId) : revealParagraph(paragraphId)))
    },
    [snapshot.reports, reportA.id, reportB.id, standOn, revealParagraph, state.openFolds, dispatch],
  )

  const answer = useEffectEvent(({ claimId, paragraphId, takesKeyboard }: Revealed) => {
    if (claimId !== null) dispatch({ type: 'holdClaim', claimId })
    if (paragraphId !== null) goTo(paragraphId, takesKeyboard)
    else if (takesKeyboard) requestAnimationFrame(input.onWriteClaim)
  })
  useEffect(() => {
    if (reveal !== null) answer(reveal)
  }, [reveal])

  /** Wherever it was taken from; not when the reports scroll or are edited under it. */
  const showEnds = useEffectEvent(() => {
    const ends = new Map<Side, string>()
    for (const { paragraphId } of claim?.mentions ?? []) {
      const side = reportA.paragraphs.some(({ id }) => id === paragraphId) ? 'a' : 'b'
      if (!ends.has(side)) ends.set(side, paragraphId)
    }
    // Rows that are not on the page come onto it, which cannot be while React is at work.
    return requestAnimationFrame(() => {
      for (const paragraphId of ends.values()) revealParagraph(paragraphId)
    })
  })
  useEffect(() => {
    if (state.claimId === null) return
    const frame = showEnds()
    return () => cancelAnimationFrame(frame)
  }, [state.claimId])
  return goTo
}

function openFoldOf(
  report: Report,
  paragraph: Paragraph,
  openFolds: ReadonlySet<string>,
  dispatch: (action: { type: 'toggleFold'; foldId: string }) => void,
): void {
  const fold = paneRows(report, new Set()).find(
    (row) => row.kind === 'fold' && row.paragraphs.some((one) => one.id === paragraph.id),
  )
  if (fold && !openFolds.has(fold.id)) dispatch({ type: 'toggleFold', foldId: fold.id })
}
