import { useTranslation } from 'react-i18next'
import { selectedWords } from '../align/selected-words.ts'
import { useCommand } from '../app/commands.tsx'
import { useStatus } from '../app/status.tsx'
import type { Review } from './use-review.ts'

export interface ReviewCommandInput {
  readonly review: Review
  readonly onWrite: () => void
}

/** The keys of the queue. All but the first rest while there is no review. */
export function useReviewCommands({ review, onWrite }: ReviewCommandInput): void {
  const { t } = useTranslation('queue')
  const status = useStatus()
  const isEnabled = review.isOn && review.reviewed !== null
  useCommand('queue.review', {
    run: () => {
      if (review.isOn) review.leave()
      else review.enter()
    },
  })
  useCommand('queue.accept', { isEnabled, run: review.accept })
  useCommand('queue.reject', { isEnabled, run: review.reject })
  useCommand('queue.next', { isEnabled, run: () => review.step(1) })
  useCommand('queue.previous', { isEnabled, run: () => review.step(-1) })
  useCommand('queue.take', {
    isEnabled,
    run: () => {
      const words = selectedWords()
      if (words === null || words.from === words.to) status.say(t('takeNeedsWords'))
      else review.take(words)
    },
  })
  useCommand('queue.write', { isEnabled, run: onWrite })
  useCommand('queue.leave', { isEnabled: review.isOn, run: review.leave })
}

/** Keys that are the queue's while one reviews, wherever in the panes the keyboard is. */
export const queueKeys: ReadonlySet<string> = new Set(['Enter', 'Backspace', 'Delete', 'ArrowUp', 'ArrowDown'])
