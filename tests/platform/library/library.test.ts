import { readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import * as v from 'valibot'
import { contract } from '#core/host/contract.ts'
import { addReport } from '#core/document/commands/add-report.ts'
import { openPage } from '../page.ts'
import { valueOf } from '../result.ts'
import { makeFolders, startService } from '../world.ts'

it('describes each project as it was saved last, newest first, and no path among it', async () => {
  const folders = await makeFolders()
  const { service } = startService(folders)
  valueOf(await service.handlers['project.create']({ title: 'Older' }))
  const opened = valueOf(await service.handlers['project.create']({ title: 'کاراکاس' }))
  const page = openPage(service, opened)
  await page.run((project) =>
    project.run(addReport, {
      report: {
        language: 'fa',
        outlet: 'ایرنا',
        outletEnglish: 'IRNA',
        headline: '',
        printedDate: '',
        date: null,
        calendar: 'persian',
        isDateConfirmed: false,
        url: '',
        source: null,
      },
      paragraphs: [
        { role: 'body', text: 'یک', exclusion: null },
        { role: 'body', text: 'بیشتر بخوانید', exclusion: 'readMore' },
      ],
    }),
  )
  valueOf(await service.handlers['project.save']({ handle: opened.handle }))
  const list = valueOf(await service.handlers['library.list']({}))
  expect(v.is(contract['library.list'].reply, list)).toBe(true)
  expect(list.map(({ title }) => title)).toEqual(['کاراکاس', 'Older'])
  expect(list[0]).toMatchObject({
    fileName: 'کاراکاس.muqabala',
    claimCount: 0,
    isMissing: false,
    reports: [{ outlet: 'ایرنا', outletEnglish: 'IRNA', language: 'fa', strip: ['only', 'excluded'] }],
  })
  expect(JSON.stringify(list)).not.toContain(folders.projects)
})

it('forgets a project without touching its file, and says when a file is gone', async () => {
  const folders = await makeFolders()
  const { service } = startService(folders)
  for (const title of ['One', 'Two']) valueOf(await service.handlers['project.create']({ title }))
  const [two] = valueOf(await service.handlers['library.list']({}))
  valueOf(await service.handlers['library.forget']({ handle: two?.handle ?? '' }))
  await rm(join(folders.projects, 'One.muqabala'))
  const list = valueOf(await startService(folders).service.handlers['library.list']({}))
  expect(list.map(({ title, isMissing }) => [title, isMissing])).toEqual([['One', true]])
  expect(await readdir(folders.projects)).toEqual(['Two.muqabala'])
})

it('is made again from the projects themselves when its index is broken, which is kept', async () => {
  const folders = await makeFolders()
  const { service } = startService(folders)
  for (const title of ['One', 'Two']) {
    await openPage(service, valueOf(await service.handlers['project.create']({ title }))).write('Words.')
  }
  await service.closeAll()
  await rm(join(folders.projects, 'Two.muqabala'))
  await writeFile(join(folders.data, 'library.json'), '{"format":"muqabala-lib')
  const next = startService(folders).service
  const list = valueOf(await next.handlers['library.list']({}))
  expect(list.map(({ fileName, isMissing }) => [fileName, isMissing]).sort()).toEqual([
    ['One.muqabala', false],
    ['Two.muqabala', true],
  ])
  expect(await readFile(join(folders.data, 'library (broken).json'), 'utf8')).toBe('{"format":"muqabala-lib')
  const gone = list.find(({ isMissing }) => isMissing)
  expect(valueOf(await next.handlers['project.open']({ handle: gone?.handle ?? '' })).fileName).toBe('Two.muqabala')
})
