import type { BlockContent, FootnoteDefinition, ListItem } from 'mdast'
import type { Mention, Snapshot } from '../document/snapshot.ts'
import { joined, listElement, original, paragraph, words } from './markdown-nodes.ts'
import { setBlocks } from './markdown-text.ts'
import { reportDate } from './masthead.ts'
import { mentionSource } from './mention-source.ts'
import type { Note, Notes } from './notes.ts'
import type { ExportOptions } from './options.ts'

/** One footnote: the claim and, for each place that makes it, whose words they are; or the editor's own note. */
export function noteDefinition(
  note: Note,
  number: number,
  notes: Notes,
  snapshot: Snapshot,
  options: ExportOptions,
): FootnoteDefinition {
  return {
    type: 'footnoteDefinition',
    identifier: String(number),
    label: String(number),
    children: note.kind === 'footnote' ? setBlocks(note.footnote.blocks, notes) : claimBlocks(note, snapshot, options),
  }
}

function claimBlocks(
  { claim, mentions }: Extract<Note, { kind: 'claim' }>,
  snapshot: Snapshot,
  options: ExportOptions,
): BlockContent[] {
  return [
    paragraph({ type: 'strong', children: [words(`C${claim.number}`)] }, words(` ${claim.text}`)),
    {
      type: 'list',
      spread: false,
      children: mentions.flatMap((mention) => mentionElement(mention, snapshot, options)),
    },
  ]
}

function mentionElement(mention: Mention, snapshot: Snapshot, { dates }: ExportOptions): ListItem[] {
  const source = mentionSource(mention, snapshot)
  if (!source) return []
  const { report, outlet, nativeOutlet, place, chain, manner } = source
  const date = reportDate(report, dates)
  return [
    listElement(
      paragraph(
        original(outlet),
        ...(nativeOutlet === null ? [] : [words(' ('), original(nativeOutlet), words(')')]),
        words(`${date === null ? '' : `, ${date}`}, ${place} (${manner}): `),
        original(mention.quote),
        ...(mention.gloss === '' ? [] : [words(' — '), original(mention.gloss)]),
        ...(chain.length > 1 ? [words(' — '), ...joined(chain)] : []),
        ...(mention.isToCheck ? [words(' — to check against the report')] : []),
      ),
    ),
  ]
}
