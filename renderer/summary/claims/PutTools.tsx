import { useEffect } from 'react'
import type { Project } from '#core/document/project.ts'
import { useWorkbench } from '../../app/workbench.tsx'
import { Range, type editor, type IPosition } from '../monaco.ts'
import { citeAt, type Cited } from './cited.ts'
import { draggedCited, putIntoText } from './put-into-text.ts'

/** Takes claims and tellings into the text: dropped where the pointer is, or put where the caret stands. */
export function PutTools({ view }: { readonly view: editor.IStandaloneCodeEditor }) {
  const { project, isReadOnly } = useWorkbench()
  useEffect(() => {
    if (isReadOnly) return
    const box = view.getContainerDomNode()
    putIntoText.set((cited) => put(view, view.getPosition(), cited, project))
    // The caret shows where it would be put.
    const onDragOver = (event: DragEvent) => {
      if (draggedCited.get() === null) return
      event.preventDefault()
      event.stopPropagation()
      const position = view.getTargetAtClientPoint(event.clientX, event.clientY)?.position
      if (!position) return
      view.focus()
      view.setPosition(position)
    }
    const onDrop = (event: DragEvent) => {
      const cited = draggedCited.get()
      if (cited === null) return
      event.preventDefault()
      event.stopPropagation()
      draggedCited.set(null)
      const target = view.getTargetAtClientPoint(event.clientX, event.clientY)
      put(view, target?.position ?? view.getPosition(), cited, project)
    }
    box.addEventListener('dragover', onDragOver, { capture: true })
    box.addEventListener('drop', onDrop, { capture: true })
    return () => {
      putIntoText.set(null)
      box.removeEventListener('dragover', onDragOver, { capture: true })
      box.removeEventListener('drop', onDrop, { capture: true })
    }
  }, [view, project, isReadOnly])
  return null
}

function put(view: editor.IStandaloneCodeEditor, at: IPosition | null, cited: Cited, { snapshot }: Project): void {
  const model = view.getModel()
  if (model === null || at === null) return
  const { lineNumber } = at
  // A citation is never put into a word: the pointer is seldom exactly at its end.
  const column = model.getWordAtPosition(at)?.endColumn ?? at.column
  const { from, to, text, caret } = citeAt(model.getLineContent(lineNumber), column - 1, cited, snapshot)
  view.executeEdits('citation', [{ range: new Range(lineNumber, from + 1, lineNumber, to + 1), text }])
  view.setPosition({ lineNumber, column: caret + 1 })
  view.revealPositionInCenterIfOutsideViewport({ lineNumber, column: caret + 1 })
  view.focus()
}
