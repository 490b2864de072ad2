import { lazy, Suspense, useCallback, useEffect, useMemo, useReducer, useRef, useState, type MouseEvent } from 'react'
import { alignReports } from '#core/document/alignment.ts'
import { linkLookup, threadsBetween } from '#core/document/paragraph-links.ts'
import type { Paragraph, Report, Snapshot } from '#core/document/snapshot.ts'
import { useSettings } from '../app/settings.tsx'
import { useSnapshot } from '../app/workbench.tsx'
import { useFindHighlight } from '../find/use-find-highlight.ts'
import { useReviewCommands } from '../suggest/use-review-commands.ts'
import { useReviewScreen } from '../suggest/use-review-screen.tsx'
import css from './AlignScreen.module.css'
import { alignReducer, initialAlignState, otherSide, type Side } from './align-state.ts'
import { ClaimDetail } from './ClaimDetail.tsx'
import { ClaimList } from './ClaimList.tsx'
import { Gutter } from './Gutter.tsx'
import { LinkHint } from './LinkHint.tsx'
import { LinkedScrollButton } from './LinkedScrollButton.tsx'
import { NeedReports } from './NeedReports.tsx'
import { PaneHead } from './PaneHead.tsx'
import { paneRows, type PaneRow } from './pane-rows.ts'
import type { ParagraphRowHandlers } from './paragraph-row.ts'
import { ReportPane } from './ReportPane.tsx'
import { useReportTools } from '../reports/use-report-tools.tsx'
import { useClaimTools } from '../claims/use-claim-tools.tsx'
import { useParagraphTools } from '../paragraphs/use-paragraph-tools.tsx'
import { createReportRows, ReportRowsProvider, useReportRows } from './report-rows.tsx'
import type { Revealed } from './revealed.ts'
import { SelectionBar } from './SelectionBar.tsx'
import { useAlignActions } from './use-align-actions.ts'
import { useAlignCommands } from './use-align-commands.ts'
import { useClaimHighlight } from './use-claim-highlight.ts'
import { useDragLink } from './use-drag-link.ts'
import type { DrawnThread } from './use-gutter.ts'
import { useHovered } from './use-hovered.ts'
import { useLinkedScroll } from './use-linked-scroll.ts'
import { useListedClaims } from './use-listed-claims.ts'
import { usePaneMoves } from './use-pane-moves.ts'
import { useTextSizeCommands } from './use-text-size-commands.ts'
import { usePartnerMarks } from './use-partner-marks.ts'

/** Dragging is fetched after the list is there. */
const DraggableClaims = lazy(async () => ({ default: (await import('../claims/DraggableClaims.tsx')).DraggableClaims }))

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

