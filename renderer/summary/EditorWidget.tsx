import { useEffect, useState, type ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { editor } from './monaco.ts'

export interface EditorWidgetProps {
  readonly view: editor.ICodeEditor
  readonly id: string
  readonly lineNumber: number
  /** Offset in the line of the character it hangs from. */
  readonly at: number
  /** Takes the keyboard once it is in its place. */
  readonly takesKeyboard?: boolean
  readonly children: ReactNode
}

/** Something of ours hanging from a place in the text: below its line, or above where there is no room. Moves with the text. */
export function EditorWidget({ view, id, lineNumber, at, takesKeyboard = false, children }: EditorWidgetProps) {
  const [node] = useState(createNode)
  useEffect(() => {
    let waitsForKeyboard = takesKeyboard
    const widget: editor.IContentWidget = {
      allowEditorOverflow: true,
      getId: () => id,
      getDomNode: () => node,
      getPosition: () => ({
        position: { lineNumber, column: at + 1 },
        preference: [editor.ContentWidgetPositionPreference.BELOW, editor.ContentWidgetPositionPreference.ABOVE],
      }),
      afterRender(placed) {
        keepWithin(node, view.getContainerDomNode())
        const first = node.firstElementChild
        if (!waitsForKeyboard || placed === null || !(first instanceof HTMLElement)) return
        waitsForKeyboard = false
        first.focus()
      },
    }
    view.addContentWidget(widget)
    // Its size changes with what is in it; the room above and below is judged anew.
    const resizing = new ResizeObserver(() => {
      view.layoutContentWidget(widget)
    })
    resizing.observe(node)
    return () => {
      resizing.disconnect()
      view.removeContentWidget(widget)
    }
  }, [view, id, node, lineNumber, at, takesKeyboard])
  return createPortal(children, node)
}

/** Moves what hangs over the editor's end back over the text. CSS pixels. */
function keepWithin(node: HTMLElement, box: HTMLElement): void {
  node.style.translate = 'none'
  const over = node.getBoundingClientRect().right + 16 - box.getBoundingClientRect().right
  if (over > 0) node.style.translate = `${-over}px`
}

function createNode(): HTMLElement {
  const node = document.createElement('div')
  // Over the text and the carets of the editor.
  node.style.zIndex = '40'
  return node
}
