import type { Citation } from './citation.ts'
import type { Block, BrokenCitation, Footnote, Inline, RunningText, Summary } from './tree.ts'

/** Every heading and paragraph of a summary in the order of its source, those in lists, quotations and footnotes included. */
export function runningTexts(blocks: readonly Block[]): readonly RunningText[] {
  return blocks.flatMap((block) => {
    switch (block.kind) {
      case 'heading':
      case 'paragraph':
        return [block]
      case 'list':
        return block.elements.flatMap((element) => runningTexts(element.blocks))
      case 'quotation':
      case 'footnote':
        return runningTexts(block.blocks)
      case 'rule':
        return []
    }
  })
}

/** Every inline of a running text, those within emphasis and links included, in the order of the source. */
export function allInlines(inlines: readonly Inline[]): readonly Inline[] {
  return inlines.flatMap((inline) => ('inlines' in inline ? [inline, ...allInlines(inline.inlines)] : [inline]))
}

/** Every citation of a summary, in the order of its source. */
export function citationsOf(summary: Summary): readonly Citation[] {
  return inlinesOf(summary).filter((inline) => inline.kind === 'citation')
}

/** Everything that begins as a citation and cannot be read as one. */
export function brokenCitationsOf(summary: Summary): readonly BrokenCitation[] {
  return inlinesOf(summary).filter((inline) => inline.kind === 'brokenCitation')
}

/** The editor's own footnotes by label, wherever they are defined; of two with one label the first. */
export function footnotesOf(summary: Summary): ReadonlyMap<string, Footnote> {
  const footnotes = new Map<string, Footnote>()
  const collect = (blocks: readonly Block[]) => {
    for (const block of blocks) {
      if (block.kind === 'footnote' && !footnotes.has(block.label)) footnotes.set(block.label, block)
      if (block.kind === 'footnote' || block.kind === 'quotation') collect(block.blocks)
      if (block.kind === 'list') for (const element of block.elements) collect(element.blocks)
    }
  }
  collect(summary.blocks)
  return footnotes
}

/** The numbers of the claims a summary cites, each once, in the order in which they are first cited. */
export function citedClaims(summary: Summary): readonly number[] {
  return [...new Set(citationsOf(summary).flatMap(({ references }) => references.map((ref) => ref.claimNumber)))]
}

function inlinesOf(summary: Summary): readonly Inline[] {
  return runningTexts(summary.blocks).flatMap((text) => allInlines(text.inlines))
}
