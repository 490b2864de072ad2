import { diffArrays } from 'diff'
import { failure, success } from '../../base/result.ts'
import { command } from '../command.ts'
import type { Draft } from '../draft.ts'
import type { SummaryVersionRecord } from '../records.ts'
import type { SummaryVersion } from '../snapshot.ts'
import { outdatedVersions, stretchMs } from '../summary-versions.ts'

export type KeepVersion = Omit<SummaryVersionRecord, 'name'>

/**
 * Keeps a state of the summary by itself, and lets go of what has had its time. Does nothing for a state that is kept already or is
 * empty. What the same editor goes on writing is one version.
 */
export const keepVersion = command('keepVersion', (draft, version: KeepVersion) => {
  const newest = versionsOf(draft).at(-1)
  if (version.text.trim() === '' || version.text === newest?.text) return success(null)
  if (newest !== undefined && isSameStretch(newest, version)) draft.summaryVersions.update(newest.id, version)
  else draft.summaryVersions.add(draft.newId(), { ...version, name: '' })
  for (const { id } of outdatedVersions(versionsOf(draft), version.savedAt)) draft.summaryVersions.remove(id)
  return success(null)
})

/** Keeps the summary as it stands under a name. Refused without one. */
export const nameSummary = command('nameSummary', (draft, version: Omit<SummaryVersionRecord, 'text'>) => {
  if (version.name.trim() === '') return failure('versionNameMissing')
  const text = draft.summary.toJSON()
  const newest = versionsOf(draft).at(-1)
  // Kept by itself a moment ago: the same version, named.
  const isKept = newest?.text === text && newest.name === ''
  const versionId = isKept ? newest.id : draft.newId()
  if (isKept) draft.summaryVersions.update(versionId, { name: version.name })
  else draft.summaryVersions.add(versionId, { ...version, text })
  return success({ versionId })
})

/** Gives a version a name or another one; without one it goes with its time like those kept by themselves. */
export const renameVersion = command(
  'renameVersion',
  (draft, { versionId, name }: { readonly versionId: string; readonly name: string }) => {
    if (!draft.summaryVersions.get(versionId)) return failure('versionMissing')
    draft.summaryVersions.update(versionId, { name: name.trim() })
    return success(null)
  },
)

/** Lets go of a version. */
export const removeVersion = command('removeVersion', (draft, { versionId }: { readonly versionId: string }) => {
  if (!draft.summaryVersions.get(versionId)) return failure('versionMissing')
  draft.summaryVersions.remove(versionId)
  return success(null)
})

/** Makes the summary what it was. Only lines that differ are written anew, so that comments stay on the others. */
export const restoreVersion = command('restoreVersion', (draft, { versionId }: { readonly versionId: string }) => {
  const version = draft.summaryVersions.get(versionId)
  if (!version) return failure('versionMissing')
  let at = 0
  for (const { value, added, removed } of diffArrays(linesOf(draft.summary.toJSON()), linesOf(version.text))) {
    const text = value.join('')
    if (removed) draft.summary.delete(at, text.length)
    else if (added) draft.summary.insert(at, text)
    if (!removed) at += text.length
  }
  return success(null)
})

function isSameStretch(newest: SummaryVersion, next: KeepVersion): boolean {
  const [before, now] = [newest.savedAt, next.savedAt].map((at) => Math.floor(Date.parse(at) / stretchMs))
  return newest.name === '' && newest.author === next.author && before === now
}

function versionsOf(draft: Draft): readonly SummaryVersion[] {
  return draft.summaryVersions
    .listed()
    .toSorted((a, b) => Date.parse(a.savedAt) - Date.parse(b.savedAt) || (a.id < b.id ? -1 : 1))
}

/** Each with the line end after it. */
function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+/g) ?? []
}
