import type { Span } from '../base/span.ts'
import type { Voice } from '../document/records.ts'

/** One place of a sentence where words are put into somebody's mouth. Spans are offsets of the paragraph's stored text. */
export interface Saying {
  /** What it covers: the words that are said, and those that say so. */
  readonly region: Span
  readonly voice: Voice
  /** The words that give the voice away: «مدعی شدند», «نقلت». */
  readonly cue: Span
  /** The agency or other outlet the report has it from. */
  readonly agency: Span | null
  /** Who says it; null where the sentence does not name them, or not clearly. */
  readonly source: Span | null
  /** The one who spoke before goes on speaking: «وی افزود», «وأضاف». */
  readonly isContinued: boolean
}
