import {
  lazy,
  Suspense,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
} from 'react'
import { useTranslation } from 'react-i18next'
import { correctParagraph } from '#core/document/commands/correct-paragraph.ts'
import { setRole } from '#core/document/commands/edit-paragraph.ts'
import { excludeParagraphs } from '#core/document/commands/exclude-paragraphs.ts'
import { mentionsToCheck } from '#core/document/mentions-to-check.ts'
import type { Exclusion } from '#core/document/records.ts'
import type { Paragraph, Report, Snapshot } from '#core/document/snapshot.ts'
import { useStatus } from '../app/status.tsx'
import { useReportRows } from '../align/report-rows.tsx'
import { useRun, useWorkbench } from '../app/workbench.tsx'
import { useLexicon } from '../lexicon/use-lexicon.ts'
import { selectedWords } from '../align/selected-words.ts'
import { CheckLine } from './CheckLine.tsx'
import { Caret } from './Caret.tsx'
import type { ParagraphMenuKind } from './ParagraphMenu.tsx'
import { useCheckHighlight } from './use-check-highlight.ts'
import { useParagraphCommands } from './use-paragraph-commands.ts'
import { useWordGloss } from './use-word-gloss.ts'
import { useWordWalk } from './use-word-walk.ts'
import { WordCard } from './WordCard.tsx'

const CheckPanel = lazy(async () => ({ default: (await import('./CheckPanel.tsx')).CheckPanel }))
const JoinersPanel = lazy(async () => ({ default: (await import('./JoinersPanel.tsx')).JoinersPanel }))
const ParagraphMenu = lazy(async () => ({ default: (await import('./ParagraphMenu.tsx')).ParagraphMenu }))
const ReasonDialog = lazy(async () => ({ default: (await import('./ReasonDialog.tsx')).ReasonDialog }))

/** What a row is told of the tools: plain values, so that only the rows they touch are drawn again. */
export interface RowTools {
  readonly correcting: { readonly paragraphId: string; readonly at: number | null } | null
  readonly originals: ReadonlySet<string>
  readonly showsGlosses: boolean
  readonly handlers: RowToolHandlers
}

export interface RowToolHandlers {
  readonly onCorrect: (paragraphId: string, text: string | null) => void
  readonly onOriginal: (paragraphId: string) => void
  readonly onRevert: (paragraph: Paragraph) => void
  readonly onMenu: (paragraphId: string, at: Point) => void
}

/** Where the pointer is, in CSS pixels of the window. */
export interface Point {
  readonly x: number
  readonly y: number
}

export interface ParagraphTools {
  readonly rows: RowTools
  /** In the dock above everything else; null while there is nothing to go through. */
  readonly panel: ReactNode
  readonly openChecks: () => void
  /** Another list takes the dock. */
  readonly leavePanel: () => void
  /** A line of the dock that says what is to be looked at. */
  readonly line: ReactNode
  /** Over the reports: caret and menus. */
  readonly overlay: ReactNode
  /** Takes the keys of a pane that are for words; false for all others. */
  readonly onPaneKeyDown: (event: KeyboardEvent) => boolean
}

export interface ParagraphToolsInput {
  readonly area: RefObject<HTMLDivElement | null>
  readonly snapshot: Snapshot
  /** The report of the pane the editor works in. */
  readonly report: Report
  readonly standing: Paragraph | null
  readonly chosen: readonly string[]
  readonly onGo: (paragraphId: string) => void
  readonly onHold: (claimId: string) => void
  /** Runs something that takes rows away, and then stands on what follows them. */
  readonly stepOver: (rowIds: readonly string[], run: () => boolean) => void
}

