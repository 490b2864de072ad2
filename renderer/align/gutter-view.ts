import type { PlacedSpan } from '#core/document/commands/accept-suggestions.ts'
import type { Side } from './align-state.ts'
import type { Frame, Stretch } from './thread-geometry.ts'

/** What a thread stands for: proposed, decided, decided on words that changed, or being decided on now. Later ones are drawn over. */
export const threadStates = ['suggested', 'confirmed', 'check', 'review'] as const
export type ThreadState = (typeof threadStates)[number]

/** What is to be drawn: a thread between words of two paragraphs. */
export interface GutterThread {
  readonly claimId: string | null
  readonly suggestionKey: string | null
  readonly a: PlacedSpan
  readonly b: PlacedSpan
  readonly state: ThreadState
}

/** A thread as drawn: claims that run between the same words share one. */
export interface DrawnThread {
  readonly key: string
  readonly claimIds: readonly string[]
  readonly suggestionKey: string | null
  /** What tells its two spans apart from others. */
  readonly spanA: string
  readonly spanB: string
  readonly paragraphIdA: string
  readonly paragraphIdB: string
  readonly a: Stretch
  readonly b: Stretch
  readonly state: ThreadState
}

export interface Spine extends Stretch {
  readonly key: string
  readonly side: Side
  readonly state: ThreadState
}

/** What the gutter shows now, in CSS pixels from the top and the physical left of the collation area. */
export interface GutterView {
  readonly frame: Frame | null
  readonly threads: readonly DrawnThread[]
  readonly spines: readonly Spine[]
  /** Threads with an end out of view. */
  readonly above: number
  readonly below: number
}

export const nothingDrawn: GutterView = { frame: null, threads: [], spines: [], above: 0, below: 0 }
