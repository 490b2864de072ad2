import type { Paragraph } from '#core/document/snapshot.ts'
import { useCommand } from '../app/commands.tsx'
import type { ParagraphMenuKind } from './ParagraphMenu.tsx'

interface ParagraphCommandInput {
  /** The paragraph the keyboard stands on. */
  readonly standing: Paragraph | null
  readonly isCorrecting: boolean
  readonly showsGlosses: boolean
  /** How many mentions are to be looked at again. */
  readonly toCheck: number
  readonly onCorrect: (paragraphId: string) => void
  readonly onOriginal: (paragraphId: string) => void
  readonly onRevert: (paragraph: Paragraph) => void
  readonly onMenu: (kind: ParagraphMenuKind, paragraphId: string) => void
  readonly onWords: (paragraphId: string) => void
  readonly onGlosses: () => void
  readonly onChecks: () => void
  /** Whether the report of the pane is in Persian. */
  readonly canRepair: boolean
  readonly onJoiners: () => void
}

/** The commands on the text of one paragraph, with their keys. */
export function useParagraphCommands(input: ParagraphCommandInput): void {
  const { standing } = input
  const group = 'paragraphs' as const
  const isHere = standing !== null
  const isKept = standing !== null && standing.exclusion === null
  const isCorrected = standing !== null && standing.original !== null

  useCommand({
    id: 'paragraph.correct',
    titleKey: 'paragraphs:command.correct',
    group,
    keys: ['T'],
    isEnabled: isHere && !input.isCorrecting,
    run: () => {
      if (standing !== null) input.onCorrect(standing.id)
    },
  })
  useCommand({
    id: 'paragraph.original',
    titleKey: 'paragraphs:command.original',
    group,
    keys: ['O'],
    isEnabled: isCorrected,
    run: () => {
      if (standing !== null) input.onOriginal(standing.id)
    },
  })
  useCommand({
    id: 'paragraph.revert',
    titleKey: 'paragraphs:command.revert',
    group,
    isEnabled: isCorrected,
    run: () => {
      if (standing !== null) input.onRevert(standing)
    },
  })
  useCommand({
    id: 'paragraph.words',
    titleKey: 'paragraphs:command.words',
    group,
    keys: ['D'],
    isEnabled: isHere,
    run: () => {
      if (standing !== null) input.onWords(standing.id)
    },
  })
  useCommand({
    id: 'paragraph.role',
    titleKey: 'paragraphs:command.role',
    group,
    keys: ['R'],
    isEnabled: isHere,
    run: () => {
      if (standing !== null) input.onMenu('role', standing.id)
    },
  })
  useCommand({
    id: 'paragraph.reason',
    titleKey: 'paragraphs:command.reason',
    group,
    keys: ['Shift+E'],
    isEnabled: isKept,
    run: () => {
      if (standing !== null) input.onMenu('reason', standing.id)
    },
  })
  useCommand({
    id: 'paragraph.menu',
    titleKey: 'paragraphs:command.menu',
    group,
    keys: ['Shift+F10', 'ContextMenu'],
    isKeyOnly: true,
    isEnabled: isHere,
    run: () => {
      if (standing !== null) input.onMenu('all', standing.id)
    },
  })
  useCommand({
    id: 'paragraph.glosses',
    titleKey: input.showsGlosses ? 'paragraphs:command.hideGlosses' : 'paragraphs:command.showGlosses',
    group,
    keys: ['Shift+G'],
    run: input.onGlosses,
  })
  useCommand({
    id: 'paragraph.joiners',
    titleKey: 'paragraphs:command.joiners',
    group,
    keys: ['H'],
    isEnabled: input.canRepair,
    run: input.onJoiners,
  })
  useCommand({
    id: 'paragraph.checks',
    titleKey: 'paragraphs:command.checks',
    group,
    keys: ['K'],
    isEnabled: input.toCheck > 0,
    run: input.onChecks,
  })
}
