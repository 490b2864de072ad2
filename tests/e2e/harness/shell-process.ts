import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { compileCache } from '../../compile-cache.ts'

/** A browser shell in a process of its own, as an editor would have it. */
export interface ShellProcess {
  /** With the token of this start. */
  readonly address: string
  readonly origin: string
  /** Ends it without warning, as a power cut would. */
  kill(): Promise<void>
  /** Asks it to leave, as Ctrl+C does; answers its exit code. */
  leave(): Promise<number | null>
}

export interface Folders {
  readonly data: string
  readonly projects: string
}

const repository = join(import.meta.dirname, '../../..')

/** Starts the shell on those folders; resolves once it has printed its address. Rejects with its last words when it ends before. */
export async function startShell(folders: Folders, locale: string, project: string | null): Promise<ShellProcess> {
  const child = spawn(
    process.execPath,
    [join(repository, 'web/main.ts'), '--no-open', ...(project === null ? [] : [project])],
    {
      env: {
        ...process.env,
        ...compileCache,
        MUQABALA_DATA: folders.data,
        MUQABALA_PROJECTS: folders.projects,
        LC_ALL: locale,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  let words = ''
  child.stderr.on('data', (piece: Buffer) => (words += piece.toString()))
  const ended = once(child, 'exit')
  // A run that is stopped in the middle leaves no shell behind.
  const endWithUs = (): void => void child.kill('SIGKILL')
  process.once('exit', endWithUs)
  void ended.then(() => process.off('exit', endWithUs))
  const address = await new Promise<string>((resolve, reject) => {
    createInterface(child.stdout).on('line', (line) => {
      const found = /http:\/\/127\.0\.0\.1:\d+\/#\S+/.exec(line)
      if (found !== null) resolve(found[0])
    })
    child.on('exit', () => reject(new Error(`the browser shell ended before it was open: ${words}`)))
  })
  const end = async (signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null> => {
    child.kill(signal)
    await ended
    return child.exitCode
  }
  return {
    address,
    origin: new URL(address).origin,
    kill: async () => {
      await end('SIGKILL')
    },
    leave: () => end('SIGTERM'),
  }
}
