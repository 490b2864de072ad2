import { useMemo, type MouseEvent, type RefObject } from 'react'
import type { Paragraph } from '#core/document/snapshot.ts'
import type { AlignAction } from './align-state.ts'
import type { ParagraphRowHandlers } from './paragraph-row.ts'
import type { ReportRows } from './report-rows.tsx'
import type { AlignActions } from './use-align-actions.ts'
import type { Hovered } from './use-hovered.ts'

interface RowHandlersInput {
  readonly dispatch: (action: AlignAction) => void
  readonly actions: AlignActions
  readonly hovered: Hovered
  readonly reportRows: ReportRows
  readonly onHold: (claimId: string) => void
  readonly onDragStart: ParagraphRowHandlers['onDragStart']
  /** A plain press, by whoever takes it now. */
  readonly onMarkPress: RefObject<(paragraph: Paragraph, event: MouseEvent) => void>
}

/** What the rows of both panes ask for: the same for as long as can be, so that no row is drawn again for its sake. */
export function useRowHandlers(input: RowHandlersInput): ParagraphRowHandlers {
  const { dispatch, actions, hovered, reportRows, onHold, onDragStart, onMarkPress } = input
  return useMemo(
    (): ParagraphRowHandlers => ({
      onStand: (side, rowId) => dispatch({ type: 'stand', side, rowId }),
      onPress: (_side, paragraph, event) => {
        if (isSelectingWords(event)) return
        if (!(event.ctrlKey || event.metaKey || event.shiftKey)) onMarkPress.current(paragraph, event)
        else dispatch({ type: 'toggleSelected', paragraphId: paragraph.id })
      },
      onHover: hovered.point,
      onChip: onHold,
      onKeep: (paragraphId) => actions.restore([paragraphId]),
      onGloss: (paragraphId, gloss) => {
        if (gloss !== null) actions.gloss(paragraphId, gloss)
        dispatch({ type: 'gloss', paragraphId: null })
        requestAnimationFrame(() => reportRows.bring(paragraphId)?.focus())
      },
      onDragStart,
    }),
    [dispatch, actions, hovered, reportRows, onHold, onDragStart, onMarkPress],
  )
}

/** A press that ends a selection of words is not a press on the paragraph. */
function isSelectingWords(event: MouseEvent): boolean {
  return event.detail > 1 || document.getSelection()?.isCollapsed === false
}
