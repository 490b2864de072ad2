import type { Result } from '../base/result.ts'
import type { Draft } from './draft.ts'

/**
 * The only way to change a document: one transaction, one undo step, one journal record.
 * A command looks before it writes: when it fails it has changed nothing.
 */
export interface Command<Input, Output> {
  readonly name: string
  readonly apply: (draft: Draft, input: Input) => Result<Output>
}

export function command<Input, Output>(
  name: string,
  apply: (draft: Draft, input: Input) => Result<Output>,
): Command<Input, Output> {
  return { name, apply }
}
