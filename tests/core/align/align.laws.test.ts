import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { align, type Suggestions } from '#core/align/align.ts'
import { alignerModel } from '#core/align/model.ts'
import type { ReportText } from '#core/align/reading.ts'
import { isSpanWithin } from '#core/base/span.ts'
import { goldPairs, suggest, vocabulary } from './events.ts'
import { seed } from '../../laws/seed.ts'

const words = fc.constantFrom(
  ...`وزیر خارجه گفت ایران ترکیه دوشنبه ۱۷ ۳۵۰ هزار نفر کشته شدند، سد انفجار مذاکرات. وزير الخارجية قال إيران تركيا
  الاثنين 17 350 ألف شخص قتلوا، سد انفجار محادثات. گورچاکوف غورتشاكوف Reuters 6.4 ٪ « » – ؛ ؟`.split(/\s+/),
)
const paragraph = fc.oneof(
  { weight: 6, arbitrary: fc.array(words, { maxLength: 30 }).map((all) => all.join(' ')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
)
const reports: fc.Arbitrary<ReportText> = fc.record({
  language: fc.constantFrom('fa', 'ar', 'en'),
  paragraphs: fc.array(paragraph, { maxLength: 8 }),
})

const check = (law: (a: ReportText, b: ReportText) => void): void => {
  fc.assert(fc.property(reports, reports, law), { seed, numRuns: 300 })
}
const consider = (a: ReportText, b: ReportText) => align(a, b, { vocabulary, model: alignerModel, threshold: 0 })
const namesOf = ({ paragraphs }: Suggestions) =>
  paragraphs.map(({ paragraphA, paragraphB }) => `${paragraphA}-${paragraphB}`)
const namesSwapped = ({ paragraphs }: Suggestions) =>
  paragraphs.map(({ paragraphA, paragraphB }) => `${paragraphB}-${paragraphA}`)

describe(`laws of the aligner, seed ${seed}`, () => {
  it('it takes any strings, and answers the same twice', () => {
    check((a, b) => {
      expect(consider(a, b)).toEqual(consider(a, b))
    })
  })

  it('every span lies in its paragraph, evidence in its sentence, confidence between 0 and 1', () => {
    check((a, b) => {
      const { paragraphs, sentences } = consider(a, b)
      for (const sentence of [...sentences, ...paragraphs.flatMap((one) => one.sentences)]) {
        const [textA, textB] = [a.paragraphs[sentence.paragraphA] ?? '', b.paragraphs[sentence.paragraphB] ?? '']
        expect(isSpanWithin(sentence.a, textA.length) && isSpanWithin(sentence.b, textB.length)).toBe(true)
        for (const match of sentence.evidence) {
          expect(match.a.from >= sentence.a.from && match.a.to <= sentence.a.to && match.a.from < match.a.to).toBe(true)
          expect(match.b.from >= sentence.b.from && match.b.to <= sentence.b.to && match.b.from < match.b.to).toBe(true)
        }
      }
      for (const { confidence } of [...paragraphs, ...sentences]) {
        expect(confidence >= 0 && confidence <= 1).toBe(true)
      }
    })
  })

  it('no word is evidence twice in one sentence pair, and what has none is never sure', () => {
    check((a, b) => {
      for (const { evidence, confidence } of consider(a, b).sentences) {
        if (evidence.length === 0) expect(confidence).toBeLessThan(0.9)
        for (const side of ['a', 'b'] as const) {
          const spans = evidence.map((match) => `${match[side].from}-${match[side].to}`)
          expect(new Set(spans).size).toBe(spans.length)
        }
      }
    })
  })

  it('a higher threshold leaves out and adds nothing', () => {
    check((a, b) => {
      const sure = align(a, b, { vocabulary, model: alignerModel, threshold: 0.7 })
      const expected = consider(a, b).paragraphs.filter(({ confidence }) => confidence >= 0.7)
      expect(namesOf(sure)).toEqual(namesOf({ paragraphs: expected, sentences: [], scores: [] }))
    })
  })

  it('swapping the reports considers the same pairs', () => {
    check((a, b) => {
      expect(namesSwapped(consider(b, a)).toSorted()).toEqual(namesOf(consider(a, b)).toSorted())
    })
  })

  // The weights were learned with Persian first, so that the figures part a little.
  it('swapping two reports of an event suggests nearly the same', () => {
    let [both, either, apart] = [0, 0, 0]
    for (const { a, b } of goldPairs) {
      const [forth, back] = [suggest(a, b), suggest(b, a)]
      const swapped = new Map(
        consider(b, a).paragraphs.map((one) => [`${one.paragraphB}-${one.paragraphA}`, one.confidence]),
      )
      const names = new Set(namesSwapped(back))
      both += namesOf(forth).filter((name) => names.has(name)).length
      either += new Set([...namesOf(forth), ...names]).size
      for (const { paragraphA, paragraphB, confidence } of forth.paragraphs) {
        apart = Math.max(apart, Math.abs(confidence - (swapped.get(`${paragraphA}-${paragraphB}`) ?? 0)))
      }
    }
    console.log(`swapped: ${both} of ${either} suggestions the same, confidences at most ${apart.toFixed(3)} apart`)
    expect(both / either).toBeGreaterThanOrEqual(0.75)
    expect(apart).toBeLessThanOrEqual(0.35)
  })
})
