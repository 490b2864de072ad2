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
  const group = 'queue' as const
  const isEnabled = review.isOn && review.reviewed !== null
  useCommand({
    id: 'queue.review',
    titleKey: 'queue:command.review',
    group,
    keys: ['Q'],
    run: () => {
      if (review.isOn) review.leave()
      else review.enter()
    },
  })
  useCommand({
    id: 'queue.accept',
    titleKey: 'queue:command.accept',
    group,
    keys: ['Enter'],
    isEnabled,
    run: review.accept,
  })
  useCommand({
    id: 'queue.reject',
    titleKey: 'queue:command.reject',
    group,
    keys: ['Backspace', 'Delete'],
    isEnabled,
    run: review.reject,
  })
  useCommand({
    id: 'queue.next',
    titleKey: 'queue:command.next',
    group,
    keys: ['ArrowDown'],
    isEnabled,
    run: () => review.step(1),
  })
  useCommand({
    id: 'queue.previous',
    titleKey: 'queue:command.previous',
    group,
    keys: ['ArrowUp'],
    isEnabled,
    run: () => review.step(-1),
  })
  useCommand({
    id: 'queue.take',
    titleKey: 'queue:command.take',
    group,
    keys: ['M'],
    isEnabled,
    run: () => {
      const words = selectedWords()
      if (words === null || words.from === words.to) status.say(t('takeNeedsWords'))
      else review.take(words)
    },
  })
  useCommand({
    id: 'queue.write',
    titleKey: 'queue:command.write',
    group,
    keys: ['W'],
    isEnabled,
    run: onWrite,
  })
  useCommand({
    id: 'queue.leave',
    titleKey: 'queue:command.leave',
    group,
    keys: ['Escape'],
    isEnabled: review.isOn,
    run: review.leave,
  })
}

/** Keys that are the queue's while one reviews, wherever in the panes the keyboard is. */
export const queueKeys: ReadonlySet<string> = new Set(['Enter', 'Backspace', 'Delete', 'ArrowUp', 'ArrowDown'])
