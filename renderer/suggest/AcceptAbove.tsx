import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { sureConfidence } from '#core/align/confidence.ts'
import type { Suggestion } from '#core/align/suggestion.ts'
import { useFormat } from '../i18n/use-format.ts'
import { Button } from '../parts/Button.tsx'
import { Select } from '../parts/Select.tsx'
import css from './AcceptAbove.module.css'

export interface AcceptAboveProps {
  readonly queue: readonly Suggestion[]
  readonly onAccept: (confidence: number) => void
}

const thresholds = [0.95, sureConfidence, 0.8, 0.7, 0.6, 0.5] as const

/** All suggestions above a chosen confidence at once; the button says how many those are. */
export function AcceptAbove({ queue, onAccept }: AcceptAboveProps) {
  const { t } = useTranslation('queue')
  const format = useFormat()
  const [threshold, setThreshold] = useState<number>(sureConfidence)
  const count = queue.filter((one) => one.confidence >= threshold).length
  return (
    <div className={css['above']}>
      <span>{t('acceptAbove')}</span>
      <Select
        label={t('threshold')}
        isLabelHidden
        variant="bare"
        value={String(threshold)}
        options={thresholds.map((value) => ({ value: String(value), label: format.number(value) }))}
        onChange={(value) => setThreshold(Number(value))}
      />
      <Button className={css['accept']} isDisabled={count === 0} onPress={() => onAccept(threshold)}>
        {t('acceptAll', { count })}
      </Button>
    </div>
  )
}
