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
  const isHere = standing !== null
  const isKept = standing !== null && standing.exclusion === null
  const isCorrected = standing !== null && standing.original !== null

  useCommand('paragraph.correct', {
    isEnabled: isHere && !input.isCorrecting,
    run: () => {
      if (standing !== null) input.onCorrect(standing.id)
    },
  })
  useCommand('paragraph.original', {
    isEnabled: isCorrected,
    run: () => {
      if (standing !== null) input.onOriginal(standing.id)
    },
  })
  useCommand('paragraph.revert', {
    isEnabled: isCorrected,
    run: () => {
      if (standing !== null) input.onRevert(standing)
    },
  })
  useCommand('paragraph.words', {
    isEnabled: isHere,
    run: () => {
      if (standing !== null) input.onWords(standing.id)
    },
  })
  useCommand('paragraph.role', {
    isEnabled: isHere,
    run: () => {
      if (standing !== null) input.onMenu('role', standing.id)
    },
  })
  useCommand('paragraph.reason', {
    isEnabled: isKept,
    run: () => {
      if (standing !== null) input.onMenu('reason', standing.id)
    },
  })
  useCommand('paragraph.menu', {
    isEnabled: isHere,
    run: () => {
      if (standing !== null) input.onMenu('all', standing.id)
    },
  })
  useCommand('paragraph.glosses', {
    titleKey: input.showsGlosses ? 'paragraphs:command.hideGlosses' : 'paragraphs:command.showGlosses',
    run: input.onGlosses,
  })
  useCommand('paragraph.joiners', { isEnabled: input.canRepair, run: input.onJoiners })
  useCommand('paragraph.checks', { isEnabled: input.toCheck > 0, run: input.onChecks })
}
