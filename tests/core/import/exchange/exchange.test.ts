import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { problemCodes } from '#core/base/problem.ts'
import type { Result } from '#core/base/result.ts'
import { addAlignedClaims } from '#core/document/commands/add-aligned-claims.ts'
import { addReport } from '#core/document/commands/add-report.ts'
import { createProject } from '#core/document/project.ts'
import { formatReadable } from '#core/document/readable.ts'
import type { Report, Snapshot } from '#core/document/snapshot.ts'
import { alignedUnits } from '#core/export/exchange/aligned-units.ts'
import { exportTmx } from '#core/export/exchange/tmx.ts'
import { exportXliff } from '#core/export/exchange/xliff.ts'
import { exportXliff12 } from '#core/export/exchange/xliff12.ts'
import { draftToReport } from '#core/import/draft-to-report.ts'
import type { FileDraft } from '#core/import/exchange/alignment-draft.ts'
import { placeClaims } from '#core/import/exchange/place-claims.ts'
import { importFile } from '#core/import/import-file.ts'
import { goldEvents } from '../../compare/gold-events.ts'
import { countingIds } from '../../../laws/editing.ts'
import { seed } from '../../../laws/seed.ts'
import { memoryOfATool, pairs, xliff12, xliff20 } from './from-elsewhere.ts'

const read = (text: string | Uint8Array) =>
  importFile({ fileName: 'file', bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text })

async function draftOf(text: string): Promise<FileDraft> {
  const result = await read(text)
  if (!result.ok) throw new Error(result.problem.code)
  return result.value
}

async function codeOf(text: string | Uint8Array): Promise<string> {
  const result: Result<FileDraft> = await read(text)
  return result.ok ? 'read' : result.problem.code
}

/** The file as a project, as every host adds it. */
async function projectOf(text: string): Promise<Snapshot> {
  const { reports, claims } = await draftOf(text)
  const project = createProject({ projectId: 'p', title: '', clientId: 1, newId: countingIds('n') })
  const ids = reports.map((draft) => {
    const added = project.run(addReport, draftToReport(draft, { source: null }))
    return added.ok ? added.value.reportId : null
  })
  expect(project.run(addAlignedClaims, { claims: placeClaims(claims, ids, project.snapshot) }).ok).toBe(true)
  return project.snapshot
}

/** What a project says, without ids and what was set aside. Claims nobody makes are in no exchange file. */
function substance({ reports, claims }: Snapshot, isCarried: (paragraphId: string) => boolean = () => true) {
  const kept = reports.map((report) => ({
    ...report,
    paragraphs: report.paragraphs.filter(({ id, exclusion }) => exclusion === null && isCarried(id)),
  }))
  const places = new Map(
    kept.flatMap(({ paragraphs }, report) =>
      paragraphs.map(({ id }, index): [string, string] => [id, `${report} ${index}`]),
    ),
  )
  return {
    reports: kept.map(
      ({ language, outlet, outletEnglish, headline, date, isDateConfirmed, calendar, url, paragraphs }) => ({
        facts: { language, outlet, outletEnglish, headline, date, isDateConfirmed, calendar, url },
        paragraphs: paragraphs.map(({ role, text }) => ({ role, text })),
      }),
    ),
    claims: claims
      .map(({ number, text, mentions }) => ({
        number,
        text,
        mentions: mentions
          .filter(({ paragraphId }) => places.has(paragraphId))
          .map(({ paragraphId, from, to, quote, stance, attribution, gloss }) => ({
            place: places.get(paragraphId),
            from,
            to,
            quote,
            stance,
            attribution,
            gloss,
          })),
      }))
      .filter(({ mentions }) => mentions.length > 0)
      .toSorted((x, y) => x.number - y.number),
  }
}

