import { describe, expect, it } from 'vitest'
import { brokenCitationsOf, citationsOf, citedClaims, footnotesOf, runningTexts } from '#core/summary/citations.ts'
import { formatCitation } from '#core/summary/citation.ts'
import { parseSummary } from '#core/summary/parse-summary.ts'
import type { Block } from '#core/summary/tree.ts'

const sentencesOf = (source: string) =>
  runningTexts(parseSummary(source).blocks).flatMap(({ sentences }) => sentences.map(({ text }) => text))
const written = (source: string) =>
  citationsOf(parseSummary(source)).map(({ span, references }) => [
    source.slice(span.from, span.to),
    formatCitation(references),
  ])
const outline = (blocks: readonly Block[]): unknown[] =>
  blocks.map((block) => {
    if (block.kind === 'list') return ['list', ...block.elements.map((element) => outline(element.blocks))]
    if (block.kind === 'quotation' || block.kind === 'footnote') return [block.kind, outline(block.blocks)]
    return block.kind
  })

describe('citations', () => {
  it('are one claim, several, or one language of a claim', () => {
    expect(written('A [@C3]. B [@C3; @C7]. C [@C3 fa]. D [ @C12\tar;@C1 en ].'.replace('[ @', '[@'))).toEqual([
      ['[@C3]', '[@C3]'],
      ['[@C3; @C7]', '[@C3; @C7]'],
      ['[@C3 fa]', '[@C3 fa]'],
      ['[@C12\tar;@C1 en ]', '[@C12 ar; @C1 en]'],
    ])
  })

  it('know where each of their references stands', () => {
    const source = 'So it is. [@C3; @C7 fa]'
    expect(
      citationsOf(parseSummary(source)).flatMap(({ references }) =>
        references.map(({ span }) => source.slice(span.from, span.to)),
      ),
    ).toEqual(['@C3', '@C7 fa'])
  })

  it('stand in headings, lists, quotations, emphasis, links and footnotes, at exact places', () => {
    const source = '# H [@C1]\n\n- a *b [@C2]*\n\n> c [d [@C3]](u)\n> e [@C4]\n\nf.[^n]\n\n[^n]: g [@C5]'
    expect(written(source).map(([text]) => text)).toEqual(['[@C1]', '[@C2]', '[@C3]', '[@C4]', '[@C5]'])
  })

  it('are none when escaped', () => {
    expect(citedClaims(parseSummary('Write \\[@C3] to cite.'))).toEqual([])
  })

  it('that cannot be read are broken, and an insertion that looks a little like one is not', () => {
    const source = '[@C3, @C7] [@c3] [@C 3] [@C0] [@C3 fr] [@C3;] [@C1234567890] [@desk] [@Cabinet] [@C3'
    expect(brokenCitationsOf(parseSummary(source)).map(({ text }) => text)).toEqual([
      '[@C3, @C7]',
      '[@c3]',
      '[@C 3]',
      '[@C0]',
      '[@C3 fr]',
      '[@C3;]',
      '[@C1234567890]',
    ])
  })

  it('are counted once a claim, in the order of the text', () => {
    expect(citedClaims(parseSummary('A [@C7]. B [@C3; @C7].\n\nC [@C1 fa].'))).toEqual([7, 3, 1])
  })

  it('keep their places after a byte order mark, tabs, carriage returns and letters of two code units', () => {
    const source = '\uFEFF# 🙂\r\n\r\n1.\tx [@C1]\r\n\ty 🙂 [@C2]\r\rz [@C3]'
    expect(written(source).map(([text]) => text)).toEqual(['[@C1]', '[@C2]', '[@C3]'])
  })
})

