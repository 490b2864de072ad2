import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Label, RadioButton, RadioField, RadioGroup } from 'react-aria-components'
import type { Result } from '#core/base/result.ts'
import type { Snapshot } from '#core/document/snapshot.ts'
import type { HostDescription } from '#core/host/contract.ts'
import type { Host } from '#core/host/handlers.ts'
import { useProblemSentence } from '../app/status.tsx'
import { writeExport } from '../host/files.ts'
import { Button } from '../parts/Button.tsx'
import { classes } from '../parts/classes.ts'
import { Dialog } from '../parts/Dialog.tsx'
import css from './ExportDialog.module.css'
import { makeExport } from './make-export.ts'

export interface ExportDialogProps {
  readonly host: Host
  readonly description: HostDescription
  readonly snapshot: Snapshot
  readonly onClose: () => void
}

type Choice = 'html' | 'markdown' | 'pdf'

/** Out again: what is written, where it went, and if it did not, why. */
export function ExportDialog({ host, description, snapshot, onClose }: ExportDialogProps) {
  const { t } = useTranslation('settings')
  const sentenceOf = useProblemSentence()
  const [choice, setChoice] = useState<Choice>('html')
  const [outcome, setOutcome] = useState<string | null>(null)
  const choices: readonly Choice[] = description.printsPdf ? ['html', 'markdown', 'pdf'] : ['html', 'markdown']

  const write = async (): Promise<Result<{ readonly fileName: string } | null>> => {
    const made = makeExport(snapshot, choice === 'markdown' ? 'markdown' : 'html', new Date().toISOString())
    if (choice === 'pdf') {
      return host['export.printPdf']({ fileName: made.fileName.replace(/html$/, 'pdf'), html: made.text })
    }
    return writeExport(host, description, { ...made, bytes: new TextEncoder().encode(made.text) })
  }
  const writeAndTell = () => {
    setOutcome(null)
    void write().then((written) => {
      if (!written.ok) setOutcome(`${t('export.failed')}: ${sentenceOf(written.problem)}`)
      else if (written.value !== null) setOutcome(t('export.written', { fileName: written.value.fileName }))
    })
  }
  return (
    <Dialog
      title={t('export.title')}
      onClose={onClose}
      actions={
        <>
          <span className={css['outcome']} role="status">
            {outcome}
          </span>
          <Button variant="primary" onPress={writeAndTell}>
            {t('export.write')}
          </Button>
        </>
      }
    >
      <RadioGroup
        className={classes(css['formats'])}
        value={choice}
        onChange={(value) => setChoice(choices.find((known) => known === value) ?? 'html')}
      >
        <Label className={classes(css['label'])}>{t('export.format')}</Label>
        {choices.map((value) => (
          <RadioField key={value} value={value}>
            <RadioButton className={classes(css['format'])}>
              <span className={css['dot']} />
              <span>
                <b className={css['name']}>{t(`export.${value}`)}</b>
                <span className={css['hint']}>{t(`export.${value}Hint`)}</span>
              </span>
            </RadioButton>
          </RadioField>
        ))}
      </RadioGroup>
    </Dialog>
  )
}
