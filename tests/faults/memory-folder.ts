import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'

/** A killed process leaves the same behind in memory as on a disk, only sooner. */
export const memoryFolder = existsSync('/dev/shm') ? '/dev/shm' : tmpdir()
