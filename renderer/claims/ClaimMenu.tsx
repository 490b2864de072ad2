import { useTranslation } from 'react-i18next'
import type { Claim } from '#core/document/snapshot.ts'
import { useCommandRegistry } from '../app/commands.tsx'
import { MenuButton } from '../parts/MenuButton.tsx'

/** The commands on the claim in hand that have no button of their own. */
const deeds = [
  { id: 'claims.commentClaim', titleKey: 'command.commentClaim', keys: 'Shift+N' },
  { id: 'claims.moveUp', titleKey: 'command.moveUp', keys: 'Alt+ArrowUp' },
  { id: 'claims.moveDown', titleKey: 'command.moveDown', keys: 'Alt+ArrowDown' },
  { id: 'claims.renumber', titleKey: 'command.renumber', keys: undefined },
  { id: 'claims.renumberAll', titleKey: 'command.renumberAll', keys: undefined },
  { id: 'claims.merge', titleKey: 'command.merge', keys: 'M' },
  { id: 'claims.split', titleKey: 'command.split', keys: 'Shift+M' },
  { id: 'claims.remove', titleKey: 'command.remove', keys: undefined },
] as const

export interface ClaimMenuProps {
  readonly claim: Claim
  /** There is no other claim. */
  readonly isAlone: boolean
}

/** All that can be done with a claim as a whole. */
export function ClaimMenu({ claim, isAlone }: ClaimMenuProps) {
  const { t } = useTranslation('claims')
  const registry = useCommandRegistry()
  const impossible = new Set([
    ...(isAlone ? ['claims.merge'] : []),
    ...(claim.mentions.length < 2 ? ['claims.split'] : []),
  ])
  return (
    <MenuButton
      icon="more"
      label={t('more', { claim: `C${claim.number}` })}
      parts={[
        {
          id: 'deeds',
          lines: deeds.map(({ id, titleKey, keys }) => ({
            id,
            label: t(titleKey),
            keys,
            command: id,
            isDisabled: impossible.has(id),
            run: () => void registry.runById(id),
          })),
        },
      ]}
    />
  )
}
