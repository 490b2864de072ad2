import { readdir, readFile, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { failure, success } from '#core/base/result.ts'
import { lockedPreferences } from '../../electron/window.ts'
import { openedProject, unreadable } from './fake-service.ts'
import { startOnStandIn } from './started-shell.ts'

const bytes = new TextEncoder().encode('# گزارش')
const exportRequest = { fileName: 'دیدار.md', mediaType: 'text/markdown', bytes }

describe('opening a project by dialog', () => {
  it('opens what was chosen and notes it where the system has such a list', async () => {
    const { electron, service } = await startOnStandIn({ platform: 'darwin' })
    electron.answers.open.push(['/home/editor/event.muqabala'])
    const reply = await electron.call('project.pick', {})
    expect({
      reply,
      paths: service.openedPaths,
      noted: electron.did.filter((line) => line.startsWith('recent')),
      properties: electron.opened[0]?.properties,
      filters: electron.opened[0]?.filters,
    }).toEqual({
      reply: success(openedProject),
      paths: ['/home/editor/event.muqabala'],
      noted: ['recent /home/editor/event.muqabala'],
      properties: ['openFile', 'dontAddToRecent'],
      filters: [
        { name: 'Muqabala projects', extensions: ['muqabala'] },
        { name: 'All files', extensions: ['*'] },
      ],
    })
  })

  it('answers null when cancelled, and the problem when the file is damaged', async () => {
    const { electron } = await startOnStandIn()
    const cancelled = await electron.call('project.pick', {})
    electron.answers.open.push(['/home/editor/damaged.muqabala'])
    expect([cancelled, await electron.call('project.pick', {})]).toEqual([success(null), unreadable])
  })
})

describe('picking reports', () => {
  it('reads every chosen file byte for byte, under its name alone', async () => {
    const { electron, folder } = await startOnStandIn()
    const path = join(folder, 'documents/گزارش.fa.txt')
    await writeFile(path, bytes)
    electron.answers.open.push([path, join(folder, 'secret.txt')])
    expect(await electron.call('files.pick', {})).toEqual(
      success([
        { fileName: 'گزارش.fa.txt', bytes },
        { fileName: 'secret.txt', bytes: new TextEncoder().encode('not served') },
      ]),
    )
  })

  it('cancelled, missing and far too large each have their answer', async () => {
    const { electron, folder } = await startOnStandIn()
    const large = join(folder, 'documents/large.txt')
    await writeFile(large, '')
    await truncate(large, 65 * 1024 * 1024)
    electron.answers.open.push([], [join(folder, 'nowhere.txt')], [large])
    const answers = [
      await electron.call('files.pick', {}),
      await electron.call('files.pick', {}),
      await electron.call('files.pick', {}),
    ]
    expect(answers).toEqual([
      success([]),
      failure('fileMissing', { fileName: 'nowhere.txt', reason: 'ENOENT' }),
      failure('importTooLarge', { fileName: 'large.txt' }),
    ])
  })
})

describe('writing an export', () => {
  it('writes the bytes whole where the editor said, and nothing else', async () => {
    const { electron, folder } = await startOnStandIn()
    const path = join(folder, 'documents/event.md')
    await writeFile(path, 'older and longer than what replaces it')
    electron.answers.save.push(path)
    const reply = await electron.call('export.write', exportRequest)
    expect([reply, await readFile(path), await readdir(join(folder, 'documents'))]).toEqual([
      success({ fileName: 'event.md' }),
      Buffer.from(bytes),
      ['event.md'],
    ])
  })

  it('answers null when cancelled', async () => {
    const { electron } = await startOnStandIn()
    expect(await electron.call('export.write', exportRequest)).toEqual(success(null))
  })

  it.each([
    ['دیدار کاراکاس.md', 'دیدار کاراکاس.md'],
    ['../../../etc/cron.d/evil.md', 'evil.md'],
    ['..\\..\\windows\\evil.html', 'windows evil.html'],
    ['C:\\evil.md', 'C evil.md'],
    ['invoice\u202efdp.md', 'invoice fdp.md'],
    ['con.md', '_con.md'],
    ['.bashrc', 'project.bashrc'],
    ['a\u0000b.md', 'a b.md'],
  ])('proposes %j as %j in the documents folder', async (asked, proposed) => {
    const { electron, folder } = await startOnStandIn()
    await electron.call('export.write', { ...exportRequest, fileName: asked })
    expect(electron.saved[0]?.defaultPath).toBe(join(folder, 'documents', proposed))
  })

  it('a name typed without its ending gets it, and never replaces a file nobody was asked about', async () => {
    const { electron, folder } = await startOnStandIn()
    const typed = join(folder, 'documents/event')
    electron.answers.save.push(typed, typed)
    const first = await electron.call('export.write', exportRequest)
    const second = await electron.call('export.write', { ...exportRequest, bytes: new Uint8Array([1]) })
    expect({ first, second, kept: await readFile(`${typed}.md`) }).toEqual({
      first: success({ fileName: 'event.md' }),
      second: failure('writeFailed', { fileName: 'event.md', reason: 'EEXIST' }),
      kept: Buffer.from(bytes),
    })
  })

  it('a folder that is gone is a problem with a name', async () => {
    const { electron, folder } = await startOnStandIn()
    electron.answers.save.push(join(folder, 'gone/event.md'))
    expect(await electron.call('export.write', exportRequest)).toEqual(
      failure('fileMissing', { fileName: 'event.md', reason: 'ENOENT' }),
    )
  })
})

describe('printing to PDF', () => {
  const request = { fileName: 'event.pdf', html: '<html dir="rtl"><p>متن</p></html>' }

  it('prints in a hidden, sandboxed window without scripts, in a session of its own that is gone afterwards', async () => {
    const { electron, folder } = await startOnStandIn()
    const path = join(folder, 'documents/event.pdf')
    electron.answers.save.push(path)
    const reply = await electron.call('export.printPdf', request)
    const printer = electron.windows.at(-1)
    expect({
      reply,
      file: await readFile(path, 'utf8'),
      loaded: printer?.loaded,
      show: printer?.options.show,
      isGone: printer?.isDestroyed(),
      preferences: printer?.options.webPreferences,
    }).toEqual({
      reply: success({ fileName: 'event.pdf' }),
      file: '%PDF-1.7',
      loaded: ['app://print/1.html'],
      show: false,
      isGone: true,
      preferences: { ...lockedPreferences, javascript: false, partition: 'print', devTools: false },
    })
  })

  it('the page may load nothing but what it brings along, and is served only while it prints', async () => {
    const { electron, folder } = await startOnStandIn()
    electron.answers.save.push(join(folder, 'documents/event.pdf'))
    await electron.call('export.printPdf', request)
    const session = electron.sessions.get('print')
    const addresses = [
      'app://print/1.html',
      'data:font/woff2;base64,AA',
      'app://muqabala/index.html',
      'https://example.org/a.png',
    ]
    const afterwards = await session?.fetch('app://print/1.html')
    expect({
      cancelled: addresses.map((address) => session?.isCancelled(address)),
      afterwards: afterwards?.status,
    }).toEqual({ cancelled: [false, false, true, true], afterwards: 404 })
  })

  it('two pages after each other share the session and not their text', async () => {
    const { electron, folder } = await startOnStandIn()
    electron.answers.save.push(join(folder, 'documents/a.pdf'), join(folder, 'documents/b.pdf'))
    await electron.call('export.printPdf', request)
    await electron.call('export.printPdf', { ...request, html: '<p>b</p>' })
    expect(electron.windows.slice(1).map(({ loaded }) => loaded)).toEqual([
      ['app://print/1.html'],
      ['app://print/2.html'],
    ])
  })

  it('a page that cannot be laid out leaves no file, no window, and a problem', async () => {
    const { electron, folder } = await startOnStandIn()
    electron.pdf = () => Promise.reject(new Error('Failed to generate PDF'))
    electron.answers.save.push(join(folder, 'documents/event.pdf'))
    const reply = await electron.call('export.printPdf', request)
    expect([reply, await readdir(join(folder, 'documents')), electron.windows.at(-1)?.isDestroyed()]).toEqual([
      failure('writeFailed', { fileName: 'event.pdf' }),
      [],
      true,
    ])
  })
})
