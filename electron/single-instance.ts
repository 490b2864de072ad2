import type { AppPart } from './parts.ts'

/**
 * Whether this start is the one that stays. A second start hands its files to the first and ends at once; the first
 * then shows its window. One process owns every journal, so that no two write the same file.
 */
export function claimSingleInstance(app: AppPart, onSecondStart: () => void): boolean {
  if (!app.requestSingleInstanceLock()) {
    app.quit()
    return false
  }
  app.on('second-instance', onSecondStart)
  return true
}
