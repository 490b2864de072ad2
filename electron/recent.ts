import type { LibraryEntry } from '#core/host/contract.ts'
import type { RecentProject } from './menu.ts'
import type { AppPart } from './parts.ts'

/** The system's own list of recent documents: the dock's and the task bar's menu. Linux desktops keep theirs by themselves. */
export function noteRecentDocument(app: AppPart, path: string, platform: NodeJS.Platform): void {
  if (platform !== 'linux') app.addRecentDocument(path)
}

/** What the menu shows of the library: newest first, nothing that is gone. */
export function recentProjectsOf(entries: readonly LibraryEntry[]): readonly RecentProject[] {
  return entries
    .filter((entry) => !entry.isMissing)
    .toSorted((a, b) => b.openedAt.localeCompare(a.openedAt))
    .map(({ handle, title, fileName }) => ({ handle, title: title === '' ? fileName : title }))
}
