import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { importReport } from '#core/import/import-report.ts'

const folder = new URL('../../../fixtures/hostile/', import.meta.url)

const expected = {
  'utf-8-bom.fa.txt': ['utf-8', 'fa', 3, []],
  'utf-16le-bom.fa.txt': ['utf-16le', 'fa', 3, []],
  'utf-16le-no-bom.fa.txt': ['utf-16le', 'fa', 3, []],
  'utf-16be-no-bom.ar.txt': ['utf-16be', 'ar', 2, []],
  'windows-1256.ar.txt': ['windows-1256', 'ar', 2, []],
  'windows-1256.fa.txt': ['windows-1256', 'fa', 3, []],
  'broken-utf-8.fa.txt': ['utf-8', 'fa', 3, [{ kind: 'undecodable', count: 3 }]],
  'cut-inside-a-letter.fa.txt': ['utf-8', 'fa', 3, [{ kind: 'undecodable', count: 2 }]],
  'bidi-overrides.ar.txt': ['utf-8', 'ar', 3, [{ kind: 'bidiOverrides', count: 2 }]],
  'harakat.ar.txt': ['utf-8', 'ar', 1, []],
  'line-ends.fa.txt': ['utf-8', 'fa', 6, []],
  'lone-markers.txt': ['utf-8', 'und', 5, []],
  'cyrillic-windows-1251.txt': 'importUndecodable',
  'empty.txt': 'importEmpty',
  'only-spaces.txt': 'importEmpty',
  'nul.txt': ['utf-8', 'fa', 6, [{ kind: 'undecodable', count: 1 }]],
  'random-bytes.txt': 'importBinary',
  'zip-called.txt': 'importDamaged',
  'pdf-called.txt': 'importDamaged',
  'html-called.txt': ['utf-8', 'und', 1, []],
} as const

it('knows what every file here must come to', () => {
  expect(
    readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .sort(),
  ).toEqual(Object.keys(expected).sort())
})

it.each(Object.entries(expected))('%s', async (fileName, outcome) => {
  const result = await importReport({ fileName, bytes: new Uint8Array(readFileSync(new URL(fileName, folder))) })
  if (result.ok) {
    const { encoding, language, paragraphs, remarks } = result.value
    expect([encoding, language, paragraphs.length, remarks]).toEqual(outcome)
  } else {
    expect([result.problem.code, result.problem.parameters['fileName']]).toEqual([outcome, fileName])
  }
})

it('reads the Persian letters of windows-1256', async () => {
  const bytes = new Uint8Array(readFileSync(new URL('windows-1256.fa.txt', folder)))
  const result = await importReport({ fileName: 'a.txt', bytes })
  expect(result.ok && result.value.paragraphs[2]?.text).toBe('گزارش‌ها مي‌گويند پچ‌پچ ژنرال‌ها و گفت‌وگوها ادامه دارد.')
})

it('names the format it found, whatever the file is called', async () => {
  const bytes = new TextEncoder().encode('PK\u0003\u0004 xl/workbook.xml')
  expect(await importReport({ fileName: 'a.txt', bytes })).toEqual({
    ok: false,
    problem: { code: 'importFormatUnsupported', parameters: { fileName: 'a.txt', format: 'XLSX' } },
  })
})

it('refuses what is too large, by bytes and by lines', async () => {
  const large = await importReport({ fileName: 'a.txt', bytes: new Uint8Array(17 * 2 ** 20).fill(0x61) })
  const long = await importReport({ fileName: 'a.txt', bytes: new TextEncoder().encode('a\n'.repeat(50_001)) })
  expect([large.ok || large.problem.parameters, long.ok || long.problem.parameters]).toEqual([
    { fileName: 'a.txt', megabytes: 17, limit: 16 },
    { fileName: 'a.txt', paragraphs: 50_001, limit: 50_000 },
  ])
})
