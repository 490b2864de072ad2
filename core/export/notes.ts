import type { Claim, Mention, Snapshot } from '../document/snapshot.ts'
import type { CitedLanguage, ClaimReference } from '../summary/citation.ts'
import { allInlines, footnotesOf, runningTexts } from '../summary/citations.ts'
import { resolveCitation } from '../summary/resolve-citation.ts'
import type { Block, Footnote, Summary } from '../summary/tree.ts'

/** A note below the summary. One claim cited twice has one note; a claim and its Persian mentions alone have two. */
export type Note = ClaimNote | FootnoteNote

export interface ClaimNote {
  readonly kind: 'claim'
  readonly claim: Claim
  readonly language: CitedLanguage | null
  readonly mentions: readonly Mention[]
}

/** A footnote of the editor's own. */
export interface FootnoteNote {
  readonly kind: 'footnote'
  readonly footnote: Footnote
}

export interface Notes {
  /** Note 1 first: in the order in which the text, and then the footnotes in their order, first call them. */
  readonly list: readonly Note[]
  /** The note of a reference; null when it points nowhere. */
  numberOfClaim(reference: Pick<ClaimReference, 'claimNumber' | 'language'>): number | null
  /** The note of a footnote's label; null when there is no such footnote. */
  numberOfFootnote(label: string): number | null
}

/** Gathers and numbers the notes of a summary. Footnotes that nothing calls come last: no word of the editor's is left out. */
export function numberNotes(summary: Summary, snapshot: Snapshot): Notes {
  const list: Note[] = []
  const numbers = new Map<string, number>()
  const footnotes = footnotesOf(summary)

  const add = (key: string, note: Note) => {
    if (numbers.has(key)) return
    list.push(note)
    numbers.set(key, list.length)
  }
  const addClaim = (reference: ClaimReference) => {
    const resolved = resolveCitation(reference, snapshot)
    if (resolved.kind !== 'claim') return
    const { claim, mentions } = resolved
    add(claimKey(reference), { kind: 'claim', claim, language: reference.language, mentions })
  }
  const addFootnote = (label: string) => {
    const footnote = footnotes.get(label)
    if (footnote) add(footnoteKey(label), { kind: 'footnote', footnote })
  }
  const gather = (blocks: readonly Block[]) => {
    for (const inline of runningTexts(blocks).flatMap((text) => allInlines(text.inlines))) {
      if (inline.kind === 'citation') inline.references.forEach(addClaim)
      if (inline.kind === 'footnoteMark') addFootnote(inline.label)
    }
  }

  gather(withoutFootnotes(summary.blocks))
  let gathered = 0
  const gatherFromNotes = () => {
    for (; gathered < list.length; gathered++) {
      const note = list[gathered]
      if (note?.kind === 'footnote') gather(note.footnote.blocks)
    }
  }
  gatherFromNotes()
  for (const label of footnotes.keys()) addFootnote(label)
  gatherFromNotes()

  return {
    list,
    numberOfClaim: (reference) => numbers.get(claimKey(reference)) ?? null,
    numberOfFootnote: (label) => numbers.get(footnoteKey(label)) ?? null,
  }
}

/** A summary's blocks without the footnotes that stand among them. */
export function withoutFootnotes(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block): readonly Block[] => {
    switch (block.kind) {
      case 'footnote':
        return []
      case 'quotation':
        return [{ ...block, blocks: withoutFootnotes(block.blocks) }]
      case 'list':
        return [
          {
            ...block,
            elements: block.elements.map((element) => ({ ...element, blocks: withoutFootnotes(element.blocks) })),
          },
        ]
      case 'heading':
      case 'paragraph':
      case 'rule':
        return [block]
    }
  })
}

function claimKey({ claimNumber, language }: Pick<ClaimReference, 'claimNumber' | 'language'>): string {
  return `C${claimNumber} ${language ?? ''}`
}

function footnoteKey(label: string): string {
  return `^${label}`
}
