import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { parse } from 'parse5'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { emptyFolder, muqabala, repository, type Surroundings } from './run-command.ts'

const events = join(repository, 'fixtures/events')
const strike = ['tarazu.fa.txt', 'al-rasif.ar.txt'].map((name) => join(events, 'port-strike', name))
const flood = ['sepidar.fa.txt', 'al-manara-24.ar.txt', 'barid-al-sawad.ar.txt'].map((name) =>
  join(events, 'dam-flood', name),
)

/** A busy machine takes its time over them. */
vi.setConfig({ testTimeout: 180_000 })

let here: Surroundings
beforeEach(async () => {
  here = { folder: await emptyFolder() }
})
const run = (...args: string[]) => muqabala(here, 'align', ...args)

const quoteSchema = v.object({ from: v.number(), to: v.number(), text: v.string() })
const toldSchema = v.object({
  threshold: v.number(),
  reports: v.array(
    v.object({
      file: v.string(),
      language: v.string(),
      setAside: v.number(),
      paragraphs: v.array(v.object({ number: v.number(), text: v.string() })),
    }),
  ),
  pairs: v.array(
    v.object({
      reportA: v.number(),
      reportB: v.number(),
      suggestions: v.array(
        v.object({
          paragraphA: v.number(),
          paragraphB: v.number(),
          confidence: v.number(),
          sentences: v.array(
            v.object({
              confidence: v.number(),
              a: quoteSchema,
              b: quoteSchema,
              evidence: v.array(v.object({ kind: v.string(), english: v.string(), a: quoteSchema, b: quoteSchema })),
            }),
          ),
        }),
      ),
    }),
  ),
  claims: v.array(
    v.object({
      confidence: v.number(),
      sentences: v.array(v.object({ report: v.number(), paragraph: v.number(), ...quoteSchema.entries })),
    }),
  ),
})
const told = async (...args: string[]) => v.parse(toldSchema, JSON.parse((await run(...args, '--json')).out))

