import { useCallback, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Report } from '#core/document/snapshot.ts'
import { useFormat } from '../i18n/use-format.ts'

/** What a paragraph is called in the queue: “Persian 4”; by its outlet where there are more than two reports. */
export function usePlaceName(reports: readonly Report[]): (paragraphId: string) => string {
  const { t } = useTranslation(['align', 'common', 'queue'])
  const format = useFormat()
  const places = useMemo(
    () =>
      new Map(reports.flatMap((report) => report.paragraphs.map((paragraph) => [paragraph.id, { report, paragraph }]))),
    [reports],
  )
  return useCallback(
    (paragraphId) => {
      const place = places.get(paragraphId)
      if (place === undefined) return ''
      const { outlet, outletEnglish, language } = place.report
      const number = place.paragraph.number === null ? '–' : format.number(place.paragraph.number)
      const name = outlet || outletEnglish
      if (reports.length > 2 && name !== '') return t('queue:outletPlace', { outlet: name, number })
      return t('align:place', { language: t(`common:language.${language}`), number })
    },
    [places, reports.length, t, format],
  )
}
