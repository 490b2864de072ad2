import { useEffect, useRef, useState } from 'react'
import { Button } from './Button.tsx'
import { Field } from './Field.tsx'
import css from './ReasonForm.module.css'

export interface ReasonFormProps {
  readonly label: string
  readonly placeholder: string
  /** What giving the reason does. */
  readonly action: string
  readonly cancel: string
  /** Never told an empty reason. */
  readonly onGive: (reason: string) => void
  readonly onCancel: () => void
}

/** Asks in place why something is set aside: Enter gives the reason, Escape leaves. */
export function ReasonForm({ label, placeholder, action, cancel, onGive, onCancel }: ReasonFormProps) {
  const [written, setWritten] = useState('')
  const reason = written.trim()
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
        if (reason !== '') onGive(reason)
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onCancel()
      }}
    >
      <Field label={label} placeholder={placeholder} value={written} onChange={setWritten} autoFocus />
      <div className={css['actions']}>
        <Button type="submit" variant="primary" keys="Enter" isDisabled={reason === ''}>
          {action}
        </Button>
        <Button variant="plain" keys="Escape" onPress={onCancel}>
          {cancel}
        </Button>
      </div>
    </form>
  )
}
