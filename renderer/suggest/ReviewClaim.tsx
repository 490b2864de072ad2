import { useImperativeHandle, useRef, type KeyboardEvent, type Ref } from 'react'
import { useTranslation } from 'react-i18next'
import { Chip } from '../parts/Chip.tsx'
import { Select } from '../parts/Select.tsx'
import css from './ReviewClaim.module.css'
import type { Review, Reviewed } from './use-review.ts'

export interface ReviewClaimProps {
  readonly review: Review
  readonly reviewed: Reviewed
  /** The number a new claim would have. */
  readonly nextNumber: number
  readonly ref: Ref<{ focus: () => void }>
  /** Done writing: back to the queue's keys. */
  readonly onDone: () => void
}

/** The claim that accepting would make or join, and what it is to state. */
export function ReviewClaim({ review, reviewed, nextNumber, ref, onDone }: ReviewClaimProps) {
  const { t } = useTranslation('queue')
  const field = useRef<HTMLTextAreaElement>(null)
  useImperativeHandle(ref, () => ({ focus: () => field.current?.focus() }), [])
  const { target, choices } = reviewed
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return
    event.preventDefault()
    event.stopPropagation()
    onDone()
    if (event.key === 'Enter') review.accept()
  }
  return (
    <div className={css['claim']}>
      {choices.length === 0 ? (
        <p className={css['label']}>
          {t('claim')} <Chip kind="proposed">{`C${nextNumber}`}</Chip>
        </p>
      ) : (
        <Select
          label={t('claim')}
          isLabelHidden
          variant="bare"
          value={target?.id ?? 'new'}
          options={[
            ...choices.map(({ claim }) => ({ value: claim.id, label: t('joinClaim', { claim: `C${claim.number}` }) })),
            { value: 'new', label: t('newClaim', { claim: `C${nextNumber}` }) },
          ]}
          onChange={(chosen) => review.change({ target: chosen, text: null })}
        />
      )}
      <textarea
        ref={field}
        className={css['text']}
        lang="en"
        dir="ltr"
        rows={2}
        spellCheck={false}
        aria-label={t('statement')}
        placeholder={t('placeholder')}
        value={reviewed.text}
        onChange={(event) => review.change({ text: event.target.value })}
        onKeyDown={onKeyDown}
      />
    </div>
  )
}
