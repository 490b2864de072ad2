import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { editComment, removeComment } from '#core/document/commands/comments.ts'
import type { Comment } from '#core/document/snapshot.ts'
import { useRun } from '../app/workbench.tsx'
import { useFormat } from '../i18n/use-format.ts'
import { classes } from '../parts/classes.ts'
import { IconButton } from '../parts/IconButton.tsx'
import { MenuButton } from '../parts/MenuButton.tsx'
import { CommentField } from './CommentField.tsx'
import css from './CommentThread.module.css'

/** One comment: who wrote it when, whether it is resolved, its words. */
export function CommentLine({ comment }: { readonly comment: Comment }) {
  const { t } = useTranslation('claims')
  const format = useFormat()
  const run = useRun()
  const [isEditing, setEditing] = useState(false)
  const { id: commentId, author, text, writtenAt, isResolved } = comment
  return (
    <li className={classes(css['comment'], isResolved && css['resolved'])}>
      <div className={css['head']}>
        <bdi className={css['author']}>{author === '' ? t('comments.unnamed') : author}</bdi>
        <time className={css['time']} dateTime={writtenAt}>
          {format.date(format.dayOf(writtenAt), { year: false })} {format.time(writtenAt)}
        </time>
        <IconButton
          icon="check"
          label={t('comments.resolved')}
          isOn={isResolved}
          onPress={() => run(editComment, { commentId, fields: { isResolved: !isResolved } })}
        />
        <MenuButton
          icon="more"
          label={t('comments.more')}
          parts={[
            {
              id: 'deeds',
              lines: [
                { id: 'edit', label: t('comments.edit'), run: () => setEditing(true) },
                { id: 'remove', label: t('comments.remove'), run: () => run(removeComment, { commentId }) },
              ],
            },
          ]}
        />
      </div>
      {isEditing ? (
        <CommentField
          place={`edit ${commentId}`}
          isFocused
          first={text}
          action={t('comments.save')}
          onWrite={(changed) => {
            setEditing(false)
            return run(editComment, { commentId, fields: { text: changed } }).ok
          }}
          onLeave={() => setEditing(false)}
        />
      ) : (
        <p className={css['text']} dir="auto">
          {text}
        </p>
      )}
    </li>
  )
}
