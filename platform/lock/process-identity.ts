import { readFileSync } from 'node:fs'
import { errorCode } from '../files/file-problem.ts'

/** A running process, told from a later one that was given the same number. */
export interface ProcessIdentity {
  readonly pid: number
  /** As the system counts it; null where it does not say (outside Linux): then the number alone must do. */
  readonly startedAt: string | null
}

export function thisProcess(): ProcessIdentity {
  return { pid: process.pid, startedAt: startOf(process.pid) }
}

/** Whether it still runs. */
export function isRunning({ pid, startedAt }: ProcessIdentity): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    // EPERM: it runs, under another user.
    if (errorCode(error) !== 'EPERM') return false
  }
  return startedAt === null || startedAt === startOf(pid)
}

/** Field 22 of `/proc/<pid>/stat`: ticks since the machine started. The name in field 2 may hold anything but ends with the last bracket. */
function startOf(pid: number): string | null {
  if (process.platform !== 'linux') return null
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    // A zombie has ended; only its parent has not noticed yet.
    return fields[0] === 'Z' ? null : (fields[19] ?? null)
  } catch (error) {
    if (errorCode(error) === null) throw error
    return null
  }
}