/** All that is done to one paragraph beside linking it: its text, role, reason, words, and mentions to be looked at again. */
export function useParagraphTools(input: ParagraphToolsInput): ParagraphTools {
  const { area, snapshot, report, standing, chosen, onGo, onHold, stepOver } = input
  const { t } = useTranslation('paragraphs')
  const { project } = useWorkbench()
  const run = useRun()
  const status = useStatus()
  const [correcting, setCorrecting] = useState<RowTools['correcting']>(null)
  const [originals, setOriginals] = useState<ReadonlySet<string>>(new Set())
  const [showsGlosses, setShowsGlosses] = useState(true)
  const [menu, setMenu] = useState<OpenMenu | null>(null)
  const [writingReason, setWritingReason] = useState<readonly string[] | null>(null)
  const [panel, setPanel] = useState<'checks' | 'joiners' | null>(null)
  const menuAt = useRef<HTMLElement>(null)
  const pointed = useRef<HTMLSpanElement>(null)
  const walk = useWordWalk(area)
  const ask = useLexicon()
  const glossed = useWordGloss(area, snapshot, walk.word, ask)
  const toCheck = useMemo(() => mentionsToCheck(snapshot), [snapshot])
  const reportRows = useReportRows()
  useCheckHighlight(area, toCheck, reportRows)

  const backTo = useCallback(
    (paragraphId: string) => {
      requestAnimationFrame(() => reportRows.bring(paragraphId)?.focus())
    },
    [reportRows],
  )
  const correct = useCallback(
    (paragraphId: string, text: string) => {
      const known = new Set(mentionsToCheck(project.snapshot).map(({ mention }) => mention.id))
      if (!run(correctParagraph, { paragraphId, text }).ok) return
      const flagged = mentionsToCheck(project.snapshot).filter(({ mention }) => !known.has(mention.id)).length
      if (flagged > 0) status.say(t('correct.flagged', { count: flagged }))
    },
    [project, run, status, t],
  )
  const openMenu = useCallback(
    (kind: ParagraphMenuKind, paragraphId: string, at: Point | null = null) => {
      const row = reportRows.bring(paragraphId)
      menuAt.current = row?.querySelector<HTMLElement>('[data-mark] > *') ?? row
      setMenu({ kind, paragraphId, at })
    },
    [reportRows],
  )
  const toggleOriginal = useCallback((paragraphId: string) => {
    setOriginals((shown) => {
      const next = new Set(shown)
      if (!next.delete(paragraphId)) next.add(paragraphId)
      return next
    })
  }, [])
  const handlers = useMemo(
    (): RowToolHandlers => ({
      onCorrect: (paragraphId, text) => {
        setCorrecting(null)
        const before = project.snapshot.reports.flatMap((report) => report.paragraphs)
        if (text !== null && text !== before.find((one) => one.id === paragraphId)?.text) correct(paragraphId, text)
        // What was selected in the field is gone with it.
        document.getSelection()?.removeAllRanges()
        // Left for another field or button: the keyboard is there now.
        const focused = document.activeElement
        if (focused === null || focused === document.body || area.current?.contains(focused) === true)
          backTo(paragraphId)
      },
      onOriginal: toggleOriginal,
      onRevert: ({ id, original }) => {
        if (original !== null) correct(id, original)
        backTo(id)
      },
      onMenu: (paragraphId, at) => openMenu('all', paragraphId, at),
    }),
    [area, project, correct, toggleOriginal, openMenu, backTo],
  )
  const setAside = (paragraphIds: readonly string[], reason: Exclusion, note = '') => {
    stepOver(paragraphIds, () => run(excludeParagraphs, { paragraphIds, reason, note }).ok)
  }

  useParagraphCommands({
    standing,
    isCorrecting: correcting !== null,
    showsGlosses,
    toCheck: toCheck.length,
    onCorrect: (paragraphId) => {
      const caret = selectedWords()
      setCorrecting({ paragraphId, at: caret?.paragraphId === paragraphId ? caret.from : null })
      walk.stop()
    },
    onOriginal: toggleOriginal,
    onRevert: handlers.onRevert,
    onMenu: openMenu,
    onWords: walk.start,
    onGlosses: () => setShowsGlosses(!showsGlosses),
    canRepair: report.language === 'fa',
    onJoiners: () => setPanel(panel === 'joiners' ? null : 'joiners'),
    onChecks: () => setPanel(panel === 'checks' ? null : 'checks'),
  })

  // The caret belongs to the paragraph one stands in: going on to another by keyboard leaves none behind.
  useEffect(() => {
    const onFocus = ({ target }: FocusEvent) => {
      const selection = document.getSelection()
      const row = target instanceof Element ? target.closest('[data-row]') : null
      const at = selection?.anchorNode ?? null
      if (row !== null && at !== null && selection?.isCollapsed === true && !row.contains(at))
        selection.removeAllRanges()
    }
    document.addEventListener('focusin', onFocus)
    return () => document.removeEventListener('focusin', onFocus)
  }, [])

  const leavePanel = useCallback(() => setPanel(null), [])
  const closePanel = () => {
    setPanel(null)
    if (standing !== null) backTo(standing.id)
  }
  const inMenu = menu === null ? null : findParagraph(snapshot, menu.paragraphId)
  const menuIds = menu === null ? [] : chosen.includes(menu.paragraphId) ? chosen : [menu.paragraphId]
  return {
    rows: useMemo(
      () => ({ correcting, originals, showsGlosses, handlers }),
      [correcting, originals, showsGlosses, handlers],
    ),
    panel:
      panel === null ? null : (
        <Suspense>
          {panel === 'checks' ? (
            <CheckPanel toCheck={toCheck} onGo={onGo} onHold={onHold} onClose={closePanel} />
          ) : report.language === 'fa' ? (
            <JoinersPanel report={report} ask={ask} onGo={onGo} onClose={closePanel} />
          ) : null}
        </Suspense>
      ),
    openChecks: () => setPanel('checks'),
    leavePanel,
    line: panel === 'checks' ? null : <CheckLine count={toCheck.length} onOpen={() => setPanel('checks')} />,
    overlay: (
      <>
        <Caret area={area} />
        {glossed === null ? null : (
          <WordCard
            area={area}
            place={glossed.place}
            word={glossed.paragraph.text.slice(glossed.place.from, glossed.place.to)}
            language={glossed.report.language}
            glosses={glossed.glosses}
            textOf={({ from, to }) => glossed.paragraph.text.slice(from, to)}
            isAsked={glossed.isAsked}
          />
        )}
        <span ref={pointed} style={{ position: 'fixed', left: menu?.at?.x, insetBlockStart: menu?.at?.y }} />
        <Suspense>
          {menu === null || inMenu === null ? null : (
            <ParagraphMenu
              kind={menu.kind}
              paragraph={inMenu}
              at={menu.at === null ? menuAt : pointed}
              onRole={(role) => run(setRole, { paragraphId: inMenu.id, role })}
              onReason={(reason) => setAside(menuIds, reason)}
              onOtherReason={() => setWritingReason(menuIds)}
              onClose={() => setMenu(null)}
            />
          )}
          {writingReason === null ? null : (
            <ReasonDialog
              onChoose={(note) => {
                setWritingReason(null)
                setAside(writingReason, 'editor', note)
              }}
              onClose={() => setWritingReason(null)}
            />
          )}
        </Suspense>
      </>
    ),
    onPaneKeyDown: walk.onKeyDown,
  }
}

interface OpenMenu {
  readonly kind: ParagraphMenuKind
  readonly paragraphId: string
  /** Null for beside the paragraph's number. */
  readonly at: Point | null
}

function findParagraph({ reports }: Snapshot, paragraphId: string): Paragraph | null {
  return reports.flatMap((report) => report.paragraphs).find((paragraph) => paragraph.id === paragraphId) ?? null
}
