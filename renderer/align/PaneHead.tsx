import { Trans, useTranslation } from 'react-i18next'
import { alignedParagraphs } from '#core/document/alignment.ts'
import type { Paragraph, Report, Snapshot } from '#core/document/snapshot.ts'
import { useFormat } from '../i18n/use-format.ts'
import { classes } from '../parts/classes.ts'
import { directionOf } from '../parts/direction.ts'
import type { MenuPart } from '../parts/menu-parts.ts'
import { MenuButton } from '../parts/MenuButton.tsx'
import { Select } from '../parts/Select.tsx'
import { Strip } from '../parts/Strip.tsx'
import type { StripKind, StripMark } from '../parts/strip-marks.ts'
import type { Side } from './align-state.ts'
import { DateCheck } from '../reports/DateCheck.tsx'
import css from './PaneHead.module.css'

export interface PaneHeadProps {
  readonly side: Side
  readonly snapshot: Snapshot
  readonly report: Report
  readonly currentRowId: string | null
  /** What can be done with the report. */
  readonly menu: readonly MenuPart[]
  /** The paragraphs with suggestions. */
  readonly suggested: ReadonlyMap<string, unknown>
  readonly onShow: (side: Side, reportId: string) => void
  readonly onGo: (side: Side, paragraphId: string) => void
}

/** Whose report a pane shows, when it was printed, and how much of it is aligned. */
export function PaneHead({ side, snapshot, report, currentRowId, suggested, menu, onShow, onGo }: PaneHeadProps) {
  const { t } = useTranslation(['align', 'common', 'reports'])
  const format = useFormat()
  const aligned = alignedParagraphs(snapshot)
  const kept = report.paragraphs.filter((paragraph) => paragraph.exclusion === null)
  const alignedCount = kept.filter((paragraph) => aligned.has(paragraph.id)).length
  const outlet = report.outlet || report.outletEnglish || t('align:unnamedOutlet')
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
              label: other.outlet || other.outletEnglish || t('align:unnamedOutlet'),
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
      <StripControl
        paragraphs={report.paragraphs}
        marks={report.paragraphs.map((paragraph): StripMark => ({
          kind: stripKind(paragraph, aligned.has(paragraph.id), suggested.has(paragraph.id)),
          isHere: paragraph.id === currentRowId,
        }))}
        currentRowId={currentRowId}
        direction={directionOf(report.language) === 'rtl' ? 'rtl' : 'ltr'}
        onGo={(paragraphId) => onGo(side, paragraphId)}
      />
    </header>
  )
}

function stripKind({ exclusion }: Paragraph, isAligned: boolean, isSuggested: boolean): StripKind {
  if (exclusion !== null) return 'excluded'
  if (isAligned) return isSuggested ? 'both' : 'aligned'
  return isSuggested ? 'suggested' : 'only'
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

interface StripControlProps {
  readonly paragraphs: Report['paragraphs']
  readonly marks: readonly StripMark[]
  readonly currentRowId: string | null
  readonly direction: 'rtl' | 'ltr'
  readonly onGo: (paragraphId: string) => void
}

/** The strip as one control: arrows move by paragraph, a press goes to the nearest. */
function StripControl({ paragraphs, marks, currentRowId, direction, onGo }: StripControlProps) {
  const { t } = useTranslation('align')
  const format = useFormat()
  const here = Math.max(
    0,
    paragraphs.findIndex((paragraph) => paragraph.id === currentRowId),
  )
  const go = (index: number) => {
    const kept = paragraphs.map((paragraph, at) => ({ paragraph, away: Math.abs(at - index) }))
    const nearest = kept
      .filter(({ paragraph }) => paragraph.exclusion === null)
      .reduce<(typeof kept)[number] | null>((best, one) => (best === null || one.away < best.away ? one : best), null)
    if (nearest) onGo(nearest.paragraph.id)
  }
  const stepOf = (key: string) => {
    const forward = direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight'
    const back = direction === 'rtl' ? 'ArrowRight' : 'ArrowLeft'
    if (key === forward || key === 'ArrowDown') return 1
    return key === back || key === 'ArrowUp' ? -1 : 0
  }
  return (
    <div
      className={css['strip']}
      role="slider"
      tabIndex={0}
      aria-label={t('strip')}
      aria-valuemin={1}
      aria-valuemax={paragraphs.length}
      aria-valuenow={here + 1}
      aria-valuetext={t('stripPlace', { number: format.number(here + 1), total: format.number(paragraphs.length) })}
      onClick={(event) => {
        const marksBox = event.currentTarget.firstElementChild
        const elements = [...(marksBox?.children ?? [])]
        const distances = elements.map((mark) => {
          const { left, right } = mark.getBoundingClientRect()
          return Math.abs((left + right) / 2 - event.clientX)
        })
        const place = distances.indexOf(Math.min(...distances))
        // A mark of a long report stands for several paragraphs: the middle one is meant.
        go(Math.floor(((place + 0.5) * paragraphs.length) / elements.length))
      }}
      onKeyDown={(event) => {
        const step = stepOf(event.key)
        if (step === 0) return
        event.preventDefault()
        let index = here + step
        while (paragraphs[index] !== undefined && paragraphs[index]?.exclusion !== null) index += step
        if (paragraphs[index]) go(index)
      }}
    >
      <Strip marks={marks} direction={direction} />
    </div>
  )
}
