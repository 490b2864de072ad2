import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { ToggleButton } from 'react-aria-components'
import { coverageOf, type Coverage } from '#core/compare/coverage.ts'
import type { DifferenceRow } from '#core/compare/difference-rows.ts'
import type { RowFilter } from '#core/compare/filter-rows.ts'
import { countPairs, pairKinds } from '#core/compare/pair-counts.ts'
import type { Snapshot } from '#core/document/snapshot.ts'
import { useFormat } from '../i18n/use-format.ts'
import { classes } from '../parts/classes.ts'
import { directionOf } from '../parts/direction.ts'
import { Strip } from '../parts/Strip.tsx'
import { useOutletName } from '../reports/use-outlet-name.ts'
import { KindSign } from './KindSign.tsx'
import css from './Overview.module.css'
import { useFindingWords } from './use-finding-words.ts'

export interface OverviewProps {
  readonly snapshot: Snapshot
  /** All of them, whatever is asked for. */
  readonly rows: readonly DifferenceRow[]
  readonly filter: RowFilter
  /** On paper it is there in any case. */
  readonly isOpen: boolean
  readonly onFilter: (filter: RowFilter) => void
}

/** How often every two outlets differ, and how much of each report others have too. */
export function Overview({ snapshot, rows, filter, isOpen, onFilter }: OverviewProps) {
  const { t } = useTranslation('differences')
  return (
    <section className={classes(css['overview'], !isOpen && css['closed'])} aria-label={t('overview.title')}>
      <Pairs snapshot={snapshot} rows={rows} filter={filter} onFilter={onFilter} />
      <CoverageOfReports snapshot={snapshot} />
    </section>
  )
}

function Pairs({ snapshot: { reports }, rows, filter, onFilter }: Omit<OverviewProps, 'isOpen'>) {
  const { t } = useTranslation('differences')
  const format = useFormat()
  const words = useFindingWords()
  const outletName = useOutletName()
  const pairs = useMemo(() => countPairs(rows, reports, filter), [rows, reports, filter])
  const kinds = pairKinds.filter((kind) => pairs.some((pair) => pair.kinds.has(kind)))
  return (
    <div className={css['scroller']}>
      <table className={css['pairs']}>
        <caption>{t('overview.pairs')}</caption>
        <thead>
          <tr>
            <td />
            {kinds.map((kind) => (
              <th key={kind} scope="col">
                <span className={css['sign']} title={words.kind(kind)}>
                  <KindSign finding={{ kind }} />
                </span>
              </th>
            ))}
            <th scope="col">{t('overview.total')}</th>
          </tr>
        </thead>
        <tbody>
          {pairs.map((pair) => {
            const { a, b } = pair
            const isChosen = filter.reportId === a.id && filter.otherId === b.id
            const names = { a: outletName(a), b: outletName(b) }
            return (
              <tr key={`${a.id} ${b.id}`}>
                <th scope="row">
                  <ToggleButton
                    className={classes(css['pair'])}
                    isSelected={isChosen}
                    aria-label={t('overview.showPair', names)}
                    onChange={(isOn) =>
                      onFilter({ ...filter, reportId: isOn ? a.id : null, otherId: isOn ? b.id : null })
                    }
                  >
                    <bdi lang={a.language}>{names.a}</bdi>
                    <span aria-hidden="true">·</span>
                    <bdi lang={b.language}>{names.b}</bdi>
                  </ToggleButton>
                </th>
                {kinds.map((kind) => {
                  const count = pair.kinds.get(kind) ?? 0
                  return (
                    <td key={kind} className={classes(count === 0 && css['zero'])}>
                      {format.number(count)}
                    </td>
                  )
                })}
                <td className={css['total']}>{format.number(pair.total)}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

const marks = { shared: 'aligned', only: 'only', excluded: 'excluded' } as const satisfies Readonly<
  Record<Coverage, string>
>

function CoverageOfReports({ snapshot }: Pick<OverviewProps, 'snapshot'>) {
  const { t } = useTranslation('differences')
  const outletName = useOutletName()
  const coverage = useMemo(() => coverageOf(snapshot), [snapshot])
  return (
    <div className={css['coverage']}>
      <h2 className={css['caption']}>{t('overview.coverage')}</h2>
      <ul>
        {snapshot.reports.map((report) => {
          const paragraphs = coverage.get(report.id) ?? []
          const count = (kind: Coverage) => paragraphs.filter(([, own]) => own === kind).length
          return (
            <li key={report.id} className={css['report']}>
              <bdi lang={report.language} className={css['outlet']}>
                {outletName(report)}
              </bdi>
              <Strip
                marks={paragraphs.map(([, kind]) => ({ kind: marks[kind] }))}
                direction={directionOf(report.language) === 'rtl' ? 'rtl' : 'ltr'}
              />
              <span className={css['counts']}>
                {(['shared', 'only', 'excluded'] as const).map((kind) => (
                  <span key={kind}>{t(`overview.${kind}`, { count: count(kind) })}</span>
                ))}
              </span>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
