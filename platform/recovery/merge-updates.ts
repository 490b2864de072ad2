import { openProject, type Project, type ProjectOptions } from '#core/document/project.ts'
import type { ReadSegment } from '../journal/segment.ts'

/** Replays segments onto a project; answers how many different updates they held. One that cannot be read is passed over. */
export function replay(project: Project, segments: readonly ReadSegment[]): number {
  const seen = new Set<string>()
  for (const update of segments.flatMap(({ updates }) => updates)) {
    const key = Buffer.from(update).toString('latin1')
    if (!seen.has(key) && project.merge(update).ok) seen.add(key)
  }
  return seen.size
}

/** The project that the journal alone gives: some record of it must hold a whole document. Null otherwise. */
export function openFromJournal(
  segments: readonly ReadSegment[],
  options: ProjectOptions,
): { readonly project: Project; readonly changes: number } | null {
  for (const state of segments.flatMap(({ updates }) => updates)) {
    const opened = openProject({ ...options, state })
    if (opened.ok) return { project: opened.value, changes: replay(opened.value, segments) }
  }
  return null
}
