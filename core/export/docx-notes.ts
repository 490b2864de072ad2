import type { Paragraph } from 'docx'
import type { Mention, Snapshot } from '../document/snapshot.ts'
import type { DocxSetter } from './docx-summary.ts'
import { joinedRuns, originalParagraph, paragraph, typed, words } from './docx-text.ts'
import { reportDate } from './masthead.ts'
import { mentionSource } from './mention-source.ts'
import type { Note, Notes } from './notes.ts'
import type { DateStyle } from './options.ts'

/** What stands in each footnote, by its number: the claim and whose words it rests on, or the editor's own note. */
export function footnotes(
  notes: Notes,
  setter: DocxSetter,
  snapshot: Snapshot,
  dates: DateStyle,
): Readonly<Record<string, { readonly children: readonly Paragraph[] }>> {
  const setNote = (note: Note): readonly Paragraph[] => {
    if (note.kind === 'footnote') return setter.noteBlocks(note.footnote.blocks)
    const { claim, mentions } = note
    return [
      paragraph('Source', [
        // Word sets the note's number right before its first words.
        words(' '),
        words(`C${claim.number}`, { style: 'ClaimNumber' }),
        words(' '),
        ...typed(claim.text),
      ]),
      ...mentions.flatMap((mention) => setMention(mention, snapshot, dates)),
    ]
  }
  return Object.fromEntries(notes.list.map((note, index) => [String(index + 1), { children: setNote(note) }]))
}

function setMention(mention: Mention, snapshot: Snapshot, dates: DateStyle): readonly Paragraph[] {
  const source = mentionSource(mention, snapshot)
  if (!source) return []
  const { report, outlet, nativeOutlet, place, chain, manner } = source
  const date = reportDate(report, dates)
  return [
    paragraph('Source', [
      ...typed(outlet),
      ...(nativeOutlet === null ? [] : [words(' ('), ...typed(nativeOutlet), words(')')]),
      words(`${date === null ? '' : `, ${date}`}, ${place}, ${manner}`),
      ...(chain.length > 1
        ? [
            words(': '),
            ...joinedRuns(
              chain.map((link) => typed(link)),
              ' ← ',
            ),
          ]
        : []),
      ...(mention.isToCheck ? [words(' · to check against the report', { style: 'Check' })] : []),
    ]),
    originalParagraph(mention.quote, report.language),
    ...(mention.gloss === '' ? [] : [paragraph('Gloss', typed(mention.gloss))]),
  ]
}
