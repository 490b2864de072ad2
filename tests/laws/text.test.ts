import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bidiControls, isolate } from '#core/text/bidi.ts'
import { findDates } from '#core/text/dates.ts'
import { fold, foldText, storedSpan } from '#core/text/fold.ts'
import { sentenceSpans } from '#core/text/sentences.ts'
import { seed } from './seed.ts'

/** Letters, digits, marks, joiners, quotation marks and controls of our languages, and now and then anything at all. */
const texts = fc.string({
  unit: fc.oneof(
    {
      weight: 8,
      arbitrary: fc.constantFrom(
        ...Array.from(
          'ابتيىئكکةهأإآؤگپ ۰۵۹٠٥٩059 .،؟!»«“”"()-/:\n\u064e\u0651\u0640\u200c\u200f\u202e\u2067\u2069\u202cﻻﷲ',
        ),
      ),
    },
    { weight: 1, arbitrary: fc.constantFrom('آبان', 'مارس', 'تشرين الأول', 'جمعه', '1404', '۲۰۲۵', 'گفت') },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 2 }) },
  ),
  maxLength: 200,
})

const check = (law: (text: string) => void): void => {
  fc.assert(fc.property(texts, law), { seed, numRuns: 2000 })
}

describe(`laws of text, seed ${seed}`, () => {
  it('folding a fold changes nothing, for every code point', () => {
    for (let code = 0; code <= 0x10ffff; code += 1) {
      const folded = foldText(String.fromCodePoint(code))
      if (foldText(folded) !== folded) expect.fail(`U+${code.toString(16)} folds to “${folded}”, which folds on`)
    }
  })

  it('folding is idempotent, and the fold with a map is the fold without', () => {
    check((text) => {
      const folded = fold(text)
      expect(foldText(text)).toBe(folded.text)
      expect(foldText(folded.text)).toBe(folded.text)
    })
  })

  it('the map is monotone, ends in the stored length, and is exact', () => {
    check((text) => {
      const { text: folded, origin } = fold(text)
      expect(origin).toHaveLength(folded.length + 1)
      expect(origin.at(-1)).toBe(text.length)
      origin.forEach((offset, index) => expect(offset >= (origin[index - 1] ?? 0)).toBe(true))
      let from = 0
      for (const character of folded) {
        const stored = storedSpan({ text: folded, origin }, { from, to: from + character.length })
        expect(foldText(text.slice(stored.from, stored.to))).toContain(character)
        from += character.length
      }
    })
  })

  it('folding goes letter by letter: a text folds to the folds of its parts', () => {
    fc.assert(
      fc.property(texts, texts, (a, b) => {
        fc.pre(!/[\ud800-\udbff]$/.test(a))
        expect(foldText(a + b)).toBe(foldText(a) + foldText(b))
      }),
      { seed, numRuns: 2000 },
    )
  })

  it('sentences are in order, disjoint, not empty, and hold every visible character', () => {
    check((text) => {
      let visible = ''
      let previous = 0
      for (const { from, to } of sentenceSpans(text)) {
        expect(from >= previous && to > from && to <= text.length).toBe(true)
        expect(text.slice(previous, from).trim()).toBe('')
        visible += text.slice(from, to)
        previous = to
      }
      expect(visible.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
    })
  })

  it('dates lie in the text, in order and disjoint, with the words they print', () => {
    check((text) => {
      let previous = 0
      for (const { span, printed } of findDates(text)) {
        expect(span.from >= previous && span.to <= text.length).toBe(true)
        expect(text.slice(span.from, span.to)).toBe(printed)
        previous = span.to
      }
    })
  })

  it('an isolated text deletes nothing and closes all it opens', () => {
    check((text) => {
      const isolated = isolate(text)
      expect(isolated.replace(/[\u2068\u2069]/g, '')).toBe(text.replace(/[\u2068\u2069]/g, ''))
      for (const { name, kind, isClosed } of bidiControls(isolated)) {
        if (kind === 'isolate' || name === 'PDI') expect(isClosed).toBe(true)
      }
    })
  })
})
