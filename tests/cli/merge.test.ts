import { copyFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { editMeta } from '#core/document/commands/edit-meta.ts'
import { editSummary } from '#core/document/commands/edit-summary.ts'
import type { Project } from '#core/document/project.ts'
import { packState } from '#platform/service/pack-state.ts'
import { openFile } from './edit-project.ts'
import { emptyFolder, muqabala, repository, type Surroundings } from './run-command.ts'

const sample = join(repository, 'fixtures/sample.muqabala')

vi.setConfig({ testTimeout: 180_000 })

let here: Surroundings
beforeEach(async () => {
  here = { folder: await emptyFolder() }
})
const inFolder = (name: string) => join(here.folder, name)

describe('muqabala merge', () => {
  it('keeps what both copies added, and leaves both as they are', async () => {
    await editCopy('a.muqabala', (project) => project.run(editMeta, { title: 'Retitled in A' }))
    await editCopy('b.muqabala', (project) => project.run(editSummary, { from: 0, to: 0, text: 'Written in B. ' }))
    const { code, out } = await muqabala(here, 'merge', 'a.muqabala', 'b.muqabala', '-o', 'both.muqabala')
    const { project, file } = await openFile(inFolder('both.muqabala'))
    expect([code, out]).toEqual([0, 'both.muqabala: both copies as one, 2 reports and 30 claims.\n'])
    expect([project.snapshot.meta.title, project.snapshot.summary.slice(0, 14)]).toEqual([
      'Retitled in A',
      'Written in B. ',
    ])
    expect(file.sources.length).toBe(2)
    expect((await openFile(inFolder('a.muqabala'))).project.snapshot.summary).not.toContain('Written in B')
  })

  it('refuses copies of different projects and writes nothing', async () => {
    const strike = ['tarazu.fa.txt', 'al-rasif.ar.txt'].map((name) =>
      join(repository, 'fixtures/events/port-strike', name),
    )
    await muqabala(here, 'import', ...strike, '-o', 'strike.muqabala')
    const { code, err } = await muqabala(here, 'merge', sample, 'strike.muqabala', '-o', 'both.muqabala')
    expect([code, err]).toEqual([3, expect.stringContaining('Only copies of one project can be merged')])
    await expect(openFile(inFolder('both.muqabala'))).rejects.toThrow('ENOENT')
  })
})

async function editCopy(name: string, edit: (project: Project) => unknown): Promise<void> {
  await copyFile(sample, inFolder(name))
  const { file, project } = await openFile(inFolder(name), name === 'a.muqabala' ? 71 : 72)
  edit(project)
  const { projectId, generation, savedAt } = file.manifest
  const { bytes } = await packState(project, { projectId, generation: generation + 1, savedAt, sources: file.sources })
  await writeFile(inFolder(name), bytes)
}
