import { failure, success } from '../../base/result.ts'
import { command } from '../command.ts'
import type { Role } from '../records.ts'

export interface SetRole {
  readonly paragraphId: string
  readonly role: Role
}

/** Says what a paragraph is: headline, heading, body, … */
export const setRole = command('setRole', (draft, { paragraphId, role }: SetRole) => {
  if (!draft.paragraphs.get(paragraphId)) return failure('paragraphMissing')
  draft.paragraphs.update(paragraphId, { role })
  return success(null)
})

export interface SetGloss {
  readonly paragraphId: string
  readonly gloss: string
}

/** Attaches a short English rendering to a paragraph; an empty one takes it away. */
export const setGloss = command('setGloss', (draft, { paragraphId, gloss }: SetGloss) => {
  if (!draft.paragraphs.get(paragraphId)) return failure('paragraphMissing')
  draft.paragraphs.update(paragraphId, { gloss })
  return success(null)
})
