import { useEffect, useImperativeHandle, useRef, type Ref } from 'react'
import { useTranslation } from 'react-i18next'
import { turned } from '#core/align/pending.ts'
import { shownConfidence } from '#core/align/confidence.ts'
import type { SuggestedWords } from '#core/align/suggestion.ts'
import type { Snapshot } from '#core/document/snapshot.ts'
import { useFormat } from '../i18n/use-format.ts'
import { Button } from '../parts/Button.tsx'
import { Icon } from '../parts/Icon.tsx'
import { IconButton } from '../parts/IconButton.tsx'
import { Select } from '../parts/Select.tsx'
import { VisuallyHidden } from '../parts/VisuallyHidden.tsx'
import { AcceptAbove } from './AcceptAbove.tsx'
import { Confidence } from './Confidence.tsx'
import { Evidence } from './Evidence.tsx'
import { Passages } from './Passages.tsx'
import { Rejected } from './Rejected.tsx'
import { ReviewClaim } from './ReviewClaim.tsx'
import css from './ReviewPanel.module.css'
import { usePlaceName } from './use-place-name.ts'
import type { Review, Reviewed } from './use-review.ts'

export interface ReviewPanelProps {
  readonly review: Review
  readonly snapshot: Snapshot
  /** The report of the first pane. */
  readonly firstReportId: string
  readonly ref: Ref<ReviewPanelHandle>
}

export interface ReviewPanelHandle {
  /** Into the sentence of the claim. */
  readonly write: () => void
}

/** The queue of suggestions: one at a time, with what speaks for it and what can be done. Its keys work from here. */
export function ReviewPanel({ review, snapshot, firstReportId, ref }: ReviewPanelProps) {
  const { t } = useTranslation('queue')
  const panel = useRef<HTMLElement>(null)
  const text = useRef<{ focus: () => void }>(null)
  useEffect(() => panel.current?.focus(), [])
  useImperativeHandle(ref, () => ({ write: () => text.current?.focus() }), [])
  const { reviewed } = review
  return (
    <section ref={panel} className={css['review']} aria-label={t('line.review')} tabIndex={-1}>
      <ReviewHead review={review} snapshot={snapshot} firstReportId={firstReportId} />
      {reviewed === null ? (
        <p className={css['done']}>{t('done')}</p>
      ) : (
        <>
          <Confidence confidence={reviewed.suggestion.confidence} />
          <ReviewClaim
            key={reviewed.suggestion.key}
            ref={text}
            review={review}
            reviewed={reviewed}
            nextNumber={snapshot.meta.lastClaimNumber + 1}
            onDone={() => panel.current?.focus()}
          />
          <div className={css['actions']}>
            <Button variant="primary" command="queue.accept" onPress={review.accept}>
              {reviewed.target === null ? t('accept') : t('acceptInto', { claim: `C${reviewed.target.number}` })}
            </Button>
            <Button command="queue.reject" onPress={review.reject}>
              {t('reject')}
            </Button>
            <Button variant="plain" command="queue.next" onPress={() => review.step(1)}>
              {t('next')}
            </Button>
          </div>
          <ReviewEvidence snapshot={snapshot} reviewed={reviewed} firstReportId={firstReportId} />
          <Passages review={review} reviewed={reviewed} snapshot={snapshot} />
          <AcceptAbove queue={review.queue} onAccept={review.acceptAbove} />
        </>
      )}
      <Rejected snapshot={snapshot} />
    </section>
  )
}

type PartProps = Pick<ReviewPanelProps, 'snapshot' | 'firstReportId'>

function ReviewHead({ review, snapshot, firstReportId }: PartProps & { readonly review: Review }) {
  const { t } = useTranslation('queue')
  const format = useFormat()
  const { reviewed, queue } = review
  const nameOf = usePlaceName(snapshot.reports)
  const [a, b] = reviewed === null ? [] : sidesOf(reviewed, firstReportId).map(({ paragraphId }) => nameOf(paragraphId))
  const place = reviewed === null ? '' : t('place', { place: reviewed.place + 1, total: queue.length })
  return (
    <header className={css['head']}>
      <h2 className={css['pair']}>
        {a === undefined || b === undefined ? (
          t('line.review')
        ) : (
          <>
            {a} <Icon name="swap" className={css['swap']} /> {b}
          </>
        )}
      </h2>
      <IconButton icon="up" label={t('previous')} command="queue.previous" onPress={() => review.step(-1)} />
      <IconButton icon="down" label={t('next')} command="queue.next" onPress={() => review.step(1)} />
      <IconButton icon="close" label={t('leave')} command="queue.leave" onPress={review.leave} />
      <div className={css['place']}>
        <span>{place}</span>
        <Select
          label={t('order.label')}
          isLabelHidden
          variant="bare"
          value={review.order}
          options={(['confidence', 'story'] as const).map((value) => ({ value, label: t(`order.${value}`) }))}
          onChange={review.setOrder}
        />
      </div>
      <VisuallyHidden>
        <span role="status">
          {reviewed === null || a === undefined || b === undefined
            ? t('done')
            : `${place}. ${t('pair', { a, b })}. ${t('confidence', {
                confidence: format.number(shownConfidence(reviewed.suggestion.confidence)),
              })}`}
        </span>
      </VisuallyHidden>
    </header>
  )
}

function ReviewEvidence({ snapshot, reviewed, firstReportId }: PartProps & { readonly reviewed: Reviewed }) {
  const { suggestion } = reviewed
  const facing = suggestion.a.reportId === firstReportId ? suggestion : turned(suggestion)
  const languageOf = (reportId: string) => snapshot.reports.find((one) => one.id === reportId)?.language ?? 'und'
  const languages = { a: languageOf(facing.a.reportId), b: languageOf(facing.b.reportId) }
  return <Evidence suggestion={facing} languages={languages} />
}

/** The pair as it stands on screen: the first pane's words first. */
function sidesOf({ suggestion: { a, b } }: Reviewed, firstReportId: string): readonly [SuggestedWords, SuggestedWords] {
  return a.reportId === firstReportId ? [a, b] : [b, a]
}
