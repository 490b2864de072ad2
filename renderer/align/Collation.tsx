import { useCallback, useEffect, useMemo, useReducer, useRef, type MouseEvent } from 'react'
import type { Paragraph, Report, Snapshot } from '#core/document/snapshot.ts'
import { useSettings } from '../app/settings.tsx'
import { useClaimTools } from '../claims/use-claim-tools.tsx'
import { useSteady } from '../parts/use-steady.ts'
import { useFindHighlight } from '../find/use-find-highlight.ts'
import { useParagraphTools } from '../paragraphs/use-paragraph-tools.tsx'
import { useReportTools } from '../reports/use-report-tools.tsx'
import { useReviewCommands } from '../suggest/use-review-commands.ts'
import { useReviewScreen } from '../suggest/use-review-screen.tsx'
import { alignReducer, initialAlignState, otherSide, type Side } from './align-state.ts'
import { AlignDock } from './AlignDock.tsx'
import css from './AlignScreen.module.css'
import { ClaimDetail } from './ClaimDetail.tsx'
import { Gutter } from './Gutter.tsx'
import { LinkedScrollButton } from './LinkedScrollButton.tsx'
import { LinkHint } from './LinkHint.tsx'
import { PaneHead } from './PaneHead.tsx'
import type { PaneRow } from './pane-rows.ts'
import { useReportRows } from './report-rows.tsx'
import { ReportPane } from './ReportPane.tsx'
import type { Revealed } from './revealed.ts'
import { SelectionBar } from './SelectionBar.tsx'
import { useAlignActions } from './use-align-actions.ts'
import { useAlignCommands } from './use-align-commands.ts'
import { useClaimHighlight } from './use-claim-highlight.ts'
import { useCollation } from './use-collation.ts'
import { useDragLink } from './use-drag-link.ts'
import { useGoTo } from './use-go-to.ts'
import type { DrawnThread } from './gutter-view.ts'
import { useHovered } from './use-hovered.ts'
import { useLinkedScroll } from './use-linked-scroll.ts'
import { usePaneMoves } from './use-pane-moves.ts'
import { usePartnerMarks } from './use-partner-marks.ts'
import { useRowHandlers } from './use-row-handlers.ts'
import { useShownClaim } from './use-shown-claim.ts'
import { useTextSizeCommands } from './use-text-size-commands.ts'

export interface CollationProps {
  readonly snapshot: Snapshot
  readonly reveal: Revealed | null
  readonly onReplaceReport: (reportId: string) => void
}

