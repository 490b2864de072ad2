import { describe, expect, it } from 'vitest'
import type { Snapshot } from '#core/document/snapshot.ts'
import { alignedUnits } from '#core/export/exchange/aligned-units.ts'
import { markWords, type MarkedWords } from '#core/export/exchange/marked-words.ts'
import { exportTei } from '#core/export/exchange/tei.ts'
import { exportTmx } from '#core/export/exchange/tmx.ts'
import { exportXliff } from '#core/export/exchange/xliff.ts'
import { exportXliff12 } from '#core/export/exchange/xliff12.ts'
import { run, tree, writeXml } from '#core/export/exchange/xml.ts'
import { XmlDocument } from 'libxml2-wasm'
import { goldEvents } from '../../compare/gold-events.ts'
import { claimOf, mentionOf, reportOf, snapshotOf } from '../snapshots.ts'
import { faultsOf } from './validate.ts'

const tmxRules = 'lisa/tmx14.dtd'
const oasisRules = 'oasis/xliff_core_2.0.xsd'
const xliff12Rules = 'oasis/xliff-core-1.2-strict.xsd'
const xliffRules = 'xliff-core-2.1.xsd'

/** One Persian report and one Arabic: a claim in a whole paragraph and two sentences, one within a sentence, one across it. */
const persian = reportOf(
  'P',
  ['وزیر خارجه وارد مسقط شد. او فردا برمی‌گردد. هوا آفتابی است.', 'گفت‌وگوها ادامه دارد.', 'تنها این‌جا.'],
  {
    outlet: 'کرانه',
    outletEnglish: 'Karaneh',
  },
)
const arabic = reportOf('A', ['قال مصدر: «وصل الوزير إلى مسقط».', 'يعود غدًا.', 'هنا فقط.'], {
  language: 'ar',
  outlet: 'المرسى',
})
const words = (paragraphId: string, text: string, quote: string, id = `${paragraphId} ${quote}`) => {
  const from = text.indexOf(quote)
  return { ...mentionOf(paragraphId, { from, to: from + quote.length, quote }), id }
}
const textOf = (paragraphId: string) =>
  [...persian.paragraphs, ...arabic.paragraphs].find(({ id }) => id === paragraphId)?.text ?? ''
const arrival: Snapshot = snapshotOf({
  reports: [persian, arabic],
  claims: [
    claimOf(1, 'The minister arrived & left <soon>.', [
      words('P1', textOf('P1'), 'وارد مسقط شد'),
      words('A1', textOf('A1'), 'وصل الوزير إلى مسقط'),
    ]),
    claimOf(2, 'He returns tomorrow.', [
      words('P1', textOf('P1'), 'او فردا برمی‌گردد'),
      words('A2', textOf('A2'), textOf('A2')),
    ]),
    claimOf(3, '', [words('P1', textOf('P1'), 'وزیر خارجه وارد مسقط')]),
  ],
})

const bothRules = (snapshot: Snapshot) => [
  ...faultsOf(exportTmx(snapshot, '2022-03-07T14:02:30.000Z'), tmxRules),
  ...faultsOf(exportXliff(snapshot), oasisRules),
  ...faultsOf(exportXliff(snapshot), xliffRules),
  ...faultsOf(exportXliff12(snapshot), xliff12Rules),
]

