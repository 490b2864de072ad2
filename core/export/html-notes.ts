import type { Mention, Snapshot } from '../document/snapshot.ts'
import type { Anchors } from './html-anchors.ts'
import type { SummarySetter } from './html-summary.ts'
import { joined, markup, originalText, typedText, type Content, type Markup } from './html-template.ts'
import { reportDate } from './masthead.ts'
import { mentionSource } from './mention-source.ts'
import type { Note, Notes } from './notes.ts'
import type { ExportOptions } from './options.ts'

/** The notes below the summary, each with links back to the places that call it. To be set after all else that calls notes. */
export function noteSection(
  notes: Notes,
  setter: SummarySetter,
  anchors: Anchors,
  snapshot: Snapshot,
  options: ExportOptions,
): Markup | null {
  if (notes.list.length === 0) return null
  const setMentions = (mentions: readonly Mention[]) =>
    mentions.map((mention) => setMention(mention, anchors, snapshot, options))
  const setNote = (note: Note): Content => {
    if (note.kind === 'footnote') return setter.blocks(note.footnote.blocks)
    const { number, text } = note.claim
    const label = options.parts.includes('claims')
      ? markup`<a class="claim" href="#${anchors.claim(number)}">C${number}</a>`
      : markup`<span class="claim">C${number}</span>`
    return markup`<p>${label} ${text}</p>\n`
  }
  // All notes before any link back, since notes call notes.
  const heads = notes.list.map(setNote)
  const elements = notes.list.map((note, index) => {
    const number = index + 1
    const back = backlinks(number, setter.callsOf(number))
    return markup`<li id="note-${number}">${heads[index] ?? null}${back}${note.kind === 'claim' ? setMentions(note.mentions) : null}</li>\n`
  })
  return markup`<section class="notes" role="doc-endnotes" aria-labelledby="notes">
<h2 id="notes">Notes</h2>
<ol>
${elements}</ol>
</section>
`
}

function backlinks(note: number, calls: number): Markup | null {
  if (calls === 0) return null
  const links = Array.from({ length: calls }, (_, index) => {
    const place = calls === 1 ? '' : `, place ${index + 1}`
    return markup`<a href="#mark-${note}-${index + 1}" role="doc-backlink" aria-label="Back to the text${place}">↩</a>`
  })
  return markup`<p class="back">${joined(links, ' ')}</p>\n`
}

function setMention(mention: Mention, anchors: Anchors, snapshot: Snapshot, { dates }: ExportOptions): Markup | null {
  const source = mentionSource(mention, snapshot)
  if (!source) return null
  const { report, outlet, nativeOutlet, place, chain, manner } = source
  const date = reportDate(report, dates)
  const native = nativeOutlet === null ? null : markup` (${originalText(nativeOutlet, report.language)})`
  const check = mention.isToCheck ? markup` · <span class="check">to check against the report</span>` : null
  const attribution = chain.length > 1 ? markup`<p class="chain">${joined(chain.map(typedText), ' ← ')}</p>\n` : null
  return markup`<div class="mention">
<p>${typedText(outlet)}${native}${date === null ? null : `, ${date}`}, ${anchors.linkTo(mention.paragraphId, place)}, ${manner}${check}</p>
<blockquote>${originalText(mention.quote, report.language)}</blockquote>
${mention.gloss === '' ? null : markup`<p class="gloss">${mention.gloss}</p>\n`}${attribution}</div>
`
}
