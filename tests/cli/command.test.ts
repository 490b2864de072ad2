import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'parse5'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import { loosen, openFile, valueOf } from './edit-project.ts'
import { emptyFolder, muqabala, muqabalaProcess, repository, type Ended, type Surroundings } from './run-command.ts'
import { unpackPart } from '#platform/project-file/part.ts'

const strike = ['tarazu.fa.txt', 'al-rasif.ar.txt'].map((name) => join(repository, 'fixtures/events/port-strike', name))
const sample = join(repository, 'fixtures/sample.muqabala')

/** A busy machine takes its time over them. */
vi.setConfig({ testTimeout: 180_000 })

let here: Surroundings
beforeEach(async () => {
  here = { folder: await emptyFolder() }
})
const inFolder = (name: string) => join(here.folder, name)
const run = (...args: string[]) => muqabala(here, ...args)
const importStrike = (...more: string[]) =>
  run('import', ...strike, '-o', 'strike.muqabala', '--date', '2026-05-18', ...more)

describe('muqabala import', () => {
  it('makes a whole project of text files, with the files in it byte for byte', async () => {
    const imported = await importStrike('--title', 'Dock strike')
    expect([imported.code, imported.err, imported.out.split('\n').at(-2)]).toEqual([
      0,
      '',
      'strike.muqabala holds 2 reports.',
    ])

    const { file, project } = await openFile(inFolder('strike.muqabala'))
    const { meta, reports } = project.snapshot
    expect([meta.title, meta.eventDate, reports.map(({ language }) => language)]).toEqual([
      'Dock strike',
      '2026-05-18',
      ['fa', 'ar'],
    ])
    const kept = await Promise.all(file.sources.map(async (part) => Buffer.from(valueOf(await unpackPart(part)))))
    expect(kept.map(String)).toEqual((await Promise.all(strike.map((path) => readFile(path)))).map(String))
    expect(reports.map(({ source }) => source?.sha256)).toEqual(
      kept.map((bytes) => createHash('sha256').update(bytes).digest('hex')),
    )
    expect((await run('check', 'strike.muqabala')).code).toBe(0)
  })

  it('tells other programs what it read', async () => {
    const { code, out } = await importStrike('--json')
    const told: unknown = JSON.parse(out)
    expect([code, told]).toEqual([
      0,
      expect.objectContaining({
        project: 'strike.muqabala',
        reports: [
          expect.objectContaining({ file: strike[0], encoding: 'utf-8', language: 'fa' }),
          expect.objectContaining({ file: strike[1], encoding: 'utf-8', language: 'ar' }),
        ],
      }),
    ])
  })

  it('takes its title from the output’s name', async () => {
    await run('import', ...strike, '-o', 'اعتصاب.muqabala')
    expect((await openFile(inFolder('اعتصاب.muqabala'))).project.snapshot.meta.title).toBe('اعتصاب')
  })

  it('writes nothing when one of the files cannot be read, and names each that cannot', async () => {
    await writeFile(inFolder('empty.txt'), '\n \n')
    await writeFile(inFolder('picture.txt'), Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'))
    await mkdir(inFolder('folder'))
    const { code, out, err } = await run(
      'import',
      ...strike,
      'empty.txt',
      'picture.txt',
      'nowhere.txt',
      'folder',
      '-o',
      'a.muqabala',
    )
    expect([
      code,
      out,
      err
        .trim()
        .split('\n')
        .map((line) => line.split(':')[0]),
    ]).toEqual([3, '', ['empty.txt', 'picture.txt', 'nowhere.txt', 'folder']])
    expect((await readdir(here.folder)).toSorted()).toEqual(['empty.txt', 'folder', 'picture.txt'])
  })
})

describe('an output', () => {
  it('is never overwritten without --force', async () => {
    await writeFile(inFolder('strike.muqabala'), 'precious')
    const refused = await importStrike()
    expect([refused.code, refused.out, await readFile(inFolder('strike.muqabala'), 'utf8')]).toEqual([
      4,
      '',
      'precious',
    ])
    expect(refused.err).toContain('--force')
    expect((await importStrike('--force')).code).toBe(0)
    expect((await run('check', 'strike.muqabala')).code).toBe(0)
    expect(await readdir(here.folder)).toEqual(['strike.muqabala'])
  })

  it('in a folder that is not there, in a file, or on a folder is refused in words', async () => {
    await writeFile(inFolder('file'), '')
    await mkdir(inFolder('folder'))
    const outputs = ['nowhere/a.md', 'file/a.md', 'folder']
    const ended = await Promise.all(
      outputs.map((output) => run('export', sample, '--format', 'md', '--force', '-o', output)),
    )
    expect(ended).toEqual([
      { code: 4, out: '', err: 'nowhere/a.md: There is no such folder.\n' },
      { code: 4, out: '', err: 'file/a.md: There is no such folder.\n' },
      { code: 4, out: '', err: 'folder: Nothing can be written there: it is not a file.\n' },
    ])
  })
})

describe('muqabala export', () => {
  it('writes one document, the same bytes to a file and to the standard output', async () => {
    const [html, md, toFile] = await Promise.all([
      muqabalaProcess(here, 'export', sample, '--format', 'html', '--undated', '-o', '-'),
      run('export', sample, '--format', 'md', '--undated', '-o', '-'),
      run('export', sample, '--undated', '-o', 'sample.html'),
    ])
    expect([html.code, md.code, toFile]).toEqual([0, 0, { code: 0, out: '', err: '' }])
    expect(await readFile(inFolder('sample.html'), 'utf8')).toBe(html.out)
    const errors: string[] = []
    parse(html.out, { onParseError: ({ code }) => errors.push(code) })
    expect(errors).toEqual([])
    const { snapshot } = (await openFile(sample)).project
    for (const { outletEnglish, paragraphs } of snapshot.reports) {
      expect(html.out).toContain(outletEnglish)
      const { text = '' } = paragraphs.find(({ exclusion }) => exclusion === null) ?? {}
      expect(md.out).toContain(`\u2068${text}\u2069`)
    }
  })

  it('prints the moment of export unless told not to', async () => {
    const [dated, undated] = await Promise.all([
      run('export', sample, '--parts', 'claims', '--format', 'md', '-o', '-'),
      run('export', sample, '--parts', 'claims', '--format', 'md', '-o', '-', '--undated'),
    ])
    expect([dated.out.includes('Exported from Muqabala on '), undated.out.includes('Exported')]).toEqual([true, false])
    expect(undated.out).not.toContain('## Reports')
  })
})

describe('muqabala check', () => {
  it('lists what is loose in a whole file, and ends with 1', async () => {
    await importStrike('--title', 'Strike\u001b[31m\u202e')
    await loosen(inFolder('strike.muqabala'))
    const { code, out, err } = await run('check', 'strike.muqabala')
    const lines = out.trimEnd().split('\n')
    expect([code, err, lines.map((line) => line.replace(/(?<=again: ).*/, '…'))]).toEqual([
      1,
      '',
      [
        'strike.muqabala: “Strike‹U+001B›[31m‹U+202E›”, 2 reports, 2 claims',
        'The imported file tarazu.fa.txt is not in the project.',
        'The imported file al-rasif.ar.txt is not in the project.',
        expect.stringMatching(/^C1, .+ ¶ 1: the words of this mention have changed or moved; look at them again: …$/),
        'C2: no report makes this claim: Nobody says this.',
        'Summary, line 3: [@C7] cites a claim that is not there.',
        'Summary, line 5: [@c1] cannot be read as a citation.',
        'Summary, line 5: [@C2] cites a claim for which there are no words in any such report.',
        'Summary, line 5, “Nobody knows why.”: This sentence cites nothing.',
        'The file is whole. 8 things to look at.',
      ],
    ])
    const told: unknown = JSON.parse((await run('check', 'strike.muqabala', '--json')).out)
    expect(told).toMatchObject({
      title: 'Strike\u001b[31m\u202e',
      reports: 2,
      claims: 2,
      generation: 2,
      findings: [
        { kind: 'sourceMissing', source: 'tarazu.fa.txt' },
        { kind: 'sourceMissing', source: 'al-rasif.ar.txt' },
        { kind: 'mentionToCheck', claim: 'C1', paragraph: 1 },
        { kind: 'claimWithoutMention', claim: 'C2', text: 'Nobody says this.' },
        { kind: 'citationOfNothing', line: 3, citation: '[@C7]' },
        { kind: 'brokenCitation', line: 5, citation: '[@c1]' },
        { kind: 'citationWithoutMention', line: 5, citation: '[@C2]' },
        { kind: 'lint', rule: 'uncited', severity: 'note', line: 5, words: 'Nobody knows why.' },
      ],
    })
  })

  it('ends with 3 for a file that is damaged, cut, missing, a folder, or no project, and changes none of them', async () => {
    await importStrike()
    const whole = await readFile(inFolder('strike.muqabala'))
    const flipped = Buffer.from(whole)
    flipped.writeUInt8(flipped.readUInt8(400) ^ 1, 400)
    await writeFile(inFolder('flipped.muqabala'), flipped)
    await writeFile(inFolder('cut.muqabala'), whole.subarray(0, -100))
    await writeFile(inFolder('text.muqabala'), 'not a project')
    await writeFile(inFolder('empty.muqabala'), '')
    await mkdir(inFolder('folder.muqabala'))
    const names = ['flipped', 'cut', 'text', 'empty', 'folder', 'nowhere'].map((name) => `${name}.muqabala`)
    const ended = await Promise.all(names.map((name) => run('check', name)))
    expect(ended.map(({ code, out }) => [code, out])).toEqual(names.map(() => [3, '']))
    expect(ended.map(({ err }) => err.split(' ').slice(1, 6).join(' '))).toEqual([
      'The project file is damaged.',
      'The project file is damaged.',
      'This is not a Muqabala',
      'This is not a Muqabala',
      'The file could not be',
      'There is no such file.\n',
    ])
    expect((await readFile(inFolder('flipped.muqabala'))).equals(flipped)).toBe(true)
  })
})

describe('a command line that is wrong', () => {
  const wrong: readonly (readonly [args: readonly string[], complaint: string])[] = [
    [['frobnicate'], 'There is no command frobnicate.'],
    [['import', '-o', 'a.muqabala'], 'Something is missing: files.'],
    [['import', 'a.txt'], '-o, --output <file> is missing.'],
    [['import', 'a.txt', '-o'], '-o, --output <file> needs a value.'],
    [['import', 'a.txt', '-o', 'b', '--date', '2026-02-30'], '--date <date> cannot have that value.'],
    [['import', 'a.txt', '-o', 'b', '--date', 'yesterday'], '--date <date> cannot have that value.'],
    [['export', 'a', '-o', '-'], 'Name a format with --format: it cannot be told from -.'],
    [['export', 'a', '-o', 'b.md', '--format', 'pdf'], '--format <format> cannot have that value.'],
    [['export', 'a', '-o', 'b.md', '--parts', 'summary,all'], '--parts <parts> cannot have that value.'],
    [['export', 'a', 'b', '-o', 'c.md'], 'There are more arguments than this command takes.'],
    [['check', 'a', '--fix'], 'There is no option --fix.'],
    [['check', '--lang', 'de', 'a'], '--lang <language> cannot have that value.'],
    [['check', '\u001b[2J\u202e', 'b'], 'There are more arguments than this command takes.'],
    [['\u001b[2J\u202ex'], 'There is no command ‹U+001B›[2J‹U+202E›x.'],
  ]

  it('ends its process with 2, its complaint on the error stream', async () => {
    expect(await muqabalaProcess(here, 'frobnicate')).toEqual({
      code: 2,
      out: '',
      err: 'There is no command frobnicate. Try “muqabala --help”.\n',
    })
  })

  it('ends with 2, says what is wrong, and touches nothing', async () => {
    const ended: Ended[] = []
    for (const [args] of wrong) ended.push(await run(...args))
    expect(ended).toEqual(
      wrong.map(([, complaint]) => ({ code: 2, out: '', err: `${complaint} Try “muqabala --help”.\n` })),
    )
    expect(await readdir(here.folder)).toEqual([])
  })

  it('that is empty shows the help on the error stream', async () => {
    const { code, out, err } = await run()
    expect([code, out, err.split('\n')[0]]).toEqual([2, '', 'Usage: muqabala COMMAND [options]'])
  })

  it('can still name files that look like options', async () => {
    const { code, err } = await run('check', '--', '--force')
    expect([code, err]).toEqual([3, '--force: There is no such file.\n'])
  })
})

describe('help and version', () => {
  it('are printed for the command and each of its parts', async () => {
    const [version, ...helps] = await Promise.all([
      muqabalaProcess(here, '--version'),
      ...[[], ['import'], ['export'], ['check']].map((part) => muqabalaProcess(here, ...part, '--help')),
    ])
    expect(version).toEqual({ code: 0, out: `${manifest.version}\n`, err: '' })
    expect(
      helps.map(({ code, out }) => [code, out.split('\n')[0], out.includes('Ends with 0 when all is well')]),
    ).toEqual([
      [0, 'Usage: muqabala COMMAND [options]', true],
      [0, 'Usage: muqabala import [options] <files...>', true],
      [0, 'Usage: muqabala export [options] <project>', true],
      [0, 'Usage: muqabala check [options] <project>', true],
    ])
  })

  it('speak the language asked for, else that of the environment, else English', async () => {
    const firstWord = async (environment: Readonly<Record<string, string>>, ...args: string[]) =>
      (await muqabalaProcess({ ...here, environment }, '--help', ...args)).out.split(':')[0]
    expect(
      await Promise.all([
        firstWord({}),
        firstWord({ LANG: 'fa_IR.UTF-8' }),
        firstWord({ LANG: 'fa_IR.UTF-8', LC_ALL: 'ar_EG.UTF-8' }),
        firstWord({ LANG: 'de_DE.UTF-8' }),
        firstWord({ LC_ALL: 'fa_IR' }, '--lang', 'en'),
        firstWord({}, '--lang=ar'),
      ]),
    ).toEqual(['Usage', 'شیوهٔ کاربرد', 'طريقة الاستعمال', 'Usage', 'Usage', 'طريقة الاستعمال'])
  })

  it('keep numbers and names of the other direction apart in Persian', async () => {
    const { out } = await run('check', sample, '--lang', 'fa')
    expect(out.split('\n').at(-2)).toMatch(/^پرونده سالم است\. [۰-۹]+ مورد برای بازبینی\.$/)
    expect(out).toContain(`\u2068${sample}\u2069`)
  })
})
