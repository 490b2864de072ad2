import { lazy, Suspense, useMemo, useRef, type KeyboardEvent, type ReactNode, type RefObject } from 'react'
import type { Thread } from '#core/document/paragraph-links.ts'
import type { Report, Snapshot } from '#core/document/snapshot.ts'
import type { ReportRows } from '../align/report-rows.tsx'
import type { DrawWithView } from '../align/Gutter.tsx'
import type { GutterThread } from '../align/gutter-view.ts'
import { facePair } from './face-pair.ts'
import { gutterThreads } from './gutter-threads.ts'
import { Light } from './Light.tsx'
import type { ReviewPanelHandle } from './ReviewPanel.tsx'
import { rowSuggestions, withReviewed, type RowSuggestions } from './row-suggestions.ts'
import { SuggestionLine } from './SuggestionLine.tsx'
import { useSuggestions } from './suggestions.tsx'
import { ThreadConfidence } from './ThreadConfidence.tsx'
import { useEvidenceHighlight } from './use-evidence-highlight.ts'
import { usePlaceName } from './use-place-name.ts'
import { queueKeys, type ReviewCommandInput } from './use-review-commands.ts'
import { useReview } from './use-review.ts'

// What only a review needs is fetched with the first one.
const EdgeHandles = lazy(async () => ({ default: (await import('./EdgeHandles.tsx')).EdgeHandles }))
const EvidenceHint = lazy(async () => ({ default: (await import('./EvidenceHint.tsx')).EvidenceHint }))
const ReviewPanel = lazy(async () => ({ default: (await import('./ReviewPanel.tsx')).ReviewPanel }))

/** What the panes show of suggestions. */
export interface PaneSuggestions {
  readonly byParagraph: ReadonlyMap<string, RowSuggestions>
  /** The paragraphs under the light. */
  readonly lit: ReadonlySet<string>
  readonly onReview: (key: string) => void
}

/** The suggestions and their review, as parts of the align screen. */
export interface ReviewScreen {
  /** A pair is under the light. */
  readonly isReviewing: boolean
  readonly threads: readonly GutterThread[]
  readonly panes: PaneSuggestions
  readonly enter: (key?: string) => void
  readonly leave: () => void
  /** Whether a key pressed in a pane is for the queue. */
  readonly takesKey: (event: KeyboardEvent) => boolean
  /** For `useReviewCommands`, which comes after the screen's own: while one reviews, its keys win. */
  readonly commands: ReviewCommandInput
  /** Null while nothing is reviewed, as all below. */
  readonly beneath: DrawWithView | null
  readonly inGutter: DrawWithView | null
  readonly line: ReactNode
  /** Over the panes: the grips of the words under review, and the English of the one under the pointer. */
  readonly overlay: DrawWithView | null
  /** In the dock; null while nothing is reviewed. */
  readonly panel: ReactNode
}

export interface ReviewScreenInput {
  readonly area: RefObject<HTMLDivElement | null>
  readonly snapshot: Snapshot
  readonly reportA: Report
  readonly reportB: Report
  readonly threads: readonly Thread[]
  readonly reportRows: ReportRows
  readonly onShow: (reportIdA: string, reportIdB: string) => void
}

export function useReviewScreen(input: ReviewScreenInput): ReviewScreen {
  const { area, snapshot, reportA, reportB, threads, reportRows } = input
  const { pending } = useSuggestions()
  const handle = useRef<ReviewPanelHandle>(null)
  const review = useReview({
    snapshot,
    shown: [reportA.id, reportB.id],
    onShow: input.onShow,
    onFace(paragraphIds) {
      facePair(reportRows, paragraphIds)
    },
  })
  const { reviewed, enter, leave } = review
  const nameOf = usePlaceName(snapshot.reports)
  useEvidenceHighlight(area, reviewed, reportRows)

  const nextNumber = snapshot.meta.lastClaimNumber + 1
  const suggestedRows = useMemo(() => rowSuggestions(pending), [pending])
  const panes = useMemo((): PaneSuggestions => {
    const byParagraph = withReviewed(suggestedRows, reviewed, nextNumber)
    return { byParagraph, lit: new Set(reviewed?.spans.map((span) => span.paragraphId)), onReview: enter }
  }, [suggestedRows, reviewed, nextNumber, enter])
  const drawn = useMemo(
    () => gutterThreads(threads, pending, reviewed, reportA.id, reportB.id),
    [threads, pending, reviewed, reportA.id, reportB.id],
  )
  const pair = useMemo(() => [...panes.lit], [panes])
  return {
    isReviewing: reviewed !== null,
    threads: drawn,
    panes,
    enter,
    leave,
    commands: { review, onWrite: () => handle.current?.write() },
    takesKey: (event) => review.isOn && queueKeys.has(event.key),
    beneath: reviewed === null ? null : (view) => <Light area={area} paragraphIds={pair} view={view} />,
    inGutter:
      reviewed === null ? null : (view) => <ThreadConfidence view={view} confidence={reviewed.suggestion.confidence} />,
    line: review.isOn ? null : <SuggestionLine onReview={() => enter()} />,
    overlay:
      reviewed === null
        ? null
        : (view) => (
            <Suspense>
              <EdgeHandles
                key={reviewed.suggestion.key}
                area={area}
                reviewed={reviewed}
                view={view}
                nameOf={nameOf}
                onChange={(spans) => review.change({ spans })}
              />
              <EvidenceHint area={area} reviewed={reviewed} />
            </Suspense>
          ),
    panel: review.isOn ? (
      <Suspense>
        <ReviewPanel ref={handle} review={review} snapshot={snapshot} firstReportId={reportA.id} />
      </Suspense>
    ) : null,
  }
}
