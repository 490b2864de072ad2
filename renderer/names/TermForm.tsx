import { useTranslation } from 'react-i18next'
import type { TermRecord } from '#core/document/records.ts'
import { openVowel } from '#core/text/transliterate.ts'
import { useDraftText } from '../align/use-draft-text.ts'
import { Button } from '../parts/Button.tsx'
import { Field } from '../parts/Field.tsx'
import { Select } from '../parts/Select.tsx'
import { latinDrafts } from './names-table.ts'
import css from './NamesDialog.module.css'

export interface TermFormProps {
  readonly term: TermRecord
  readonly isReadOnly: boolean
  /** Begins with the keyboard in its first field. */
  readonly isNew: boolean
  readonly onEdit: (fields: Partial<TermRecord>) => void
}

/** One name or term, to be written in; every pause keeps what was written. */
export function TermForm({ term, isReadOnly, isNew, onEdit }: TermFormProps) {
  const { t } = useTranslation('names')
  const isName = term.kind === 'name'
  return (
    <div className={css['fields']}>
      <Select
        label={t('kind')}
        value={isName ? 'name' : 'word'}
        isDisabled={isReadOnly}
        options={[
          { value: 'name', label: t('kinds.name') },
          { value: 'word', label: t('kinds.word') },
        ]}
        onChange={(kind) => onEdit({ kind })}
      />
      <div className={css['originals']}>
        <TermField name="persian" term={term} isReadOnly={isReadOnly} autoFocus={isNew} onEdit={onEdit} />
        <TermField name="arabic" term={term} isReadOnly={isReadOnly} onEdit={onEdit} />
      </div>
      <p className={css['hint']}>{t('several')}</p>
      <TermField name="english" term={term} isReadOnly={isReadOnly} onEdit={onEdit} />
      {isName && term.english.includes(openVowel) ? <p className={css['open']}>{t('vowelsOpen')}</p> : null}
      {isName && !isReadOnly ? <LatinDrafts term={term} onUse={(english) => onEdit({ english })} /> : null}
      {isName ? <TermField name="otherEnglish" term={term} isReadOnly={isReadOnly} onEdit={onEdit} /> : null}
      <TermField name="note" term={term} isReadOnly={isReadOnly} onEdit={onEdit} rows={2} />
    </div>
  )
}

/** The name in Latin letters, with a point for every vowel that print leaves out. */
function LatinDrafts({ term, onUse }: { readonly term: TermRecord; readonly onUse: (english: string) => void }) {
  const { t } = useTranslation('names')
  const drafts = latinDrafts(term)
  if (drafts.length === 0) return null
  return (
    <div className={css['drafts']}>
      <p className={css['hint']}>{t('drafts')}</p>
      {drafts.map(({ language, exact, plain }) => (
        <p key={language} className={css['draft']}>
          <span className={css['hint']}>{t(`from.${language}`)}</span>
          {[...new Set([plain, exact])].map((latin) => (
            <Button key={latin} variant="link" aria-label={t('use', { latin })} onPress={() => onUse(latin)}>
              <bdi dir="ltr" lang="en">
                {latin}
              </bdi>
            </Button>
          ))}
        </p>
      ))}
    </div>
  )
}

interface TermFieldProps {
  readonly name: 'persian' | 'arabic' | 'english' | 'otherEnglish' | 'note'
  readonly term: TermRecord
  readonly isReadOnly: boolean
  readonly autoFocus?: boolean
  readonly rows?: number
  readonly onEdit: (fields: Partial<TermRecord>) => void
}

const languages = { persian: 'fa', arabic: 'ar', english: 'en', otherEnglish: 'en', note: undefined } as const

function TermField({ name, term, isReadOnly, autoFocus = false, rows, onEdit }: TermFieldProps) {
  const { t } = useTranslation('names')
  const written = useDraftText(term[name] ?? '', (text) => onEdit({ [name]: text.trim() }))
  const lang = languages[name]
  return (
    <div onBlur={written.flush}>
      <Field
        label={t(`field.${name}`)}
        value={written.text}
        onChange={written.change}
        isReadOnly={isReadOnly}
        autoFocus={autoFocus}
        lang={lang}
        className={lang === 'fa' || lang === 'ar' ? css['original'] : undefined}
        direction={lang === undefined ? 'auto' : lang === 'en' ? 'ltr' : 'rtl'}
        {...(rows === undefined ? {} : { rows })}
      />
    </div>
  )
}