describe('muqabala align', () => {
  it('prints paragraphs, confidence, both texts and the words that speak for a pair, and writes nothing', async () => {
    const { code, out, err } = await run(...strike, '--threshold', '0.05')
    const lines = out.split('\n')
    expect([code, err, await readdir(here.folder)]).toEqual([0, '', []])
    expect(lines.slice(0, 2)).toEqual([
      `${strike[0]}: Persian, 12 paragraphs, 6 set aside`,
      `${strike[1]}: Arabic, \u2068الرصيف الاقتصادي\u2069, 17 paragraphs, 5 set aside`,
    ])
    expect(lines[3]).toMatch(/tarazu\.fa\.txt ↔ .*al-rasif\.ar\.txt: \d+ suggestions$/)
    const block = out.split('\n\n').find((one) => one.startsWith('¶ 5 ↔ ¶ 15, confidence 0.')) ?? ''
    expect(block).toMatch(/^ {2}\u2068شرکت پایانه های سواد.*\u2069 +│ \u2068وتدير الميناء شركة محطات السواد.*\u2069$/m)
    expect(block).toMatch(/^ {2}Evidence: .*\u2068۴۹[^\u2069]*\u2069 = \u206849/m)
    expect(out).not.toContain('seem to make')
  })

  it('tells other programs the same in offsets of the stored text', async () => {
    const { threshold, reports, pairs, claims } = await told(...strike)
    expect([threshold, reports.map(({ language }) => language), pairs.length, claims]).toEqual([
      0.4,
      ['fa', 'ar'],
      1,
      [],
    ])
    const stored = (report: number, paragraph: number, { from, to }: { readonly from: number; readonly to: number }) =>
      reports[report]?.paragraphs[paragraph - 1]?.text.slice(from, to)
    const suggestions = pairs.flatMap((pair) => pair.suggestions)
    const quotes = suggestions.flatMap(({ paragraphA, paragraphB, sentences }) =>
      sentences
        .flatMap(({ a, b, evidence }) => [{ a, b }, ...evidence])
        .flatMap(({ a, b }) => [
          { quote: a.text, stored: stored(0, paragraphA, a) },
          { quote: b.text, stored: stored(1, paragraphB, b) },
        ]),
    )
    expect(quotes.length).toBeGreaterThan(20)
    expect(quotes.filter((one) => one.quote !== one.stored || one.quote === '')).toEqual([])
    expect(suggestions.filter(({ confidence }) => confidence < 0.4)).toEqual([])
  })

  it('shows fewer at a higher threshold', async () => {
    const [all, sure] = [await told(...strike, '--threshold', '.1'), await told(...strike, '--threshold', '.6')]
    const confidences = (one: typeof all) =>
      one.pairs.flatMap(({ suggestions }) => suggestions.map(({ confidence }) => confidence))
    expect(confidences(sure)).toEqual(confidences(all).filter((confidence) => confidence >= 0.6))
    expect(confidences(sure).length).toBeGreaterThan(0)
    expect(confidences(sure).length).toBeLessThan(confidences(all).length)
  })

  it('sets more than two files face to face in pairs, and joins what three say', async () => {
    const { reports, pairs, claims } = await told(...flood, '--threshold', '.1')
    expect([reports.length, pairs.map(({ reportA, reportB }) => [reportA, reportB])]).toEqual([
      3,
      [
        [0, 1],
        [0, 2],
        [1, 2],
      ],
    ])
    expect(claims.length).toBeGreaterThan(0)
    for (const { sentences } of claims) {
      expect(new Set(sentences.map(({ report }) => report))).toEqual(new Set([0, 1, 2]))
    }
    const { out } = await run(...flood, '--threshold', '.1')
    expect(out).toContain(`${claims.length} claim`)
  })

  it('writes a page that parses, fetches nothing, runs nothing, and obeys no mark-up of a report', async () => {
    const attack = '<script>alert(1)</script> & "<b>\u202e سد سپیدکوه ۶۱ نفر کشته شدند و ۳۵۰ هزار نفر تخلیه شدند.'
    await writeFile(join(here.folder, 'a.txt'), `${attack}\n`)
    await writeFile(join(here.folder, 'b.txt'), `${attack}\n`)
    const { code, out, err } = await run('a.txt', 'b.txt', '--html', 'page.html', '--threshold', '0')
    expect([code, out, err]).toEqual([0, 'page.html holds 1 suggestion.\n', ''])
    const page = await readFile(join(here.folder, 'page.html'), 'utf8')
    const errors: string[] = []
    parse(page, { onParseError: ({ code: fault }) => errors.push(fault) })
    expect(errors).toEqual([])
    expect(page.match(/<script|<b>|\u202e|src=|href=|url\(/g)).toBe(null)
    expect(page).toContain('&lt;<mark>script</mark>&gt;')
    expect(page).toContain('<td lang="fa" dir="rtl">')
    expect(page).toMatch(/<mark>۶۱[^<]*<\/mark>/)
  })

  it('never replaces a page without --force', async () => {
    await writeFile(join(here.folder, 'page.html'), 'precious')
    const refused = await run(...strike, '--html', 'page.html')
    expect([refused.code, refused.out, await readFile(join(here.folder, 'page.html'), 'utf8')]).toEqual([
      4,
      '',
      'precious',
    ])
    expect((await run(...strike, '--html', 'page.html', '--force')).code).toBe(0)
  })

  it('speaks Persian, and its page reads from the right', async () => {
    const [{ out }, page] = [
      await run(...strike, '--lang', 'fa'),
      await run(...strike, '--lang', 'fa', '--html', 'p.html'),
    ]
    expect(out).toMatch(/^بند [۰-۹]+ ↔ بند [۰-۹]+، اطمینان ۰٫[۰-۹]+$/m)
    expect(page.out).toMatch(/با [۰-۹]+ پیشنهاد نوشته شد\.\n$/)
    expect(await readFile(join(here.folder, 'p.html'), 'utf8')).toContain('<html lang="fa" dir="rtl">')
  })

  it('refuses one file, a threshold that is none, and files that cannot be read', async () => {
    const wrong = [await run('a.txt'), await run(...strike, '--threshold', '2'), await run(...strike, 'nowhere.txt')]
    expect(wrong).toEqual([
      { code: 2, out: '', err: 'Name at least two files. Try “muqabala --help”.\n' },
      { code: 2, out: '', err: '--threshold <confidence> cannot have that value. Try “muqabala --help”.\n' },
      { code: 3, out: '', err: 'nowhere.txt: There is no such file.\n' },
    ])
  })
})
