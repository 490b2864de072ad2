import { memo, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Snapshot } from '#core/document/snapshot.ts'
import { readMasthead } from '#core/export/masthead.ts'
import { numberNotes, type Notes } from '#core/export/notes.ts'
import { defaultExportOptions } from '#core/export/options.ts'
import { showText } from '#core/export/shown-text.ts'
import { spellNamesIn } from '#core/lexicon/spell-project.ts'
import type { Block, Summary } from '#core/summary/tree.ts'
import { BlockView, RunningText } from './PreviewBlocks.tsx'
import { PreviewNotes } from './PreviewNotes.tsx'
import css from './preview.module.css'

/** The summary as it will export: the same masthead, tree, notes and numbers as the exports have, on a sheet of paper. */
export const Preview = memo(
  ({ summary, snapshot: stored }: { readonly summary: Summary; readonly snapshot: Snapshot }) => {
    const snapshot = useMemo(() => spellNamesIn(stored), [stored])
    const { t, i18n } = useTranslation('summary')
    const notes = numberNotes(summary, snapshot)
    const { heading, title, byline, blocks } = readMasthead(snapshot, summary, defaultExportOptions.dates)
    const numbering = numberingOf(notes, summary.source)
    return (
      <article className={css['sheet']} lang="en" dir="ltr">
        <h3 className={css['title']}>
          {heading === null ? <bdi>{showText(title)}</bdi> : <RunningText inlines={heading.inlines} notes={notes} />}
        </h3>
        <p className={css['by']}>{showText(byline)}</p>
        {summary.blocks.length === 0 ? (
          <p className={css['empty']} lang={i18n.language} dir={i18n.dir()}>
            {t('emptyPreview')}
          </p>
        ) : (
          blocks.map((block, index) => (
            <TopBlock
              key={index}
              block={block}
              source={summary.source.slice(block.span.from, block.span.to)}
              numbering={numbering}
              notes={notes}
            />
          ))
        )}
        <PreviewNotes notes={notes} numbering={numbering} snapshot={snapshot} />
      </article>
    )
  },
)
Preview.displayName = 'Preview'

interface TopBlockProps {
  readonly block: Block
  readonly source: string
  readonly numbering: string
  readonly notes: Notes
}

/** Set anew only when its words or the numbers of the notes change: one paragraph of a long summary, not all. */
const TopBlock = memo(
  ({ block, notes }: TopBlockProps) => <BlockView block={block} notes={notes} />,
  (before, after) => before.source === after.source && before.numbering === after.numbering,
)
TopBlock.displayName = 'TopBlock'

/** Two texts with the same numbering call the same notes by the same numbers, and their footnotes say the same. */
function numberingOf(notes: Notes, source: string): string {
  return notes.list
    .map((note) =>
      note.kind === 'claim'
        ? `C${note.claim.number}${note.language ?? ''}`
        : source.slice(note.footnote.span.from, note.footnote.span.to),
    )
    .join('\n')
}