describe('what we export', () => {
  it.each(goldEvents.map(({ slug, project }) => ({ slug, snapshot: project.snapshot })))(
    'comes back from XLIFF: $slug',
    async ({ snapshot }) => {
      expect(substance(await projectOf(exportXliff(snapshot)))).toEqual(substance(snapshot))
    },
  )

  it.each(goldEvents.map(({ slug, project }) => ({ slug, snapshot: project.snapshot })))(
    'comes back from XLIFF 1.2 with every word, aligned words side by side: $slug',
    async ({ snapshot }) => {
      const [first, second] = snapshot.reports
      const two = { ...snapshot, reports: snapshot.reports.slice(0, 2) }
      const back = await projectOf(exportXliff12(two))
      const wordsOf = (reports: readonly Report[]) =>
        reports.map(({ paragraphs }) =>
          paragraphs
            .filter(({ exclusion }) => exclusion === null)
            .flatMap(({ text }) => text.split(/\s+/))
            .toSorted(),
        )
      expect(wordsOf(back.reports)).toEqual(wordsOf(two.reports))
      const units =
        first && second ? alignedUnits(two, first, second).filter(({ a, b }) => a.length > 0 && b.length > 0) : []
      expect(back.claims).toHaveLength(units.length)
    },
  )

  it.each(goldEvents.map(({ slug, project }) => ({ slug, snapshot: project.snapshot })))(
    'comes back from the readable form: $slug',
    async ({ snapshot }) => {
      expect(substance(await projectOf(formatReadable(snapshot)))).toEqual(substance(snapshot))
    },
  )

  it.each(goldEvents.map(({ slug, project }) => ({ slug, snapshot: project.snapshot })))(
    'comes back from TMX as far as it is aligned across languages: $slug',
    async ({ snapshot }) => {
      const languageOf = new Map(snapshot.reports.map(({ id, language }) => [id, language]))
      const carried = snapshot.claims.filter(
        ({ mentions }) => new Set(mentions.map(({ reportId }) => languageOf.get(reportId))).size > 1,
      )
      const told = (claims: Snapshot['claims'], numbers: ReadonlySet<number>) =>
        claims
          .filter(({ number }) => numbers.has(number))
          .map(({ number, text, mentions }) => ({
            number,
            text,
            mentions: mentions.map(({ quote, stance, attribution, gloss }) => ({ quote, stance, attribution, gloss })),
          }))
          .toSorted((x, y) => x.number - y.number)
      const numbers = new Set(carried.map(({ number }) => number))
      const back = await projectOf(exportTmx(snapshot, null))
      expect(told(back.claims, numbers)).toEqual(told(snapshot.claims, numbers))
      expect(substance(back).reports.map(({ facts }) => facts)).toEqual(
        substance(snapshot).reports.map(({ facts }) => facts),
      )
    },
  )
})

