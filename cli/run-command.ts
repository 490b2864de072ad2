import { CommanderError } from 'commander'
import { exitCodes, type ExitCode } from './exit-codes.ts'
import { chooseLanguage } from './language.ts'
import { createProgram } from './program.ts'
import { complainOfUsage, type Terminal } from './terminal.ts'
import { loadTexts } from './texts.ts'
import { readUsageError } from './usage-error.ts'

/** What a run of the command has of the process it is in. */
export interface CommandWorld extends Omit<Terminal, 'texts'> {
  readonly environment: Readonly<Record<string, string | undefined>>
}

/** Runs the command with these arguments, in the language they or the environment ask for; answers its exit code. */
export async function runCommand(args: readonly string[], { environment, ...world }: CommandWorld): Promise<ExitCode> {
  const terminal: Terminal = { ...world, texts: await loadTexts(chooseLanguage(args, environment)) }
  let code: ExitCode = exitCodes.done
  const program = createProgram(terminal, (ended) => {
    code = ended
  })
  if (args.length === 0) {
    await terminal.complain(`${program.helpInformation()}\n${terminal.texts.say('help.exitCodes')}`)
    return exitCodes.usage
  }
  try {
    await program.parseAsync([...args], { from: 'user' })
    return code
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    // Help and version were asked for and have been printed.
    if (error.exitCode === 0) return exitCodes.done
    const { key, what } = readUsageError(error)
    return complainOfUsage(terminal, key, { what })
  }
}
