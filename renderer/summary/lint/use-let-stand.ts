import { useTranslation } from 'react-i18next'
import { letWordStand } from '#core/summary/commands/lint.ts'
import type { LintFinding } from '#core/summary/lint/finding.ts'
import { useSettings } from '../../app/settings.tsx'
import { useStatus } from '../../app/status.tsx'
import { useRun, useWorkbench } from '../../app/workbench.tsx'

/** Ways to say that an unknown word is one. */
export interface LetStand {
  /** Wherever this editor writes it: kept with the settings. */
  readonly letStandEverywhere: (() => void) | null
  /** In this project: an undo step. */
  readonly letStandHere: (() => void) | null
}

export function useLetStand(finding: LintFinding | undefined): LetStand {
  const { t } = useTranslation('lint')
  const { isReadOnly } = useWorkbench()
  const { settings, change } = useSettings()
  const { say } = useStatus()
  const run = useRun()
  if (finding?.rule !== 'typo') return { letStandEverywhere: null, letStandHere: null }
  const word = String(finding.values['said'] ?? '')
  return {
    letStandEverywhere() {
      change({ words: [...new Set([...settings.words, word])] })
      say(t('wordAdded', { word }))
    },
    letStandHere: isReadOnly
      ? null
      : () => {
          if (run(letWordStand, { word, stands: true }).ok) say(t('wordAddedHere', { word }))
        },
  }
}
