import { useTranslation } from 'react-i18next'
import type { KeyboardEvent, RefObject } from 'react'
import type { ParagraphLinks } from '#core/document/paragraph-links.ts'
import type { Report } from '#core/document/snapshot.ts'
import { classes } from '../parts/classes.ts'
import type { RowClaims } from '../claims/use-claim-tools.tsx'
import type { RowTools } from '../paragraphs/use-paragraph-tools.tsx'
import type { PaneSuggestions } from '../suggest/use-review-screen.tsx'
import { useFormat } from '../i18n/use-format.ts'
import type { Side } from './align-state.ts'
import { FoldRow } from './FoldRow.tsx'
import type { PaneRow } from './pane-rows.ts'
import type { PanePiece } from './row-window.ts'
import type { ParagraphRowHandlers } from './paragraph-row.ts'
import { ParagraphRow } from './ParagraphRow.tsx'
import { useReportRows } from './report-rows.tsx'
import css from './ReportPane.module.css'
import { usePanePieces } from './use-pane-pieces.ts'

export interface ReportPaneProps {
  readonly side: Side
  readonly report: Report
  readonly rows: readonly PaneRow[]
  readonly linksOf: (paragraphId: string) => ParagraphLinks
  readonly currentRowId: string | null
  readonly selected: ReadonlySet<string>
  readonly claimId: string | null
  readonly glossing: string | null
  readonly saysOnlyHere: boolean
  readonly handlers: ParagraphRowHandlers
  readonly tools: RowTools
  readonly suggestions: PaneSuggestions
  readonly claims: RowClaims
  readonly onToggleFold: (foldId: string) => void
  readonly onKeyDown: (event: KeyboardEvent) => void
  readonly ref: RefObject<HTMLDivElement | null>
}

/** One report as native text, a tree grid of one row a paragraph, folds with theirs below: one tab stop, arrows inside. */
export function ReportPane({ ref, ...props }: ReportPaneProps) {
  const { side, report, rows, handlers, tools, suggestions, claims } = props
  const { t } = useTranslation(['align', 'paragraphs', 'queue', 'claims'])
  const format = useFormat()
  const standing = rows.some((row) => row.id === props.currentRowId) ? props.currentRowId : (rows[0]?.id ?? null)
  const kept = [standing, props.glossing, tools.correcting?.paragraphId ?? null, ...suggestions.lit]
  const pieces = usePanePieces(ref, useReportRows().panes[side], rows, kept)
  const isWhole = pieces.length === rows.length
  return (
    <div ref={ref} className={classes(css['pane'], css[side])} data-pane={side}>
      <div
        role="treegrid"
        aria-multiselectable="true"
        aria-label={t('align:paneLabel', { outlet: report.outlet || report.outletEnglish, language: report.language })}
        {...(isWhole ? {} : { 'aria-rowcount': rows.length })}
        onKeyDown={props.onKeyDown}
      >
        {pieces.map((piece) => {
          if (piece.kind === 'gap') return <Gap key={`gap ${piece.first}`} {...piece} />
          const row = rows[piece.place]
          if (row === undefined) return null
          const rowIndex = isWhole ? null : piece.place + 1
          const links = props.linksOf(row.id)
          const marks = claims.marked?.paragraphId === row.id ? claims.marked.marks : null
          return row.kind === 'fold' ? (
            <FoldRow
              key={row.id}
              row={row}
              rowIndex={rowIndex}
              side={side}
              isTabStop={row.id === standing}
              onToggle={props.onToggleFold}
              onStand={handlers.onStand}
            />
          ) : (
            <ParagraphRow
              key={row.id}
              side={side}
              paragraph={row.paragraph}
              language={report.language}
              links={links}
              isTabStop={row.id === standing}
              isSelected={props.selected.has(row.id)}
              rowIndex={rowIndex}
              t={t}
              format={format}
              isHeld={links.claims.some(({ claim }) => claim.id === props.claimId)}
              heldClaimId={marks === null ? null : props.claimId}
              isGlossing={props.glossing === row.id}
              saysOnlyHere={props.saysOnlyHere}
              handlers={handlers}
              correctAt={tools.correcting?.paragraphId === row.id ? (tools.correcting.at ?? 'end') : null}
              isOriginalShown={tools.originals.has(row.id)}
              isGlossShown={tools.showsGlosses}
              toolHandlers={tools.handlers}
              suggestions={suggestions.byParagraph.get(row.id) ?? null}
              isLit={suggestions.lit.has(row.id)}
              onReview={suggestions.onReview}
              marks={marks}
              openComments={claims.comments.get(row.id) ?? 0}
              claimHandlers={claims.handlers}
            />
          )
        })}
      </div>
    </div>
  )
}

/** The room of rows that are not on the page. */
function Gap({ first, last, height }: Extract<PanePiece, { kind: 'gap' }>) {
  return <div aria-hidden="true" data-gap={last} data-first={first} style={{ blockSize: height }} />
}
