import { memo, useLayoutEffect, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { LinkLookup } from '#core/document/paragraph-links.ts'
import type { Paragraph, Report } from '#core/document/snapshot.ts'
import { useFormat } from '../i18n/use-format.ts'
import { directionOf } from '../parts/direction.ts'
import { Strip } from '../parts/Strip.tsx'
import type { StripKind, StripMark } from '../parts/strip-marks.ts'
import type { PageRows } from './page-rows.ts'
import type { PaneRow } from './pane-rows.ts'
import css from './ReportStrip.module.css'

export interface ReportStripProps {
  readonly report: Report
  readonly rows: readonly PaneRow[]
  readonly pageRows: PageRows
  readonly linksOf: LinkLookup
  readonly suggested: ReadonlyMap<string, unknown>
  readonly currentRowId: string | null
  readonly onGo: (paragraphId: string) => void
}

/** A report's coverage as one control: arrows move by paragraph, a press goes to the nearest, a frame stands round what is in view. */
export const ReportStrip = memo(function ReportStrip(props: ReportStripProps) {
  const { report, linksOf, suggested, currentRowId, onGo } = props
  const { paragraphs } = report
  const { t } = useTranslation('align')
  const format = useFormat()
  const direction = directionOf(report.language) === 'rtl' ? 'rtl' : 'ltr'
  const marks = useMemo(
    () =>
      paragraphs.map((paragraph): StripMark => ({
        kind: stripKind(paragraph, linksOf(paragraph.id).isAligned, suggested.has(paragraph.id)),
        isHere: paragraph.id === currentRowId,
      })),
    [paragraphs, linksOf, suggested, currentRowId],
  )
  const here = Math.max(
    0,
    paragraphs.findIndex((paragraph) => paragraph.id === currentRowId),
  )
  const go = (index: number) => {
    const nearest = nearestKept(paragraphs, index)
    if (nearest !== null) onGo(nearest.id)
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
        const elements = [...(event.currentTarget.firstElementChild?.children ?? [])]
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
      <ViewFrame {...props} />
    </div>
  )
})

/** The frame round the marks of what is in view. It moves with the scrolling, past React. */
function ViewFrame({ report, rows, pageRows }: Pick<ReportStripProps, 'report' | 'rows' | 'pageRows'>) {
  const frame = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const indexOf = new Map(report.paragraphs.map(({ id }, index) => [id, index]))
    return pageRows.followView(() => {
      const box = frame.current
      const marks = box?.previousElementSibling?.children
      if (!box || !marks || marks.length === 0) return
      const { first, last } = pageRows.inView()
      const markOf = (paragraph: Paragraph | undefined) => {
        const index = indexOf.get(paragraph?.id ?? '') ?? 0
        return marks[
          Math.floor((index * marks.length) / Math.max(1, report.paragraphs.length))
        ]?.getBoundingClientRect()
      }
      const [from, to] = [markOf(paragraphsOf(rows[first])[0]), markOf(paragraphsOf(rows[last]).at(-1))]
      const origin = box.parentElement?.getBoundingClientRect()
      if (!from || !to || !origin) return
      const [left, right] = [Math.min(from.left, to.left), Math.max(from.right, to.right)]
      box.style.left = `${left - origin.left - 2}px`
      box.style.inlineSize = `${right - left + 4}px`
    })
  }, [report, rows, pageRows])
  return <div ref={frame} className={css['view']} aria-hidden="true" data-in-view="" />
}

function paragraphsOf(row: PaneRow | undefined): readonly Paragraph[] {
  if (row === undefined) return []
  return row.kind === 'fold' ? row.paragraphs : [row.paragraph]
}

function stripKind({ exclusion }: Paragraph, isAligned: boolean, isSuggested: boolean): StripKind {
  if (exclusion !== null) return 'excluded'
  if (isAligned) return isSuggested ? 'both' : 'aligned'
  return isSuggested ? 'suggested' : 'only'
}

function nearestKept(paragraphs: readonly Paragraph[], index: number): Paragraph | null {
  const kept = paragraphs
    .map((paragraph, at) => ({ paragraph, away: Math.abs(at - index) }))
    .filter(({ paragraph }) => paragraph.exclusion === null)
  return kept.toSorted((x, y) => x.away - y.away)[0]?.paragraph ?? null
}
