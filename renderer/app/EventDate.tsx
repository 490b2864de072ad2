import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button, DialogTrigger, Popover } from 'react-aria-components'
import { editMeta } from '#core/document/commands/edit-meta.ts'
import { languageTraits } from '../i18n/languages.ts'
import { useFormat } from '../i18n/use-format.ts'
import { classes } from '../parts/classes.ts'
import css from './EventDate.module.css'
import { useRun, useSnapshotPart, useWorkbench } from './workbench.tsx'

const DateEntry = lazy(async () => ({ default: (await import('../parts/DateEntry.tsx')).DateEntry }))

/** When the event was: as the editor set it, else the earliest date among its reports. Pressed, it can be set. */
export function EventDate() {
  const { t } = useTranslation()
  const format = useFormat()
  const { isReadOnly } = useWorkbench()
  const meta = useSnapshotPart((snapshot) => snapshot.meta)
  const reports = useSnapshotPart((snapshot) => snapshot.reports)
  const run = useRun()
  const [isOpen, setIsOpen] = useState(false)
  const earliest = reports.flatMap(({ date }) => date ?? []).toSorted()[0] ?? null
  const date = meta.eventDate ?? earliest
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setIsOpen}>
      <Button className={classes(css['date'])} isDisabled={isReadOnly}>
        {date === null ? t('setEventDate') : <time dateTime={date}>{format.date(date, { weekday: true })}</time>}
      </Button>
      <Popover className={classes(css['popover'])} placement="bottom start" offset={6} aria-label={t('eventDate')}>
        <Suspense>
          <DateEntry
            label={t('eventDate')}
            action={t('useDate')}
            calendar={languageTraits[format.language].calendar}
            date={date}
            onCancel={() => setIsOpen(false)}
            onUse={(eventDate) => {
              setIsOpen(false)
              run(editMeta, { eventDate })
            }}
          />
          {meta.eventDate === null && earliest !== null ? <p className={css['hint']}>{t('eventDateHint')}</p> : null}
        </Suspense>
      </Popover>
    </DialogTrigger>
  )
}
