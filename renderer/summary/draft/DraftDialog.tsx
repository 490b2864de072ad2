import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { outletName } from '#core/document/outlet-name.ts'
import { insertDraft } from '#core/summary/commands/insert-draft.ts'
import { draftFromClaims, draftTemplateNames } from '#core/summary/draft/draft-from-claims.ts'
import { parseSummary } from '#core/summary/parse-summary.ts'
import { useRun, useSnapshot } from '../../app/workbench.tsx'
import { Button } from '../../parts/Button.tsx'
import { Dialog } from '../../parts/Dialog.tsx'
import { Select } from '../../parts/Select.tsx'
import { Preview } from '../Preview.tsx'
import { choose, firstChoice, moveClaim, orderedClaims, quickChoices } from './draft-choice.ts'
import { DraftClaims } from './DraftClaims.tsx'
import css from './DraftDialog.module.css'
import { DraftOutlets } from './DraftOutlets.tsx'

export interface DraftDialogProps {
  /** The caret's offset in the summary. */
  readonly caret: number
  /** Told where the draft begins once it is in, to close the dialog and go there. */
  readonly onInserted: (at: number) => void
  readonly onClose: () => void
}

/** Claims laid out as a draft: which, in what order, after which template, with the draft beside it as it will stand. */
export function DraftDialog({ caret, onInserted, onClose }: DraftDialogProps) {
  const { t } = useTranslation(['draft', 'common'])
  const snapshot = useSnapshot()
  const run = useRun()
  const [choice, setChoice] = useState(() => firstChoice(snapshot))
  const { template, order, chosen, place } = choice
  const claims = useMemo(() => orderedClaims(snapshot, choice), [snapshot, choice])
  const draft = useMemo(
    () =>
      draftFromClaims(
        claims.filter(({ id }) => chosen.has(id)),
        template,
        snapshot,
      ),
    [claims, chosen, template, snapshot],
  )
  const read = useMemo(() => parseSummary(draft.markdown), [draft])
  const { reports } = snapshot
  return (
    <Dialog
      title={t('draft:title')}
      width="full"
      onClose={onClose}
      actions={
        <>
          <p className={css['outcome']} role="status">
            {t('draft:chosen', { count: chosen.size })}
            {draft.gaps === 0 ? null : <span className={css['gaps']}>{t('draft:gaps', { count: draft.gaps })}</span>}
          </p>
          {snapshot.summary.trim() === '' ? null : (
            <Select
              label={t('draft:place')}
              isLabelHidden
              value={place}
              options={[
                { value: 'end', label: t('draft:atEnd') },
                { value: 'caret', label: t('draft:atCaret') },
              ]}
              onChange={(next) => setChoice({ ...choice, place: next })}
            />
          )}
          <Button
            variant="primary"
            isDisabled={draft.markdown === ''}
            onPress={() => {
              const inserted = run(insertDraft, {
                markdown: draft.markdown,
                offset: place === 'caret' ? caret : null,
              })
              if (inserted.ok) onInserted(inserted.value.at)
            }}
          >
            {t('draft:insert')}
          </Button>
        </>
      }
    >
      <div className={css['columns']}>
        <div className={css['form']}>
          <Select
            label={t('draft:template')}
            value={template}
            options={draftTemplateNames.map((value) => ({ value, label: t(`draft:templates.${value}`) }))}
            onChange={(next) => setChoice({ ...choice, template: next })}
          />
          <p className={css['hint']}>{t(`draft:about.${template}`)}</p>
          <Select
            label={t('draft:order')}
            value={order.kind === 'story' ? order.reportId : order.kind}
            options={[
              ...reports.map((report) => ({
                value: report.id,
                label: t('draft:asTold', { outlet: outletName(report, reports) }),
              })),
              { value: 'number', label: t('draft:byNumber') },
              { value: 'hand', label: t('draft:byHand') },
            ]}
            onChange={(next) => {
              if (next === 'hand') setChoice(moveClaim(claims, choice, '', 0))
              else if (next === 'number') setChoice({ ...choice, order: { kind: 'number' } })
              else setChoice({ ...choice, order: { kind: 'story', reportId: next } })
            }}
          />
          <div className={css['quick']}>
            <span className={css['label']}>{t('draft:claims')}</span>
            {quickChoices.map((quick) => (
              <Button
                key={quick}
                variant="link"
                onPress={() => setChoice({ ...choice, chosen: choose(quick, snapshot) })}
              >
                {t(`draft:quick.${quick}`)}
              </Button>
            ))}
          </div>
          <DraftClaims
            claims={claims}
            chosen={chosen}
            onChoose={(next) => setChoice({ ...choice, chosen: next })}
            onMove={(claimId, to) => setChoice(moveClaim(claims, choice, claimId, to))}
          />
          <p className={css['hint']}>{t('draft:hint')}</p>
          <DraftOutlets reports={reports} />
        </div>
        <section className={css['preview']} aria-label={t('draft:preview')} tabIndex={0}>
          {draft.markdown === '' ? (
            <p className={css['hint']}>{snapshot.claims.length === 0 ? t('draft:noClaims') : t('draft:noneChosen')}</p>
          ) : (
            <Preview summary={read} snapshot={snapshot} />
          )}
        </section>
      </div>
    </Dialog>
  )
}
