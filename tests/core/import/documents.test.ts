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

describe.each(['libreoffice.fa.docx', 'libreoffice.fa.odt', 'libreoffice.fa.rtf'])('%s', (name) => {
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

  it('of justified lines has no strokes that stretch its words, and its columns need not be level', async () => {
    expect(kept(await read('libreoffice-justified.fa.pdf'))).toEqual(
      expect.arrayContaining([
        'وی افزود که خدمه این شناور، شانزده نفر از شهروندان کشورهای دیگر، برای بازجویی به مراجع قضایی تحویل داده شدند و پرونده آنان در دست بررسی است.',
        'خبرگزاری رویترز (Reuters) به نقل از یک منبع آگاه نوشت که مالک نفتکش شرکتی در جزایر مارشال است و تاکنون واکنشی نشان نداده است؛ بهای نفت برنت نیز ۲٫۵ درصد رشد کرد و به ۶۵٫۲۰ دلار رسید.',
        'پیش از این نیز در مهرماه دو شناور دیگر در همین منطقه توقیف شده بودند. کارشناسان گفتند قاچاق سوخت در این مسیر سالانه بیش از ۱٬۲۰۰ میلیارد تومان زیان دارد.',
      ]),
    )
  })

  it('has the rows of a table as other formats have them, and Latin names with their figures', async () => {
    const texts = kept(await read('libreoffice-justified.fa.pdf'))
    expect(texts.filter((text) => / \| |Sepehr/.test(text))).toEqual([
      'شناور | تاریخ | بار',
      'سپهر ۳ | ۹ آبان | سوخت',
      'دریا ۷ | ۴ مهر | گازوئیل',
      'شرکت Gulf Shipping Ltd. گفت که «MT Sepehr 3» در Boeing 737 جا نمی‌شود؛ نشانی:',
    ])
  })

  it('has no letter where the file does not tell which vowel sign is drawn, and paragraphs end at the number of a note', async () => {
    const texts = kept(await read('libreoffice-marks.ar.pdf'))
    expect(texts.find((text) => text.includes('خفر السواحل'))).toMatch(
      /وإنها أوقفت بعد مطاردة استمرت ساعات في المياه الإقليمية\.1$/,
    )
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
