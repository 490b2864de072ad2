import { useCommand } from '../app/commands.tsx'
import { useSettings } from '../app/settings.tsx'
import type { AlignAction, AlignState } from './align-state.ts'
import type { PaneMoves } from './use-pane-moves.ts'
import type { AlignActions } from './use-align-actions.ts'

interface AlignCommandInput {
  readonly state: AlignState
  readonly dispatch: (action: AlignAction) => void
  readonly actions: AlignActions
  readonly moves: PaneMoves
  /** The paragraphs chosen; without any, the one the keyboard stands on. */
  readonly chosen: readonly string[]
  /** The paragraph the keyboard stands on. */
  readonly standing: string | null
  /** Whether that one is set aside. */
  readonly isStandingExcluded: boolean
  readonly onWriteClaim: () => void
}

/** The commands of the align screen, with the keys the design gives them. */
export function useAlignCommands(input: AlignCommandInput): void {
  const { state, dispatch, actions, moves, chosen, standing, isStandingExcluded } = input
  const { settings, change } = useSettings()
  const group = 'align' as const
  const hasChosen = chosen.length > 0

  useCommand({
    id: 'align.link',
    titleKey: 'align:command.link',
    group,
    keys: ['L'],
    isEnabled: hasChosen,
    run: () => actions.link(chosen),
  })
  useCommand({
    id: 'align.addToClaim',
    titleKey: 'align:command.addToClaim',
    group,
    keys: ['Shift+L'],
    isEnabled: state.claimId !== null,
    run: () => {
      if (state.claimId !== null) actions.addToClaim(state.claimId, chosen)
    },
  })
  useCommand({
    id: 'align.unlink',
    titleKey: 'align:command.unlink',
    group,
    keys: ['U'],
    isEnabled: hasChosen,
    run: () => actions.unlink(chosen),
  })
  useCommand({
    id: 'align.claim',
    titleKey: 'align:command.claim',
    group,
    keys: ['C'],
    isEnabled: hasChosen,
    run: () => actions.claim(chosen),
  })
  useCommand({
    id: 'align.writeClaim',
    titleKey: 'align:command.writeClaim',
    group,
    keys: ['W'],
    run: input.onWriteClaim,
  })
  useCommand({
    id: 'align.gloss',
    titleKey: 'align:command.gloss',
    group,
    keys: ['G'],
    isEnabled: standing !== null && !isStandingExcluded,
    run: () => dispatch({ type: 'gloss', paragraphId: standing }),
  })
  useCommand({
    id: 'align.split',
    titleKey: 'align:command.split',
    group,
    keys: ['S'],
    run: () => actions.splitAtCaret(),
  })
  useCommand({
    id: 'align.join',
    titleKey: 'align:command.join',
    group,
    keys: ['J'],
    isEnabled: standing !== null,
    run: () => {
      if (standing !== null) actions.join(standing)
    },
  })
  useCommand({
    id: 'align.exclude',
    titleKey: 'align:command.exclude',
    group,
    keys: ['E'],
    isEnabled: hasChosen || moves.standingFold !== null,
    run: () => {
      if (moves.standingFold !== null) return dispatch({ type: 'toggleFold', foldId: moves.standingFold })
      if (isStandingExcluded) return actions.restore(chosen)
      moves.stepOver(chosen, () => actions.exclude(chosen))
      dispatch({ type: 'select', paragraphIds: [] })
    },
  })
  useCommand({
    id: 'align.previousOpen',
    titleKey: 'align:command.previousOpen',
    group,
    keys: ['['],
    run: () => moves.toOpen(-1),
  })
  useCommand({
    id: 'align.nextOpen',
    titleKey: 'align:command.nextOpen',
    group,
    keys: [']'],
    run: () => moves.toOpen(1),
  })
  useCommand({
    id: 'align.clear',
    titleKey: 'align:command.clear',
    group,
    keys: ['Escape'],
    isEnabled: state.selected.size > 0 || state.claimId !== null,
    run: () =>
      dispatch(state.selected.size > 0 ? { type: 'select', paragraphIds: [] } : { type: 'holdClaim', claimId: null }),
  })
  useCommand({
    id: 'align.linkedScrolling',
    titleKey: 'align:command.linkedScrolling',
    group,
    keys: ['Shift+S'],
    run: () => change({ isScrollLinked: !settings.isScrollLinked }),
  })
}
