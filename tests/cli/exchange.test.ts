import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openFile } from './edit-project.ts'
import { emptyFolder, muqabala, repository } from './run-command.ts'

it('takes a project to other tools and back: its reports, its claims, their words', async () => {
  const folder = await emptyFolder()
  const run = (...args: string[]) => muqabala({ folder, environment: { LC_ALL: 'C' } }, ...args)
  const sample = join(repository, 'fixtures/sample.muqabala')
  expect(await run('export', sample, '-o', 'event.xlf')).toEqual({ code: 0, out: '', err: '' })
  const imported = await run('import', 'event.xlf', '-o', 'back.muqabala')
  expect([imported.code, imported.err, imported.out.split('\n').at(-2)]).toEqual([0, '', 'back.muqabala holds 2 reports.'])

  const before = (await openFile(sample)).project.snapshot
  const after = (await openFile(join(folder, 'back.muqabala'))).project.snapshot
  const told = ({ claims }: typeof before) =>
    claims
      .filter(({ mentions }) => mentions.length > 0)
      .map(({ number, text, mentions }) => [number, text, mentions.map(({ quote, stance }) => [quote, stance])])
  expect(told(after)).toEqual(told(before))
  expect([after.meta.title, after.meta.eventDate]).toEqual([before.meta.title, before.meta.eventDate])

  await writeFile(join(folder, 'bad.tmx'), '<!DOCTYPE tmx [<!ENTITY a "b">]><tmx version="1.4"/>')
  const refused = await run('import', 'bad.tmx', '-o', 'no.muqabala')
  expect([refused.code, refused.err.split(':')[0]]).toEqual([3, 'bad.tmx'])
})