describe('aligned units', () => {
  it('cut a paragraph between sentences where only parts of it are mentioned, and group what shares a claim', () => {
    const [reportA, reportB] = arrival.reports
    if (!reportA || !reportB) throw new Error('two reports')
    const shown = alignedUnits(arrival, reportA, reportB).map(({ a, b, claims }) => [
      a.map(({ paragraph, from, to }) => paragraph.text.slice(from, to)),
      b.map(({ paragraph, from, to }) => paragraph.text.slice(from, to)),
      claims.map(({ number }) => number),
    ])
    expect(shown).toEqual([
      [['وزیر خارجه وارد مسقط شد. '], ['قال مصدر: «وصل الوزير إلى مسقط».'], [1, 3]],
      [['او فردا برمی‌گردد. '], ['يعود غدًا.'], [2]],
      [[], ['هنا فقط.'], []],
      [['هوا آفتابی است.'], [], []],
      [['گفت‌وگوها ادامه دارد.'], [], []],
      [['تنها این‌جا.'], [], []],
    ])
  })

  it('hold every word of both reports exactly once, whatever crosses', () => {
    for (const { project } of goldEvents) {
      const { snapshot } = project
      for (const [place, reportA] of snapshot.reports.entries()) {
        for (const reportB of snapshot.reports.slice(place + 1)) {
          const units = alignedUnits(snapshot, reportA, reportB)
          for (const [side, report] of [
            ['a', reportA],
            ['b', reportB],
          ] as const) {
            const byParagraph = Map.groupBy(
              units.flatMap((unit) => unit[side]),
              ({ paragraph }) => paragraph,
            )
            const put = [...byParagraph].map(([paragraph, stretches]) =>
              stretches
                .toSorted((x, y) => x.from - y.from)
                .map(({ from, to }) => paragraph.text.slice(from, to))
                .join(''),
            )
            const kept = report.paragraphs.filter(({ exclusion }) => exclusion === null)
            expect(put.toSorted()).toEqual(kept.map(({ text }) => text).toSorted())
          }
        }
      }
    }
  })
})

describe('marked words', () => {
  const shown = (pieces: readonly MarkedWords<string>[]): string =>
    pieces.map((piece) => (piece.kind === 'words' ? piece.text : `[${piece.what} ${shown(piece.inside)}]`)).join('')

  it('lie one in the other; a mark across the end of another goes on behind it', () => {
    const marks = [
      { from: 2, to: 6, what: 'x' },
      { from: 4, to: 8, what: 'y' },
      { from: 2, to: 3, what: 'z' },
      { from: 9, to: 40, what: 'w' },
    ]
    expect(shown(markWords('0123456789', { from: 0, to: 10 }, marks))).toBe('01[x [z 2]3[y 45]][y 67]8[w 9]')
  })
})

describe('XML as written', () => {
  it('comes back as it was, but for what no XML can hold, which is named', () => {
    const text = 'a<b> & "c"\r\n\u202eض\u0001]]>\u2028\ud800'
    using read = XmlDocument.fromString(writeXml(tree('t', { 'a-b': text }, [run('u', {}, text)])))
    const expected = 'a<b> & "c"\r\n\u202eض‹U+0001›]]>\u2028\ufffd'
    expect(read.root.get('u')?.content).toBe(expected)
    expect(read.root.attr('a-b')?.value).toBe(expected)
  })
})

