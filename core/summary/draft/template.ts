import type { Claim, Snapshot } from '../../document/snapshot.ts'
import type { Pen } from './pen.ts'

/** The part of a project a draft is made of. */
export type DraftSource = Pick<Snapshot, 'reports' | 'terms' | 'meta'>

/** Lays claims out as the blocks of a summary, one string each, in Markdown. */
export type DraftTemplate = (claims: readonly Claim[], source: DraftSource, pen: Pen) => readonly string[]
