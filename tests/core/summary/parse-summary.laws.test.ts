import fc from 'fast-check'
import { expect, it } from 'vitest'
import { allInlines, citationsOf, runningTexts } from '#core/summary/citations.ts'
import { formatCitation, parseCitation } from '#core/summary/citation.ts'
import { parseSummary } from '#core/summary/parse-summary.ts'
import type { Block, Inline } from '#core/summary/tree.ts'
import { seed } from '../../laws/seed.ts'

console.log(`summary laws: seed ${seed}`)

const scraps = fc.constantFrom(
  ...[
    '# ',
    '- ',
    '1. ',
    '> ',
    '---',
    '\n',
    '\n\n',
    '\r\n',
    '    ',
    '\t',
    '*',
    '**',
    '_',
    '`',
    '\\',
    '&amp;',
    '&#65;',
    '<b>',
  ],
  ...[
    '[',
    ']',
    '(',
    ')',
    '[^1]',
    '[^1]: ',
    '![',
    '](u)',
    '[@C3]',
    '[@C3; @C7]',
    '[@C3 fa]',
    '[@C',
    '@',
    ';',
    '[on TV]',
  ],
  ...[
    'The U.S. ',
    'Mr. ',
    '5 p.m. ',
    'said so. ',
    'He ',
    '“Why?” ',
    'a',
    'B',
    '.',
    '!',
    '🙂',
    '\u200f',
    '\u0000',
    '\uFEFF',
    '\ud800',
  ],
  ...['سلام ', '\u00a0', '\u2028'],
)
const summaries = fc.oneof(
  fc.array(scraps, { maxLength: 60 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
)
const runs = { seed, numRuns: 1000 }

it('parsing never throws, and the same text gives the same tree', () => {
  fc.assert(
    fc.property(summaries, (source) => {
      expect(parseSummary(source)).toEqual(parseSummary(source))
    }),
    runs,
  )
})

it('the sentences of a running text, put together, are its content, and hold its citations', () => {
  fc.assert(
    fc.property(summaries, (source) => {
      for (const { content, sentences, inlines } of runningTexts(parseSummary(source).blocks)) {
        const pieces = sentences.map(({ span }) => source.slice(span.from, span.to))
        expect(pieces.join('')).toBe(source.slice(content.from, content.to))
        expect(pieces.every((piece) => piece.length > 0)).toBe(true)
        expect(sentences.flatMap(({ citations }) => citations)).toEqual(
          allInlines(inlines).filter(({ kind }) => kind === 'citation'),
        )
      }
    }),
    runs,
  )
})

it('nodes lie within their parents, in order, without overlap', () => {
  fc.assert(
    fc.property(summaries, (source) => {
      checkBlocks(parseSummary(source).blocks, 0, source.length)
    }),
    runs,
  )
})

it('no word is lost: between and around blocks there is only white space and Markdown’s own marks', () => {
  const words = fc.array(
    fc.constantFrom('alpha', 'beta.', 'Gamma', '[@C1]', '*delta*', '\n', '\n\n', '> ', '- ', '# '),
    {
      maxLength: 40,
    },
  )
  fc.assert(
    fc.property(words, (parts) => {
      const source = parts.join(' ')
      const read = runningTexts(parseSummary(source).blocks).map(({ sentences }) => sentences.map(({ text }) => text))
      expect(
        read
          .flat()
          .join(' ')
          .match(/[a-z]{4,}/gi) ?? [],
      ).toEqual(source.match(/[a-z]{4,}/gi) ?? [])
    }),
    runs,
  )
})

it('a citation written is read back, and its span is its text', () => {
  const reference = fc.record({
    claimNumber: fc.integer({ min: 1, max: 999_999_999 }),
    language: fc.constantFrom('fa' as const, 'ar' as const, 'en' as const, null),
  })
  fc.assert(
    fc.property(fc.array(reference, { minLength: 1, maxLength: 5 }), (references) => {
      const text = formatCitation(references)
      const source = `So it is. ${text} More.`
      const [citation] = citationsOf(parseSummary(source))
      expect(citation).toEqual(parseCitation(text, 10))
      expect(citation?.references.map(({ claimNumber, language }) => ({ claimNumber, language }))).toEqual(references)
    }),
    runs,
  )
})

it('text made to hurt ends in good time', () => {
  for (const piece of ['>', '> ', '- ', '*', '_a', '[', '[@C1', '[^1]', '](', '\\', '[a](', '**a *b ', '\n', '.']) {
    expect(parseSummary(piece.repeat(2000)).source).toHaveLength(piece.length * 2000)
  }
})

function checkBlocks(blocks: readonly Block[], from: number, to: number) {
  let at = from
  for (const block of blocks) {
    expect(block.span.from).toBeGreaterThanOrEqual(at)
    expect(block.span.to).toBeGreaterThanOrEqual(block.span.from)
    at = block.span.to
    if ('inlines' in block) checkInlines(block.inlines, block.span.from, block.span.to)
    if ('blocks' in block) checkBlocks(block.blocks, block.span.from, block.span.to)
    if ('elements' in block) {
      for (const element of block.elements) checkBlocks(element.blocks, element.span.from, element.span.to)
    }
  }
  expect(at).toBeLessThanOrEqual(to)
}

function checkInlines(inlines: readonly Inline[], from: number, to: number) {
  let at = from
  for (const inline of inlines) {
    expect(inline.span.from).toBeGreaterThanOrEqual(at)
    expect(inline.span.to).toBeGreaterThanOrEqual(inline.span.from)
    at = inline.span.to
    if ('inlines' in inline) checkInlines(inline.inlines, inline.span.from, inline.span.to)
  }
  expect(at).toBeLessThanOrEqual(to)
}