describe('TMX and XLIFF', () => {
  it('are valid for all events by rules that others check', () => {
    expect(goldEvents.map(({ slug, project }) => [slug, bothRules(project.snapshot)])).toEqual(
      goldEvents.map(({ slug }) => [slug, []]),
    )
    expect(bothRules(arrival)).toEqual([])
    expect(bothRules(snapshotOf({ reports: [persian] }))).toEqual([])
  })

  it('find an invalid document so', () => {
    expect(faultsOf(exportTmx(arrival, null).replace(/ segtype="paragraph"/, ''), tmxRules)).not.toEqual([])
    expect(faultsOf(exportXliff(arrival).replace('srcDir="rtl"', 'srcDir="left"'), oasisRules)).not.toEqual([])
    expect(faultsOf(exportXliff(arrival).replace('<segment ', '<segment dir="rtl" '), oasisRules)).not.toEqual([])
    expect(faultsOf(exportXliff12(arrival).replace('approved="no"', 'approved="maybe"'), xliff12Rules)).not.toEqual([])
    expect(faultsOf(exportXliff(arrival).replace('id="u2"', 'id="u1"'), xliffRules)).not.toEqual([])
  })

  it('say in a memory where mentions are beside words that nothing stands in, whatever had to be named there', () => {
    const text = 'ا\u0001 وزیر آمد.'
    const report = reportOf('P', [text])
    const other = reportOf('A', ['وصل الوزير.'], { language: 'ar' })
    const mention = { ...mentionOf('P1', { from: 3, to: 7, quote: 'وزیر' }), id: 'p' }
    const snapshot = snapshotOf({
      reports: [report, other],
      claims: [claimOf(1, 'He came.', [mention, { ...mentionOf('A1', { to: 11 }), id: 'a' }])],
    })
    const tmx = exportTmx(snapshot, null)
    const [, from, to] = /x-mention">1 C1 (\d+) (\d+)</.exec(tmx) ?? []
    const [, segment] = /<seg>([^<]*)<\/seg>/.exec(tmx) ?? []
    expect([segment, segment?.slice(Number(from), Number(to))]).toEqual(['ا‹U+0001› وزیر آمد.', 'وزیر'])
  })

  it('are what they were when an editor last looked', async () => {
    await expect(exportTmx(arrival, '2022-03-07T14:02:30.000Z')).toMatchFileSnapshot('golden/arrival.tmx')
    await expect(exportXliff(arrival)).toMatchFileSnapshot('golden/arrival.xlf')
  })

  it('say that Persian and Arabic run from right to left, and change no letter, joiner or bidi control of them', () => {
    const report = (id: string, language: 'fa' | 'ar', text: string) => reportOf(id, [text], { language })
    const texts = ['می\u200cگوید \u202eABC\u202c 12%', 'قال\u200f (3) \u2067x\u2069']
    const [a = '', b = ''] = texts
    const snapshot = snapshotOf({
      reports: [report('P', 'fa', a), report('A', 'ar', b)],
      claims: [claimOf(1, '', [words('P1', a, a), words('A1', b, b)])],
    })
    const xliff = exportXliff(snapshot)
    expect(xliff).toContain('srcLang="fa" trgLang="ar"')
    expect(xliff).toContain('srcDir="rtl" trgDir="rtl"')
    for (const document of [xliff, exportTmx(snapshot, null)]) {
      for (const text of texts) expect(document).toContain(`>${text}<`)
    }
  })

  it('pair languages, not reports of one language', () => {
    const third = reportOf('B', ['خبر عاجل.'], { language: 'ar' })
    const snapshot = snapshotOf({
      reports: [persian, arabic, third],
      claims: [claimOf(1, 'x', [words('A1', textOf('A1'), textOf('A1')), words('B1', 'خبر عاجل.', 'خبر عاجل.')])],
    })
    expect(exportTmx(snapshot, null)).not.toContain('<tu ')
    expect(exportXliff(snapshot).match(/<file /g)).toHaveLength(2)
  })
})

describe('TEI', () => {
  const rules = 'tei-standoff.xsd'

  it('is valid for all events, and every pointer leads somewhere', () => {
    for (const { project } of goldEvents) {
      const document = exportTei(project.snapshot, '2022-03-07T14:02:30.000Z')
      expect(faultsOf(document, rules)).toEqual([])
      const names = new Set([...document.matchAll(/ xml:id="([^"]*)"/g)].map(([, name]) => name))
      const targets = [...document.matchAll(/ (?:target|from|to|ana|corresp)="(#[^"]*)"/g)].flatMap(([, list = '']) =>
        list.split(' '),
      )
      expect(targets.length).toBeGreaterThan(20)
      expect(targets.filter((target) => !names.has(target.slice(1)))).toEqual([])
    }
    expect(faultsOf(exportTei(snapshotOf({}), null), rules)).toEqual([])
    expect(
      faultsOf(exportTei(arrival, null).replace('<linkGrp', '<linkGroup').replace('</linkGrp', '</linkGroup'), rules),
    ).not.toEqual([])
  })

  it('sets no words apart from their text: paragraphs read as stored, mentions stand between their anchors', async () => {
    const document = exportTei(arrival, null)
    await expect(document).toMatchFileSnapshot('golden/arrival.tei.xml')
    using read = XmlDocument.fromString(document)
    const spaces = { t: 'http://www.tei-c.org/ns/1.0' }
    const texts = read.find('//t:body/*', spaces).map(({ content }) => content)
    expect(texts).toEqual(arrival.reports.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text)))
    const between = (name: string) =>
      read
        .find(
          `//t:body//text()[preceding::t:anchor/@xml:id = '${name}-from' and following::t:anchor/@xml:id = '${name}-to']`,
          spaces,
        )
        .map(({ content }) => content)
        .join('')
    expect([between('C1-m1'), between('C3-m1')]).toEqual(['وارد مسقط شد', 'وزیر خارجه وارد مسقط'])
  })
})
