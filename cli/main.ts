import { CommanderError } from 'commander'
import { errorCode } from '#platform/files/file-problem.ts'
import { exitCodes, type ExitCode } from './exit-codes.ts'
import { chooseLanguage } from './language.ts'
import { createProgram } from './program.ts'
import { complainOfUsage, type Terminal } from './terminal.ts'
import { loadTexts } from './texts.ts'
import { readUsageError } from './usage-error.ts'

const args = process.argv.slice(2)
const terminal: Terminal = {
  texts: await loadTexts(chooseLanguage(args, process.env)),
  now: () => new Date(),
  print: (output) => write(process.stdout, output),
  complain: (line) => write(process.stderr, `${line}\n`),
}
process.exitCode = await run()

async function run(): Promise<ExitCode> {
  let code: ExitCode = exitCodes.done
  const program = createProgram(terminal, (ended) => {
    code = ended
  })
  if (args.length === 0) {
    await terminal.complain(`${program.helpInformation()}\n${terminal.texts.say('help.exitCodes')}`)
    return exitCodes.usage
  }
  try {
    await program.parseAsync(args, { from: 'user' })
    return code
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    // Help and version were asked for and have been printed.
    if (error.exitCode === 0) return exitCodes.done
    const { key, what } = readUsageError(error)
    return complainOfUsage(terminal, key, { what })
  }
}

/** A reader that has had enough (`muqabala export … | head`) is no failure. */
function write(stream: NodeJS.WriteStream, output: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.once('error', (error: Error) => {
      if (errorCode(error) === 'EPIPE') resolve()
      else reject(error)
    })
    stream.write(output, () => {
      resolve()
    })
  })
}
