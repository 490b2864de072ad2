import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { runCommand } from '../../cli/run-command.ts'
import { compileCache } from '../compile-cache.ts'

export const repository = join(import.meta.dirname, '../..')

export interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

export interface Surroundings {
  readonly folder: string
  readonly environment?: Readonly<Record<string, string>>
}

const english = { LC_ALL: 'C' }

/**
 * Runs the command in this process, in English unless told otherwise: it reads the lexicon once for all of them, where each process of its own
 * would take a second. Runs at one time share their folder.
 */
export async function muqabala({ folder, environment = english }: Surroundings, ...args: string[]): Promise<Ended> {
  const out: Buffer[] = []
  const err: string[] = []
  process.chdir(folder)
  const code = await runCommand(args, {
    environment,
    now: () => new Date(),
    print: (output) => Promise.resolve(void out.push(Buffer.from(output))),
    complain: (line) => Promise.resolve(void err.push(`${line}\n`)),
  })
  return { code, out: Buffer.concat(out).toString(), err: err.join('') }
}

/** Runs it as a checkout does, in a process of its own. */
export function muqabalaProcess({ folder, environment = english }: Surroundings, ...args: string[]): Promise<Ended> {
  const child = spawn(process.execPath, [join(repository, 'cli/main.ts'), ...args], {
    cwd: folder,
    env: { PATH: process.env['PATH'] ?? '', ...compileCache, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const out: Buffer[] = []
  const err: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => {
      resolve({ code, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() })
    })
  })
}

/** A folder that goes when the test ends. */
export async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'muqabala-cli-'))
  onTestFinished(async () => {
    process.chdir(repository)
    await rm(folder, { recursive: true, force: true })
  })
  return folder
}