/** Both panes with what runs between them, and the dock: where all that can be done with two reports comes together. */
export function Collation({ snapshot, reveal, onReplaceReport }: CollationProps) {
  const [state, dispatch] = useReducer(alignReducer, initialAlignState)
  const reportRows = useReportRows()
  const { settings } = useSettings()
  const area = useRef<HTMLDivElement>(null)
  const hovered = useHovered(area)
  const gutter = useRef<HTMLDivElement>(null)
  const paneA = useRef<HTMLDivElement>(null)
  const paneB = useRef<HTMLDivElement>(null)
  const onMarkPress = useRef<(paragraph: Paragraph, event: MouseEvent) => void>(() => undefined)
  const shown = useShownClaim(state.claimId)
  const { write: writeClaim } = shown
  const parts = useMemo(() => ({ area, gutter, paneA, paneB }), [])

  const view = useCollation(snapshot, state)
  const { reportA, reportB, rows, linksOf, alignments, partnersOf } = view

  const suggest = useReviewScreen({
    area,
    snapshot,
    reportA,
    reportB,
    threads: view.threads,
    reportRows,
    onShow(reportIdA, reportIdB) {
      dispatch({ type: 'show', side: 'a', reportId: reportIdA })
      dispatch({ type: 'show', side: 'b', reportId: reportIdB })
    },
  })
  const { enter: enterReview, leave: leaveReview } = suggest
  const holdAndReveal = useCallback(
    (claimId: string | null) => {
      leaveReview()
      dispatch({ type: 'holdClaim', claimId })
    },
    [leaveReview],
  )
  const onOpen = useCallback(
    (row: PaneRow) => {
      if (row.kind === 'fold') return dispatch({ type: 'toggleFold', foldId: row.id })
      const claims = linksOf(row.id).claims
      const place = claims.findIndex(({ claim }) => claim.id === state.claimId)
      const next = claims[(place + 1) % Math.max(1, claims.length)]
      if (next === undefined) return
      // A second Enter on a claim already in hand goes into its text; on a paragraph of several, each has its turn.
      if (next.claim.id === state.claimId) writeClaim()
      else dispatch({ type: 'holdClaim', claimId: next.claim.id })
    },
    [linksOf, state.claimId, writeClaim],
  )
  const actions = useAlignActions(dispatch)
  const moves = usePaneMoves({ area, reportRows, state, dispatch, rows, linksOf, partnersOf, onOpen })
  const standing = standingParagraph(rows[state.active], state.standing[state.active])
  const chosen = useMemo(
    () => (state.selected.size > 0 ? [...state.selected] : standing === null ? [] : [standing.id]),
    [state.selected, standing],
  )
  const claim = snapshot.claims.find((one) => one.id === state.claimId) ?? null
  const shownClaim = snapshot.claims.find((one) => one.id === shown.claimId) ?? null

  useAlignCommands({
    state,
    dispatch,
    actions,
    moves,
    chosen,
    standing: standing?.id ?? null,
    isStandingExcluded: standing !== null && standing.exclusion !== null,
    onWriteClaim: writeClaim,
  })

  // Reading around a pair under review must not move its other half.
  useTextSizeCommands(state.active)
  useLinkedScroll(parts, reportRows, alignments, settings.isScrollLinked && !suggest.isReviewing)
  useClaimHighlight(area, suggest.isReviewing ? null : claim, reportRows, standing?.id ?? null)
  useFindHighlight(area, reportRows)
  const { drag, start } = useDragLink(
    area,
    useCallback((a: string, b: string) => actions.link([a, b]), [actions]),
  )

  const { standOn } = moves
  const handlers = useRowHandlers({
    dispatch,
    actions,
    hovered,
    reportRows,
    onHold: holdAndReveal,
    onDragStart: start,
    onMarkPress,
  })
  usePartnerMarks(area, reportRows, hovered, drag?.targetId ?? null, partnersOf)

  const goTo = useGoTo({
    snapshot,
    view,
    state,
    dispatch,
    moves,
    claim,
    reveal,
    onWriteClaim: writeClaim,
  })

  const backToReports = useSteady(() =>
    reportRows.panes[state.active].bring(state.standing[state.active] ?? rows[state.active][0]?.id ?? '')?.focus(),
  )
  const showFacing = useSteady((reportId: string) =>
    dispatch({ type: 'show', side: otherSide[state.active], reportId }),
  )
  const goFromClaim = useSteady((paragraphId: string) => goTo(paragraphId))
  const letGo = useSteady(() => dispatch({ type: 'holdClaim', claimId: null }))
  const claimTools = useClaimTools({
    snapshot,
    claim: suggest.isReviewing ? null : claim,
    isReviewing: suggest.isReviewing,
    standing: state.standing[state.active] === null ? null : standing,
    linksOf,
    onHold: holdAndReveal,
    onDone: backToReports,
  })
  useEffect(() => {
    onMarkPress.current = claimTools.onPress
  })
  const tools = useParagraphTools({
    area,
    snapshot,
    report: state.active === 'a' ? reportA : reportB,
    standing,
    chosen,
    onGo: goTo,
    onHold: holdAndReveal,
    stepOver: moves.stepOver,
  })
  const { leavePanel } = tools
  useEffect(() => {
    if (suggest.isReviewing) leavePanel()
  }, [suggest.isReviewing, leavePanel])
  const reports = useReportTools({
    snapshot,
    report: state.active === 'a' ? reportA : reportB,
    onReplace: onReplaceReport,
    onGo: goTo,
    onChecks: tools.openChecks,
    onPanel: tools.leavePanel,
  })
  // After all others: while one reviews, the queue's keys win.
  useReviewCommands(suggest.commands)
  const onThread = useCallback(
    (thread: DrawnThread) => {
      if (thread.suggestionKey !== null) return enterReview(thread.suggestionKey)
      const [claimId] = thread.claimIds
      if (claimId !== undefined) holdAndReveal(claimId)
      dispatch({ type: 'select', paragraphIds: [thread.paragraphIdA, thread.paragraphIdB] })
    },
    [holdAndReveal, enterReview],
  )
  const standOnA = useCallback((paragraphId: string) => standOn('a', paragraphId), [standOn])
  const standOnB = useCallback((paragraphId: string) => standOn('b', paragraphId), [standOn])
  const pane = (side: Side, report: Report) => (
    <ReportPane
      side={side}
      report={report}
      rows={rows[side]}
      linksOf={linksOf}
      currentRowId={state.standing[side]}
      selected={state.selected}
      claimId={state.claimId}
      glossing={state.glossing}
      saysOnlyHere={view.threads.length > 0}
      handlers={handlers}
      tools={tools.rows}
      suggestions={suggest.panes}
      claims={claimTools.rows}
      onToggleFold={(id) => dispatch({ type: 'toggleFold', foldId: id })}
      onKeyDown={(event) => {
        if (!tools.onPaneKeyDown(event) && !suggest.takesKey(event)) moves.onKeyDown(side, event)
      }}
      ref={side === 'a' ? paneA : paneB}
    />
  )
  const head = (side: Side, report: Report) => (
    <PaneHead
      side={side}
      snapshot={snapshot}
      report={report}
      rows={rows[side]}
      linksOf={linksOf}
      currentRowId={state.standing[side]}
      menu={reports.menuOf(report)}
      onName={reports.openFacts}
      suggested={suggest.panes.byParagraph}
      onShow={(at, reportId) => dispatch({ type: 'show', side: at, reportId })}
      onGo={side === 'a' ? standOnA : standOnB}
    />
  )
  return (
    <main className={css['align']} data-single-keys="">
      <div className={css['collate']}>
        {head('a', reportA)}
        <LinkedScrollButton />
        {head('b', reportB)}
        <div ref={area} className={css['area']} data-reviewing={suggest.isReviewing || undefined}>
          {pane('a', reportA)}
          {pane('b', reportB)}
          <Gutter
            parts={parts}
            gutter={gutter}
            threads={suggest.threads}
            beneath={suggest.beneath}
            within={suggest.inGutter}
            overlay={suggest.overlay}
            layoutKey={rows}
            hovered={hovered}
            standing={state.standing[state.active]}
            heldClaimId={state.claimId}
            dragged={drag?.path ?? null}
            onPress={onThread}
          />
          <SelectionBar
            snapshot={snapshot}
            selected={state.selected}
            claim={claim}
            actions={actions}
            onClear={() => dispatch({ type: 'select', paragraphIds: [] })}
          />
          {tools.overlay}
          {reports.overlay}
          {claimTools.overlay}
        </div>
      </div>
      <AlignDock
        snapshot={snapshot}
        claimId={state.claimId}
        isReviewing={suggest.panel !== null}
        lines={
          <>
            {reports.lines}
            {tools.line}
            {suggest.line}
          </>
        }
        onHold={holdAndReveal}
      >
        {tools.panel ??
          reports.panel ??
          claimTools.panel ??
          suggest.panel ??
          (shownClaim === null ? (
            <LinkHint />
          ) : (
            <ClaimDetail
              claim={shownClaim}
              reports={snapshot.reports}
              isAlone={snapshot.claims.length < 2}
              textRef={shown.textRef}
              onGo={goFromClaim}
              onClose={letGo}
              onDone={backToReports}
              isCommenting={claimTools.isCommenting && shownClaim === claim}
              onCommented={claimTools.onCommented}
              standingId={claimTools.standingId}
              onShow={showFacing}
            />
          ))}
      </AlignDock>
    </main>
  )
}

function standingParagraph(rows: readonly PaneRow[], rowId: string | null): Paragraph | null {
  const row = rows.find((one) => one.id === rowId) ?? rows[0]
  return row?.kind === 'paragraph' ? row.paragraph : null
}
