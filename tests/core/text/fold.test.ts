import { describe, expect, it } from 'vitest'
import { fold, foldText, storedSpan } from '#core/text/fold.ts'

describe('fold', () => {
  it('folds nothing to nothing', () => {
    expect(fold('')).toEqual({ text: '', origin: Uint32Array.from([0]) })
  })

  it.each([
    ['letter variants', 'يىئ كک ةۀه أإآٱا ؤو', 'ییی کک ههه ااااا وو'],
    ['harakat and tatweel', 'مُحَمَّدٌ مـــحـمد', 'محمد محمد'],
    ['lost, kept and spaced joiners', 'می‌شود میشود', 'میشود میشود'],
    ['bidi marks', '\u200fمتن\u200e \u202bمتن\u202c \u2067متن\u2069', 'متن متن متن'],
    ['three digit sets', '١٤٤٧ ۱۴۰۴ 2025', '1447 1404 2025'],
    ['presentation forms', 'ﻻ ﷲ ﺑﻴﺖ', 'لا الله بیت'],
    ['an isolated mark as a presentation form', 'ب\ufe70\ufe71', 'ب'],
    ['Latin case', 'Reuters AFP İ', 'reuters afp i̇'],
    ['no-break spaces', 'ده\u00a0درصد\u202f۵', 'ده درصد 5'],
    ['letters beyond the first plane', '𐐀😀', '𐐨😀'],
  ])('unifies %s', (_, stored, folded) => {
    expect(fold(stored).text).toBe(folded)
    expect(foldText(stored)).toBe(folded)
  })

  it('maps every folded unit to the stored unit it came from', () => {
    expect([...fold('مَى‌ﻻ').origin]).toEqual([0, 2, 4, 4, 5])
  })
})

describe('storedSpan', () => {
  it('takes the marks after a letter with it, and leaves those before', () => {
    const stored = '\u200fقَالَ\u200c الوزير'
    const span = storedSpan(fold(stored), { from: 0, to: 3 })
    expect(stored.slice(span.from, span.to)).toBe('قَالَ\u200c')
  })

  it('is never empty for one letter of a ligature', () => {
    expect(storedSpan(fold('ﻻ'), { from: 0, to: 1 })).toEqual({ from: 0, to: 1 })
    expect(storedSpan(fold('ﻻ'), { from: 1, to: 2 })).toEqual({ from: 0, to: 1 })
  })

  it('stays empty for an empty span', () => {
    expect(storedSpan(fold('متن'), { from: 1, to: 1 })).toEqual({ from: 1, to: 1 })
  })
})
