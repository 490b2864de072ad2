import { failure, success } from '../../base/result.ts'
import { command } from '../../document/command.ts'
import type { Draft } from '../../document/draft.ts'
import { switchOfWord, type LintRule } from '../lint/rules.ts'
import type { SummaryEdit } from '../renumber-citations.ts'
import { writeEdits } from './write-edits.ts'

/** Mends a finding of the lint: all its edits in one step. Refused outside the text, with nothing written. */
export const mendSummary = command('mendSummary', (draft, { edits }: { readonly edits: readonly SummaryEdit[] }) => {
  let reached = 0
  for (const { from, to } of edits) {
    if (!(reached <= from && from <= to && to <= draft.summary.length)) return failure('spanOutsideParagraph')
    reached = to
  }
  writeEdits(draft, edits)
  return success(null)
})

export interface SwitchLintRule {
  readonly rule: LintRule
  readonly isOff: boolean
}

/** Switches a rule of the lint off or on, for this project. */
export const switchLintRule = command('switchLintRule', (draft, { rule, isOff }: SwitchLintRule) => {
  turn(draft, rule, isOff)
  return success(null)
})

export interface LetWordStand {
  readonly word: string
  /** False takes it back. */
  readonly stands: boolean
}

/** Says that a word is one, in this project, though no dictionary has it. */
export const letWordStand = command('letWordStand', (draft, { word, stands }: LetWordStand) => {
  turn(draft, switchOfWord(word), stands)
  return success(null)
})

function turn({ lintSwitches }: Draft, id: string, isOff: boolean): void {
  if (lintSwitches.get(id)) lintSwitches.update(id, { isOff })
  else lintSwitches.add(id, { isOff })
}
