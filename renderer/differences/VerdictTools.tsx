import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { JudgedFinding } from '#core/compare/verdicts.ts'
import { useDraftText } from '../align/use-draft-text.ts'
import { useCommand } from '../app/commands.tsx'
import { useWorkbench } from '../app/workbench.tsx'
import { Button } from '../parts/Button.tsx'
import { Field } from '../parts/Field.tsx'
import { ReasonForm } from '../parts/ReasonForm.tsx'
import type { VerdictActions } from './use-verdict-actions.ts'
import css from './VerdictTools.module.css'

export interface VerdictToolsProps {
  readonly judged: JudgedFinding
  readonly actions: VerdictActions
}

/** What the editor makes of a finding: a note, and whether it is a difference. A dismissal asks for its reason in place. */
export function VerdictTools({ judged, actions }: VerdictToolsProps) {
  const { t } = useTranslation('differences')
  const { isReadOnly } = useWorkbench()
  const [isAsking, setAsking] = useState(false)
  const box = useRef<HTMLDivElement>(null)
  const { verdict, isOutdated } = judged
  const judgement = verdict?.judgement ?? 'open'
  const isJudged = judgement !== 'open'
  const holds = isJudged && !isOutdated
  const note = useDraftText(verdict?.note ?? '', (text) => actions.note(judged, text))
  const canJudge = !isReadOnly

  useCommand('differences.confirm', {
    isEnabled: canJudge && !(holds && judgement === 'confirmed'),
    run: () => actions.confirm(judged),
  })
  useCommand('differences.dismiss', {
    isEnabled: canJudge && !(holds && judgement === 'dismissed'),
    run: () => setAsking(true),
  })
  useCommand('differences.reopen', { isEnabled: canJudge && isJudged, run: () => actions.reopen(judged) })
  useCommand('differences.send', { isEnabled: canJudge && actions.send !== null, run: () => actions.send?.() })
  useCommand('differences.note', { isEnabled: canJudge, run: () => box.current?.querySelector('textarea')?.focus() })

  return (
    <div ref={box} className={css['tools']}>
      {isJudged ? (
        <div className={css['verdict']} role="status">
          <p>
            <b className={css['judgement']}>{t(`judgement.${judgement}`)}</b>
            {verdict?.reason ? <bdi className={css['reason']}>{verdict.reason}</bdi> : null}
          </p>
          {isOutdated ? <p className={css['outdated']}>{t('outdated')}</p> : null}
        </div>
      ) : null}
      <div
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return
          event.stopPropagation()
          note.flush()
          standOnRow(box.current)
        }}
        onBlur={note.flush}
      >
        <Field label={t('note')} rows={2} value={note.text} isReadOnly={isReadOnly} onChange={note.change} />
      </div>
      {isReadOnly ? null : isAsking ? (
        <ReasonForm
          label={t('reason')}
          placeholder={t('reasonHint')}
          action={t('dismiss')}
          cancel={t('cancel')}
          onGive={(reason) => {
            standOnRow(box.current)
            if (actions.dismiss(judged, reason)) setAsking(false)
          }}
          onCancel={() => {
            standOnRow(box.current)
            setAsking(false)
          }}
        />
      ) : (
        <div className={css['actions']}>
          {holds && judgement === 'confirmed' ? null : (
            <Button command="differences.confirm" onPress={() => actions.confirm(judged)}>
              {t('command.confirm')}
            </Button>
          )}
          {holds && judgement === 'dismissed' ? null : (
            <Button variant="plain" command="differences.dismiss" onPress={() => setAsking(true)}>
              {t('command.dismiss')}
            </Button>
          )}
          {actions.send === null ? null : (
            <Button variant="plain" command="differences.send" onPress={actions.send}>
              {t('command.send')}
            </Button>
          )}
          {isJudged ? (
            <Button variant="plain" command="differences.reopen" onPress={() => actions.reopen(judged)}>
              {t('command.reopen')}
            </Button>
          ) : null}
        </div>
      )}
    </div>
  )
}

/** Gives the keyboard back to the row one stands on. */
function standOnRow(box: HTMLElement | null): void {
  const row = box?.closest('main')?.querySelector('[data-difference][tabindex="0"]')
  if (row instanceof HTMLElement) row.focus()
}
