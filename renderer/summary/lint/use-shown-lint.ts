import { useEffect } from 'react'
import type { EditorSession } from '../editor-session.ts'
import { revealSpan } from '../find-marks.ts'
import { followWordInHand } from './word-in-hand.ts'
import type { ShownLint } from './use-lint-walk.ts'

/** Underlines findings in the text, brings the one that is asked for into view, and tells where the caret is. */
export function useShownLint(session: EditorSession | null, lint: ShownLint): void {
  const { source, findings, currentId, reveal, caret } = lint
  useEffect(() => {
    if (source !== null) session?.linted.show(source, findings, currentId)
  }, [session, source, findings, currentId])
  useEffect(() => {
    if (session !== null && reveal !== null) revealSpan(session.view, reveal.span, reveal.takesKeyboard)
  }, [session, reveal])
  useEffect(() => (session === null ? undefined : followWordInHand(session.view)), [session])
  useEffect(() => {
    if (session === null) return
    const { view } = session
    const listening = view.onDidChangeCursorSelection(({ selection }) => {
      caret.offset = view.getModel()?.getOffsetAt(selection.getStartPosition()) ?? 0
    })
    return () => listening.dispose()
  }, [session, caret])
}
