import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import fc from 'fast-check'
import { strFromU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { partNames } from '#platform/project-file/manifest.ts'
import { packProject, type ProjectContents } from '#platform/project-file/pack.ts'
import { packPart, sha256, unpackPart } from '#platform/project-file/part.ts'
import { seal } from '#platform/project-file/seal.ts'
import { unpackProject } from '#platform/project-file/unpack.ts'
import { sourcePartName } from '#platform/vault/kept-sources.ts'
import { seed as lawSeed } from '../../laws/seed.ts'
import { codeOf, valueOf } from '../result.ts'
import { makeFolders } from '../world.ts'

async function contents(overrides: Partial<ProjectContents> = {}): Promise<ProjectContents> {
  const source = new TextEncoder().encode('گزارش')
  return {
    projectId: 'p-1',
    generation: 7,
    savedAt: '2026-11-21T14:02:00.000Z',
    document: new Uint8Array([1, 2, 3]),
    readable: '{}\n',
    sources: [await packPart(sourcePartName('گزارش.txt', source), source)],
    ...overrides,
  }
}

describe('a project file', () => {
  it('gives back what went in', async () => {
    const packed = await packProject(await contents())
    const file = valueOf(await unpackProject(packed.bytes))
    const [source] = file.sources
    expect(file.manifest).toMatchObject({ projectId: 'p-1', generation: 7, savedAt: '2026-11-21T14:02:00.000Z' })
    expect([file.identity, file.document]).toEqual([packed.identity, new Uint8Array([1, 2, 3])])
    if (source === undefined) throw new Error('no source')
    expect(Buffer.from(valueOf(await unpackPart(source))).toString()).toBe('گزارش')
  })

  it('is an ordinary ZIP, its type first and uncompressed, as epub and odt have it', async () => {
    const { bytes } = await packProject(await contents())
    const hash = sha256(new TextEncoder().encode('گزارش'))
    expect(Object.keys(unzipSync(bytes))).toEqual([
      'mimetype',
      'manifest.json',
      'document.yjs',
      'project.json',
      `sources/${hash}-گزارش.txt`,
    ])
    expect(strFromU8(bytes.subarray(30, 38 + 36))).toBe('mimetypeapplication/vnd.muqabala.project+zip')
  })

  it('is whole to unzip', async ({ skip }) => {
    const { projects } = await makeFolders()
    const path = `${projects}.zip`
    await writeFile(path, (await packProject(await contents({ document: randomBytes(100_000) }))).bytes).catch(() =>
      skip(),
    )
    try {
      expect(execFileSync('unzip', ['-t', path]).toString()).toContain('No errors detected')
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') skip('there is no unzip here')
      throw error
    }
  })

  it('has the same bytes for the same contents', async () => {
    expect((await packProject(await contents())).bytes).toEqual((await packProject(await contents())).bytes)
  })

  it('is written on a computer whose clock stands at 1970', async () => {
    const packed = await packProject(await contents({ savedAt: '1970-01-01T00:00:00.000Z' }))
    expect(valueOf(await unpackProject(packed.bytes)).manifest.savedAt).toBe('1970-01-01T00:00:00.000Z')
  })

  it(`gives back any parts (seed ${lawSeed})`, async () => {
    const arbitrary = fc.tuple(
      fc.uint8Array({ maxLength: 5_000 }),
      fc.string({ unit: 'grapheme' }),
      fc.array(fc.uint8Array()),
    )
    await fc.assert(
      fc.asyncProperty(arbitrary, async ([document, readable, files]) => {
        const sources = await Promise.all(
          files.map((bytes, at) => packPart(sourcePartName(`${at}/x:${readable}`, bytes), bytes)),
        )
        const file = valueOf(
          await unpackProject((await packProject(await contents({ document, readable, sources }))).bytes),
        )
        const found = await Promise.all(file.sources.map(async (part) => valueOf(await unpackPart(part))))
        expect(Buffer.from(file.document)).toEqual(Buffer.from(document))
        expect(found.map((bytes) => Buffer.from(bytes))).toEqual(files.map((bytes) => Buffer.from(bytes)))
      }),
      { seed: lawSeed, numRuns: 100 },
    )
  })
})

/** A ZIP made by hand, with a right seal. */
async function forge(files: Record<string, Uint8Array>): Promise<Uint8Array<ArrayBuffer>> {
  return seal([zipSync(files)])
}

const mimetype = { mimetype: new TextEncoder().encode('application/vnd.muqabala.project+zip') }

function manifest(parts: Record<string, Uint8Array>, overrides: object = {}): Uint8Array {
  return Buffer.from(
    JSON.stringify({
      format: 'muqabala-project',
      formatVersion: 1,
      projectId: 'p',
      generation: 1,
      savedAt: '2026-11-21T14:02:00.000Z',
      parts: Object.fromEntries(
        Object.entries(parts).map(([name, bytes]) => [name, { sha256: sha256(bytes), length: bytes.length }]),
      ),
      ...overrides,
    }),
  )
}

async function open(parts: Record<string, Uint8Array>, overrides: object = {}) {
  return unpackProject(await forge({ ...mimetype, 'manifest.json': manifest(parts, overrides), ...parts }))
}

const usual = { [partNames.document]: new Uint8Array([0, 0]), [partNames.readable]: new Uint8Array([123, 125]) }

describe('a hostile or foreign file', () => {
  it('forged with the usual parts is read, so that what follows is refused for what it adds', async () => {
    expect(valueOf(await open(usual)).manifest.generation).toBe(1)
  })

  it.each([
    ['an empty file', new Uint8Array()],
    ['a text', Buffer.from('not a project at all, but long enough to look at its ends'.repeat(9))],
    ['another ZIP', zipSync({ 'word/document.xml': new Uint8Array(100) })],
  ])('%s is no project', async (_, bytes) => {
    expect(codeOf(await unpackProject(new Uint8Array(bytes)))).toBe('notAProject')
  })

  it('of a later format is told apart from damage', async () => {
    expect(codeOf(await open(usual, { formatVersion: 2, parts: 'anything' }))).toBe('versionTooNew')
  })

  it.each([
    ['a path upwards', 'sources/../../evil'],
    ['an absolute path', '/etc/passwd'],
    ['a Windows path', 'sources\\evil'],
    ['a path upwards behind a right hash', `sources/${sha256(new Uint8Array([1]))}-../evil`],
    ['a source without its hash', 'sources/report.txt'],
    ['a part nobody knows', 'extra.bin'],
  ])('with %s is refused', async (_, name) => {
    const bytes = new Uint8Array([1])
    expect(codeOf(await open({ ...usual, [name]: bytes }))).toBe('fileDamaged')
  })

  it.each(['../p', 'a/b', '', 'x'.repeat(65)])(
    'with the project id %j, which would name a folder, is refused',
    async (projectId) => {
      expect(codeOf(await open(usual, { projectId }))).toBe('fileDamaged')
    },
  )

  it('that inflates without end is refused before it is inflated', async () => {
    const bomb = new Uint8Array(4_000_000)
    expect(codeOf(await open({ ...usual, [`sources/${sha256(bomb)}-zeros`]: bomb }))).toBe('fileDamaged')
  })

  it('with more entries than a project has is refused', async () => {
    const many = Object.fromEntries(Array.from({ length: 4_200 }, (_, at) => [`sources/${at}`, new Uint8Array()]))
    expect(codeOf(await unpackProject(await forge({ ...mimetype, ...many })))).toBe('fileDamaged')
  })

  it('whose document is not the one in the manifest is refused', async () => {
    const file = await forge({
      ...mimetype,
      'manifest.json': manifest(usual),
      ...usual,
      [partNames.document]: new Uint8Array([9, 9]),
    })
    expect(codeOf(await unpackProject(file))).toBe('fileDamaged')
  })

  it(`of random bytes ends in a problem, never in an exception (seed ${lawSeed})`, async () => {
    const { bytes: whole } = await packProject(await contents())
    const damage = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 })
    await fc.assert(
      fc.asyncProperty(damage, async (changes) => {
        const bytes = whole.slice(0, -71)
        for (const [at, value] of changes) bytes[at] = value
        // Sealed again, so that the parser itself meets the damage.
        bytes.set([0, 0], bytes.length - 2)
        const opened = await unpackProject(await seal([bytes]))
        if (opened.ok) expect(opened.value.document).toEqual(new Uint8Array([1, 2, 3]))
      }),
      { seed: lawSeed, numRuns: 500 },
    )
  })
})
