import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addTerms } from '#core/document/commands/terms.ts'
import { createProject } from '#core/document/project.ts'
import type { TermRecord } from '#core/document/records.ts'
import { exportTerms, termFormats } from '#core/export/exchange/terms.ts'
import { importTerms } from '#core/import/exchange/terms.ts'
import { countingIds } from '../../../laws/editing.ts'
import { seed } from '../../../laws/seed.ts'
import { faultsOf } from '../../export/exchange/validate.ts'

const table: readonly TermRecord[] = [
  {
    kind: 'name',
    persian: 'پوتین|پوتين',
    arabic: 'بوتين',
    english: 'Putin',
    otherEnglish: 'Poutine|Putyin',
    note: 'the president',
  },
  { kind: 'word', persian: 'گفت‌وگو', arabic: 'محادثات', english: 'talks', otherEnglish: '', note: '' },
  { kind: 'word', persian: '=۲+۲', arabic: '', english: '-ism "quoted", <b>', otherEnglish: '', note: '' },
]

const read = (text: string | Uint8Array) => {
  const result = importTerms('names', typeof text === 'string' ? new TextEncoder().encode(text) : text)
  return result.ok ? result.value : result.problem.code
}

describe('a table of names and terms', () => {
  it.each(termFormats)('comes back from %s as it was', (format) => {
    expect(read(exportTerms(table, format, 'Event'))).toEqual(table)
  })

  it('is TBX-Basic by rules that others check', () => {
    const document = new TextDecoder().decode(exportTerms(table, 'tbx', 'Event'))
    expect(faultsOf(document, 'tbx-basic-dca.xsd')).toEqual([])
    expect(faultsOf(document.replaceAll('termSec', 'tig'), 'tbx-basic-dca.xsd')).not.toEqual([])
  })

  it('runs nothing in a spreadsheet', () => {
    expect(new TextDecoder().decode(exportTerms(table, 'csv', ''))).toContain(`"'=۲+۲"`)
  })

  it('is read from TBX of 2008 and in the style DCT', () => {
    const old = `<martif type="TBX" xml:lang="en"><text><body><termEntry id="1"><langSet xml:lang="ar-SA"><ntig><termGrp><term>هدنة</term></termGrp></ntig></langSet>
      <langSet xml:lang="en"><tig><term>ceasefire</term></tig><tig><term>truce</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></tig></langSet></termEntry></body></text></martif>`
    expect(read(old)).toEqual([
      { kind: 'word', persian: '', arabic: 'هدنة', english: 'ceasefire', otherEnglish: 'truce', note: '' },
    ])
    const named = (doctype: string) => read(`<?xml version="1.0"?>\n<!DOCTYPE martif ${doctype}>\n${old}`)
    expect(named('SYSTEM "TBXcoreStructV02.dtd"')).toEqual(read(old))
    expect(named("PUBLIC 'ISO 30042:2008A//DTD TBX core//EN' 'TBXcoreStructV02.dtd'")).toEqual(read(old))
    expect(named('SYSTEM "TBXcoreStructV02.dtd" [<!ENTITY a "b">]')).toBe('importDoctype')
    const dct = `<tbx style="dct" xmlns:min="m" xmlns:b="b"><text><body><conceptEntry><langSec xml:lang="fa"><termSec><term>تهران</term><min:partOfSpeech>properNoun</min:partOfSpeech></termSec></langSec></conceptEntry></body></text></tbx>`
    expect(read(dct)).toEqual([{ kind: 'name', persian: 'تهران', arabic: '', english: '', otherEnglish: '', note: '' }])
  })

  it('is read from columns with or without names, and refused where there is none', () => {
    expect(read('English;فارسی\nceasefire;آتش‌بس\n')).toEqual([
      { kind: 'word', persian: 'آتش‌بس', arabic: '', english: 'ceasefire', otherEnglish: '', note: '' },
    ])
    expect(read('وزیر امور خارجهٔ ایران که گفت\tthe foreign minister\nگفت‌وگوهای هسته‌ای\tthe nuclear talks\n')).toEqual(
      [
        {
          kind: 'word',
          persian: 'وزیر امور خارجهٔ ایران که گفت',
          arabic: '',
          english: 'the foreign minister',
          otherEnglish: '',
          note: '',
        },
        {
          kind: 'word',
          persian: 'گفت‌وگوهای هسته‌ای',
          arabic: '',
          english: 'the nuclear talks',
          otherEnglish: '',
          note: '',
        },
      ],
    )
    expect(
      ['', '\n\n', '<html/>', '<tbx><text>', '<!DOCTYPE tbx [<!ENTITY a "b">]><tbx/>', '<tbx/>'].map(read),
    ).toEqual([
      'importEmpty',
      'importEmpty',
      'importFormatUnsupported',
      'importDamaged',
      'importDoctype',
      'importEmpty',
    ])
  })

  it(`never throws, whatever the bytes (seed ${seed})`, () => {
    const tbx = exportTerms(table, 'tbx', '')
    fc.assert(
      fc.property(
        fc.nat(tbx.length),
        fc.constantFrom('', '<', '>', '"', '&', ' ', 'x', '/', '\u0000', 'و'),
        (at, put) => {
          const text = new TextDecoder().decode(tbx)
          const mutant = read(`${text.slice(0, at)}${put}${text.slice(at + 2)}`)
          return typeof mutant === 'string' || mutant.length > 0
        },
      ),
      { seed, numRuns: 200 },
    )
  })

  it('is taken in as one step, without what the project has already', () => {
    const project = createProject({ projectId: 'p', title: '', clientId: 1, newId: countingIds('n') })
    const another: TermRecord = { kind: 'word', persian: 'گفت‌وگو', arabic: '', english: 'negotiations', note: '' }
    expect(project.run(addTerms, { terms: table })).toEqual({ ok: true, value: { added: 3 } })
    expect(project.run(addTerms, { terms: [...table, another] })).toEqual({ ok: true, value: { added: 1 } })
    project.undo()
    expect(project.snapshot.terms).toHaveLength(3)
  })
})
