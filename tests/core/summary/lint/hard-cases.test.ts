import { describe, expect, it } from 'vitest'
import type { Term } from '#core/document/snapshot.ts'
import { foldText } from '#core/text/fold.ts'
import type { SummaryEdit } from '#core/summary/renumber-citations.ts'
import { sameState } from '#core/summary/lint/capitals.ts'
import { createLint } from '#core/summary/lint/lint-summary.ts'
import { soundOf, spelledLike } from '#core/summary/lint/sounds.ts'
import { sourcesSaid } from '#core/summary/lint/sources-said.ts'
import { parseSummary } from '#core/summary/parse-summary.ts'
import { lexicon } from '../../compare/lexicon.ts'
import { lintedEvents } from './lint-gold.ts'

describe('a Latin name', () => {
  it.each([
    ['Kamangar', 'کمانگر كامنغار', 'کمان'],
    ['Chalvan', 'چالوان تشالوان', 'جولان'],
    ['Ghassan', 'غسان', 'حسن'],
    ['Salimi', 'سلیمی سليمي', 'سلام'],
    ['Nuri', 'نوری نوري', 'نیرو'],
    ['Zhaleh', 'ژاله جاله', 'زلزله'],
    ['Putin', 'پوتین بوتين', 'باتوم'],
  ])('%s is %s and not %s', (latin, spelled, other) => {
    const isSpelled = (word: string) => spelledLike(latin).test(foldText(word))
    expect([spelled.split(' ').every(isSpelled), isSpelled(other)]).toEqual([true, false])
  })

  it('sounds the same in any Latin spelling, and unlike its neighbours', () => {
    const alike = [
      ['Sepidkuh', 'Sepidkouh'],
      ['Kamangar', 'Kamanghar'],
      ['Borumand', 'Burumand'],
    ].map((pair) => new Set(pair.map(soundOf)).size)
    const apart = [
      ['Hashem', 'Hazem'],
      ['Pargan', 'Pargani'],
      ['Iran', 'Iraq'],
    ].map((pair) => new Set(pair.map(soundOf)).size)
    expect([alike, apart]).toEqual([
      [1, 1, 1],
      [2, 2, 2],
    ])
  })

  it('of a capital may stand for its state', () => {
    expect([sameState('caracas'), sameState('united states').includes('washington'), sameState('golmarz')]).toEqual([
      ['venezuela'],
      true,
      [],
    ])
  })
})

it('a sentence names its sources, and nobody else', () => {
  const whom = (text: string) => sourcesSaid(text).map(({ who }) => who)
  expect([
    whom('According to the Murjani command it was about midnight.'),
    whom('The two died, an official of the roads ministry told Tarazu.'),
    whom('The Omani offer is in both reports.'),
    whom('They had papers, he says.'),
  ]).toEqual([['the Murjani command'], ['an official of the roads ministry'], [], []])
})

it('what is changed to the reports’ own figure, day or name is found no more', () => {
  const lint = createLint(lexicon)
  const tried = lintedEvents
    .flatMap(({ planted }) => planted)
    .filter(({ rule }) => rule === 'figure' || rule === 'date' || rule === 'name' || rule === 'spelling')
    .flatMap(({ rule, sentence, snapshot }) => {
      const finding = lint(snapshot, parseSummary(sentence)).find((one) => one.rule === rule)
      const fix = finding?.fixes.find(({ kind }) => kind === 'change')
      if (finding === undefined || fix === undefined) return []
      const mended = apply(sentence, fix.edits)
      const left = lint(snapshot, parseSummary(mended)).filter((one) => one.rule === rule)
      return [{ mended, left: left.map(({ reason, values }) => `${mended}: ${reason} ${JSON.stringify(values)}`) }]
    })
  expect(tried.length).toBeGreaterThan(25)
  expect(tried.flatMap(({ left }) => left)).toEqual([])
})

function apply(text: string, edits: readonly SummaryEdit[]): string {
  return edits.toReversed().reduce((now, { from, to, text: words }) => now.slice(0, from) + words + now.slice(to), text)
}

describe('the table of names', () => {
  const event = lintedEvents.find(({ slug }) => slug === 'dam-flood')
  const term: Term = { id: 't', kind: 'name', persian: 'چالوان', arabic: '', english: 'Shalwan Bridge', note: '' }
  const linted = (text: string, terms: readonly Term[]) => {
    if (event === undefined) return []
    return createLint(lexicon)({ ...event.snapshot, terms }, parseSummary(text))
      .filter(({ rule }) => rule === 'name' || rule === 'spelling')
      .map(({ reason, values, fixes }) => [reason, values['said'], fixes[0]?.to])
  }

  it('says by what printed name a spelling is to be looked for in the cited words', () => {
    const text = 'The road to the Shalwan Bridge is closed. [@C10]'
    expect([linted(text, []), linted(text, [term])]).toEqual([[['name.absent', 'Shalwan', undefined]], []])
  })

  it('rules out other spellings in any case, and the printed name itself', () => {
    const text = 'The road from SHALVAN is closed. [@C10] So is چالوان. [@C10]'
    expect(linted(text, [{ ...term, english: 'Chalvan', otherEnglish: 'Shalvan' }])).toEqual([
      ['spelling.table', 'SHALVAN', 'Chalvan'],
      ['spelling.table', 'چالوان', 'Chalvan'],
    ])
  })
})
