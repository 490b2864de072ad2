import { useTranslation } from 'react-i18next'
import { ListBox, ListBoxItem } from 'react-aria-components'
import { useProblemSentence } from '../app/status.tsx'
import { useFormat } from '../i18n/use-format.ts'
import { Button } from '../parts/Button.tsx'
import { classes } from '../parts/classes.ts'
import { Icon } from '../parts/Icon.tsx'
import { IconButton } from '../parts/IconButton.tsx'
import css from './DraftList.module.css'
import { claimsWithin, dateOf, type Incoming } from './drafts.ts'

export interface DraftListProps {
  readonly incoming: readonly Incoming[]
  readonly chosenId: string
  readonly onChoose: (id: string) => void
  readonly onRemove: (id: string) => void
  readonly onPick: () => void
  /** Null where one file is wanted. */
  readonly onPickFolder: (() => void) | null
  readonly onPaste: () => void
}

/** The files on their way in, one line of facts each, with what needs the editor's eye. */
export function DraftList(props: DraftListProps) {
  const { incoming, chosenId, onChoose, onRemove, onPick, onPickFolder, onPaste } = props
  const { t } = useTranslation('import')
  const chosen = incoming.find(({ id }) => id === chosenId)
  return (
    <nav className={css['drafts']} aria-label={t('drafts')}>
      <header className={css['heading']}>
        <h2>{t('drafts')}</h2>
        {chosen === undefined ? null : (
          <IconButton
            icon="trash"
            label={t('removeDraft', { fileName: chosen.isPasted ? t('pasted') : chosen.fileName })}
            onPress={() => onRemove(chosen.id)}
          />
        )}
      </header>
      <ListBox
        aria-label={t('drafts')}
        className={classes(css['list'])}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[chosenId]}
        onSelectionChange={(keys) => {
          const [key] = keys === 'all' ? [] : [...keys]
          if (typeof key === 'string') onChoose(key)
        }}
      >
        {incoming.map((file) => (
          <ListBoxItem key={file.id} id={file.id} textValue={file.fileName} className={classes(css['draft'])}>
            <span className={css['file']} dir="ltr">
              {file.isPasted ? t('pasted') : file.fileName}
            </span>
            <DraftFacts file={file} />
          </ListBoxItem>
        ))}
      </ListBox>
      <div className={css['more']}>
        <Button variant="link" onPress={onPick}>
          {t('pick')}
        </Button>
        {onPickFolder === null ? null : (
          <Button variant="link" onPress={onPickFolder}>
            {t('pickFolder')}
          </Button>
        )}
        <Button variant="link" onPress={onPaste}>
          {t('paste')}
        </Button>
      </div>
    </nav>
  )
}

function DraftFacts({ file }: { readonly file: Incoming }) {
  const { t } = useTranslation(['import', 'common'])
  const format = useFormat()
  const sentenceOf = useProblemSentence()
  const { reading } = file
  const claims = claimsWithin(file)
  if (reading.kind === 'underWay') return <small className={css['facts']}>{t('import:reading')}</small>
  if (reading.kind === 'failed') {
    return (
      <span className={css['failed']} title={sentenceOf(reading.problem)}>
        {t('import:failed')}
      </span>
    )
  }
  const { draft } = reading.edited
  const { date, isConfirmed } = dateOf(reading.edited)
  const kept = draft.paragraphs.filter(({ exclusion }) => exclusion === null).length
  const setAside = draft.paragraphs.length - kept
  const facts = [
    t(`common:language.${draft.language}`),
    t('import:paragraphs', { count: kept }),
    ...(setAside === 0 ? [] : [t('import:setAside', { count: setAside })]),
    ...(claims === 0 ? [] : [t('import:claims', { count: claims })]),
  ]
  const isWithoutYear = draft.remarks.some(({ kind }) => kind === 'dateWithoutYear')
  return (
    <>
      <small className={css['facts']}>{facts.join(' · ')}</small>
      {date !== null && !isConfirmed ? (
        <span className={css['flag']}>
          <Icon name="flag" />
          {isWithoutYear ? t('import:date.flagYear') : t('import:date.flag')}
        </span>
      ) : date === null ? (
        <span className={css['flag']}>
          <Icon name="flag" />
          {t('import:date.flagNone')}
        </span>
      ) : (
        <small className={css['facts']}>{format.date(date)}</small>
      )}
      {draft.remarks.some(({ kind }) => kind === 'extracted') ? (
        <span className={css['flag']}>
          <Icon name="flag" />
          {t('import:extracted')}
        </span>
      ) : null}
    </>
  )
}
