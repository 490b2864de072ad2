import type { RefObject } from 'react'
import { Menu, Header, MenuItem, MenuSection, Popover } from 'react-aria-components'
import { classes } from './classes.ts'
import { Icon } from './Icon.tsx'
import { Keys } from './Keys.tsx'
import type { MenuPart } from './menu-parts.ts'
import css from './PointedMenu.module.css'

export interface PointedMenuProps {
  readonly label: string
  readonly parts: readonly MenuPart[]
  /** What it hangs on. */
  readonly at: RefObject<Element | null>
  readonly onClose: () => void
}

/** A menu, wherever it was called up from: it takes the keyboard, and gives it back when a line is chosen or Escape pressed. */
export function PointedMenu({ label, parts, at, onClose }: PointedMenuProps) {
  return (
    <Popover
      className={classes(css['popover'])}
      aria-label={label}
      triggerRef={at}
      isOpen
      offset={4}
      placement="bottom start"
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose()
      }}
    >
      <Lines label={label} parts={parts} onClose={onClose} />
    </Popover>
  )
}

interface LinesProps {
  readonly label: string
  readonly parts: readonly MenuPart[]
  readonly onClose: () => void
}

/** The lines of a menu, in parts. */
function Lines({ label, parts, onClose }: LinesProps) {
  const lines = parts.flatMap((part) => part.lines)
  const hasChosen = lines.some((line) => line.isChosen !== undefined)
  return (
    <Menu
      className={classes(css['menu'])}
      aria-label={label}
      autoFocus="first"
      disabledKeys={lines.filter((line) => line.isDisabled === true).map((line) => line.id)}
      onAction={(id) => {
        const line = lines.find((one) => one.id === id)
        onClose()
        // After the menu has given the focus back, so that commands act where the editor was.
        if (line) setTimeout(line.run)
      }}
    >
      {parts.map((part) => (
        <MenuSection
          key={part.id}
          className={classes(css['part'])}
          {...(part.title === undefined ? { 'aria-label': label } : {})}
        >
          {part.title === undefined ? null : <Header className={classes(css['title'])}>{part.title}</Header>}
          {part.lines.map((line) => (
            <MenuItem key={line.id} id={line.id} textValue={line.label} className={classes(css['line'])}>
              {hasChosen ? <Icon name="check" className={classes(line.isChosen !== true && css['unchosen'])} /> : null}
              <span className={css['label']}>{line.label}</span>
              <Keys keys={line.keys} command={line.command} />
            </MenuItem>
          ))}
        </MenuSection>
      ))}
    </Menu>
  )
}
