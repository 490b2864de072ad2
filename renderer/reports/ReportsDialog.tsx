import { useTranslation } from 'react-i18next'
import { GridList, GridListItem, Button as DragButton, useDragAndDrop } from 'react-aria-components'
import { mostReports } from '#core/document/commands/add-report.ts'
import { moveReport } from '#core/document/commands/move-report.ts'
import type { Report, Snapshot } from '#core/document/snapshot.ts'
import { useCommandRegistry } from '../app/commands.tsx'
import { useRun } from '../app/workbench.tsx'
import { useFormat } from '../i18n/use-format.ts'
import { Button } from '../parts/Button.tsx'
import { classes } from '../parts/classes.ts'
import { Dialog } from '../parts/Dialog.tsx'
import { Icon } from '../parts/Icon.tsx'
import { IconButton } from '../parts/IconButton.tsx'
import css from './ReportsDialog.module.css'
import { useOutletName } from './use-outlet-name.ts'

export interface ReportsDialogProps {
  readonly snapshot: Snapshot
  readonly onAbout: (reportId: string) => void
  readonly onRemove: (reportId: string) => void
  readonly onClose: () => void
}

const dragType = 'muqabala-report'

/** The reports of the project in their order, to be moved by dragging, by button, or with Alt and the arrows. */
export function ReportsDialog({ snapshot, onAbout, onRemove, onClose }: ReportsDialogProps) {
  const { t } = useTranslation('reports')
  const registry = useCommandRegistry()
  const run = useRun()
  const { reports } = snapshot
  const isFull = reports.length >= mostReports
  const placeOf = (reportId: string) => reports.findIndex((report) => report.id === reportId)
  const moveTo = (reportId: string, place: number) => {
    const before = reports[place]?.id ?? null
    if (before !== reportId) run(moveReport, { reportId, beforeReportId: before })
  }
  const step = (reportId: string, by: 1 | -1) => {
    const place = placeOf(reportId)
    if (by === -1 && place > 0) moveTo(reportId, place - 1)
    if (by === 1 && place < reports.length - 1) moveTo(reportId, place + 2)
  }
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ [dragType]: String(key) })),
    acceptedDragTypes: [dragType],
    onReorder: ({ keys, target }) => {
      const [moved] = keys
      const place = placeOf(String(target.key))
      if (typeof moved === 'string') moveTo(moved, target.dropPosition === 'after' ? place + 1 : place)
    },
  })
  return (
    <Dialog
      title={t('manage.title')}
      width="wide"
      onClose={onClose}
      actions={
        <>
          <span className={css['count']}>
            {isFull ? t('manage.full') : t('manage.count', { count: reports.length, most: mostReports })}
          </span>
          <Button
            variant="primary"
            isDisabled={isFull}
            onPress={() => {
              onClose()
              registry.runById('report.import')
            }}
          >
            {t('manage.add')}
          </Button>
        </>
      }
    >
      <p className={css['hint']}>{t('manage.hint')}</p>
      <div
        onKeyDownCapture={(event) => {
          const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null
          const item = event.target instanceof Element ? event.target.closest('[data-key]') : null
          if (by === null || !event.altKey || item === null) return
          event.preventDefault()
          event.stopPropagation()
          step(item.getAttribute('data-key') ?? '', by)
        }}
      >
        <GridList
          aria-label={t('manage.list')}
          className={classes(css['list'])}
          dragAndDropHooks={dragAndDropHooks}
          items={reports}
          dependencies={[snapshot]}
        >
          {(report) => (
            <GridListItem
              id={report.id}
              textValue={report.outlet || report.outletEnglish}
              className={classes(css['report'])}
            >
              <DragButton slot="drag" className={classes(css['grip'])}>
                <Icon name="grip" />
              </DragButton>
              <ReportFacts report={report} snapshot={snapshot} />
              <IconButton
                icon="up"
                label={t('manage.up')}
                keys="Alt+ArrowUp"
                isDisabled={placeOf(report.id) === 0}
                onPress={() => step(report.id, -1)}
              />
              <IconButton
                icon="down"
                label={t('manage.down')}
                keys="Alt+ArrowDown"
                isDisabled={placeOf(report.id) === reports.length - 1}
                onPress={() => step(report.id, 1)}
              />
              <IconButton icon="more" label={t('command.about')} onPress={() => onAbout(report.id)} />
              <IconButton icon="trash" label={t('command.remove')} onPress={() => onRemove(report.id)} />
            </GridListItem>
          )}
        </GridList>
      </div>
    </Dialog>
  )
}

function ReportFacts({ report, snapshot }: { readonly report: Report; readonly snapshot: Snapshot }) {
  const { t } = useTranslation(['reports', 'common'])
  const format = useFormat()
  const outlet = useOutletName()(report)
  const paragraphs = report.paragraphs.filter(({ number }) => number !== null).length
  const claims = snapshot.claims.filter(({ mentions }) =>
    mentions.some(({ reportId }) => reportId === report.id),
  ).length
  return (
    <div className={css['facts']}>
      <span>
        <bdi className={css['outlet']} lang={report.language}>
          {outlet}
        </bdi>{' '}
        {report.outletEnglish === '' || report.outletEnglish === outlet ? null : (
          <bdi className={css['english']} lang="en">
            {report.outletEnglish}
          </bdi>
        )}
      </span>
      <small className={css['small']}>
        {[
          t(`common:language.${report.language}`),
          report.date === null ? t('reports:manage.undated') : format.date(report.date),
          t('reports:manage.paragraphs', { count: paragraphs }),
          t('reports:manage.claims', { count: claims }),
        ].join(' · ')}
      </small>
    </div>
  )
}
