import { useTranslation } from 'react-i18next'
import { mostReports } from '#core/document/commands/add-report.ts'
import { importLimits } from '#core/import/import-limits.ts'
import { mostFolderFiles } from '#core/import/report-files.ts'
import css from './Readable.module.css'

const { textMegabytes, documentMegabytes, pdfPages } = importLimits

/** The kinds of files that are read here and how large they may be, for an editor who asks. */
export function Readable() {
  const { t } = useTranslation('import')
  const kinds = [
    [t('readable.pages'), t('readable.pagesNote', { megabytes: textMegabytes })],
    [t('readable.documents'), t('readable.documentsNote')],
    [t('readable.pdf'), t('readable.pdfNote', { pages: pdfPages, megabytes: documentMegabytes })],
    [t('readable.text'), t('readable.textNote')],
    [t('readable.folder'), t('readable.folderNote', { files: mostFolderFiles, reports: mostReports })],
    [t('readable.alignments'), t('readable.alignmentsNote')],
  ] as const
  return (
    <details className={css['readable']}>
      <summary>{t('readable.summary')}</summary>
      <dl className={css['kinds']}>
        {kinds.map(([kind, note]) => (
          <div key={kind}>
            <dt>{kind}</dt>
            <dd>{note}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
