import { errorCode } from '#platform/files/file-problem.ts'
import { runCommand } from './run-command.ts'

process.exitCode = await runCommand(process.argv.slice(2), {
  environment: process.env,
  now: () => new Date(),
  print: (output) => write(process.stdout, output),
  complain: (line) => write(process.stderr, `${line}\n`),
})

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
