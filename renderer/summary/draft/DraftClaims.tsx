import { useTranslation } from 'react-i18next'
import { Button as DragButton, GridList, GridListItem, useDragAndDrop } from 'react-aria-components'
import type { Claim } from '#core/document/snapshot.ts'
import { Chip } from '../../parts/Chip.tsx'
import { classes } from '../../parts/classes.ts'
import { Icon } from '../../parts/Icon.tsx'
import { ClaimText } from '../ClaimText.tsx'
import css from './DraftDialog.module.css'

export interface DraftClaimsProps {
  /** In the order of the draft, those that are not to be told among them. */
  readonly claims: readonly Claim[]
  readonly chosen: ReadonlySet<string>
  readonly onChoose: (chosen: ReadonlySet<string>) => void
  /** Puts a claim before the one at a place. */
  readonly onMove: (claimId: string, place: number) => void
}

const dragType = 'muqabala-draft-claim'

/** The claims of a draft: Space or a press chooses, Alt with the arrows or dragging moves. */
export function DraftClaims({ claims, chosen, onChoose, onMove }: DraftClaimsProps) {
  const { t } = useTranslation('draft')
  const placeOf = (claimId: string) => claims.findIndex(({ id }) => id === claimId)
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ [dragType]: String(key) })),
    acceptedDragTypes: [dragType],
    onReorder: ({ keys, target }) => {
      const [moved] = keys
      const place = placeOf(String(target.key))
      if (typeof moved === 'string') onMove(moved, target.dropPosition === 'after' ? place + 1 : place)
    },
  })
  return (
    <div
      className={css['listBox']}
      onKeyDownCapture={(event) => {
        const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 2 : null
        const row = event.target instanceof Element ? event.target.closest('[data-key]') : null
        if (by === null || !event.altKey || row === null) return
        event.preventDefault()
        event.stopPropagation()
        const claimId = row.getAttribute('data-key') ?? ''
        onMove(claimId, Math.max(0, placeOf(claimId) + by))
      }}
    >
      <GridList
        aria-label={t('claims')}
        className={classes(css['list'])}
        items={claims}
        dragAndDropHooks={dragAndDropHooks}
        selectionMode="multiple"
        selectionBehavior="toggle"
        selectedKeys={chosen}
        onSelectionChange={(keys) => {
          onChoose(new Set(claims.filter(({ id }) => keys === 'all' || keys.has(id)).map(({ id }) => id)))
        }}
      >
        {(claim) => (
          <GridListItem id={claim.id} textValue={`C${claim.number} ${claim.text}`} className={classes(css['claim'])}>
            {({ isSelected }) => (
              <>
                <DragButton
                  slot="drag"
                  className={classes(css['grip'])}
                  aria-label={t('drag', { claim: `C${claim.number}` })}
                >
                  <Icon name="grip" />
                </DragButton>
                <span className={css['box']}>{isSelected ? <Icon name="check" /> : null}</span>
                <Chip kind={claim.mentions.length > 1 ? 'shared' : 'one'}>{`C${claim.number}`}</Chip>
                <ClaimText claim={claim} className={css['text']} />
              </>
            )}
          </GridListItem>
        )}
      </GridList>
    </div>
  )
}
