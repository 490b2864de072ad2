import { useTranslation } from 'react-i18next'
import { ToggleButton } from 'react-aria-components'
import { findingKinds, type FindingKind } from '#core/compare/finding.ts'
import { findingStatuses, type RowFilter, type RowOrder } from '#core/compare/filter-rows.ts'
import type { Report } from '#core/document/snapshot.ts'
import { replacedVersion } from '#core/document/version-changes.ts'
import { isolate } from '#core/text/bidi.ts'
import { useFormat } from '../i18n/use-format.ts'
import { classes } from '../parts/classes.ts'
import { Select, type SelectOption } from '../parts/Select.tsx'
import { useOutletName } from '../reports/use-outlet-name.ts'
import css from './Filters.module.css'
import { KindSign } from './KindSign.tsx'
import { useFindingWords } from './use-finding-words.ts'

/** Whether reports are compared, or one with the version it replaced. */
export interface VersionChoice {
  /** Of the project. */
  readonly reports: readonly Report[]
  /** The report whose versions are compared; null for the reports. */
  readonly versionOf: string | null
  readonly onVersion: (reportId: string | null) => void
}

export interface FiltersProps {
  /** Those of the table. */
  readonly reports: readonly Report[]
  readonly version: VersionChoice
  readonly filter: RowFilter
  readonly order: RowOrder
  /** Of each kind, among what is otherwise asked for. */
  readonly counts: ReadonlyMap<FindingKind, number>
  readonly isOverviewOpen: boolean
  readonly onFilter: (filter: RowFilter) => void
  readonly onOrder: (order: RowOrder) => void
  readonly onOverview: (isOpen: boolean) => void
}

/** Chosen in the overview: what lies between two outlets. */
const between = 'between'
/** Before the report whose versions are asked for. */
const ofVersion = 'version '
const severities = ['high', 'medium', 'low'] as const

/** Which differences are shown, and in what order. */
export function Filters(props: FiltersProps) {
  const { reports, version, filter, order, counts, isOverviewOpen, onFilter, onOrder, onOverview } = props
  const { t } = useTranslation('differences')
  const format = useFormat()
  const words = useFindingWords()
  const outletName = useOutletName()
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0)
  const outlets = reports.map((report): SelectOption<string> => ({
    value: report.id,
    label: outletName(report),
    ...(report.language === 'und' ? {} : { lang: report.language }),
  }))
  const versions = version.reports
    .filter((report) => replacedVersion(report) !== null)
    .map((report) => ({
      value: ofVersion + report.id,
      label: t('filter.versions', { outlet: isolate(outletName(report)) }),
    }))
  const isBetween = filter.otherId !== null
  const nameOf = (id: string | null) => outlets.find(({ value }) => value === id)?.label ?? ''
  const pair = { value: between, label: t('filter.between', { a: nameOf(filter.reportId), b: nameOf(filter.otherId) }) }
  return (
    <div className={css['filters']}>
      <div className={css['kinds']} role="group" aria-label={t('kinds')}>
        <Kind
          isOn={filter.kind === null}
          count={format.number(all)}
          onPress={() => onFilter({ ...filter, kind: null })}
        >
          <span>{t('all')}</span>
        </Kind>
        {findingKinds.map((kind) => {
          const count = counts.get(kind) ?? 0
          return count === 0 && filter.kind !== kind ? null : (
            <Kind
              key={kind}
              isOn={filter.kind === kind}
              count={format.number(count)}
              onPress={() => onFilter({ ...filter, kind: filter.kind === kind ? null : kind })}
            >
              <KindSign finding={{ kind }} />
            </Kind>
          )
        })}
      </div>
      <div className={css['choices']}>
        <ToggleButton
          className={classes(css['kind'])}
          isSelected={isOverviewOpen}
          onChange={onOverview}
          aria-keyshortcuts="O"
        >
          {t('overview.toggle')}
        </ToggleButton>
        <Select
          label={t('filter.outlet')}
          isLabelHidden
          variant="bare"
          value={
            version.versionOf !== null ? ofVersion + version.versionOf : isBetween ? between : (filter.reportId ?? '')
          }
          options={[
            { value: '', label: t('filter.anyOutlet') },
            ...(version.versionOf === null ? outlets : []),
            ...(isBetween ? [pair] : []),
            ...versions,
          ]}
          onChange={(value) => {
            version.onVersion(value.startsWith(ofVersion) ? value.slice(ofVersion.length) : null)
            if (value !== between && !value.startsWith(ofVersion))
              onFilter({ ...filter, reportId: value === '' ? null : value, otherId: null })
          }}
        />
        <Select
          label={t('filter.severity')}
          isLabelHidden
          variant="bare"
          value={filter.severity ?? 'any'}
          options={[
            { value: 'any', label: t('filter.anySeverity') },
            ...severities.map((value) => ({ value, label: words.severity(value) })),
          ]}
          onChange={(value) => onFilter({ ...filter, severity: severities.find((one) => one === value) ?? null })}
        />
        <Select
          label={t('filter.status')}
          isLabelHidden
          variant="bare"
          value={filter.status}
          options={findingStatuses.map((value) => ({ value, label: t(`status.${value}`) }))}
          onChange={(status) => onFilter({ ...filter, status })}
        />
        <Select
          label={t('order.label')}
          isLabelHidden
          variant="bare"
          value={typeof order === 'string' ? order : order.reportId}
          options={[
            { value: 'claims', label: t('order.claims') },
            { value: 'severity', label: t('order.severity') },
            ...outlets.map((option) => ({ value: option.value, label: t('order.outlet', { outlet: option.label }) })),
          ]}
          onChange={(value) => onOrder(value === 'claims' || value === 'severity' ? value : { reportId: value })}
        />
      </div>
    </div>
  )
}

interface KindProps {
  readonly isOn: boolean
  readonly count: string
  readonly onPress: () => void
  readonly children: React.ReactNode
}

function Kind({ isOn, count, onPress, children }: KindProps) {
  return (
    <ToggleButton className={classes(css['kind'])} isSelected={isOn} onChange={onPress}>
      {children}
      <small className={css['count']}>{count}</small>
    </ToggleButton>
  )
}
