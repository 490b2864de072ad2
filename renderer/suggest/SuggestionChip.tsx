import { useTranslation } from 'react-i18next'
import { shownConfidence } from '#core/align/confidence.ts'
import { useFormat } from '../i18n/use-format.ts'
import { Chip } from '../parts/Chip.tsx'
import type { RowSuggestions } from './row-suggestions.ts'

export interface SuggestionChipProps {
  readonly suggestions: RowSuggestions
  readonly onPress: (key: string) => void
}

/** Dashed, for nothing is decided: how sure the surest suggestion of a paragraph is; under review, the claim it would be of. */
export function SuggestionChip({ suggestions, onPress }: SuggestionChipProps) {
  const { t } = useTranslation('queue')
  const format = useFormat()
  const { count, key, proposed } = suggestions
  const confidence = format.number(shownConfidence(suggestions.confidence), { minimumFractionDigits: 2 })
  const label =
    proposed === null ? t('chip', { count, confidence }) : t('chipProposed', { claim: proposed, confidence })
  return (
    <Chip kind="proposed" label={label} onPress={() => onPress(key)} excludeFromTabOrder>
      {proposed ?? confidence}
    </Chip>
  )
}
