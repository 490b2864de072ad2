import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decode } from '#core/import/decode.ts'
import { draftToReport } from '#core/import/draft-to-report.ts'
import { importText } from '#core/import/import-text.ts'
import { noiseRules } from '#core/import/noise-phrases.ts'
import { seed } from '../../laws/seed.ts'
import { draftOf, story } from './read.ts'

const phrases = noiseRules.flatMap(({ phrases: { fa, ar, en } }) => [...fa, ...ar, ...en])

/** Pages put together at random from what pages are made of. */
const pages = fc
  .array(
    fc.oneof(
      fc.constantFrom(...story.fa, ...story.ar, ...story.en),
      fc.constantFrom(...phrases),
      fc.constantFrom(
        '',
        ' ',
        '-',
        '•',
        '۴۱',
        '|',
        '+۱۹ -۲',
        '۹ آبان ۱۴۰۴',
        'جمعه ۹ آبان',
        '\u202e',
        '\u200f',
        'https://example.org/',
        '«',
        '» گفت.',
      ),
      fc.string({ unit: 'binary', maxLength: 40 }),
    ),
    { maxLength: 30 },
  )
  .map((lines) => lines.join('\n'))

/** Line ends, white space and joining marks fall between paragraphs; everything else is in them. */
function visible(text: string): string {
  return text.replace(/[\s\u0085\u200b-\u200f\u061c\u2060\ufeff]/g, '')
}

describe(`laws of import, seed ${seed}`, () => {
  it('any bytes end in a draft or a problem', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 3000 }), fc.constantFrom('a.txt', ''), (bytes, fileName) => {
        const result = importText({ fileName, bytes })
        if (result.ok) expect(result.value.paragraphs.length).toBeGreaterThan(0)
        else expect(result.problem.code).toMatch(/^import/)
      }),
      { seed, numRuns: 2000 },
    )
  })

  it('every visible character is found again in the paragraphs, in order', () => {
    fc.assert(
      fc.property(pages, (page) => {
        const bytes = new TextEncoder().encode(page)
        const decoded = decode(bytes)
        const result = importText({ fileName: 'a.txt', bytes })
        if (!decoded.ok || !result.ok) return
        expect(visible(result.value.paragraphs.map(({ text }) => text).join(''))).toBe(visible(decoded.value.text))
      }),
      { seed, numRuns: 2000 },
    )
  })

  it('a paragraph is a stretch of the file, but for a lone marker joined to it', () => {
    fc.assert(
      fc.property(pages, (page) => {
        const result = importText({ fileName: 'a.txt', bytes: new TextEncoder().encode(page) })
        if (!result.ok) return
        const decoded = new TextDecoder().decode(new TextEncoder().encode(page))
        for (const { text, role } of result.value.paragraphs) {
          expect(decoded.includes(text) || (role === 'listItem' && decoded.includes(text.slice(2)))).toBe(true)
        }
      }),
      { seed, numRuns: 1000 },
    )
  })

  it('gives back a text in any of its encodings', () => {
    const letters = fc.string({
      unit: fc.constantFrom(...Array.from('ابتثجحخدذرزسشصضطظعغفقكلمنهويپچژگ .،؟')),
      minLength: 40,
      maxLength: 200,
    })
    fc.assert(
      fc.property(letters, (text) => {
        fc.pre(/\S/.test(text))
        for (const bytes of [utf16(text, true), utf16(text, false), windows1256(text)]) {
          const decoded = decode(bytes)
          expect(decoded.ok && decoded.value.text).toBe(text)
        }
      }),
      { seed, numRuns: 500 },
    )
  })
})

describe('a large text', () => {
  const paragraphs = [...story.fa, 'واکنش مسکو', ...story.fa].join('\n')
  const bytes = new TextEncoder().encode(
    `${paragraphs}\n`.repeat(Math.ceil(5_000_000 / new TextEncoder().encode(paragraphs).length)),
  )

  it('of 5 MB is imported; the time is printed', () => {
    const before = performance.now()
    const processor = process.cpuUsage()
    const result = importText({ fileName: 'large.txt', bytes })
    const milliseconds = Math.round(performance.now() - before)
    const busy = Math.round(process.cpuUsage(processor).user / 1000)
    console.log(
      `import of ${(bytes.length / 1e6).toFixed(1)} MB: ${milliseconds} ms, ${busy} ms of them on the processor`,
    )
    expect(result.ok && result.value.language).toBe('fa')
  })

  it.each([
    ['opening quotation marks', '«', 300_000],
    ['overrides', '\u202e', 300_000],
    ['read-more lines', 'Read More\nعنوان خبر دیگر در این روز\n', 20_000],
    ['widgets never ended', 'skip this and continue reading\n', 40_000],
    ['comments headings', 'نظرات\n۴\n', 20_000],
    ['datelines', 'بغداد - ', 100_000],
    ['days', '12 مارس ', 100_000],
    ['brackets', '(a. ', 100_000],
    ['hashtags', '#ا', 500_000],
  ])('of nothing but %s ends', (_, piece, times) => {
    const result = importText({ fileName: 'a.txt', bytes: new TextEncoder().encode(piece.repeat(times) + 'متن') })
    expect(result.ok || result.problem.code).toBe(true)
  })
})

describe('draftToReport', () => {
  const draft = draftOf('او گفت جمعه ۹ آبان نامه‌ای از کاراکاس به مسکو رسیده است.', '© ۱۴۰۴ رادیو پیوند')

  it('gives what addReport takes, with the best date unconfirmed', () => {
    expect(draftToReport(draft, { source: null })).toEqual({
      report: {
        language: 'fa',
        outlet: 'رادیو پیوند',
        outletEnglish: '',
        headline: '',
        printedDate: 'جمعه ۹ آبان',
        date: '2025-10-31',
        calendar: 'persian',
        isDateConfirmed: false,
        url: '',
        source: null,
      },
      paragraphs: [
        { role: 'body', text: 'او گفت جمعه ۹ آبان نامه‌ای از کاراکاس به مسکو رسیده است.', exclusion: null },
        { role: 'body', text: '© ۱۴۰۴ رادیو پیوند', exclusion: 'footer' },
      ],
    })
  })

  it('confirms a date the editor chose, and leaves out one the editor took away', () => {
    const chosen = draftToReport(draft, { source: null, date: '2025-11-01' }).report
    const none = draftToReport(draft, { source: null, date: null }).report
    expect([chosen.date, chosen.isDateConfirmed, none.date, none.isDateConfirmed]).toEqual([
      '2025-11-01',
      true,
      null,
      false,
    ])
  })
})

function utf16(text: string, isLittleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2))
  for (let index = 0; index < text.length; index += 1) view.setUint16(index * 2, text.charCodeAt(index), isLittleEndian)
  return new Uint8Array(view.buffer)
}

function windows1256(text: string): Uint8Array {
  const decoder = new TextDecoder('windows-1256')
  const byLetter = new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte] as const),
  )
  return Uint8Array.from(text, (letter) => byLetter.get(letter) ?? 0x3f)
}
