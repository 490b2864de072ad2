import { useMemo, type RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { exclusionSchema, roleSchema, type Exclusion, type Role } from '#core/document/records.ts'
import type { Paragraph } from '#core/document/snapshot.ts'
import { commandTable } from '../app/command-table.ts'
import { useCommandRegistry } from '../app/commands.tsx'
import type { MenuPart } from '../parts/menu-parts.ts'
import { PointedMenu } from '../parts/PointedMenu.tsx'

/** Which menu of a paragraph is open: its roles, the reasons to set it aside, or all that can be done with it. */
export type ParagraphMenuKind = 'role' | 'reason' | 'all'

export interface ParagraphMenuProps {
  readonly kind: ParagraphMenuKind
  readonly paragraph: Paragraph
  readonly at: RefObject<Element | null>
  readonly onRole: (role: Role) => void
  readonly onReason: (reason: Exclusion) => void
  /** A reason in the editor's own words is asked for. */
  readonly onOtherReason: () => void
  readonly onClose: () => void
}

/** Reasons an editor can choose; the others say how a paragraph came to be set aside. */
const reasons = exclusionSchema.options.filter((reason) => reason !== 'editor' && reason !== 'withdrawn')

/** Commands of the align screen that act on the paragraph the keyboard stands on. */
const deeds = [
  'paragraph.correct',
  'paragraph.original',
  'paragraph.words',
  'align.claim',
  'align.gloss',
  'claims.comment',
  'align.join',
  'paragraph.role',
  'paragraph.reason',
  'align.exclude',
] as const

export function ParagraphMenu(props: ParagraphMenuProps) {
  const { kind, paragraph, at, onRole, onReason, onOtherReason, onClose } = props
  const { t } = useTranslation(['paragraphs', 'align', 'claims'])
  const registry = useCommandRegistry()
  const parts = useMemo((): readonly MenuPart[] => {
    switch (kind) {
      case 'role':
        return [
          {
            id: 'roles',
            lines: roleSchema.options.map((role) => ({
              id: role,
              label: t(`paragraphs:role.${role}`),
              isChosen: role === paragraph.role,
              run: () => onRole(role),
            })),
          },
        ]
      case 'reason':
        return [
          {
            id: 'reasons',
            lines: reasons.map((reason) => ({
              id: reason,
              label: t(`align:exclusion.${reason}`),
              run: () => onReason(reason),
            })),
          },
          { id: 'own', lines: [{ id: 'other', label: t('paragraphs:reason.other'), run: onOtherReason }] },
        ]
      case 'all': {
        const known = new Map(registry.inOrder().map((command) => [command.id, command]))
        return [
          {
            id: 'deeds',
            lines: deeds.map((id) => ({
              id,
              label: t(commandTable[id].titleKey),
              command: id,
              isDisabled: known.get(id)?.isEnabled === false,
              run: () => void registry.runById(id),
            })),
          },
        ]
      }
    }
  }, [kind, paragraph.role, onRole, onReason, onOtherReason, registry, t])
  return <PointedMenu label={t(`paragraphs:menu.${kind}`)} parts={parts} at={at} onClose={onClose} />
}
