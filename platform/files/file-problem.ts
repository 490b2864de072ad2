import type { ProblemCode } from '#core/base/problem.ts'
import { failure, type Failure } from '#core/base/result.ts'

/** What the operating system says went wrong, as a problem an editor can be told about; `otherwise` for the rest. */
export function fileProblem(error: unknown, fileName: string, otherwise: ProblemCode): Failure {
  const reason = errorCode(error)
  if (reason === null) throw error
  return failure(codes[reason] ?? otherwise, { fileName, reason })
}

const codes: Readonly<Partial<Record<string, ProblemCode>>> = {
  ENOSPC: 'diskFull',
  EDQUOT: 'diskFull',
  EROFS: 'fileReadOnly',
  EACCES: 'fileReadOnly',
  EPERM: 'fileReadOnly',
  ENOENT: 'fileMissing',
}

/** The operating system's name for a failure, such as `ENOSPC`; null for a bug of our own. */
export function errorCode(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return null
  return /^E[A-Z0-9]+$/.test(error.code) ? error.code : null
}
