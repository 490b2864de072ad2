import { failure, success } from '../../base/result.ts'
import { command } from '../../document/command.ts'
import type { LintRule } from '../lint/rules.ts'
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
  if (draft.lintSwitches.get(rule)) draft.lintSwitches.update(rule, { isOff })
  else draft.lintSwitches.add(rule, { isOff })
  return success(null)
})
