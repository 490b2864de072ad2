import type {
  BlockContent,
  DefinitionContent,
  Heading as HeadingNode,
  List as ListNode,
  Node,
  Paragraph as ParagraphNode,
  PhrasingContent,
  RootContent,
} from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import type { Span } from '../base/span.ts'
import { parseCitation, type Citation } from './citation.ts'
import { citationSyntax, citationTree } from './citation-syntax.ts'
import { sentenceStarts } from './english-sentences.ts'
import { readInlines, type ReadingText } from './reading-text.ts'
import type { Block, Inline, Insertion, List, RunningText, Sentence, Summary, Words } from './tree.ts'

/**
 * What CommonMark has and a summary does not: square brackets are for insertions, footnotes and citations, a summary holds
 * no code and no HTML, fetches no images, and a line of dashes never makes a heading of the words above it.
 */
const switchedOff = [
  'codeFenced',
  'codeIndented',
  'codeText',
  'htmlFlow',
  'htmlText',
  'autolink',
  'definition',
  'labelStartImage',
  'setextUnderline',
]

/** Blocks and emphasis nested deeper than this are kept as plain words. */
const maximumDepth = 32

/**
 * Parses a summary: Markdown with citations, footnotes and editorial insertions, as README.md has it.
 * Never throws, whatever the text; what is not understood is words.
 */
export function parseSummary(source: string): Summary {
  // The parser drops a byte order mark without counting it, and replaces U+0000: stand-ins of one code unit keep the offsets.
  const readable = source.replace(/^\uFEFF/, ' ').replaceAll('\0', '\uFFFD')
  const tree = fromMarkdown(readable, {
    extensions: [{ disable: { null: switchedOff } }, gfmFootnote(), citationSyntax],
    mdastExtensions: [gfmFootnoteFromMarkdown(), citationTree],
  })
  return { source, blocks: readBlocks(tree.children, readable, 0) }
}

function readBlocks(
  nodes: readonly (RootContent | BlockContent | DefinitionContent)[],
  source: string,
  depth: number,
): Block[] {
  return nodes.flatMap((node) => readBlock(node, source, depth))
}

function readBlock(node: RootContent, source: string, depth: number): Block[] {
  const span = spanOf(node)
  if (depth > maximumDepth) {
    const words: Inline = { kind: 'words', span, text: source.slice(span.from, span.to) }
    return [{ kind: 'paragraph', ...readRunningText(span, [words], source) }]
  }
  // What is switched off never comes.
  if (node.type === 'heading') return [{ kind: 'heading', level: node.depth, ...readText(node, source) }]
  if (node.type === 'paragraph') return [{ kind: 'paragraph', ...readText(node, source) }]
  if (node.type === 'thematicBreak') return [{ kind: 'rule', span }]
  if (node.type === 'list') return [readList(node, source, depth)]
  if (node.type !== 'blockquote' && node.type !== 'footnoteDefinition') return []
  const blocks = readBlocks(node.children, source, depth + 1)
  return [
    node.type === 'blockquote'
      ? { kind: 'quotation', span, blocks }
      : { kind: 'footnote', span, label: node.identifier, blocks },
  ]
}

function readList(node: ListNode, source: string, depth: number): List {
  return {
    kind: 'list',
    span: spanOf(node),
    firstNumber: node.ordered === true ? (node.start ?? 1) : null,
    isTight: node.spread !== true && !node.children.some((element) => element.spread === true),
    elements: node.children.map((element) => ({
      span: spanOf(element),
      blocks: readBlocks(element.children, source, depth + 1),
    })),
  }
}

function readText(node: HeadingNode | ParagraphNode, source: string): RunningText {
  return readRunningText(spanOf(node), readNodes(node.children, source, 0), source)
}

function readNodes(nodes: readonly PhrasingContent[], source: string, depth: number): Inline[] {
  const inlines: Inline[] = []
  for (const inline of nodes.flatMap((node) => readInline(node, source, depth))) {
    const before = inlines.at(-1)
    if (
      before?.kind === 'words' &&
      inline.kind === 'words' &&
      isVerbatim(before, source) &&
      isVerbatim(inline, source)
    ) {
      inlines.splice(-1, 1, {
        kind: 'words',
        span: { from: before.span.from, to: inline.span.to },
        text: before.text + inline.text,
      })
    } else inlines.push(inline)
  }
  return inlines
}

function isVerbatim({ span, text }: Words, source: string): boolean {
  return span.to - span.from === text.length && source.startsWith(text, span.from)
}

function readInline(node: PhrasingContent, source: string, depth: number): Inline[] {
  const span = spanOf(node)
  if (depth > maximumDepth) return [{ kind: 'words', span, text: source.slice(span.from, span.to) }]
  switch (node.type) {
    case 'text':
      return [{ kind: 'words', span, text: node.value }]
    case 'emphasis':
    case 'strong':
      return [{ kind: node.type, span, inlines: readNodes(node.children, source, depth + 1) }]
    case 'link':
      return [{ kind: 'link', span, url: node.url, inlines: readNodes(node.children, source, depth + 1) }]
    case 'break':
      return [{ kind: 'lineBreak', span }]
    case 'citation': {
      // From the source, since the parser widens tabs.
      const text = source.slice(span.from, span.to)
      return [parseCitation(text, span.from) ?? { kind: 'brokenCitation', span, text }]
    }
    case 'footnoteReference':
      return [{ kind: 'footnoteMark', span, label: node.identifier }]
    case 'delete':
    case 'html':
    case 'image':
    case 'imageReference':
    case 'inlineCode':
    case 'linkReference':
      return []
  }
}

function readRunningText(span: Span, inlines: readonly Inline[], source: string): RunningText {
  const content = { from: inlines[0]?.span.from ?? span.to, to: inlines.at(-1)?.span.to ?? span.to }
  const reading = readInlines(inlines, source, content.to)
  return {
    span,
    content,
    inlines,
    sentences: readSentences(content, inlines, reading),
    insertions: readInsertions(reading),
  }
}

function readSentences(content: Span, inlines: readonly Inline[], reading: ReadingText): Sentence[] {
  if (content.from === content.to) return []
  const starts = sentenceStarts(reading.text, reading.marks)
  const citations = citationsIn(inlines)
  return (starts.length > 0 ? starts : [0]).map((start, index, all) => {
    const next = all[index + 1]
    const span = {
      from: index === 0 ? content.from : (reading.starts[start] ?? content.to),
      to: next === undefined ? content.to : (reading.starts[next] ?? content.to),
    }
    return {
      span,
      text: reading.text.slice(start, next).trim(),
      citations: citations.filter((citation) => span.from <= citation.span.from && citation.span.from < span.to),
    }
  })
}

function readInsertions({ text, starts, ends }: ReadingText): Insertion[] {
  return [...text.matchAll(/\[([^[\]]+)\]/g)].map((match) => {
    const last = match.index + match[0].length - 1
    return { span: { from: starts[match.index] ?? 0, to: ends[last] ?? 0 }, text: match[1] ?? '' }
  })
}

function citationsIn(inlines: readonly Inline[]): Citation[] {
  return inlines.flatMap((inline) => {
    if (inline.kind === 'citation') return [inline]
    return 'inlines' in inline ? citationsIn(inline.inlines) : []
  })
}

function spanOf(node: Node): Span {
  return { from: node.position?.start.offset ?? 0, to: node.position?.end.offset ?? 0 }
}
