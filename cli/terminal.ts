import type { Problem, ProblemCode } from '#core/base/problem.ts'
import { exitCodes, type ExitCode } from './exit-codes.ts'
import type { Texts, Values } from './texts.ts'

/** What a command needs of the world around it. */
export interface Terminal {
  readonly texts: Texts
  readonly now: () => Date
  /** Resolves when the text is handed over. */
  readonly print: (output: string | Uint8Array) => Promise<void>
  readonly complain: (line: string) => Promise<void>
}

/** Where the shared sentence speaks of a file that was open, or of writing: here a path was typed, and the file only read. */
const ownSentences: Readonly<Partial<Record<ProblemCode, string>>> = {
  fileMissing: 'read.noFile',
  fileReadOnly: 'read.notAllowed',
}

/** Says on the error stream what went wrong with reading a file. */
export async function complainOf(
  { texts, complain }: Terminal,
  file: string,
  problem: Problem,
): Promise<typeof exitCodes.unreadable> {
  const ownKey = ownSentences[problem.code]
  const sentence = ownKey === undefined ? texts.explain(problem) : texts.say(ownKey)
  await complain(`${texts.say('about', { file })} ${sentence}`)
  return exitCodes.unreadable
}

/** Says on the error stream what is wrong with the command line, and where to read on. */
export async function complainOfUsage(
  { texts, complain }: Terminal,
  key: string,
  values: Values = {},
): Promise<ExitCode> {
  await complain(`${texts.say(key, values)} ${texts.say('usage.seeHelp')}`)
  return exitCodes.usage
}
