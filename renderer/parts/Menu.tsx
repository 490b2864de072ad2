import type { ReactNode } from 'react'
import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { classes } from './classes.ts'
import { Keys } from './Keys.tsx'
import css from './Menu.module.css'

export interface MenuAction {
  readonly id: string
  readonly label: string
  readonly keys?: string | undefined
  readonly isDisabled?: boolean
  readonly run: () => void
}

/** Actions behind a button. `children` is that button. */
export function Menu({
  label,
  actions,
  children,
}: {
  label: string
  actions: readonly MenuAction[]
  children: ReactNode
}) {
  return (
    <MenuTrigger>
      {children}
      <Popover className={classes(css['popover'])} offset={4}>
        <AriaMenu
          className={classes(css['menu'])}
          aria-label={label}
          disabledKeys={actions.filter(({ isDisabled }) => isDisabled === true).map(({ id }) => id)}
          onAction={(id) => {
            actions.find((action) => action.id === id)?.run()
          }}
        >
          {actions.map((action) => (
            <MenuItem key={action.id} id={action.id} textValue={action.label} className={classes(css['item'])}>
              <span>{action.label}</span>
              {action.keys === undefined ? null : <Keys keys={action.keys} className={css['keys']} />}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  )
}
