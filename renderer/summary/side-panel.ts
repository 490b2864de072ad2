import { useSyncExternalStore } from 'react'
import { createStore } from '../parts/store.ts'

/** What can stand beside the text, in the order of its tabs. */
export const panelIds = ['preview', 'claims', 'differences', 'lint', 'comments', 'versions'] as const
export type PanelId = (typeof panelIds)[number]

/** CSS pixels: in a narrower window both columns would lose their measure, so the text comes first. */
const narrowestWithPanel = 1000

/** The tab that is open; null while the text has the whole width. Stays as it is while one looks at other screens. */
const shown = createStore<PanelId | null>(innerWidth >= narrowestWithPanel ? 'preview' : null)
let latest: PanelId = 'preview'

export function useShownPanel(): PanelId | null {
  return useSyncExternalStore(shown.subscribe, shown.get)
}

export function showPanel(panel: PanelId): void {
  latest = panel
  shown.set(panel)
}

/** Hides what is shown, or shows again what was shown last. */
export function togglePanel(): void {
  shown.set(shown.get() === null ? latest : null)
}
