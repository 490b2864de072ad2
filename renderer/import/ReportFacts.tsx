import { useTranslation } from 'react-i18next'
import { languageSchema } from '#core/document/records.ts'
import type { Remark } from '#core/import/draft.ts'
import { Field } from '../parts/Field.tsx'
import { Select } from '../parts/Select.tsx'
import { DateFact } from './DateFact.tsx'
import { changeFacts, dateOf, type DraftFacts, type EditedDraft } from './drafts.ts'
import css from './ReportFacts.module.css'

export interface ReportFactsProps {
  readonly edited: EditedDraft
  readonly onEdit: (change: (edited: EditedDraft) => EditedDraft) => void
}

/** What is known about the report, to be put right before it is added. */
export function ReportFacts({ edited, onEdit }: ReportFactsProps) {
  const { t } = useTranslation(['import', 'common'])
  const change = (facts: DraftFacts) => onEdit((edited) => changeFacts(edited, facts))
  const { draft } = edited
  const { language } = draft
  const native = language === 'und' ? undefined : language
  // Only what did not come out of the text itself is worth a word, and only while it stands as it was found.
  const note = (fact: 'outlet' | 'headline' | 'url') => {
    const origin = draft.origins[fact]
    const isFound = draft[fact] === edited.found[fact] && draft[fact] !== ''
    return isFound && origin !== 'text' ? t(`import:origin.${origin}`) : undefined
  }
  return (
    <aside className={css['facts']} aria-label={t('import:facts')}>
      <Field
        label={t('import:outlet')}
        value={draft.outlet}
        lang={native}
        note={note('outlet')}
        onChange={(outlet) => change({ outlet })}
      />
      <Field
        label={t('import:outletEnglish')}
        value={draft.outletEnglish}
        direction="ltr"
        onChange={(outletEnglish) => change({ outletEnglish })}
      />
      <Field
        label={t('import:headline')}
        value={draft.headline}
        lang={native}
        rows={3}
        note={note('headline')}
        onChange={(headline) => change({ headline })}
      />
      {draft.byline === '' ? null : (
        <Field label={t('import:byline')} value={draft.byline} isReadOnly onChange={() => undefined} />
      )}
      <div className={css['pair']}>
        <Select
          label={t('import:language')}
          value={language}
          options={languageSchema.options.map((value) => ({ value, label: t(`common:language.${value}`) }))}
          onChange={(value) => change({ language: value })}
        />
        {draft.encoding === '' ? null : (
          <Field
            label={t('import:encoding')}
            value={draft.encoding.toUpperCase()}
            direction="ltr"
            isReadOnly
            onChange={() => undefined}
          />
        )}
      </div>
      <DateFact
        language={language}
        printed={draft.date.printed}
        calendar={draft.date.calendar}
        candidates={draft.date.candidates}
        {...dateOf(edited)}
        yearFrom={yearFromOf(draft.remarks)}
        origin={draft.origins.date}
        onChoose={(chosenDate) => onEdit((edited) => ({ ...edited, chosenDate }))}
      />
      <Field
        label={t('import:address')}
        value={draft.url}
        placeholder={t('import:noAddress')}
        direction={draft.url === '' ? 'auto' : 'ltr'}
        note={note('url')}
        onChange={(url) => change({ url })}
      />
      {draft.remarks
        .filter(({ kind }) => kind !== 'dateWithoutYear')
        .map((remark) => (
          <p key={remark.kind} className={css['remark']} data-check={remark.kind === 'extracted' ? '' : undefined}>
            <RemarkSentence remark={remark} />
          </p>
        ))}
    </aside>
  )
}

function yearFromOf(remarks: readonly Remark[]): string | null {
  const remark = remarks.find(({ kind }) => kind === 'dateWithoutYear')
  return remark?.kind === 'dateWithoutYear' ? remark.yearFrom : null
}

function RemarkSentence({ remark }: { readonly remark: Remark }) {
  const { t } = useTranslation('import')
  switch (remark.kind) {
    case 'joinersMissing':
      return t('remark.joinersMissing', { example: remark.example })
    case 'undecodable':
      return t('remark.undecodable', { count: remark.count })
    case 'bidiOverrides':
      return t('remark.bidiOverrides', { count: remark.count })
    case 'encodingMislabelled':
      return t('remark.encodingMislabelled', {
        declared: remark.declared.toUpperCase(),
        used: remark.used.toUpperCase(),
      })
    case 'extracted':
      return t('remark.extracted')
    case 'pagesWithoutText':
      return t('remark.pagesWithoutText', { count: remark.count })
    case 'dateWithoutYear':
      return t('date.yearFrom', { yearFrom: remark.yearFrom })
  }
}