function Collation({
  snapshot,
  reveal,
  onReplaceReport,
}: {
  readonly snapshot: Snapshot
  readonly reveal: Revealed | null
  readonly onReplaceReport: (reportId: string) => void
}) {
  const [state, dispatch] = useReducer(alignReducer, initialAlignState)
  const reportRows = useReportRows()
  const { settings } = useSettings()
  const area = useRef<HTMLDivElement>(null)
  const hovered = useHovered(area)
  const gutter = useRef<HTMLDivElement>(null)
  const paneA = useRef<HTMLDivElement>(null)
  const paneB = useRef<HTMLDivElement>(null)
  const onMarkPress = useRef<(paragraph: Paragraph, event: MouseEvent) => void>(() => undefined)
  const claimText = useRef<{ focus: () => void }>(null)
  const parts = useMemo(() => ({ area, gutter, paneA, paneB }), [])

  const [reportA, reportB] = shownReports(snapshot, state.shown)
  const linksOf = useMemo(() => linkLookup(snapshot), [snapshot])
  const rows = useMemo(
    () => ({ a: paneRows(reportA, state.openFolds), b: paneRows(reportB, state.openFolds) }),
    [reportA, reportB, state.openFolds],
  )
  const alignments = useMemo(() => alignReports(snapshot, reportA.id, reportB.id), [snapshot, reportA.id, reportB.id])
  const threads = useMemo(() => threadsBetween(snapshot, reportA.id, reportB.id), [snapshot, reportA.id, reportB.id])
  const partnersOf = useCallback(
    (paragraphId: string) =>
      alignments.flatMap(({ paragraphIdA, paragraphIdB }) => {
        if (paragraphIdA === paragraphId) return [paragraphIdB]
        return paragraphIdB === paragraphId ? [paragraphIdA] : []
      }),
    [alignments],
  )

  const suggest = useReviewScreen({
    area,
    snapshot,
    reportA,
    reportB,
    threads,
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
      if (next.claim.id === state.claimId) claimText.current?.focus()
      else dispatch({ type: 'holdClaim', claimId: next.claim.id })
    },
    [linksOf, state.claimId],
  )
  const actions = useAlignActions(dispatch)
  const moves = usePaneMoves({ area, reportRows, state, dispatch, rows, linksOf, partnersOf, onOpen })
  const standing = standingParagraph(rows[state.active], state.standing[state.active])
  const chosen = useMemo(
    () => (state.selected.size > 0 ? [...state.selected] : standing === null ? [] : [standing.id]),
    [state.selected, standing],
  )
  const listed = useListedClaims(snapshot.claims)
  const claim = snapshot.claims.find((one) => one.id === state.claimId) ?? null

  useAlignCommands({
    state,
    dispatch,
    actions,
    moves,
    chosen,
    standing: standing?.id ?? null,
    isStandingExcluded: standing !== null && standing.exclusion !== null,
    onWriteClaim: () => claimText.current?.focus(),
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

  const { standOn, reveal: revealParagraph } = moves
  const handlers = useMemo(
    (): ParagraphRowHandlers => ({
      onStand: (side, rowId) => dispatch({ type: 'stand', side, rowId }),
      onPress: (_side, paragraph, event) => {
        if (isSelectingWords(event)) return
        if (!(event.ctrlKey || event.metaKey || event.shiftKey)) onMarkPress.current(paragraph, event)
        else dispatch({ type: 'toggleSelected', paragraphId: paragraph.id })
      },
      onHover: hovered.point,
      onChip: holdAndReveal,
      onKeep: (paragraphId) => actions.restore([paragraphId]),
      onGloss: (paragraphId, gloss) => {
        if (gloss !== null) actions.gloss(paragraphId, gloss)
        dispatch({ type: 'gloss', paragraphId: null })
        requestAnimationFrame(() => reportRows.bring(paragraphId)?.focus())
      },
      onDragStart: start,
    }),
    [actions, holdAndReveal, hovered, start, reportRows],
  )
  usePartnerMarks(area, reportRows, hovered, drag?.targetId ?? null, partnersOf)

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
    [snapshot.reports, reportA.id, reportB.id, standOn, revealParagraph, state.openFolds],
  )
  const goToLatest = useRef(goTo)
  useEffect(() => {
    goToLatest.current = goTo
  })
  useEffect(() => {
    if (reveal === null) return
    if (reveal.claimId !== null) dispatch({ type: 'holdClaim', claimId: reveal.claimId })
    if (reveal.paragraphId !== null) goToLatest.current(reveal.paragraphId, reveal.takesKeyboard)
    else if (reveal.takesKeyboard) requestAnimationFrame(() => claimText.current?.focus())
  }, [reveal])

  // Both ends of the claim in hand come into view, wherever it was taken from.
  const heldParagraphs = claim?.mentions.map((mention) => mention.paragraphId).join(' ') ?? ''
  useEffect(() => {
    const seen = new Set<string>()
    const far: string[] = []
    for (const paragraphId of heldParagraphs.split(' ')) {
      const side = reportA.paragraphs.some((paragraph) => paragraph.id === paragraphId) ? 'a' : 'b'
      if (paragraphId !== '' && !seen.has(side)) far.push(paragraphId)
      seen.add(side)
    }
    // Rows that are not on the page come onto it, which cannot be while React is at work.
    const frame = requestAnimationFrame(() => {
      for (const paragraphId of far) revealParagraph(paragraphId)
    })
    return () => cancelAnimationFrame(frame)
    // Only when another claim is taken in hand: not when the reports scroll or are edited under it.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [state.claimId])

  const backToReports = () =>
    reportRows.panes[state.active].bring(state.standing[state.active] ?? rows[state.active][0]?.id ?? '')?.focus()
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
      saysOnlyHere={alignments.length > 0}
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
      currentRowId={state.standing[side]}
      menu={reports.menuOf(report)}
      suggested={suggest.panes.byParagraph}
      onShow={(at, reportId) => dispatch({ type: 'show', side: at, reportId })}
      onGo={side === 'a' ? standOnA : standOnB}
    />
  )
  const claimList = {
    all: snapshot.claims,
    claims: listed,
    reports: snapshot.reports,
    claimId: state.claimId,
    onHold: holdAndReveal,
  }
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
      <aside className={css['dock']} data-dock="" data-reviewing={suggest.panel !== null || undefined}>
        <div className={css['dockTop']}>
          <div>
            {reports.lines}
            {tools.line}
            {suggest.line}
          </div>
          {tools.panel ??
            reports.panel ??
            claimTools.panel ??
            suggest.panel ??
            (claim === null ? (
              <LinkHint />
            ) : (
              <ClaimDetail
                claim={claim}
                snapshot={snapshot}
                textRef={claimText}
                onGo={goTo}
                onClose={() => dispatch({ type: 'holdClaim', claimId: null })}
                onDone={backToReports}
                tools={claimTools}
                onShow={(reportId) => dispatch({ type: 'show', side: otherSide[state.active], reportId })}
              />
            ))}
        </div>
        <Suspense fallback={<ClaimList {...claimList} />}>
          <DraggableClaims {...claimList} />
        </Suspense>
      </aside>
    </main>
  )
}

/** The two reports on screen: those chosen, else the first two; never one report twice. */
function shownReports(snapshot: Snapshot, shown: Readonly<Record<Side, string | null>>): [Report, Report] {
  const chosen = (side: Side) => snapshot.reports.find((report) => report.id === shown[side])
  const a = chosen('a') ?? snapshot.reports.find((report) => report.id !== chosen('b')?.id)
  const b = chosen('b') ?? snapshot.reports.find((report) => report.id !== a?.id)
  if (!a || !b) throw new Error('the align screen needs two reports')
  return [a, b]
}

function standingParagraph(rows: readonly PaneRow[], rowId: string | null): Paragraph | null {
  const row = rows.find((one) => one.id === rowId) ?? rows[0]
  return row?.kind === 'paragraph' ? row.paragraph : null
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

/** A press that ends a selection of words is not a press on the paragraph. */
function isSelectingWords(event: MouseEvent): boolean {
  return event.detail > 1 || document.getSelection()?.isCollapsed === false
}
