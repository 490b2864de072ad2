import { useImperativeHandle, useRef, type KeyboardEvent, type Ref } from 'react'
import { useTranslation } from 'react-i18next'
import { editClaim } from '#core/document/commands/edit-claim.ts'
import type { Claim } from '#core/document/snapshot.ts'
import { useRun } from '../app/workbench.tsx'
import css from './ClaimDetail.module.css'
import { useDraftText } from './use-draft-text.ts'

export interface ClaimTextProps {
  readonly claim: Claim
  readonly ref: Ref<{ focus: () => void }>
  /** The editor is done here: back to the reports. */
  readonly onDone: () => void
}

/** The claim's one English sentence. Enter and Escape keep it and go back. */
export function ClaimText({ claim, ref, onDone }: ClaimTextProps) {
  const { t } = useTranslation('claims')
  const run = useRun()
  const field = useRef<HTMLTextAreaElement>(null)
  const draft = useDraftText(claim.text, (text) => {
    run(editClaim, { claimId: claim.id, fields: { text: text.trim() } })
  })
  useImperativeHandle(ref, () => ({ focus: () => field.current?.focus() }), [])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const isUndo = (event.ctrlKey || event.metaKey) && event.code === 'KeyZ'
    if (isUndo) draft.flush()
    if (event.key !== 'Enter' && event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    draft.flush()
    onDone()
  }
  return (
    <textarea
      ref={field}
      className={css['text']}
      lang="en"
      dir="ltr"
      rows={2}
      spellCheck={false}
      aria-label={t('statement', { claim: `C${claim.number}` })}
      placeholder={t('placeholder')}
      value={draft.text}
      onChange={(event) => draft.change(event.target.value)}
      onBlur={draft.flush}
      onKeyDown={onKeyDown}
    />
  )
}
