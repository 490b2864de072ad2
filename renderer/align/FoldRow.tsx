import { useTranslation } from 'react-i18next'
import { classes } from '../parts/classes.ts'
import { Keys } from '../parts/Keys.tsx'
import { useFormat } from '../i18n/use-format.ts'
import type { Side } from './align-state.ts'
import css from './FoldRow.module.css'
import { commonNote, commonReason, type PaneRow } from './pane-rows.ts'

export interface FoldRowProps {
  readonly row: Extract<PaneRow, { kind: 'fold' }>
  readonly side: Side
  /** From one, where not all rows of the pane are on the page. */
  readonly rowIndex: number | null
  readonly isTabStop: boolean
  readonly onToggle: (foldId: string) => void
  readonly onStand: (side: Side, rowId: string) => void
}

/** Excluded paragraphs in a row, folded into one dotted line that says how many and why. */
export function FoldRow({ row, rowIndex, side, isTabStop, onToggle, onStand }: FoldRowProps) {
  const { t } = useTranslation('align')
  const format = useFormat()
  const count = row.paragraphs.length
  const reason = commonNote(row.paragraphs) ?? t(`exclusion.${commonReason(row.paragraphs) ?? 'several'}`)
  return (
    <div
      role="row"
      className={classes(css['fold'], css[side])}
      data-row={row.id}
      aria-rowindex={rowIndex ?? undefined}
      aria-expanded={row.isOpen}
      tabIndex={isTabStop ? 0 : -1}
      onFocus={() => onStand(side, row.id)}
      onClick={() => onToggle(row.id)}
    >
      <span role="gridcell" className={css['line']}>
        {t('hidden', { count, shown: format.number(count), reason })}
        <Keys command="align.exclude" />
      </span>
    </div>
  )
}
