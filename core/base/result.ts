import { problem, type Problem, type ProblemCode } from './problem.ts'

/** The outcome of something that may fail in an expected way. */
export type Result<Value> = Success<Value> | Failure

export interface Success<Value> {
  readonly ok: true
  readonly value: Value
}

export interface Failure {
  readonly ok: false
  readonly problem: Problem
}

export function success<Value>(value: Value): Success<Value> {
  return { ok: true, value }
}

export function failure(code: ProblemCode, parameters: Problem['parameters'] = {}): Failure {
  return { ok: false, problem: problem(code, parameters) }
}
