import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { DifferenceCell, DifferenceRow } from '#core/compare/difference-rows.ts'
import { isDismissed, type JudgedFinding } from '#core/compare/verdicts.ts'
import { isEarlier } from '#core/compare/versions.ts'
import type { Report } from '#core/document/snapshot.ts'
import { useFormat } from '../i18n/use-format.ts'
import { Chip } from '../parts/Chip.tsx'
import { classes } from '../parts/classes.ts'
import { Icon } from '../parts/Icon.tsx'
import { ClaimText } from '../summary/ClaimText.tsx'
import { Credit } from './Credit.tsx'
import { KindSign } from './KindSign.tsx'
import css from './Table.module.css'
import { GlossOfWords, Words } from './Words.tsx'

export interface TableRowProps {
  readonly row: DifferenceRow
  readonly reports: readonly Report[]
  /** The finding one stands on, where it is of this row. */
  readonly currentId: string | null
  readonly isCurrent: boolean
  readonly isTabStop: boolean
  /** 1 for the first. */
  readonly place: number
  readonly onGo: (id: string) => void
}

/** One claim, what each report says to it, and how they differ. */
export const TableRow = memo(function TableRow(props: TableRowProps) {
  const { row, reports, currentId, isCurrent, isTabStop, place, onGo } = props
  const { t } = useTranslation(['differences', 'claims'])
  const first = row.findings[0]?.finding.id ?? row.id
  return (
    <div
      role="row"
      aria-rowindex={place + 1}
      aria-selected={isCurrent}
      tabIndex={isTabStop ? 0 : -1}
      data-difference={row.id}
      data-single-keys=""
      className={classes(css['row'], isCurrent && css['current'])}
      onFocus={(event) => {
        if (event.target === event.currentTarget && !isCurrent) onGo(first)
      }}
      onClick={() => {
        if (!isCurrent) onGo(first)
      }}
    >
      <div role="rowheader" className={classes(css['cell'], css['claim'])}>
        {row.claim === null ? (
          <span className={css['none']}>{t(reports.some(isEarlier) ? 'sentence' : 'noClaim')}</span>
        ) : (
          <>
            <Chip kind={row.cells.filter((cell) => cell !== null).length > 1 ? 'shared' : 'one'}>
              {`C${row.claim.number}`}
            </Chip>
            <ClaimText claim={row.claim} className={css['claimText']} />
          </>
        )}
      </div>
      {row.cells.map((cell, index) => (
        <div key={reports[index]?.id} role="gridcell" className={css['cell']}>
          {cell === null ? <Silent /> : <CellView cell={cell} />}
        </div>
      ))}
      <div role="gridcell" className={classes(css['cell'], css['kinds'])}>
        {row.findings.length === 0 ? (
          <span className={css['agrees']}>
            <Icon name="agrees" />
            <span>{t('agrees')}</span>
          </span>
        ) : (
          row.findings.map((judged) => (
            <FindingButton
              key={judged.finding.id}
              judged={judged}
              isCurrent={judged.finding.id === currentId}
              onGo={onGo}
            />
          ))
        )}
      </div>
    </div>
  )
})

function Silent() {
  const { t } = useTranslation('differences')
  return <span className={css['none']}>{t('notReported')}</span>
}

function CellView({ cell }: { readonly cell: DifferenceCell }) {
  const { t } = useTranslation(['differences', 'claims'])
  const format = useFormat()
  const [first, ...more] = cell.words
  if (first === undefined) return null
  const numberOf = (number: number | null) => (number === null ? '–' : format.number(number))
  const again = [...new Set(more.map(({ paragraph }) => paragraph.number))].filter(
    (number) => number !== first.paragraph.number,
  )
  return (
    <>
      <Words words={first} report={cell.report} className={css['words']} />
      <GlossOfWords words={first} className={css['gloss']} />
      <p className={css['via']}>
        <span className={css['number']}>¶ {numberOf(first.paragraph.number)}</span>
        {again.length === 0 ? null : <span>{t('again', { places: format.list(again.map(numberOf)) })}</span>}
        {first.mention === null ? null : (
          <>
            {first.mention.stance === 'asserts' ? null : (
              <b className={css['stance']}>{t(`claims:stance.${first.mention.stance}`)}</b>
            )}
            <Credit mention={first.mention} />
          </>
        )}
      </p>
    </>
  )
}

interface FindingButtonProps {
  readonly judged: JudgedFinding
  readonly isCurrent: boolean
  readonly onGo: (id: string) => void
}

/** A finding in its row: not a tab stop, since the row's keys step through them. */
function FindingButton({ judged, isCurrent, onGo }: FindingButtonProps) {
  const { t } = useTranslation('differences')
  const { finding, verdict, isOutdated } = judged
  const judgement = isOutdated ? 'outdated' : (verdict?.judgement ?? 'open')
  return (
    <button
      type="button"
      tabIndex={-1}
      className={css['finding']}
      data-severity={finding.severity}
      {...(isCurrent ? { 'aria-current': 'true' as const } : {})}
      onClick={(event) => {
        event.stopPropagation()
        onGo(finding.id)
      }}
    >
      <KindSign finding={finding} isDismissed={isDismissed(judged)} />
      {judgement === 'open' ? null : <span className={css['judgement']}>{t(`judgement.${judgement}`)}</span>}
      {verdict !== null && verdict.note !== '' ? <Icon name="note" className={css['noted']} /> : null}
    </button>
  )
}
