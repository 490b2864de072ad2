import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold, foldText } from '#core/text/fold.ts'
import { wordForms } from '#core/text/stems.ts'
import { tokenize } from '#core/text/tokens.ts'
import { seed } from './seed.ts'

/** Letters, digits, marks, joiners and ligatures of our languages, Latin, and now and then anything at all. */
const texts = fc.string({
  unit: fc.oneof(
    {
      weight: 8,
      arbitrary: fc.constantFrom(
        ...Array.from('ابتيىئكکةهأإآؤگپچژو ۰۵۹٠٥٩059٬٫.,/:،؟«»-AbcÉİß’&\u064e\u0651\u0640\u200c\u200f\u202eﻻﷲﷺ'),
      ),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom('می‌روند', 'وبالكتاب', '٣٥٠٬٠٠٠', '۱٫۵', '14:20', 'U.S.', 'e-mail', 'گفت‌وگو'),
    },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 2 }) },
  ),
  maxLength: 200,
})

const check = (law: (text: string) => void): void => {
  fc.assert(fc.property(texts, law), { seed, numRuns: 2000 })
}

describe(`laws of tokens, seed ${seed}`, () => {
  it('are in order, disjoint and not empty, within the text, but for the words of one ligature', () => {
    const [first, ...others] = tokenize('ﷺ')
    expect([first?.text, others.length, ...others.map(({ from, to }) => [from, to])]).toEqual([
      'صلی',
      3,
      [0, 1],
      [0, 1],
      [0, 1],
    ])
    check((text) => {
      fc.pre(!/[\ufdf0-\ufdfd]/.test(text))
      let previous = 0
      for (const { from, to } of tokenize(text)) {
        expect(from >= previous && to > from && to <= text.length).toBe(true)
        previous = to
      }
    })
  })

  it('give back, by their span, stored text whose fold is the token and its marks', () => {
    check((text) => {
      fc.pre(!/[\ufdf0-\ufdfd]/.test(text))
      for (const { from, to, text: token } of tokenize(text)) {
        expect(foldText(text.slice(from, to)).replace(/\p{M}/gu, '')).toBe(token)
      }
    })
  })

  it('hold every letter and every digit', () => {
    check((text) => {
      const folded = fold(text).text
      const held = tokenize(text)
        .map(({ text: token }) => token.replace(/[^\p{L}\d]/gu, ''))
        .join('')
      expect(held).toBe(folded.replace(/[^\p{L}\d]/gu, ''))
    })
  })

  it('have forms to look them up by, the word itself among them and none empty', () => {
    check((text) => {
      for (const { text: token, kind } of tokenize(text)) {
        if (kind !== 'word') continue
        for (const language of ['fa', 'ar', 'en'] as const) {
          const forms = wordForms(token, language)
          expect(forms).toContain(token)
          expect(forms).not.toContain('')
        }
      }
    })
  })
})
