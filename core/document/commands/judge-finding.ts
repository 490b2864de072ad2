import { failure, success } from '../../base/result.ts'
import { command } from '../command.ts'
import type { Draft } from '../draft.ts'
import type { VerdictRecord } from '../records.ts'

/** Which finding is judged, and the words it rested on when the editor saw it. */
export interface FindingSeen {
  readonly findingId: string
  readonly basis: string
}

/** Says that a finding is no difference worth keeping. Refused without a reason. */
export const dismissFinding = command(
  'dismissFinding',
  (draft, { findingId, basis, reason }: FindingSeen & { readonly reason: string }) => {
    if (reason.trim() === '') return failure('reasonMissing')
    write(draft, findingId, { basis, judgement: 'dismissed', reason })
    return success(null)
  },
)

/** Says that a finding is a difference indeed. */
export const confirmFinding = command('confirmFinding', (draft, { findingId, basis }: FindingSeen) => {
  write(draft, findingId, { basis, judgement: 'confirmed', reason: '' })
  return success(null)
})

/** Takes back what was said of a finding; its note stays. */
export const reopenFinding = command('reopenFinding', (draft, { findingId }: Pick<FindingSeen, 'findingId'>) => {
  const verdict = draft.verdicts.get(findingId)
  if (verdict?.note === '') draft.verdicts.remove(findingId)
  else if (verdict) draft.verdicts.update(findingId, { judgement: 'open', reason: '' })
  return success(null)
})

/** Writes the editor's note on a finding; an empty note is none. */
export const noteFinding = command(
  'noteFinding',
  (draft, { findingId, basis, note }: FindingSeen & { readonly note: string }) => {
    const verdict = draft.verdicts.get(findingId)
    if (note.trim() === '' && verdict?.judgement === 'open') draft.verdicts.remove(findingId)
    else if (verdict) draft.verdicts.update(findingId, { note })
    else if (note.trim() !== '') write(draft, findingId, { basis, note })
    return success(null)
  },
)

function write(draft: Draft, findingId: string, fields: Partial<VerdictRecord>): void {
  if (draft.verdicts.get(findingId)) draft.verdicts.update(findingId, fields)
  else draft.verdicts.add(findingId, { basis: '', judgement: 'open', reason: '', note: '', ...fields })
}
