import type { Role } from '../document/records.ts'
import type { DraftExclusion, Remark } from './draft.ts'
import type { Block } from './segment.ts'
import type { StatedFacts } from './stated-facts.ts'

/** A block and what its format says about it; null where it says nothing. */
export interface ReadBlock extends Block {
  readonly role: Role | null
  readonly exclusion: DraftExclusion | null
}

/** What every format gives: its text in order, and what it states about itself. */
export interface FileText {
  readonly blocks: readonly ReadBlock[]
  /** WHATWG label; empty for formats that have no one encoding. */
  readonly encoding: string
  readonly stated: StatedFacts
  /** What reading the format brought to light. */
  readonly remarks: readonly Remark[]
}
