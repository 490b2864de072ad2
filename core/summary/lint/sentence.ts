import type { Span } from '../../base/span.ts'
import { allInlines } from '../citations.ts'
import type { ClaimReference } from '../citation.ts'
import type { Block, BrokenCitation, RunningText, Summary } from '../tree.ts'

/** A sentence of a summary as the lint reads it. Every span in it counts from its first code unit. */
export interface LintSentence {
  /**
   * The sentence's stretch of the source, offset by offset: Markdown's signs, citations and line ends are blanks, so that a span of
   * this text is a span of the source.
   */
  readonly text: string
  /** The same stretch as it is written. */
  readonly source: string
  readonly where: 'heading' | 'text' | 'footnote'
  /** In the order of the source, those of all its citations. */
  readonly references: readonly ClaimReference[]
  readonly broken: readonly { readonly span: Span; readonly text: string }[]
}

/** A sentence and the offset in the summary at which it begins. */
export interface PlacedSentence {
  readonly from: number
  readonly sentence: LintSentence
}

/** The sentences of a summary, those of headings and footnotes too, in the order of the source. */
export function lintSentences(summary: Summary): readonly PlacedSentence[] {
  return textsOf(summary.blocks, 'text').flatMap(({ running, where }) => {
    const prose = proseOf(running, summary.source)
    const inlines = allInlines(running.inlines)
    const broken = inlines.filter((inline): inline is BrokenCitation => inline.kind === 'brokenCitation')
    return running.sentences.map(({ span, citations }): PlacedSentence => {
      const shift = ({ from, to }: Span): Span => ({ from: from - span.from, to: to - span.from })
      return {
        from: span.from,
        sentence: {
          text: prose.slice(span.from - running.span.from, span.to - running.span.from),
          source: summary.source.slice(span.from, span.to),
          where,
          references: citations.flatMap(({ references }) =>
            references.map((reference) => ({ ...reference, span: shift(reference.span) })),
          ),
          broken: broken
            .filter((one) => span.from <= one.span.from && one.span.to <= span.to)
            .map((one) => ({ span: shift(one.span), text: one.text })),
        },
      }
    })
  })
}

interface Placed {
  readonly running: RunningText
  readonly where: LintSentence['where']
}

function textsOf(blocks: readonly Block[], where: 'text' | 'footnote'): readonly Placed[] {
  return blocks.flatMap((block): readonly Placed[] => {
    switch (block.kind) {
      case 'heading':
        return [{ running: block, where: where === 'footnote' ? where : 'heading' }]
      case 'paragraph':
        return [{ running: block, where }]
      case 'list':
        return block.elements.flatMap((element) => textsOf(element.blocks, where))
      case 'quotation':
        return textsOf(block.blocks, where)
      case 'footnote':
        return textsOf(block.blocks, 'footnote')
      case 'rule':
        return []
    }
  })
}

/** The running text with blanks for all that is not its words. */
function proseOf({ span, inlines }: RunningText, source: string): string {
  const units = Array.from({ length: span.to - span.from }, () => ' ')
  for (const inline of allInlines(inlines)) {
    if (inline.kind !== 'words') continue
    for (let at = inline.span.from; at < inline.span.to; at++) {
      const unit = source.charAt(at)
      units[at - span.from] = /\s/.test(unit) ? ' ' : unit
    }
  }
  return units.join('')
}

/** The span without the blanks around it. */
export function trimmedSpan(text: string, { from, to }: Span): Span {
  const words = text.slice(from, to)
  const start = from + (words.length - words.trimStart().length)
  return { from: start, to: Math.max(start, from + words.trimEnd().length) }
}
