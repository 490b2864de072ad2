import { useRef, useState } from 'react'
import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { editMeta } from '#core/document/commands/edit-meta.ts'
import { classes } from '../parts/classes.ts'
import { useCommand } from './commands.tsx'
import css from './EventTitle.module.css'
import { useRun, useSnapshotPart, useWorkbench } from './workbench.tsx'

/** The project's title; pressed, it becomes a field. Enter or leaving it keeps the words, Escape does not. */
export function EventTitle() {
  const { t } = useTranslation()
  const meta = useSnapshotPart((snapshot) => snapshot.meta)
  const { isReadOnly } = useWorkbench()
  const run = useRun()
  const [isEditing, setIsEditing] = useState(false)
  const isKept = useRef(true)
  useCommand('rename', { isEnabled: !isReadOnly, run: () => setIsEditing(true) })

  if (!isEditing) {
    return (
      <h1 className={css['title']}>
        <Button
          dir="auto"
          className={classes(css['button'])}
          isDisabled={isReadOnly}
          onPress={() => {
            setIsEditing(true)
          }}
        >
          <bdi>{meta.title}</bdi>
        </Button>
      </h1>
    )
  }
  return (
    <input
      className={css['field']}
      dir="auto"
      aria-label={t('title')}
      defaultValue={meta.title}
      maxLength={200}
      autoFocus
      onFocus={(event) => {
        isKept.current = true
        event.currentTarget.select()
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== 'Escape') return
        event.preventDefault()
        isKept.current = event.key === 'Enter'
        event.currentTarget.blur()
      }}
      onBlur={(event) => {
        const title = event.currentTarget.value.trim()
        setIsEditing(false)
        if (isKept.current && title !== '' && title !== meta.title) run(editMeta, { title })
      }}
    />
  )
}
