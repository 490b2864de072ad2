import { useSyncExternalStore, type ReactNode } from 'react'
import { classes } from '../../parts/classes.ts'
import type { Cited } from './cited.ts'
import css from './ClaimsPanel.module.css'
import { draggedCited, putIntoText } from './put-into-text.ts'

export interface PuttableProps {
  readonly cited: Cited
  readonly className?: string | undefined
  readonly children: ReactNode
}

/** A row that is dragged into the text, or pressed to go where the caret stands. */
export function Puttable({ cited, className, children }: PuttableProps) {
  const put = useSyncExternalStore(putIntoText.subscribe, putIntoText.get)
  return (
    <button
      type="button"
      className={classes(css['row'], className)}
      disabled={put === null}
      draggable={put !== null}
      onClick={() => put?.(cited)}
      onDragStart={(event) => {
        draggedCited.set(cited)
        event.dataTransfer.effectAllowed = 'copy'
        event.dataTransfer.setData('text/plain', 'sentence' in cited ? cited.sentence : `C${cited.claim.number}`)
      }}
      onDragEnd={() => draggedCited.set(null)}
    >
      {children}
    </button>
  )
}
