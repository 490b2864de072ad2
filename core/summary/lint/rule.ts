import type { Vocabulary } from '../../align/vocabulary.ts'
import type { CitedClaim } from './cited.ts'
import type { SentenceFinding } from './finding.ts'
import type { Lintable } from './lintable.ts'
import type { OutletPlace } from './outlets.ts'
import type { LintSentence } from './sentence.ts'

/** What a rule may ask besides the sentence and what it cites. */
export interface RuleContext {
  readonly snapshot: Lintable
  readonly vocabulary: Vocabulary
  /** Where an English text names the outlets of the project. */
  readonly outletsIn: (text: string) => readonly OutletPlace[]
}

/** One rule: what is wrong with one sentence by itself. Pure, and without memory. */
export type Rule = (
  sentence: LintSentence,
  cited: readonly CitedClaim[],
  context: RuleContext,
) => readonly SentenceFinding[]
