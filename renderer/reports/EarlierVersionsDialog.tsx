import { useTranslation } from 'react-i18next'
import type { Report } from '#core/document/snapshot.ts'
import { useFormat } from '../i18n/use-format.ts'
import { Dialog } from '../parts/Dialog.tsx'
import { directionOf } from '../parts/direction.ts'
import css from './EarlierVersionsDialog.module.css'
import { useOutletName } from './use-outlet-name.ts'

/** The versions a report had before, as they were imported, newest first. */
export function EarlierVersionsDialog({ report, onClose }: { readonly report: Report; readonly onClose: () => void }) {
  const { t } = useTranslation('reports')
  const format = useFormat()
  const outlet = useOutletName()(report)
  return (
    <Dialog title={t('version.earlierTitle', { outlet })} width="wide" isReading onClose={onClose}>
      {(report.earlier ?? []).toReversed().map((version, index) => (
        <article key={index} className={css['version']}>
          <header className={css['facts']}>
            {version.date === null ? null : (
              <bdi lang={report.language}>
                {format.dateOfReport(version.date, report.language, report.calendar, { weekday: true })}
              </bdi>
            )}
            {version.source === null ? null : (
              <span>{t('version.earlierFrom', { fileName: version.source.fileName })}</span>
            )}
          </header>
          {version.paragraphs
            .filter((paragraph) => paragraph.exclusion === null)
            .map((paragraph) => (
              <p key={paragraph.id} className={css['words']} lang={report.language} dir={directionOf(report.language)}>
                {paragraph.text}
              </p>
            ))}
        </article>
      ))}
    </Dialog>
  )
}
