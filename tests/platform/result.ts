import type { Result } from '#core/base/result.ts'

/** The value of a result that must be a success. */
export function valueOf<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(`${result.problem.code} ${JSON.stringify(result.problem.parameters)}`)
  return result.value
}

/** The code of a result that must be a failure. */
export function codeOf(result: Result<unknown>): string {
  if (result.ok) throw new Error('expected a problem')
  return result.problem.code
}
