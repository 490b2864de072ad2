import { useCommand } from '../app/commands.tsx'
import { largestReport, paneSize, smallestReport, withPaneSize } from '../app/report-size.ts'
import { useSettings } from '../app/settings.tsx'
import type { Side } from './align-state.ts'

/** The size of the text in the pane one works in, apart from the other's. */
export function useTextSizeCommands(side: Side): void {
  const { settings, change } = useSettings()
  const size = paneSize(settings, side)
  const set = (step: 1 | -1 | 0) => change({ paneSize: withPaneSize(settings, side, step) })
  useCommand('view.largerText', { isEnabled: size < largestReport, run: () => set(1) })
  useCommand('view.smallerText', { isEnabled: size > smallestReport, run: () => set(-1) })
  useCommand('view.resetText', { isEnabled: settings.paneSize[side] !== null, run: () => set(0) })
}