describe('sentences', () => {
  it('do not end after titles, initials and abbreviations within a sentence', () => {
    expect(
      sentencesOf(
        'Mr. Maduro met Gen. V. Padrino at the U.S. State Department. He left. The U.S. The Kremlin, e.g. Mr. Putin, was told by Erem Inc. Monday.',
      ),
    ).toEqual([
      'Mr. Maduro met Gen. V. Padrino at the U.S. State Department.',
      'He left.',
      'The U.S.',
      'The Kremlin, e.g. Mr. Putin, was told by Erem Inc. Monday.',
    ])
  })

  it('end after "5 p.m." unless a day, month or time zone follows', () => {
    expect(
      sentencesOf('It began at 5 p.m. Officials came. It ended at 6 p.m. Moscow time. It was 7 a.m. Saturday there.'),
    ).toEqual([
      'It began at 5 p.m.',
      'Officials came.',
      'It ended at 6 p.m. Moscow time.',
      'It was 7 a.m. Saturday there.',
    ])
  })

  it('take the citation after their full stop with them, which also ends them', () => {
    const source = 'They left for the U.S. [@C1] President Maduro stayed.[@C2] It rained [@C3]. “So it is.” [@C4]'
    expect(
      runningTexts(parseSummary(source).blocks).flatMap(({ sentences }) =>
        sentences.map(({ text, citations }) => [
          text,
          ...citations.map(({ references }) => references[0]?.claimNumber),
        ]),
      ),
    ).toEqual([
      ['They left for the U.S.', 1],
      ['President Maduro stayed.', 2],
      ['It rained.', 3],
      ['“So it is.”', 4],
    ])
  })

  it('go on over line ends, escapes and marks, and a question within quotation marks', () => {
    expect(sentencesOf('“Why?” he asked\nin *Caracas. No* one \\*knew\\* &amp; told.')).toEqual([
      '“Why?” he asked in Caracas.',
      'No one *knew* & told.',
    ])
  })

  it('begin with the mark that belongs to their first word', () => {
    const source = 'One. **Two** is. [*Three*](u) too.'
    const spans = runningTexts(parseSummary(source).blocks).flatMap(({ sentences }) =>
      sentences.map(({ span }) => span),
    )
    expect(spans.map(({ from, to }) => source.slice(from, to))).toEqual(['One. ', '**Two** is. ', '[*Three*](u) too.'])
  })
})

describe('blocks', () => {
  it('are headings, paragraphs, lists, quotations, rules and footnotes', () => {
    const source = '# A\n\nB[^1]\nC\n\n- D\n- E\n\n  F\n\n1. G\n\n> H\n> - I\n\n---\n\n[^1]: J\n\n    K'
    expect(outline(parseSummary(source).blocks)).toEqual([
      'heading',
      'paragraph',
      ['list', ['paragraph'], ['paragraph', 'paragraph']],
      ['list', ['paragraph']],
      ['quotation', ['paragraph', ['list', ['paragraph']]]],
      'rule',
      ['footnote', ['paragraph', 'paragraph']],
    ])
    expect([...footnotesOf(parseSummary(source)).keys()]).toEqual(['1'])
  })

  it('hold no code, HTML, images, reference links or underlined headings: these are words', () => {
    const source = '<script>x</script>\n\n    four\n\n```\nfence\n```\n\nTitle\n===\n\n[a]: b\n\n![c](d) `e` <http://f>'
    const texts = sentencesOf(source)
    expect(outline(parseSummary(source).blocks)).toEqual(Array.from({ length: 6 }, () => 'paragraph'))
    expect(texts).toEqual(['<script>x</script>', 'four', '``` fence ```', 'Title ===', '[a]: b', '!c `e` <http://f>'])
  })

  it('keep insertions with their brackets', () => {
    const source = 'He said [on *state* television] so [@C3], [^x] and [then](u).'
    const insertions = runningTexts(parseSummary(source).blocks).flatMap((text) => text.insertions)
    expect(insertions.map(({ span, text }) => [source.slice(span.from, span.to), text])).toEqual([
      ['[on *state* television]', 'on state television'],
      ['[^x]', '^x'],
    ])
  })
})
