import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useCommand } from '../app/commands.tsx'
import { useProblemSentence } from '../app/status.tsx'
import { Button } from '../parts/Button.tsx'
import { Dialog } from '../parts/Dialog.tsx'
import { IconButton } from '../parts/IconButton.tsx'
import { Sign } from '../parts/Sign.tsx'
import { CleanedText } from './CleanedText.tsx'
import { DraftList } from './DraftList.tsx'
import { hasEdits, readyDrafts, type Reading } from './drafts.ts'
import css from './ImportScreen.module.css'
import { PasteDialog } from './PasteDialog.tsx'
import { pastedFile } from './pasted.ts'
import { Readable } from './Readable.tsx'
import { ReportFacts } from './ReportFacts.tsx'
import type { IncomingFiles } from './use-incoming.ts'

export interface ImportScreenProps {
  readonly files: IncomingFiles
  /** The project the reports go to; null where a new one will be made. */
  readonly projectTitle: string | null
  /** The outlet whose report a newer version is read for; null when reports are added. */
  readonly replacedOutlet: string | null
  /** Begins with the dialog to paste into. */
  readonly startsPasting: boolean
  /** The name for a new project; empty for none. */
  readonly newTitle: string
  readonly onNewTitle: (title: string) => void
  readonly onPick: () => void
  readonly onPickFolder: () => void
  readonly onCancel: () => void
  /** Resolves when the reports are in the project, or have been refused. */
  readonly onAdd: () => Promise<void>
}

/** Each file as a draft beside its cleaned text and what is known about it. Nothing is in the project until it is added. */
export function ImportScreen(props: ImportScreenProps) {
  const { files, projectTitle, replacedOutlet, onPick, onPickFolder, onAdd } = props
  const { t } = useTranslation('import')
  const { incoming } = files
  const [chosenId, setChosenId] = useState<string | null>(null)
  const [isPasting, setIsPasting] = useState(props.startsPasting)
  const [isAdding, setIsAdding] = useState(false)
  const [isLeaving, setIsLeaving] = useState(false)
  const chosen = incoming.find(({ id }) => id === chosenId) ?? incoming[0]
  const ready = readyDrafts(incoming)
  const fileCount = new Set(incoming.map(({ id, within }) => within?.fileId ?? id)).size
  const canAdd =
    ready.length > 0 &&
    (replacedOutlet === null || ready.length === 1) &&
    !isAdding &&
    incoming.every(({ reading }) => reading.kind !== 'underWay')

  const onCancel = () => {
    if (hasEdits(incoming)) setIsLeaving(true)
    else props.onCancel()
  }
  const addAll = () => {
    setIsAdding(true)
    void onAdd().finally(() => setIsAdding(false))
  }
  useCommand('import.add', { isEnabled: canAdd, run: addAll })
  useCommand('import.paste', { run: () => setIsPasting(true) })
  useCommand('import.cancel', { run: onCancel })

  return (
    <div className={css['frame']}>
      <header className={css['bar']}>
        <Sign />
        {projectTitle === null ? (
          <input
            className={css['newTitle']}
            dir="auto"
            aria-label={t('newProject')}
            placeholder={t('newProject')}
            maxLength={200}
            value={props.newTitle}
            onChange={(event) => props.onNewTitle(event.currentTarget.value)}
          />
        ) : (
          <span className={css['projectTitle']}>
            <bdi>{projectTitle}</bdi>
          </span>
        )}
        <h1 className={css['screen']}>
          {replacedOutlet !== null
            ? t('newer.title', { outlet: replacedOutlet })
            : incoming.length === 0
              ? t('filesNone')
              : t('files', { count: fileCount })}
        </h1>
        <IconButton
          icon="close"
          label={t('cancel')}
          command="import.cancel"
          onPress={onCancel}
          className={css['close']}
        />
      </header>
      <main className={css['import']} data-empty={incoming.length === 0}>
        {chosen === undefined ? (
          <div className={css['empty']}>
            <h2>{t(replacedOutlet === null ? 'emptyTitle' : 'newer.emptyTitle')}</h2>
            <p>{t(replacedOutlet === null ? 'emptyBody' : 'newer.emptyBody')}</p>
            <div className={css['emptyActions']}>
              <Button variant="primary" onPress={onPick} autoFocus>
                {t('pick')}
              </Button>
              {replacedOutlet === null ? <Button onPress={onPickFolder}>{t('pickFolder')}</Button> : null}
              <Button onPress={() => setIsPasting(true)}>{t('paste')}</Button>
            </div>
            <Readable />
          </div>
        ) : (
          <>
            <DraftList
              incoming={incoming}
              chosenId={chosen.id}
              onChoose={setChosenId}
              onRemove={files.remove}
              onPick={onPick}
              onPickFolder={replacedOutlet === null ? onPickFolder : null}
              onPaste={() => setIsPasting(true)}
            />
            {chosen.reading.kind === 'read' ? (
              <>
                <CleanedText
                  key={chosen.id}
                  edited={chosen.reading.edited}
                  onEdit={(change) => files.edit(chosen.id, change)}
                />
                <ReportFacts
                  key={`facts ${chosen.id}`}
                  edited={chosen.reading.edited}
                  onEdit={(change) => files.edit(chosen.id, change)}
                />
              </>
            ) : (
              <NotRead reading={chosen.reading} />
            )}
          </>
        )}
        <footer className={css['foot']}>
          <span className={css['promise']}>
            {replacedOutlet === null ? t('nothingDeleted') : t(ready.length > 1 ? 'newer.onlyOne' : 'newer.promise')}
          </span>
          <Button variant="plain" command="import.cancel" onPress={onCancel}>
            {t('cancel')}
          </Button>
          <Button variant="primary" command="import.add" isDisabled={!canAdd} onPress={addAll}>
            {isAdding
              ? t('adding')
              : replacedOutlet !== null
                ? t('newer.replace')
                : ready.length === 0
                  ? t('addNone')
                  : t('add', { count: ready.length })}
          </Button>
        </footer>
      </main>
      {isLeaving ? (
        <Dialog
          title={t('leave.title')}
          onClose={() => setIsLeaving(false)}
          actions={
            <>
              <Button variant="plain" onPress={props.onCancel}>
                {t('leave.leave')}
              </Button>
              <Button variant="primary" autoFocus onPress={() => setIsLeaving(false)}>
                {t('leave.stay')}
              </Button>
            </>
          }
        >
          <p>{t('leave.body')}</p>
        </Dialog>
      ) : null}
      {isPasting ? (
        <PasteDialog
          onClose={() => setIsPasting(false)}
          onAdd={(pasted) => {
            setIsPasting(false)
            files.add([pastedFile(pasted, t('pasted'))])
          }}
        />
      ) : null}
    </div>
  )
}

function NotRead({ reading }: { readonly reading: Exclude<Reading, { readonly kind: 'read' }> }) {
  const { t } = useTranslation('import')
  const sentenceOf = useProblemSentence()
  return (
    <div className={css['notRead']} role="status">
      {reading.kind === 'underWay' ? (
        <p>{t('reading')}</p>
      ) : (
        <>
          <p className={css['why']}>{sentenceOf(reading.problem)}</p>
          <p>{t('failedHint')}</p>
          <Readable />
        </>
      )}
    </div>
  )
}
