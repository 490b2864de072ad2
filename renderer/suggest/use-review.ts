import { useCallback, useEffect, useEffectEvent, useMemo, useReducer, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { acceptedClaims, placedSpans } from '#core/align/accept-above.ts'
import { claimChoices, type ClaimChoice } from '#core/align/claim-choices.ts'
import { inReviewOrder, type ReviewOrder } from '#core/align/review-order.ts'
import { quoteOf, type Suggestion } from '#core/align/suggestion.ts'
import { acceptSuggestions, type PlacedSpan } from '#core/document/commands/accept-suggestions.ts'
import { rejectSuggestion } from '#core/document/commands/reject-suggestion.ts'
import type { Claim, Paragraph, Report, Snapshot } from '#core/document/snapshot.ts'
import { useStatus } from '../app/status.tsx'
import { useRun, useWorkbench } from '../app/workbench.tsx'
import { initialReview, reviewedPlace, reviewReducer, untouched, type ReviewDraft } from './review-state.ts'
import { useSuggestions } from './suggestions.tsx'

/** The suggestion under review, with what the editor has changed about it. */
export interface Reviewed {
  readonly suggestion: Suggestion
  /** Its place in the queue, from 0. */
  readonly place: number
  /** The words it will be made of. */
  readonly spans: readonly PlacedSpan[]
  readonly isCorrected: boolean
  /** The claims some of these words belong to, the closest first. */
  readonly choices: readonly ClaimChoice[]
  /** The claim they will join; null for a new one. */
  readonly target: Claim | null
  /** What the claim will state. */
  readonly text: string
  readonly reportOf: (paragraphId: string) => string | undefined
}

/** Going through the suggestions one by one, the pair face to face. */
export interface Review {
  readonly isOn: boolean
  readonly queue: readonly Suggestion[]
  readonly order: ReviewOrder
  /** Null when it is off or nothing is left. */
  readonly reviewed: Reviewed | null
  /** Begins with this suggestion; without one, with the first between the reports on screen. */
  readonly enter: (key?: string) => void
  readonly leave: () => void
  readonly step: (by: 1 | -1) => void
  readonly setOrder: (order: ReviewOrder) => void
  readonly change: (fields: Partial<ReviewDraft>) => void
  /** Has the claim stand on these words, in place of those of the same paragraph. */
  readonly take: (words: PlacedSpan) => void
  readonly accept: () => void
  readonly reject: () => void
  /** Accepts every open suggestion this sure or surer, as one step. */
  readonly acceptAbove: (confidence: number) => void
}

interface ReviewInput {
  readonly snapshot: Snapshot
  /** The reports on screen. */
  readonly shown: readonly [string, string]
  readonly onShow: (reportIdA: string, reportIdB: string) => void
  /** Brings the pair into view. */
  readonly onFace: (paragraphIds: readonly string[]) => void
}

export function useReview({ snapshot, shown, onShow, onFace }: ReviewInput): Review {
  const { pending } = useSuggestions()
  const { project } = useWorkbench()
  const run = useRun()
  const status = useStatus()
  const { t } = useTranslation('queue')
  const [state, dispatch] = useReducer(reviewReducer, initialReview)
  const queue = useMemo(() => inReviewOrder(pending, state.order), [pending, state.order])
  const place = reviewedPlace(state, queue)
  const reviewed = useReviewed(snapshot, queue, place, state.drafts)
  const [shownA, shownB] = shown

  const key = reviewed?.suggestion.key ?? null
  const faceNow = useEffectEvent(onFace)
  const face = useEffectEvent(() => {
    if (reviewed === null) return 0
    const { a, b } = reviewed.suggestion
    const isShown = [a, b].every(({ reportId }) => shown.includes(reportId))
    if (!isShown) onShow(a.reportId, b.reportId)
    // The panes of the reports just shown are there in the next frame.
    return requestAnimationFrame(() => faceNow([a.paragraphId, b.paragraphId]))
  })
  // When another suggestion is looked at: not when its words are corrected.
  useEffect(() => {
    if (key === null) return
    const frame = face()
    return () => cancelAnimationFrame(frame)
  }, [key])

  const look = useCallback(
    (at: number) => {
      const one = queue[at]
      if (one) dispatch({ type: 'look', key: one.key, place: at })
    },
    [queue],
  )
  // The same for as long as the screen is there: every row of both panes is given it.
  const latestEnter = useRef<Review['enter']>(() => undefined)
  const enter = useCallback((wanted?: string) => latestEnter.current(wanted), [])
  const leave = useCallback(() => dispatch({ type: 'leave' }), [])
  useEffect(() => {
    latestEnter.current = (wanted) => {
      const isOnScreen = ({ reportId }: { readonly reportId: string }) => reportId === shownA || reportId === shownB
      const first = queue.findIndex(({ a, b }) => isOnScreen(a) && isOnScreen(b))
      const at = wanted === undefined ? Math.max(0, first) : queue.findIndex((one) => one.key === wanted)
      if (queue[at]) look(at)
      else dispatch({ type: 'look', key: null, place: 0 })
    }
  })
  return useMemo((): Review => {
    const nameOf = (claimId: string | undefined) =>
      `C${project.snapshot.claims.find((claim) => claim.id === claimId)?.number ?? ''}`
    return {
      isOn: state.isOn,
      queue,
      order: state.order,
      reviewed,
      enter,
      leave,
      step(by) {
        if (queue.length > 0) look((place + by + queue.length) % queue.length)
      },
      setOrder: (order) => dispatch({ type: 'order', order }),
      change(fields) {
        if (key !== null) dispatch({ type: 'draft', key, fields })
      },
      take({ paragraphId, from, to }) {
        const others = reviewed?.spans.filter((span) => span.paragraphId !== paragraphId) ?? []
        if (key !== null) dispatch({ type: 'draft', key, fields: { spans: [...others, { paragraphId, from, to }] } })
      },
      accept() {
        if (reviewed === null) return
        const { suggestion, spans, target, text } = reviewed
        const isTextKept = target !== null && text.trim() === target.text
        const accepted = { claimId: target?.id ?? null, text: isTextKept ? null : text.trim(), spans }
        const result = run(acceptSuggestions, { claims: [accepted] })
        if (!result.ok) return
        dispatch({ type: 'decided', key: suggestion.key, place })
        status.say(t('accepted', { claim: nameOf(result.value.claimIds[0]) }))
      },
      reject() {
        if (reviewed === null) return
        const { key: rejected, a, b } = reviewed.suggestion
        const rejection = {
          paragraphIdA: a.paragraphId,
          paragraphIdB: b.paragraphId,
          quoteA: quoteOf(a),
          quoteB: quoteOf(b),
        }
        if (!run(rejectSuggestion, rejection).ok) return
        dispatch({ type: 'decided', key: rejected, place })
        status.say(t('rejected'))
      },
      acceptAbove(confidence) {
        const sure = pending.filter((one) => one.confidence >= confidence)
        const result = run(acceptSuggestions, { claims: acceptedClaims(project.snapshot, sure) })
        if (result.ok) status.say(t('acceptedAll', { count: sure.length }))
      },
    }
  }, [state.isOn, state.order, queue, reviewed, look, place, key, pending, project, run, status, t, enter, leave])
}

function useReviewed(
  snapshot: Snapshot,
  queue: readonly Suggestion[],
  place: number,
  drafts: ReadonlyMap<string, ReviewDraft>,
): Reviewed | null {
  const { claims, reports } = snapshot
  const suggestion = queue[place] ?? null
  const draft = (suggestion && drafts.get(suggestion.key)) ?? untouched
  return useMemo(() => {
    if (suggestion === null) return null
    const places = placesOf(reports)
    const suggestedSpans = placedSpans(suggestion)
    const corrected = draft.spans?.filter((span) => isStillThere(span, places.get(span.paragraphId)?.paragraph))
    const spans = corrected ?? suggestedSpans
    const choices = claimChoices(claims, spans)
    const proposed = choices.find((choice) => choice.isSame)?.claim ?? null
    const chosen = choices.find(({ claim }) => claim.id === draft.target)?.claim
    const target = draft.target === 'new' ? null : (chosen ?? proposed)
    return {
      suggestion,
      place,
      spans,
      isCorrected: corrected !== undefined,
      choices,
      target,
      text: draft.text ?? target?.text ?? '',
      reportOf: (paragraphId) => places.get(paragraphId)?.report.id,
    }
  }, [suggestion, place, draft, claims, reports])
}

function placesOf(reports: readonly Report[]): ReadonlyMap<string, { report: Report; paragraph: Paragraph }> {
  return new Map(
    reports.flatMap((report) => report.paragraphs.map((paragraph) => [paragraph.id, { report, paragraph }])),
  )
}

/** A paragraph that was split or set aside since takes its added words with it. */
function isStillThere(span: PlacedSpan, paragraph: Paragraph | undefined): boolean {
  return paragraph?.exclusion === null && span.to <= paragraph.text.length
}
