import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { addComment } from '#core/document/commands/comments.ts'
import { useSettings } from '../../app/settings.tsx'
import { useRun, useSnapshot, useWorkbench } from '../../app/workbench.tsx'
import { CommentField } from '../../claims/CommentField.tsx'
import { CommentLine } from '../../claims/CommentLine.tsx'
import { Button } from '../../parts/Button.tsx'
import { classes } from '../../parts/classes.ts'
import { commentsInText, endComment, useCommenting, visitWords, type PlacedComment } from './commenting.ts'
import css from './CommentsPanel.module.css'

/** What editors said about words of the summary, in the order of the text. What is resolved is folded away. */
export function CommentsPanel() {
  const { t } = useTranslation(['versions', 'claims'])
  const run = useRun()
  const { isReadOnly } = useWorkbench()
  const { settings } = useSettings()
  const snapshot = useSnapshot()
  const { on, at } = useCommenting()
  const [showsResolved, setShowsResolved] = useState(false)
  const comments = commentsInText(snapshot.comments)
  const resolved = comments.filter(({ isResolved }) => isResolved).length
  return (
    <section className={css['panel']} aria-label={t('versions:comments.title')} tabIndex={0}>
      {on === null ? (
        <p className={css['hint']}>{isReadOnly ? null : t('versions:comments.how')}</p>
      ) : (
        <div className={css['writing']}>
          <Quote>{snapshot.summary.slice(on.from, on.to)}</Quote>
          <CommentField
            key={`${on.from} ${on.to}`}
            place={`summary ${on.from} ${on.to}`}
            isFocused
            action={t('claims:comments.add')}
            onWrite={(text) => {
              const [author, writtenAt] = [settings.editorName, new Date().toISOString()]
              const target = { kind: 'summary' as const, id: '' }
              const written = run(addComment, { target, span: on, text, author, writtenAt })
              if (written.ok) visitWords(written.value.commentId)
              return written.ok
            }}
            onLeave={endComment}
          />
          {settings.editorName === '' ? <p className={css['hint']}>{t('claims:comments.sign')}</p> : null}
        </div>
      )}
      {resolved === 0 ? null : (
        <Button variant="link" onPress={() => setShowsResolved(!showsResolved)}>
          {t('claims:comments.showResolved', { count: resolved })}
        </Button>
      )}
      <ul className={css['list']}>
        {comments
          .filter(({ isResolved }) => showsResolved || !isResolved)
          .map((comment) => (
            <PlacedLine key={comment.id} comment={comment} isHere={comment.id === at} />
          ))}
      </ul>
    </section>
  )
}

function PlacedLine({ comment, isHere }: { readonly comment: PlacedComment; readonly isHere: boolean }) {
  const { t } = useTranslation('versions')
  const { summary } = useSnapshot()
  const element = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isHere) element.current?.scrollIntoView({ block: 'nearest' })
  }, [isHere])
  const words = summary.slice(comment.span.from, comment.span.to)
  return (
    <li className={classes(css['comment'], isHere && css['here'])}>
      <div ref={element}>
        {words === '' ? (
          <>
            <p className={css['gone']}>{t('comments.wordsGone')}</p>
            <Quote>{comment.quote ?? ''}</Quote>
          </>
        ) : (
          <button type="button" className={css['open']} onClick={() => visitWords(comment.id)}>
            <Quote>{words}</Quote>
          </button>
        )}
      </div>
      <ul>
        <CommentLine comment={comment} />
      </ul>
    </li>
  )
}

function Quote({ children }: { readonly children: string }) {
  return (
    <span className={css['quote']} lang="en" dir="ltr">
      {children}
    </span>
  )
}
