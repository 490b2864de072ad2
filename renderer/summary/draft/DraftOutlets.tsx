import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { editReport } from '#core/document/commands/edit-report.ts'
import { outletName } from '#core/document/outlet-name.ts'
import type { Report } from '#core/document/snapshot.ts'
import { useDraftText } from '../../align/use-draft-text.ts'
import { useRun } from '../../app/workbench.tsx'
import { Field } from '../../parts/Field.tsx'
import css from './DraftDialog.module.css'

/** How each outlet is introduced where the draft first names it: the editor's words, kept with the report. */
export function DraftOutlets({ reports }: { readonly reports: readonly Report[] }) {
  const { t } = useTranslation('draft')
  const id = useId()
  return (
    <div className={css['outlets']} role="group" aria-labelledby={id}>
      <p id={id} className={css['label']}>
        {t('introduced')}
      </p>
      {reports.map((report) => (
        <Outlet key={report.id} report={report} name={outletName(report, reports)} />
      ))}
    </div>
  )
}

function Outlet({ report, name }: { readonly report: Report; readonly name: string }) {
  const { t } = useTranslation('draft')
  const run = useRun()
  const descriptor = useDraftText(report.descriptor ?? '', (text) => {
    run(editReport, { reportId: report.id, fields: { descriptor: text.trim() } })
  })
  return (
    <div onBlur={descriptor.flush}>
      <Field
        label={name}
        value={descriptor.text}
        onChange={descriptor.change}
        placeholder={t('descriptorExample')}
        direction="ltr"
        lang="en"
      />
    </div>
  )
}
