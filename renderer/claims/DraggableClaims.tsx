import { memo } from 'react'
import { DropIndicator, useDragAndDrop } from 'react-aria-components'
import { moveClaim } from '#core/document/commands/edit-claim.ts'
import { ClaimList } from '../align/ClaimList.tsx'
import type { ClaimListProps } from '../align/use-listed-claims.ts'
import { useRun } from '../app/workbench.tsx'
import { classes } from '../parts/classes.ts'
import css from './DraggableClaims.module.css'

/** The claims, in an order that dragging changes; numbers stay. Alt and the arrows do the same by key. */
export const DraggableClaims = memo(function DraggableClaims(props: ClaimListProps) {
  const { claims } = props
  const run = useRun()
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) =>
      claims
        .filter(({ id }) => keys.has(id))
        .map(({ number, text }) => ({ 'text/plain': `C${number} ${text}`.trim() })),
    onReorder: ({ keys, target }) => {
      const [claimId] = keys
      if (typeof claimId !== 'string') return
      const others = claims.filter(({ id }) => id !== claimId)
      const place = others.findIndex(({ id }) => id === target.key)
      const before = others[target.dropPosition === 'before' ? place : place + 1]
      run(moveClaim, { claimId, beforeClaimId: before?.id ?? null })
    },
    renderDropIndicator: (target) => <DropIndicator target={target} className={classes(css['drop'])} />,
  })
  return <ClaimList {...props} dragAndDropHooks={dragAndDropHooks} />
})
