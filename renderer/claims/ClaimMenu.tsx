import { useTranslation } from 'react-i18next'
import type { Claim } from '#core/document/snapshot.ts'
import { commandTable } from '../app/command-table.ts'
import { useCommandRegistry } from '../app/commands.tsx'
import { MenuButton } from '../parts/MenuButton.tsx'

/** The commands on the claim in hand that have no button of their own. */
const deeds = [
  'claims.commentClaim',
  'claims.moveUp',
  'claims.moveDown',
  'claims.renumber',
  'claims.renumberAll',
  'claims.merge',
  'claims.split',
  'claims.remove',
] as const

export interface ClaimMenuProps {
  readonly claim: Claim
  /** There is no other claim. */
  readonly isAlone: boolean
}

/** All that can be done with a claim as a whole. */
export function ClaimMenu({ claim, isAlone }: ClaimMenuProps) {
  const { t } = useTranslation(['claims', 'align'])
  const registry = useCommandRegistry()
  const isImpossible = (id: (typeof deeds)[number]) =>
    (id === 'claims.merge' && isAlone) || (id === 'claims.split' && claim.mentions.length < 2)
  return (
    <MenuButton
      icon="more"
      label={t('claims:more', { claim: `C${claim.number}` })}
      parts={[
        {
          id: 'deeds',
          lines: deeds.map((id) => ({
            id,
            label: t(commandTable[id].titleKey),
            command: id,
            isDisabled: isImpossible(id),
            run: () => void registry.runById(id),
          })),
        },
      ]}
    />
  )
}
