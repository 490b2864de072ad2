import { describe, expect, it } from 'vitest'
import { pullEdge, stepEdge, wholeWords } from '#core/text/word-edges.ts'

const text = 'گفت‌وگوها روز شنبه بی‌نتیجه ماند.'
const wordsOf = (span: { from: number; to: number } | null) => (span === null ? null : text.slice(span.from, span.to))
const span = { from: text.indexOf('روز'), to: text.indexOf('شنبه') + 'شنبه'.length }

it('takes words that are touched whole, and keeps the marks that were selected', () => {
  expect(wordsOf(wholeWords(text, { from: 2, to: text.indexOf('روز') + 1 }))).toBe('گفت‌وگوها روز')
  expect(wordsOf(wholeWords(text, { from: text.indexOf('ند.'), to: text.length }))).toBe('ماند.')
  expect(wholeWords('…', { from: 0, to: 1 })).toEqual({ from: 0, to: 1 })
})

describe('edges of some words', () => {
  it('go word by word and keep a word with a joiner whole', () => {
    expect(wordsOf(stepEdge(text, span, 'end', 1))).toBe('روز شنبه بی‌نتیجه')
    expect(wordsOf(stepEdge(text, span, 'end', -1))).toBe('روز')
    expect(wordsOf(stepEdge(text, span, 'start', -1))).toBe('گفت‌وگوها روز شنبه')
    expect(wordsOf(stepEdge(text, span, 'start', 1))).toBe('شنبه')
  })

  it('never leave nothing, nor leave the text; the end may take the full stop with it', () => {
    const whole = { from: 0, to: text.length }
    expect(stepEdge(text, whole, 'start', -1)).toBeNull()
    expect(stepEdge(text, whole, 'end', 1)).toBeNull()
    expect(wordsOf(stepEdge(text, whole, 'end', -1))).toBe(text.slice(0, -1))
    const last = { from: text.indexOf('ماند'), to: text.length - 1 }
    expect(stepEdge(text, last, 'start', 1)).toBeNull()
    expect(wordsOf(stepEdge(text, last, 'end', 1))).toBe('ماند.')
  })

  it('are pulled to the nearest word', () => {
    expect(wordsOf(pullEdge(text, span, 'end', text.indexOf('نتیجه') + 4))).toBe('روز شنبه بی‌نتیجه')
    expect(wordsOf(pullEdge(text, span, 'start', 0))).toBe('گفت‌وگوها روز شنبه')
    expect(wordsOf(pullEdge(text, span, 'end', 0))).toBe('روز')
  })
})
