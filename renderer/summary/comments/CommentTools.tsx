import { useEffect, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Span } from '#core/base/span.ts'
import { useCommand } from '../../app/commands.tsx'
import { useStatus } from '../../app/status.tsx'
import { useSnapshotPart, useWorkbench } from '../../app/workbench.tsx'
import editorCss from '../editor.module.css'
import type { EditorSession } from '../editor-session.ts'
import { rangeOfSpan, revealSpan } from '../find-marks.ts'
import { editor } from '../monaco.ts'
import { beginComment, commentsInText, useCommenting } from './commenting.ts'
import { MarginNotes } from './MarginNotes.tsx'

/** Comments in the text: the words they are on, the notes in the margin, and the key that begins one. */
export function CommentTools({ session: { view } }: { readonly session: EditorSession }) {
  const { t } = useTranslation('versions')
  const { isReadOnly } = useWorkbench()
  const { say } = useStatus()
  const all = useSnapshotPart((snapshot) => snapshot.comments)
  const { on, at, visits } = useCommenting()
  const comments = useMemo(() => commentsInText(all).filter(({ isResolved }) => !isResolved), [all])

  useCommand('summary.comment', {
    isEnabled: !isReadOnly,
    run: () => {
      const span = spanInHand(view)
      if (span === null) say(t('comments.selectWords'))
      else beginComment(span)
    },
  })

  useEffect(() => {
    const model = view.getModel()
    if (model === null) return
    const marks = view.createDecorationsCollection([
      ...comments
        .filter(({ span }) => span.from < span.to)
        .map(({ id, span }) => ({
          range: rangeOfSpan(model, span),
          options: id === at ? looks.here : looks.commented,
        })),
      ...(on === null ? [] : [{ range: rangeOfSpan(model, on), options: looks.here }]),
    ])
    return () => marks.clear()
  }, [view, comments, on, at])

  useEffect(() => {
    const visited = visits === 0 ? undefined : comments.find(({ id }) => id === at)
    if (visited !== undefined) revealSpan(view, visited.span, true)
    // Once a visit: not whenever a comment is written or resolved.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [visits])

  return <MarginNotes view={view} comments={comments} />
}

/** What is selected, or the whole line the caret stands in; null where that is empty. */
function spanInHand(view: editor.ICodeEditor): Span | null {
  const [model, selection] = [view.getModel(), view.getSelection()]
  if (model === null || selection === null) return null
  const { startLineNumber: line } = selection
  const range = selection.isEmpty()
    ? { startLineNumber: line, startColumn: 1, endLineNumber: line, endColumn: model.getLineMaxColumn(line) }
    : selection
  const [from, to] = [
    model.getOffsetAt({ lineNumber: range.startLineNumber, column: range.startColumn }),
    model.getOffsetAt({ lineNumber: range.endLineNumber, column: range.endColumn }),
  ]
  return from < to ? { from, to } : null
}

const looks = { commented: look(editorCss['commented']), here: look(editorCss['commentedHere']) } as const

function look(className: string | undefined): editor.IModelDecorationOptions {
  return {
    inlineClassName: className ?? '',
    stickiness: editor.TrackedRangeStickiness.NeverGrowsWhenTypingAtEdges,
  }
}
