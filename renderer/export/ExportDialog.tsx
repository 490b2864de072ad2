import { useCallback, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ProgressBar } from 'react-aria-components'
import type { Snapshot } from '#core/document/snapshot.ts'
import { formatTraits, partsOf } from '#core/export/formats.ts'
import { selectForExport } from '#core/export/select.ts'
import { draftPassages } from '#core/summary/draft/draft-passages.ts'
import { parseSummary } from '#core/summary/parse-summary.ts'
import type { HostDescription } from '#core/host/contract.ts'
import type { Host } from '#core/host/handlers.ts'
import { useSettings } from '../app/settings.tsx'
import { useProblemSentence } from '../app/status.tsx'
import { Button } from '../parts/Button.tsx'
import { classes } from '../parts/classes.ts'
import { Dialog } from '../parts/Dialog.tsx'
import { ChoiceForm } from './ChoiceForm.tsx'
import css from './ExportDialog.module.css'
import type { ExportRequest } from './export.worker.ts'
import { PreviewFrame } from './PreviewFrame.tsx'
import { useExport, type ExportState } from './use-export.ts'
import { useFindDifferences } from './use-findings.ts'
import { usePreview } from './use-preview.ts'

export interface ExportDialogProps {
  readonly host: Host
  readonly description: HostDescription
  readonly snapshot: Snapshot
  readonly onClose: () => void
}

/** Out again: what goes in, what it will look like, where it went, and if it did not, why. */
export function ExportDialog({ host, description, snapshot, onClose }: ExportDialogProps) {
  const { t } = useTranslation('export')
  const { settings, change } = useSettings()
  const { exports: choices } = settings
  const find = useFindDifferences()
  const exporting = useExport(host, description)
  const [openedAt] = useState(() => new Date().toISOString())

  const isPrinted = choices.format === 'pdf' && !description.printsPdf
  const { omittedReports, hasGlosses } = choices
  const selected = useMemo(
    () => selectForExport(snapshot, { omittedReports, hasGlosses }),
    [snapshot, omittedReports, hasGlosses],
  )
  const parts = useMemo(() => partsOf(choices.format, choices.parts), [choices])
  const isEmpty = parts.length === 0 && formatTraits[choices.format].parts.length > 0
  const prepare = useCallback(
    async (generatedAt: string): Promise<ExportRequest> => ({
      snapshot: selected,
      choices,
      generatedAt,
      findings: parts.includes('differences') ? await find(selected) : null,
    }),
    [selected, choices, parts, find],
  )
  const prepareNow = useCallback(() => prepare(openedAt), [prepare, openedAt])
  const preview = usePreview(isEmpty ? null : prepareNow)
  const drafts = useMemo(() => countDrafts(selected), [selected])
  const { kind } = exporting.state
  const stage = kind === 'comparing' || kind === 'writing' ? kind : null

  return (
    <Dialog
      title={t('title')}
      width="full"
      onClose={onClose}
      actions={
        <>
          <Outcome state={exporting.state} isEmpty={isEmpty} drafts={parts.includes('summary') ? drafts : 0} />
          {stage === null ? (
            <Button
              variant="primary"
              isDisabled={isEmpty}
              onPress={() => exporting.start(() => prepare(new Date().toISOString()))}
            >
              {t(isPrinted ? 'print' : 'write')}
            </Button>
          ) : (
            <Button onPress={exporting.cancel}>{t('cancel')}</Button>
          )}
        </>
      }
    >
      <div className={css['halves']}>
        <ChoiceForm
          choices={choices}
          reports={snapshot.reports}
          isPrinted={isPrinted}
          onChange={(fields) => change({ exports: { ...choices, ...fields } })}
        />
        <PreviewFrame preview={preview} />
      </div>
    </Dialog>
  )
}

/** Passages that would go out as they were laid out from claims. */
function countDrafts(snapshot: Snapshot): number {
  return snapshot.draftPassages.length === 0 ? 0 : draftPassages(parseSummary(snapshot.summary), snapshot).length
}

interface OutcomeProps {
  readonly state: ExportState
  readonly isEmpty: boolean
  readonly drafts: number
}

/** What should be known before, how far it is, and how it ended. */
function Outcome({ state, isEmpty, drafts }: OutcomeProps) {
  const { t } = useTranslation('export')
  const sentenceOf = useProblemSentence()
  const stage = state.kind === 'comparing' || state.kind === 'writing' ? state.kind : null
  const sentence = () => {
    switch (state.kind) {
      case 'comparing':
      case 'writing':
        return null
      case 'resting':
        if (isEmpty) return t('nothing')
        return drafts === 0 ? null : t('drafts', { count: drafts })
      case 'cancelled':
        return t('cancelled')
      case 'broken':
        return t('broken')
      case 'handedOver':
        return t('handedOver')
      case 'answered':
        if (!state.result.ok) return `${t('failed')}: ${sentenceOf(state.result.problem)}`
        return state.result.value === null ? null : t('written', { fileName: state.result.value.fileName })
    }
  }
  return (
    <div className={css['outcome']}>
      {stage === null ? null : (
        <ProgressBar isIndeterminate aria-label={t(`stages.${stage}`)} className={classes(css['progress'])}>
          <span className={css['track']} />
          {t(`stages.${stage}`)}
        </ProgressBar>
      )}
      <span role="status">{sentence()}</span>
    </div>
  )
}
