import { ListBox, ListBoxItem } from 'react-aria-components'
import type { ReactNode } from 'react'
import { classes } from '../parts/classes.ts'
import { Icon } from '../parts/Icon.tsx'
import css from './ClaimDialogs.module.css'

export interface Choice {
  readonly id: string
  /** What it is called, for screen readers and for typing ahead. */
  readonly name: string
  readonly content: ReactNode
}

export interface ChoiceListProps {
  readonly label: string
  readonly choices: readonly Choice[]
  readonly chosen: readonly string[]
  readonly onChange: (chosen: readonly string[]) => void
}

/** Some of a list: a check mark beside each that is chosen. */
export function ChoiceList({ label, choices, chosen, onChange }: ChoiceListProps) {
  return (
    <div className={css['form']}>
      <p className={css['label']}>{label}</p>
      <ListBox
        className={classes(css['choices'])}
        aria-label={label}
        selectionMode="multiple"
        autoFocus="first"
        selectedKeys={chosen}
        onSelectionChange={(keys) => {
          onChange(choices.filter(({ id }) => keys === 'all' || keys.has(id)).map(({ id }) => id))
        }}
      >
        {choices.map(({ id, name, content }) => (
          <ListBoxItem key={id} id={id} textValue={name} className={classes(css['choice'])}>
            {({ isSelected }) => (
              <>
                <span className={css['box']}>{isSelected ? <Icon name="check" /> : null}</span>
                {content}
              </>
            )}
          </ListBoxItem>
        ))}
      </ListBox>
    </div>
  )
}
