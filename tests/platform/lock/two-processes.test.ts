import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { expect, it, onTestFinished } from 'vitest'
import type { Folders } from '#platform/folders.ts'
import { openPage, summaryOf } from '../page.ts'
import { codeOf, valueOf } from '../result.ts'
import { makeFolders, startService } from '../world.ts'

async function withProject(): Promise<{ folders: Folders; path: string }> {
  const folders = await makeFolders()
  const { service } = startService(folders)
  const { fileName } = valueOf(await service.handlers['project.create']({ title: 'Event' }))
  await service.closeAll()
  return { folders, path: join(folders.projects, fileName) }
}

/** Starts another process with the project open and waits until it says how. */
async function startOther(folders: Folders) {
  const other = spawn(process.execPath, [join(import.meta.dirname, 'locking-child.ts'), join(folders.data, '..')], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  onTestFinished(() => {
    other.kill('SIGKILL')
  })
  const lines = createInterface(other.stdout)[Symbol.asyncIterator]()
  const hear = async (): Promise<unknown> => (await lines.next()).value
  const ended = new Promise((resolve) => other.once('exit', resolve))
  return { other, hear, ended, mode: await hear() }
}

it('the second process reads; taking over, it gets everything the first had written, and the first is told', async () => {
  const { folders, path } = await withProject()
  const { other, hear, mode } = await startOther(folders)
  expect(mode).toBe('edit')
  const { service } = startService(folders)
  const opened = valueOf(await service.openPath(path))
  expect(opened.mode).toBe('readOnly')
  const { handle } = opened
  expect(codeOf(await service.handlers['project.save']({ handle }))).toBe('projectReadOnly')
  expect(codeOf(await service.handlers['project.append']({ handle, update: new Uint8Array([0, 0]) }))).toBe(
    'projectReadOnly',
  )
  // Not yet flushed when the take-over comes: the first flushes before it lets go.
  other.stdin.write('From the other process. ')
  expect(await hear()).toBe('written')
  const taken = valueOf(await service.handlers['project.takeOver']({ handle }))
  expect([taken.mode, taken.handle, summaryOf(taken)]).toEqual(['edit', handle, 'From the other process. '])
  expect(await hear()).toBe('project.takenOver')
})

it('what the first process still sends on losing the project is in the next save', async () => {
  const { folders, path } = await withProject()
  const { other, hear } = await startOther(folders)
  const { service } = startService(folders)
  const { handle } = valueOf(await service.openPath(path))
  const taken = valueOf(await service.handlers['project.takeOver']({ handle }))
  expect(await hear()).toBe('project.takenOver')
  other.stdin.write('Late. ')
  expect(await hear()).toBe('written')
  await openPage(service, taken).write('Ours. ')
  // The other process writes its journal within 250 ms, unasked.
  await expect
    .poll(
      async () => {
        valueOf(await service.handlers['project.save']({ handle }))
        const again = valueOf(await service.handlers['project.open']({ handle }))
        valueOf(await service.handlers['project.takeOver']({ handle }))
        return summaryOf(again).split('. ').sort()
      },
      { timeout: 5_000 },
    )
    .toEqual(['', 'Late', 'Ours'])
})

it('the lock of a killed process counts for nothing', async () => {
  const { folders, path } = await withProject()
  const { other, ended } = await startOther(folders)
  other.kill('SIGKILL')
  await ended
  expect(valueOf(await startService(folders).service.openPath(path)).mode).toBe('edit')
})

it('the lock of a process that does not answer is taken by force, and it notices when it wakes', async () => {
  const { folders, path } = await withProject()
  const { other, hear } = await startOther(folders)
  const { service } = startService(folders)
  const { handle } = valueOf(await service.openPath(path))
  other.kill('SIGSTOP')
  expect(valueOf(await service.handlers['project.takeOver']({ handle })).mode).toBe('edit')
  other.kill('SIGCONT')
  expect(await hear()).toBe('project.takenOver')
})
