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
  const hasChosen = chosen.length > 0

  useCommand('align.link', { isEnabled: hasChosen, run: () => actions.link(chosen) })
  useCommand('align.addToClaim', {
    isEnabled: state.claimId !== null,
    run: () => {
      if (state.claimId !== null) actions.addToClaim(state.claimId, chosen)
    },
  })
  useCommand('align.unlink', { isEnabled: hasChosen, run: () => actions.unlink(chosen) })
  useCommand('align.claim', { isEnabled: hasChosen, run: () => actions.claim(chosen) })
  useCommand('align.writeClaim', { run: input.onWriteClaim })
  useCommand('align.gloss', {
    isEnabled: standing !== null && !isStandingExcluded,
    run: () => dispatch({ type: 'gloss', paragraphId: standing }),
  })
  useCommand('align.split', { run: () => actions.splitAtCaret() })
  useCommand('align.join', {
    isEnabled: standing !== null,
    run: () => {
      if (standing !== null) actions.join(standing)
    },
  })
  useCommand('align.exclude', {
    isEnabled: hasChosen || moves.standingFold !== null,
    run: () => {
      if (moves.standingFold !== null) return dispatch({ type: 'toggleFold', foldId: moves.standingFold })
      if (isStandingExcluded) return actions.restore(chosen)
      moves.stepOver(chosen, () => actions.exclude(chosen))
      dispatch({ type: 'select', paragraphIds: [] })
    },
  })
  useCommand('align.previousOpen', { run: () => moves.toOpen(-1) })
  useCommand('align.nextOpen', { run: () => moves.toOpen(1) })
  useCommand('align.clear', {
    isEnabled: state.selected.size > 0 || state.claimId !== null,
    run: () =>
      dispatch(state.selected.size > 0 ? { type: 'select', paragraphIds: [] } : { type: 'holdClaim', claimId: null }),
  })
  useCommand('align.linkedScrolling', { run: () => change({ isScrollLinked: !settings.isScrollLinked }) })
}
