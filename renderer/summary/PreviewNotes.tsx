import { Fragment, memo } from 'react'
import type { Mention, Snapshot } from '#core/document/snapshot.ts'
import { reportDate } from '#core/export/masthead.ts'
import { mentionSource } from '#core/export/mention-source.ts'
import type { Note, Notes } from '#core/export/notes.ts'
import { defaultExportOptions } from '#core/export/options.ts'
import { showText } from '#core/export/shown-text.ts'
import { Blocks } from './PreviewBlocks.tsx'
import css from './preview.module.css'

/** The notes below the summary: for each claim where it stands and in which words, or the editor's own footnote. */
export const PreviewNotes = memo(
  ({ notes, snapshot }: PreviewNotesProps) =>
    notes.list.length === 0 ? null : <NoteList notes={notes} snapshot={snapshot} />,
  (before, after) => before.snapshot === after.snapshot && before.numbering === after.numbering,
)
PreviewNotes.displayName = 'PreviewNotes'

export interface PreviewNotesProps {
  readonly notes: Notes
  /** The same for the same notes under the same numbers. */
  readonly numbering: string
  readonly snapshot: Snapshot
}

function NoteList({ notes, snapshot }: { readonly notes: Notes; readonly snapshot: Snapshot }) {
  return (
    <ol className={css['notes']}>
      {notes.list.map((note, index) => (
        <li key={index}>
          <NoteView note={note} notes={notes} snapshot={snapshot} />
        </li>
      ))}
    </ol>
  )
}

interface NoteViewProps {
  readonly note: Note
  readonly notes: Notes
  readonly snapshot: Snapshot
}

function NoteView({ note, notes, snapshot }: NoteViewProps) {
  if (note.kind === 'footnote') return <Blocks blocks={note.footnote.blocks} notes={notes} />
  return (
    <>
      <p className={css['stated']}>
        <span className={css['claim']}>{`C${note.claim.number}`}</span> {showText(note.claim.text)}
      </p>
      {note.mentions.map((mention) => (
        <MentionView key={mention.id} mention={mention} snapshot={snapshot} />
      ))}
    </>
  )
}

/** In the words of the exports, which are English. */
function MentionView({ mention, snapshot }: { readonly mention: Mention; readonly snapshot: Snapshot }) {
  const found = mentionSource(mention, snapshot)
  if (found === null) return null
  const { report, outlet, nativeOutlet, place, chain, manner } = found
  const { language } = report
  const direction = language === 'und' ? 'auto' : language === 'en' ? 'ltr' : 'rtl'
  const date = reportDate(report, defaultExportOptions.dates)
  return (
    <div className={css['mention']}>
      <p>
        <bdi>{showText(outlet)}</bdi>
        {nativeOutlet === null ? null : (
          <>
            {' ('}
            <bdi lang={language} dir={direction}>
              {showText(nativeOutlet)}
            </bdi>
            )
          </>
        )}
        {date === null ? null : `, ${date}`}, {place}, {manner}
        {mention.isToCheck ? (
          <>
            {' · '}
            <span className={css['check']}>to check against the report</span>
          </>
        ) : null}
      </p>
      <blockquote className={css['quote']}>
        <bdi lang={language} dir={direction}>
          {showText(mention.quote)}
        </bdi>
      </blockquote>
      {mention.gloss === '' ? null : <p className={css['gloss']}>{showText(mention.gloss)}</p>}
      {chain.length > 1 ? (
        <p>
          {chain.map((link, index) => (
            <Fragment key={index}>
              {index === 0 ? null : ' ← '}
              <bdi>{showText(link)}</bdi>
            </Fragment>
          ))}
        </p>
      ) : null}
    </div>
  )
}
