import type { Settings } from '#core/host/contract.ts'

/** Of report text, in CSS pixels. */
export const smallestReport = 14
export const largestReport = 28

/** The size of report text in one pane: its own, or the one for all. */
export function paneSize({ paneSize, reportSize }: Pick<Settings, 'paneSize' | 'reportSize'>, side: 'a' | 'b'): number {
  return paneSize[side] ?? reportSize
}

/** One pane's text a step larger or smaller, as far as it goes. */
export function withPaneSize(
  settings: Pick<Settings, 'paneSize' | 'reportSize'>,
  side: 'a' | 'b',
  step: 1 | -1 | 0,
): Settings['paneSize'] {
  const size = Math.max(smallestReport, Math.min(largestReport, paneSize(settings, side) + step))
  return { ...settings.paneSize, [side]: step === 0 || size === settings.reportSize ? null : size }
}
