import { copyFile, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { expect, it, vi } from 'vitest'
import { replaceReport } from '#core/document/commands/replace-report.ts'
import { packState } from '#platform/service/pack-state.ts'
import { openFile, valueOf } from './edit-project.ts'
import { emptyFolder, muqabala, repository } from './run-command.ts'

const sample = join(repository, 'fixtures/sample.muqabala')

/** Each run is a process; a busy machine takes its time over them. */
vi.setConfig({ testTimeout: 180_000 })

it('says where the reports of a project part, claim by claim, with their words', async () => {
  const folder = await emptyFolder()
  const { code, out, err } = await muqabala({ folder }, 'compare', sample, '--kinds', 'figure')
  expect([code, err]).toEqual([0, ''])
  expect(out).toContain(
    'C8 The exchange of fire lasted about forty minutes.\n  figure (grave): The figures cannot all be right.',
  )
  expect(out).toContain('Karaneh Online ¶ 6: \u2068چهل دقیقه\u2069 (≈ 40)')
})

it('gives other programs ids, spans and words', async () => {
  const folder = await emptyFolder()
  const { code, out } = await muqabala({ folder }, 'compare', sample, '--json', '--kinds', 'figure')
  const schema = v.object({
    findings: v.array(
      v.object({
        reason: v.string(),
        claims: v.array(v.string()),
        sides: v.array(v.object({ values: v.unknown(), places: v.array(v.object({ words: v.nullable(v.string()) })) })),
        verdict: v.null(),
      }),
    ),
  })
  const { findings } = v.parse(schema, JSON.parse(out))
  const { reason, sides } = findings.find(({ claims }) => claims.includes('C8')) ?? {}
  expect([code, reason, sides?.[0]]).toEqual([
    0,
    'figure.contradicts',
    { values: { value: 40, unit: 'minute', bound: 'about' }, places: [{ words: 'چهل دقیقه' }] },
  ])
})

it('writes a document, and says which formats there are', async () => {
  const folder = await emptyFolder()
  const written = await muqabala({ folder }, 'compare', sample, '-o', 'differences.csv')
  expect([written.code, written.out, written.err]).toEqual([0, '', ''])
  expect(await readFile(join(folder, 'differences.csv'), 'utf8')).toMatch(/^\ufeff"claim","statement","kind"/)
  expect(await muqabala({ folder }, 'compare', sample, '-o', 'differences.doc')).toMatchObject({ code: 2, out: '' })
})

it('sets a report against the version it replaced, and says where there is none', async () => {
  const folder = await emptyFolder()
  const path = join(folder, 'flood.muqabala')
  await copyFile(sample, path)
  const none = await muqabala({ folder }, 'compare', path, '--versions')
  expect([none.code, none.out]).toEqual([0, 'No report here has taken the place of an earlier version.\n'])
  const { file, project } = await openFile(path)
  const [report] = project.snapshot.reports
  if (report === undefined) throw new Error('the sample has reports')
  const {
    id: reportId,
    paragraphs,
    language,
    outlet,
    outletEnglish,
    headline,
    printedDate,
    date,
    calendar,
    url,
  } = report
  const facts = {
    language,
    outlet,
    outletEnglish,
    headline,
    printedDate,
    date,
    calendar,
    url,
    isDateConfirmed: true,
    source: null,
  }
  const newer = paragraphs.map(({ role, exclusion, text }) => ({
    role,
    exclusion,
    text: text.replace('چهل دقیقه', 'شصت دقیقه'),
  }))
  valueOf(project.run(replaceReport, { reportId, report: facts, paragraphs: newer }))
  const { projectId, generation, savedAt } = file.manifest
  const { bytes } = await packState(project, { projectId, generation: generation + 1, savedAt, sources: [] })
  await writeFile(path, bytes)
  const { code, out, err } = await muqabala({ folder }, 'compare', path, '--versions', '--kinds', 'figure')
  expect([code, err]).toEqual([0, ''])
  expect(out).toContain('figure (grave): The figures cannot all be right.')
  expect(out).toContain('Karaneh Online (earlier) ¶ 6: \u2068چهل دقیقه\u2069 (≈ 40)')
  expect(out).toContain('Karaneh Online ¶ 6: \u2068شصت دقیقه\u2069 (≈ 60)')
})
