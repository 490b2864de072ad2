import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { ReportDraft } from '#core/import/draft.ts'
import { importReport } from '#core/import/import-report.ts'

const fixtures = new URL('../../../fixtures/', import.meta.url)

async function read(name: string): Promise<ReportDraft> {
  const bytes = new Uint8Array(readFileSync(new URL(`documents/${name}`, fixtures)))
  const result = await importReport({ fileName: name, bytes })
  if (!result.ok) throw new Error(result.problem.code)
  return result.value
}

async function problemOf(bytes: Uint8Array): Promise<unknown> {
  const result = await importReport({ fileName: 'a.pdf', bytes })
  return result.ok ? 'a draft' : result.problem.code
}

function linesOf(event: string): readonly string[] {
  return readFileSync(new URL(`events/${event}.txt`, fixtures), 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

const kept = (draft: ReportDraft) =>
  draft.paragraphs.filter(({ exclusion }) => exclusion !== 'footer').map(({ text }) => text)

/** Paragraphs that came out letter for letter, joiners included. */
function whole(draft: ReportDraft, lines: readonly string[]): number {
  const texts = kept(draft)
  return lines.filter((line) => texts.includes(line)).length
}

const karaneh = linesOf('strait-incident/karaneh-online.fa').slice(0, 9)

describe.each(['libreoffice.fa.docx', 'libreoffice.fa.odt'])('%s', (name) => {
  it('comes out as it went in', async () => {
    const draft = await read(name)
    expect([kept(draft), draft.headline]).toEqual([karaneh, karaneh[0]])
  })
})

describe('a PDF', () => {
  it.each([
    ['libreoffice.fa.pdf', karaneh, 8],
    ['libreoffice.ar.pdf', linesOf('port-strike/al-rasif.ar').slice(0, 9), 8],
    ['chromium-pages.fa.pdf', linesOf('port-strike/tarazu.fa'), 18],
  ])('%s comes out letter for letter in nearly all its paragraphs', async (name, lines, least) => {
    const draft = await read(name)
    const count = whole(draft, lines)
    console.log(`${name}: ${count} of ${lines.length} paragraphs letter for letter`)
    expect(count).toBeGreaterThanOrEqual(least)
    expect(draft.remarks.map(({ kind }) => kind)).toContain('extracted')
  })

  it('of two columns is read one after the other', async () => {
    const lines = linesOf('strait-incident/karaneh-online.fa').slice(1, 5)
    const texts = kept(await read('chromium-columns.fa.pdf'))
    const plain = (text: string) => text.replace(/[\s\u200c]/g, '')
    const found = lines.filter((line) => texts.some((text) => plain(text) === plain(line)))
    expect(found).toEqual(lines)
  })

  it('has brackets, Latin words and figures in their order', async () => {
    expect(kept(await read('chromium.ar.pdf'))).toEqual([
      'عنوان الخبر الذي جاء فيه كل شيء',
      'قالت (وكالة أنباء Sawad Press) إن 12.5% من 1,200 منزل تضررت في 31/10/2025 عند الساعة 3:15، و«هذا كثير» على إقليم صغير كهذا الإقليم.',
      'وأضاف حاكم الإقليم شخصياً أن الفيضان الذي بدأ فجراً لم ينتهِ بعد، وأن الأهالي لا يزالون خارج بيوتهم.',
    ])
  })

  it('has its page heads and feet set aside', async () => {
    const { paragraphs } = await read('chromium-pages.fa.pdf')
    const around = paragraphs.flatMap(({ text, exclusion }) => (exclusion === 'footer' ? [text] : []))
    expect(new Set(around)).toEqual(new Set(['Daily Monitor — 31.10.2025', '1/3', '2/3', '3/3']))
  })

  it.each([
    ['picture.pdf', 'importScanned'],
    ['unnamed-letters.fa.pdf', 'importPdfUnnamed'],
  ])('%s is refused', async (name, code) => {
    expect(await problemOf(new Uint8Array(readFileSync(new URL(`documents/${name}`, fixtures))))).toBe(code)
  })
})
