import { errorCode } from '#platform/files/file-problem.ts'
import { isReadingThread } from './import-beside.ts'
import { runCommand } from './run-command.ts'

// The bundled command is also the file of the thread in which it reads files.
if (!isReadingThread) {
  process.exitCode = await runCommand(process.argv.slice(2), {
    environment: process.env,
    now: () => new Date(),
    print: (output) => write(process.stdout, output),
    complain: (line) => write(process.stderr, `${line}\n`),
  })
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
