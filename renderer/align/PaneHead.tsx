import { Trans, useTranslation } from 'react-i18next'
import type { LinkLookup } from '#core/document/paragraph-links.ts'
import type { Report, Snapshot } from '#core/document/snapshot.ts'
import { useFormat } from '../i18n/use-format.ts'
import { classes } from '../parts/classes.ts'
import { directionOf } from '../parts/direction.ts'
import type { MenuPart } from '../parts/menu-parts.ts'
import { MenuButton } from '../parts/MenuButton.tsx'
import { Nudge } from '../parts/Nudge.tsx'
import { Select } from '../parts/Select.tsx'
import type { Side } from './align-state.ts'
import type { PaneRow } from './pane-rows.ts'
import { useReportRows } from './report-rows.tsx'
import { ReportStrip } from './ReportStrip.tsx'
import { DateCheck } from '../reports/DateCheck.tsx'
import css from './PaneHead.module.css'
import { useOutletName } from '../reports/use-outlet-name.ts'

export interface PaneHeadProps {
  readonly side: Side
  readonly snapshot: Snapshot
  readonly report: Report
  readonly rows: readonly PaneRow[]
  readonly linksOf: LinkLookup
  readonly currentRowId: string | null
  /** What can be done with the report. */
  readonly menu: readonly MenuPart[]
  /** The paragraphs with suggestions. */
  readonly suggested: ReadonlyMap<string, unknown>
  readonly onShow: (side: Side, reportId: string) => void
  readonly onGo: (paragraphId: string) => void
  /** To where the outlet is named. */
  readonly onName: (report: Report) => void
}

/** Whose report a pane shows, when it was printed, and how much of it is aligned. */
export function PaneHead({ side, snapshot, report, rows, linksOf, ...props }: PaneHeadProps) {
  const { currentRowId, suggested, menu, onShow, onGo, onName } = props
  const { t } = useTranslation(['align', 'common', 'reports'])
  const format = useFormat()
  const kept = report.paragraphs.filter((paragraph) => paragraph.exclusion === null)
  const alignedCount = kept.filter((paragraph) => linksOf(paragraph.id).isAligned).length
  const outletName = useOutletName()
  const outlet = outletName(report)
  return (
    <header className={classes(css['head'], css[side])}>
      <div className={css['outlet']}>
        {snapshot.reports.length > 2 ? (
          <Select
            label={t('align:shownReport')}
            isLabelHidden
            value={report.id}
            options={snapshot.reports.map((other) => ({
              value: other.id,
              label: outletName(other),
              lang: other.language,
            }))}
            variant="bare"
            onChange={(reportId) => onShow(side, reportId)}
          />
        ) : (
          <bdi className={css['name']} lang={report.language} dir={directionOf(report.language)}>
            {outlet}
          </bdi>
        )}
        <MenuButton icon="more" label={t('reports:menu')} parts={menu} className={css['more']} />
        {report.outlet === '' && report.outletEnglish === '' ? (
          <Nudge onPress={() => onName(report)}>{t('align:nameOutlet')}</Nudge>
        ) : null}
        {report.outletEnglish !== '' && report.outletEnglish !== outlet ? (
          <bdi className={css['english']} lang="en">
            {report.outletEnglish}
          </bdi>
        ) : null}
      </div>
      <span className={css['share']}>
        <Trans
          t={t}
          i18nKey="align:shareAligned"
          values={{ aligned: format.number(alignedCount), total: format.number(kept.length) }}
          components={{ b: <b /> }}
        />
      </span>
      <ReportDate report={report} snapshot={snapshot} />
      <ReportStrip
        report={report}
        rows={rows}
        pageRows={useReportRows().panes[side]}
        linksOf={linksOf}
        suggested={suggested}
        currentRowId={currentRowId}
        onGo={onGo}
      />
    </header>
  )
}

function ReportDate({ report, snapshot }: { readonly report: Report; readonly snapshot: Snapshot }) {
  const { t } = useTranslation('common')
  return (
    <div className={css['meta']}>
      <span className={css['facts']}>
        {t(`language.${report.language}`)}
        {report.date === null ? null : <Day report={report} date={report.date} />}
      </span>
      <DateCheck report={report} snapshot={snapshot} />
    </div>
  )
}

/** In the calendar the report prints it in, and in Gregorian unless that says the same. */
function Day({ report, date }: { readonly report: Report; readonly date: string }) {
  const format = useFormat()
  const isSaidAlready = report.calendar === 'gregory' && report.language === format.language
  return (
    <>
      {' '}
      <span aria-hidden="true">·</span>{' '}
      <bdi lang={report.language}>{format.dateOfReport(date, report.language, report.calendar, { weekday: true })}</bdi>
      {isSaidAlready ? null : (
        <>
          {' '}
          <span aria-hidden="true">·</span> <bdi>{format.gregorian(date)}</bdi>
        </>
      )}
    </>
  )
}
