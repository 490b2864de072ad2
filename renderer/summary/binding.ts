import { UndoManager, type Text, type YTextEvent } from 'yjs'
import { editor, Range } from './monaco.ts'

export interface BindingOptions {
  /** The origin of the transactions that typing makes. */
  readonly origin: unknown
  /** A read-only text is only shown, never written to. */
  readonly isReadOnly: boolean
  /** Told the offset at which an undo or redo ended. */
  readonly onUndo: (offset: number) => void
}

/**
 * Keeps one Monaco model and one shared text the same, both ways. Offsets are UTF-16 code units on both sides.
 * What is typed becomes one transaction an edit; everything else (undo, commands, merged updates) is put into the model
 * as edits, so that carets and decorations move with their words. Monaco knows only line feeds: where the text holds
 * other line ends they are made line feeds first. Returns the way to stop.
 */
export function bindText(text: Text, model: editor.ITextModel, options: BindingOptions): () => void {
  let isOurs = false
  let isBound = true
  const exclusively = (change: () => void) => {
    isOurs = true
    try {
      change()
    } finally {
      isOurs = false
    }
  }

  const write = (change: () => void) => {
    exclusively(() => {
      if (text.doc === null) change()
      else text.doc.transact(change, options.origin)
    })
  }

  const toText = model.onDidChangeContent(({ changes }) => {
    if (isOurs) return
    write(() => {
      // From the end, so that an earlier change does not move a later one.
      for (const change of changes.toSorted((a, b) => b.rangeOffset - a.rangeOffset)) {
        text.delete(change.rangeOffset, change.rangeLength)
        text.insert(change.rangeOffset, change.text)
      }
    })
  })

  const toModel = (event: YTextEvent) => {
    if (isOurs) return
    let end = 0
    exclusively(() => {
      end = applyDelta(model, event.delta)
    })
    // Only line ends make the lengths differ. Mended after the transaction, which an observer may not extend.
    if (model.getValueLength() !== text.length) queueMicrotask(align)
    else if (event.transaction.origin instanceof UndoManager) options.onUndo(end)
  }

  const align = () => {
    if (!isBound) return
    if (!options.isReadOnly) {
      write(() => {
        unifyLineEnds(text)
      })
    }
    exclusively(() => {
      model.setValue(text.toJSON())
      model.setEOL(editor.EndOfLineSequence.LF)
    })
  }

  align()
  text.observe(toModel)
  return () => {
    isBound = false
    toText.dispose()
    text.unobserve(toModel)
  }
}

/** Applies a Yjs delta as one edit of the model; the offset after its last change. */
function applyDelta(model: editor.ITextModel, delta: YTextEvent['delta']): number {
  const edits: editor.IIdentifiedSingleEditOperation[] = []
  let before = 0
  let after = 0
  let end = 0
  for (const { retain = 0, delete: removed = 0, insert } of delta) {
    const inserted = typeof insert === 'string' ? insert : ''
    if (removed > 0 || inserted !== '') {
      const range = Range.fromPositions(model.getPositionAt(before), model.getPositionAt(before + removed))
      edits.push({ range, text: inserted })
      end = after + inserted.length
    }
    before += retain + removed
    after += retain + inserted.length
  }
  model.applyEdits(edits)
  return end
}

function unifyLineEnds(text: Text): void {
  for (const match of [...text.toJSON().matchAll(/\r\n?|^\uFEFF/g)].toReversed()) {
    text.delete(match.index, match[0].length)
    if (match[0] !== '\uFEFF') text.insert(match.index, '\n')
  }
}
