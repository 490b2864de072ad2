import { useTranslation } from 'react-i18next'
import type { Claim, Snapshot } from '#core/document/snapshot.ts'
import { useFormat } from '../i18n/use-format.ts'
import { Button } from '../parts/Button.tsx'
import css from './SelectionBar.module.css'
import type { AlignActions } from './use-align-actions.ts'

export interface SelectionBarProps {
  readonly snapshot: Snapshot
  readonly selected: ReadonlySet<string>
  readonly claim: Claim | null
  readonly actions: AlignActions
  readonly onClear: () => void
}

/** What can be done with the chosen paragraphs; there only while some are chosen. */
export function SelectionBar({ snapshot, selected, claim, actions, onClear }: SelectionBarProps) {
  const { t } = useTranslation(['align', 'common'])
  const format = useFormat()
  if (selected.size === 0) return null
  const chosen = snapshot.reports.flatMap((report) =>
    report.paragraphs.filter((paragraph) => selected.has(paragraph.id)).map((paragraph) => ({ report, paragraph })),
  )
  const ids = chosen.map(({ paragraph }) => paragraph.id)
  const places = chosen.map(({ report, paragraph }) =>
    t('align:place', {
      language: t(`common:language.${report.language}`),
      number: paragraph.number === null ? '–' : format.number(paragraph.number),
    }),
  )
  const isAcross = new Set(chosen.map(({ report }) => report.id)).size > 1
  return (
    <div className={css['bar']} role="group" aria-label={t('align:selection')}>
      <span className={css['places']}>
        {places.length > 4
          ? t('align:selectedCount', { count: places.length, shown: format.number(places.length) })
          : format.list(places)}
      </span>
      <Button variant="primary" command="align.link" isDisabled={!isAcross} onPress={() => actions.link(ids)}>
        {t('align:command.link')}
      </Button>
      {claim === null ? null : (
        <Button command="align.addToClaim" onPress={() => actions.addToClaim(claim.id, ids)}>
          {t('align:addTo', { claim: `C${claim.number}` })}
        </Button>
      )}
      <Button variant="plain" command="align.unlink" onPress={() => actions.unlink(ids)}>
        {t('align:command.unlink')}
      </Button>
      <Button variant="plain" command="align.clear" onPress={onClear}>
        {t('align:clear')}
      </Button>
    </div>
  )
}