describe('files of other tools', () => {
  it('TMX: codes are no words, English is what the claim states, a unit alone aligns nothing', async () => {
    const snapshot = await projectOf(memoryOfATool)
    expect(
      substance(snapshot).reports.map(({ facts, paragraphs }) => [facts.language, paragraphs.map(({ text }) => text)]),
    ).toEqual([
      ['fa', ['وزیر خارجه آمد.', 'او رفت.', 'بی‌همتا.']],
      ['ar', ['وصل الوزير.', 'غادر.']],
    ])
    expect(
      snapshot.claims.map(({ number, text, mentions }) => [number, text, mentions.map(({ quote }) => quote)]),
    ).toEqual([
      [1, 'The minister came.', ['وزیر خارجه آمد.', 'وصل الوزير.']],
      [2, '', ['او رفت.', 'غادر.']],
    ])
  })

  it('XLIFF 1.2: groups, inline elements, units without a target', async () => {
    const snapshot = await projectOf(xliff12)
    expect(snapshot.reports.map(({ language, paragraphs }) => [language, paragraphs.map(({ text }) => text)])).toEqual([
      ['ar', ['وصل الوزير.', 'غادر.']],
      ['fa', ['وزیر آمد.']],
    ])
    expect(snapshot.claims.map(({ mentions }) => mentions.map(({ quote }) => quote))).toEqual([
      ['وصل الوزير.', 'وزیر آمد.'],
    ])
  })

  it('XLIFF 2.0: prefixes, a unit of several segments is one paragraph, its English one claim', async () => {
    const snapshot = await projectOf(xliff20)
    expect(snapshot.reports.map(({ language, paragraphs }) => [language, paragraphs.map(({ text }) => text)])).toEqual([
      ['fa', ['او گفت.  و رفت\u0001.']],
    ])
    expect(snapshot.claims.map(({ text }) => text)).toEqual(['He said. And went.'])
  })

  it('XLIFF 2.1: a target in another order, a blank nobody translated, words laid out over lines', async () => {
    const texts = async (unit: string) => {
      const { reports } = await projectOf(
        `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="fa" trgLang="ar"><file id="f">${unit}</file></xliff>`,
      )
      return reports.map(({ paragraphs }) => paragraphs.map(({ text }) => text))
    }
    expect(
      await texts(`<unit id="1">
        <segment><source>او آمد.</source><target order="3">وصل.</target></segment>
        <ignorable><source> </source></ignorable>
        <segment><source>باد می‌وزید.</source><target order="1">هبّت الريح.</target></segment></unit>`),
    ).toEqual([['او آمد. باد می‌وزید.'], ['هبّت الريح. وصل.']])
    const spread = '\n    <mrk id="m1">او</mrk>\n    آمد.\n  '
    const unit = (space: string) =>
      `<unit id="1"${space}><segment><source>${spread}</source><target>وصل.</target></segment></unit>`
    expect(await texts(unit(''))).toEqual([['او آمد.'], ['وصل.']])
    expect(await texts(unit(' xml:space="preserve"'))).toEqual([['\n    او\n    آمد.\n  '], ['وصل.']])
  })

  it('a memory in several languages: English stated once, and a language that is not ours stays unknown, whatever its letters', async () => {
    const tuv = (language: string, text: string) => `<tuv xml:lang="${language}"><seg>${text}</seg></tuv>`
    const { reports, claims } = await projectOf(
      `<tmx version="1.4"><header/><body><tu>${tuv('fa-IR', 'وزیر آمد.')}${tuv('EN-US', 'The minister came.')}${tuv('en-gb', 'The minister came.')}${tuv('fr-CA', 'The word is English.')}${tuv('ur', 'وزیر آئے۔')}</tu></body></tmx>`,
    )
    expect(reports.map(({ language }) => language)).toEqual(['fa', 'und', 'und'])
    expect(claims.map(({ text }) => text)).toEqual(['The minister came.'])
  })

  it('pairs in columns, with names above them or told by their words', async () => {
    const named = await projectOf(pairs)
    expect(named.reports.map(({ language, paragraphs }) => [language, paragraphs.map(({ text }) => text)])).toEqual([
      ['fa', ['وزیر آمد.', 'او "رفت".']],
      ['ar', ['وصل الوزير.', 'غادر.']],
    ])
    expect(named.claims.map(({ text }) => text)).toEqual(['The minister came.', ''])
    const told = await projectOf(
      'وزیر خارجه گفت که گفت‌وگوها ادامه دارد.\tقال وزير الخارجية إن المحادثات مستمرة.\nاو از سفر برگشت.\tعاد هو من السفر.\n',
    )
    expect(told.reports.map(({ language }) => language)).toEqual(['fa', 'ar'])
  })

  it('are known by their bytes in any encoding, and a report with a tab in it stays a report', async () => {
    const utf16 = new Uint8Array(Buffer.from(`\ufeff${memoryOfATool.replace('UTF-8', 'UTF-16')}`, 'utf16le'))
    const result = await read(utf16)
    expect(result.ok && result.value.reports.map(({ encoding, paragraphs }) => [encoding, paragraphs.length])).toEqual([
      ['utf-16le', 3],
      ['utf-16le', 2],
    ])
    const report = await draftOf('عنوان خبر\tتهران\nمتن خبر دربارهٔ گفت‌وگوهاست و ادامه دارد.\n')
    expect(report.reports).toHaveLength(1)
    expect(report.claims).toEqual([])
  })
})

