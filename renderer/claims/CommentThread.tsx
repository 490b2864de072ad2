import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { addComment } from '#core/document/commands/comments.ts'
import type { CommentRecord } from '#core/document/records.ts'
import { useSettings } from '../app/settings.tsx'
import { useRun, useSnapshot } from '../app/workbench.tsx'
import { Button } from '../parts/Button.tsx'
import css from './CommentThread.module.css'
import { CommentField } from './CommentField.tsx'
import { CommentLine } from './CommentLine.tsx'

export interface CommentThreadProps {
  readonly target: CommentRecord['target']
  /** The field takes the keyboard when it appears. */
  readonly isWriting?: boolean
  /** Escape in the field: back to where one came from. */
  readonly onDone: () => void
}

/** What editors said about a claim or a paragraph, the oldest first, and a field for more. What is resolved is folded away. */
export function CommentThread({ target, isWriting = false, onDone }: CommentThreadProps) {
  const { t } = useTranslation('claims')
  const run = useRun()
  const { settings } = useSettings()
  const [showsResolved, setShowsResolved] = useState(false)
  const comments = useSnapshot().comments.filter(
    (comment) => comment.target.kind === target.kind && comment.target.id === target.id,
  )
  const resolved = comments.filter((comment) => comment.isResolved).length
  return (
    <div className={css['thread']} role="group" aria-label={t('comments.title')}>
      {resolved === 0 ? null : (
        <Button variant="link" className={css['fold']} onPress={() => setShowsResolved(!showsResolved)}>
          {t('comments.showResolved', { count: resolved })}
        </Button>
      )}
      {comments.length === 0 ? null : (
        <ul>
          {comments
            .filter((comment) => showsResolved || !comment.isResolved)
            .map((comment) => (
              <CommentLine key={comment.id} comment={comment} />
            ))}
        </ul>
      )}
      <CommentField
        key={target.id}
        place={`${target.kind} ${target.id}`}
        isFocused={isWriting}
        action={t('comments.add')}
        onWrite={(text) =>
          run(addComment, { target, text, author: settings.editorName, writtenAt: new Date().toISOString() }).ok
        }
        onLeave={onDone}
      />
      {settings.editorName === '' ? <p className={css['sign']}>{t('comments.sign')}</p> : null}
    </div>
  )
}
