import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { DraftPassage } from '#core/document/snapshot.ts'
import { draftPassages } from '#core/summary/draft/draft-passages.ts'
import type { Summary } from '#core/summary/tree.ts'
import { useCommandRegistry } from '../../app/commands.tsx'
import { Button } from '../../parts/Button.tsx'
import css from './DraftCount.module.css'

export interface DraftCountProps {
  readonly summary: Summary
  readonly drafted: readonly DraftPassage[]
}

/** How many passages still stand as they were laid out, and the way to the next. */
export function DraftCount({ summary, drafted }: DraftCountProps) {
  const { t } = useTranslation('draft')
  const registry = useCommandRegistry()
  const count = useMemo(() => draftPassages(summary, { draftPassages: drafted }).length, [summary, drafted])
  if (count === 0) return null
  return (
    <Button variant="link" onPress={() => void registry.runById('summary.nextDraft')}>
      <span className={css['count']}>{t('passages', { count })}</span>
    </Button>
  )
}
