import { Fragment } from 'react'
import type { Mention, Report, Snapshot } from '#core/document/snapshot.ts'
import { englishDate } from '#core/export/english-date.ts'
import type { ClaimNote, Notes } from '#core/export/notes.ts'
import { defaultExportOptions } from '#core/export/options.ts'
import { showText } from '#core/export/shown-text.ts'
import { outletName } from '#core/export/words.ts'
import { Blocks } from './Preview.tsx'
import css from './preview.module.css'

/** The notes below the summary: for each claim where it stands and in which words, or the editor's own footnote. */
export function PreviewNotes({ notes, snapshot }: { readonly notes: Notes; readonly snapshot: Snapshot }) {
  if (notes.list.length === 0) return null
  return (
    <ol className={css['notes']}>
      {notes.list.map((note, index) => (
        <li key={index}>
          <span className={css['number']}>{index + 1}</span>
          <div>
            {note.kind === 'claim' ? (
              <Sources note={note} reports={snapshot.reports} />
            ) : (
              <Blocks blocks={note.footnote.blocks} notes={notes} isTight />
            )}
          </div>
        </li>
      ))}
    </ol>
  )
}

function Sources({ note, reports }: { readonly note: ClaimNote; readonly reports: readonly Report[] }) {
  return note.mentions.map((mention) => {
    const report = reports.find(({ id }) => id === mention.reportId)
    if (report === undefined) return null
    return (
      <Fragment key={mention.id}>
        <span className={css['source']}>{placeOf(mention, report, reports)}</span>
        <bdi className={css['quote']} lang={report.language} dir="auto">
          {showText(mention.quote)}
        </bdi>
      </Fragment>
    )
  })
}

function placeOf(mention: Mention, report: Report, reports: readonly Report[]): string {
  const number = report.paragraphs.find(({ id }) => id === mention.paragraphId)?.number ?? null
  return [
    outletName(report, reports),
    ...(report.date === null ? [] : [englishDate(report.date, defaultExportOptions.dates)]),
    ...(number === null ? [] : [`¶ ${number}`]),
  ].join(', ')
}
