import { readFile, writeFile } from 'node:fs/promises'
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
  expect([imported.code, imported.err, imported.out.split('\n').at(-2)]).toEqual([
    0,
    '',
    'back.muqabala holds 2 reports.',
  ])

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

it('takes names and terms into a copy of a project, and writes them out', async () => {
  const folder = await emptyFolder()
  const run = (...args: string[]) => muqabala({ folder, environment: { LC_ALL: 'C' } }, ...args)
  const sample = join(repository, 'fixtures/sample.muqabala')
  await writeFile(join(folder, 'names.csv'), 'kind,fa,ar,en\nname,پوتین,بوتين,Putin\n')
  const taken = await run('terms', sample, '--take', 'names.csv', '-o', 'with.muqabala')
  expect(taken).toEqual({ code: 0, out: 'with.muqabala has 1 new name or term.\n', err: '' })
  const before = (await openFile(sample)).project.snapshot.terms
  expect((await openFile(join(folder, 'with.muqabala'))).project.snapshot.terms).toHaveLength(before.length + 1)
  expect(await run('terms', 'with.muqabala', '-o', 'names.tbx')).toEqual({ code: 0, out: '', err: '' })
  expect(await readFile(join(folder, 'names.tbx'), 'utf8')).toContain('<term>بوتين</term>')
  expect((await run('terms', 'with.muqabala', '-o', 'names.doc')).code).toBe(2)
})
