import { useEffect, useLayoutEffect, useReducer, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/use-format.ts'
import { classes } from '../../parts/classes.ts'
import type { editor } from '../monaco.ts'
import { measure } from '../paper.ts'
import { showComment, useCommenting, type PlacedComment } from './commenting.ts'
import css from './MarginNotes.module.css'

export interface MarginNotesProps {
  readonly view: editor.ICodeEditor
  readonly comments: readonly PlacedComment[]
}

/** CSS pixels: a note narrower than this could not be read; its words are still marked, and the tab has it. */
const narrowest = 180
const gap = 24

/** Open comments beside their words, where the window leaves room. They scroll with the text and never lie on each other. */
export function MarginNotes({ view, comments }: MarginNotesProps) {
  const { t, i18n } = useTranslation('claims')
  const format = useFormat()
  const { at } = useCommenting()
  const layer = useRef<HTMLDivElement>(null)
  const [, redraw] = useReducer((count: number) => count + 1, 0)
  const isNeeded = comments.length > 0
  useEffect(() => {
    if (!isNeeded) return
    const following = [
      view.onDidScrollChange(redraw),
      view.onDidLayoutChange(redraw),
      view.onDidContentSizeChange(redraw),
    ]
    return () => {
      for (const one of following) one.dispose()
    }
  }, [view, isNeeded])

  const { contentLeft, width, height } = view.getLayoutInfo()
  const start = contentLeft + measure.column + gap
  const room = width - start - gap
  const model = view.getModel()
  const near =
    model === null || room < narrowest
      ? []
      : comments
          .map((comment) => {
            const { lineNumber, column } = model.getPositionAt(comment.span.from)
            return { comment, top: view.getTopForPosition(lineNumber, column) - view.getScrollTop() }
          })
          .filter(({ top }) => -height < top && top < height)
  // Heights are known once the notes are drawn: then each is put under the one before where they would meet.
  useLayoutEffect(() => {
    let free = Number.NEGATIVE_INFINITY
    for (const note of layer.current?.children ?? []) {
      if (!(note instanceof HTMLElement)) continue
      const top = Math.max(Number(note.dataset['top']), free)
      note.style.translate = `0 ${top}px`
      free = top + note.offsetHeight + 8
    }
  })
  if (near.length === 0) return null
  return (
    <div ref={layer} className={css['layer']} style={{ insetInlineStart: start, inlineSize: Math.min(room, 240) }}>
      {near.map(({ comment: { id, author, text, writtenAt }, top }) => (
        <button
          key={id}
          type="button"
          data-top={top}
          dir={i18n.dir()}
          lang={i18n.language}
          className={classes(css['note'], id === at && css['here'])}
          onClick={() => showComment(id)}
        >
          <span className={css['head']}>
            <bdi className={css['author']}>{author === '' ? t('comments.unnamed') : author}</bdi>{' '}
            <time dateTime={writtenAt}>{format.time(writtenAt)}</time>
          </span>
          <span className={css['text']} dir="auto">
            {text}
          </span>
        </button>
      ))}
    </div>
  )
}
