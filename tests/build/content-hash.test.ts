import { mkdir, mkdtemp, rename, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { hashContents } from '../../build/content-hash.ts'

async function house(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'muqabala-hash-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  await mkdir(join(folder, 'core/text'), { recursive: true })
  await writeFile(join(folder, 'core/text/fold.ts'), 'one')
  await writeFile(join(folder, 'lock.json'), '{}')
  return folder
}

const places = ['core', 'lock.json', 'cli']

it('the hash changes with what a file says, where it lies and whether it is there, and with nothing else', async () => {
  const folder = await house()
  const fold = join(folder, 'core/text/fold.ts')
  const before = await hashContents(folder, places)

  await utimes(fold, 0, 0)
  await writeFile(join(folder, 'outside.ts'), 'one')
  expect(await hashContents(folder, places)).toBe(before)

  await writeFile(fold, 'two')
  const changed = await hashContents(folder, places)
  await rename(fold, join(folder, 'core/text/folded.ts'))
  const moved = await hashContents(folder, places)
  await mkdir(join(folder, 'cli'))
  await writeFile(join(folder, 'cli/main.ts'), '')
  const added = await hashContents(folder, places)
  expect(new Set([before, changed, moved, added]).size).toBe(4)

  await rm(join(folder, 'cli'), { recursive: true })
  await rename(join(folder, 'core/text/folded.ts'), fold)
  await writeFile(fold, 'one')
  expect(await hashContents(folder, places)).toBe(before)
})

it('moving words from one file into the next changes the hash', async () => {
  const folder = await house()
  await writeFile(join(folder, 'core/text/a.ts'), 'ab')
  await writeFile(join(folder, 'core/text/b.ts'), 'c')
  const before = await hashContents(folder, places)
  await writeFile(join(folder, 'core/text/a.ts'), 'a')
  await writeFile(join(folder, 'core/text/b.ts'), 'bc')
  expect(await hashContents(folder, places)).not.toBe(before)
})
