import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { JudgedFinding } from '#core/compare/verdicts.ts'
import { useDraftText } from '../align/use-draft-text.ts'
import { useCommand } from '../app/commands.tsx'
import { useWorkbench } from '../app/workbench.tsx'
import { Button } from '../parts/Button.tsx'
import { Field } from '../parts/Field.tsx'
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
          leave(event)
        }}
        onBlur={note.flush}
      >
        <Field label={t('note')} rows={2} value={note.text} isReadOnly={isReadOnly} onChange={note.change} />
      </div>
      {isReadOnly ? null : isAsking ? (
        <Reason
          onDismiss={(reason) => {
            if (actions.dismiss(judged, reason)) setAsking(false)
          }}
          onCancel={() => setAsking(false)}
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

interface ReasonProps {
  readonly onDismiss: (reason: string) => void
  readonly onCancel: () => void
}

/** Why it is no difference worth keeping. The keyboard goes back to the table when it is said or not. */
function Reason({ onDismiss, onCancel }: ReasonProps) {
  const { t } = useTranslation('differences')
  const [reason, setReason] = useState('')
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    form.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  return (
    <form
      ref={form}
      className={css['ask']}
      onSubmit={(event) => {
        event.preventDefault()
        if (reason.trim() === '') return
        leave(event)
        onDismiss(reason)
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        leave(event)
        onCancel()
      }}
    >
      <Field label={t('reason')} placeholder={t('reasonHint')} value={reason} onChange={setReason} autoFocus />
      <div className={css['actions']}>
        <Button type="submit" variant="primary" keys="Enter" isDisabled={reason.trim() === ''}>
          {t('dismiss')}
        </Button>
        <Button variant="plain" keys="Escape" onPress={onCancel}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  )
}

/** Gives the keyboard back to the row one stands on. */
function leave({ currentTarget }: Pick<KeyboardEvent, 'currentTarget'>): void {
  const row = currentTarget.closest('main')?.querySelector('[data-difference][tabindex="0"]')
  if (row instanceof HTMLElement) row.focus()
}