describe('hostile exchange files', () => {
  const tmx = (inside: string, doctype = '') =>
    `<?xml version="1.0"?>${doctype}<tmx version="1.4"><header/><body>${inside}</body></tmx>`
  const unit = '<tu><tuv xml:lang="fa"><seg>و</seg></tuv><tuv xml:lang="ar"><seg>و</seg></tuv></tu>'

  it('may name a document type and declare nothing in it; nothing is fetched, no entity made', async () => {
    const codes = await Promise.all(
      [
        tmx(unit, '<!DOCTYPE tmx SYSTEM "tmx14.dtd">'),
        tmx(unit, '<!DOCTYPE tmx PUBLIC "-//LISA OSCAR:1998//DTD for Translation Memory eXchange//EN" "tmx14.dtd">'),
        tmx(unit, '<!DOCTYPE tmx SYSTEM "tmx14.dtd" [<!ENTITY x SYSTEM "file:///etc/passwd">]>'),
        tmx(unit.replace('و<', '&x;<'), '<!DOCTYPE tmx [<!ENTITY x "y">]>'),
        tmx(unit.replace('و<', '&x;<'), '<!DOCTYPE tmx SYSTEM "tmx14.dtd">'),
        xliff12.replace(
          '<xliff',
          '<!DOCTYPE xliff PUBLIC "-//XLIFF//DTD XLIFF//EN" "http://example.org/xliff.dtd"><xliff',
        ),
        xliff12.replace('<xliff', '<!DOCTYPE xliff SYSTEM "xliff.dtd" [<!ATTLIST g id CDATA "x">]><xliff'),
      ].map(codeOf),
    )
    expect(codes).toEqual(['read', 'read', 'importDoctype', 'importDoctype', 'importDamaged', 'read', 'importDoctype'])
  })

  it('may be deep, long, cut short, empty or of a version nobody knows', async () => {
    const codes = await Promise.all(
      [
        tmx('<hi>'.repeat(50_000)),
        tmx(unit.repeat(20_000)),
        tmx(unit).slice(0, -20),
        tmx(''),
        xliff12.replace('version="1.2"', 'version="3.0"'),
        '{"format":"muqabala-snapshot","reports":[',
        '{"format":"muqabala-snapshot","formatVersion":1}',
        'و\tو\n'.repeat(20_000),
      ].map(codeOf),
    )
    expect(codes).toEqual([
      'importTooDeep',
      'importTooLarge',
      'importDamaged',
      'importEmpty',
      'importFormatUnsupported',
      'importDamaged',
      'notAProject',
      'importTooLarge',
    ])
  })

  it(`end in drafts that hold together or in a problem, however they are mutated (seed ${seed})`, async () => {
    const snapshot = goldEvents[0]?.project.snapshot
    if (snapshot === undefined) throw new Error('an event')
    const files = [exportTmx(snapshot, null), exportXliff(snapshot), memoryOfATool, xliff12, xliff20, pairs].map(
      (text) => new TextEncoder().encode(text),
    )
    // Bytes that keep a file readable more often than others, and change what it says.
    const telling = fc.constantFrom(...new TextEncoder().encode('0179C-: "<>&/xو\t\n'))
    const mutant = fc
      .tuple(
        fc.constantFrom(...files),
        fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(3), fc.array(telling, { maxLength: 3 })), {
          minLength: 1,
          maxLength: 4,
        }),
      )
      .map(([file, cuts]) => {
        let bytes = [...file]
        for (const [place, length, put] of cuts) {
          const at = Math.floor(place * bytes.length)
          bytes = [...bytes.slice(0, at), ...put, ...bytes.slice(at + length)]
        }
        return new Uint8Array(bytes)
      })
    await fc.assert(
      fc.asyncProperty(mutant, async (bytes) => {
        const result = await read(bytes)
        if (!result.ok) return problemCodes.includes(result.problem.code)
        const { reports, claims } = result.value
        return claims.every(({ mentions }) =>
          mentions.every(({ report, paragraph, from, to }) => {
            const text = reports[report]?.paragraphs[paragraph]?.text ?? ''
            return from < to && to <= text.length
          }),
        )
      }),
      { seed, numRuns: 150 },
    )
  })
})
