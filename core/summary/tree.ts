import type { Span } from '../base/span.ts'
import type { Citation } from './citation.ts'

/**
 * A parsed summary. All spans are UTF-16 code units of `source`, half-open; every node's span lies within its parent's,
 * and siblings follow each other without overlap. What lies between two blocks is white space and Markdown's own marks.
 */
export interface Summary {
  readonly source: string
  readonly blocks: readonly Block[]
}

export type Block = Heading | Paragraph | List | Quotation | Rule | Footnote

/** What a heading and a paragraph have in common: running text. */
export interface RunningText {
  readonly span: Span
  /** From the first word or mark to the last; the sentences' spans, put together, are exactly this. */
  readonly content: Span
  readonly inlines: readonly Inline[]
  readonly sentences: readonly Sentence[]
  readonly insertions: readonly Insertion[]
}

export interface Heading extends RunningText {
  readonly kind: 'heading'
  readonly level: 1 | 2 | 3 | 4 | 5 | 6
}

export interface Paragraph extends RunningText {
  readonly kind: 'paragraph'
}

export interface List {
  readonly kind: 'list'
  readonly span: Span
  /** The number of the first element; null for a list with bullets. */
  readonly firstNumber: number | null
  /** Elements stand without blank lines between them. */
  readonly isTight: boolean
  readonly elements: readonly ListElement[]
}

export interface ListElement {
  readonly span: Span
  readonly blocks: readonly Block[]
}

export interface Quotation {
  readonly kind: 'quotation'
  readonly span: Span
  readonly blocks: readonly Block[]
}

/** A thematic break: `---`. */
export interface Rule {
  readonly kind: 'rule'
  readonly span: Span
}

/** A footnote of the editor's own: `[^1]: …`. When a label is defined twice the first counts. */
export interface Footnote {
  readonly kind: 'footnote'
  readonly span: Span
  /** Lower case, white space collapsed: labels that differ only there are one. */
  readonly label: string
  readonly blocks: readonly Block[]
}

export type Inline = Words | Emphasis | Strong | Link | LineBreak | Citation | BrokenCitation | FootnoteMark

export interface Words {
  readonly kind: 'words'
  readonly span: Span
  /** As read: escapes resolved, line ends as `\n`. */
  readonly text: string
}

export interface Emphasis {
  readonly kind: 'emphasis'
  readonly span: Span
  readonly inlines: readonly Inline[]
}

export interface Strong {
  readonly kind: 'strong'
  readonly span: Span
  readonly inlines: readonly Inline[]
}

export interface Link {
  readonly kind: 'link'
  readonly span: Span
  readonly url: string
  readonly inlines: readonly Inline[]
}

/** A line break meant as one: a backslash or two spaces at the end of a line. */
export interface LineBreak {
  readonly kind: 'lineBreak'
  readonly span: Span
}

/** Begins as a citation does and cannot be read as one: `[@C3, C7]`, `[@c3]`, `[@C3 fr]`. */
export interface BrokenCitation {
  readonly kind: 'brokenCitation'
  readonly span: Span
  readonly text: string
}

/** Where an editor's own footnote is called: `[^1]`. Only labels that are defined count. */
export interface FootnoteMark {
  readonly kind: 'footnoteMark'
  readonly span: Span
  readonly label: string
}

/** An English sentence with the citations that stand in it or right after its end. */
export interface Sentence {
  readonly span: Span
  /** As read: without marks and citations, white space collapsed. */
  readonly text: string
  readonly citations: readonly Citation[]
}

/** Words the editor put in square brackets: `[on state television]`. */
export interface Insertion {
  /** Brackets included. */
  readonly span: Span
  /** Without the brackets. */
  readonly text: string
}
