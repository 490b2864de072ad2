import type { RefObject } from 'react'
import {
  Menu as AriaMenu,
  Header,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Button as AriaButton,
  Popover,
} from 'react-aria-components'
import { classes } from './classes.ts'
import { Icon, type IconName } from './Icon.tsx'
import iconCss from './IconButton.module.css'
import { Keys } from './Keys.tsx'
import css from './Menu.module.css'

export interface MenuLine {
  readonly id: string
  readonly label: string
  readonly keys?: string | undefined
  /** Marks the one that holds now. */
  readonly isChosen?: boolean
  readonly isDisabled?: boolean
  readonly run: () => void
}

export interface MenuPart {
  readonly id: string
  /** Without one the lines stand by themselves. */
  readonly title?: string
  readonly lines: readonly MenuLine[]
}

interface LinesProps {
  readonly label: string
  readonly parts: readonly MenuPart[]
  /** For a menu that nothing opened but a key: it takes the keyboard, and closes itself. */
  readonly onClose?: () => void
}

/** The lines of a menu, in parts. */
function Lines({ label, parts, onClose }: LinesProps) {
  const lines = parts.flatMap((part) => part.lines)
  const hasChosen = lines.some((line) => line.isChosen !== undefined)
  return (
    <AriaMenu
      className={classes(css['menu'])}
      aria-label={label}
      autoFocus={onClose === undefined ? false : 'first'}
      disabledKeys={lines.filter((line) => line.isDisabled === true).map((line) => line.id)}
      onAction={(id) => {
        const line = lines.find((one) => one.id === id)
        onClose?.()
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
              {line.keys === undefined ? null : <Keys keys={line.keys} />}
            </MenuItem>
          ))}
        </MenuSection>
      ))}
    </AriaMenu>
  )
}

export interface PointedMenuProps {
  readonly label: string
  readonly parts: readonly MenuPart[]
  /** What it hangs on. */
  readonly at: RefObject<Element | null>
  readonly onClose: () => void
}

/** A menu called up by a key or by the pointer's other button. */
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

export interface MenuButtonProps {
  readonly icon: IconName
  readonly label: string
  readonly parts: readonly MenuPart[]
  readonly className?: string | undefined
}

/** A drawing that opens a menu. */
export function MenuButton({ icon, label, parts, className }: MenuButtonProps) {
  return (
    <MenuTrigger>
      <AriaButton aria-label={label} className={classes(iconCss['iconButton'], className)}>
        <Icon name={icon} />
      </AriaButton>
      <Popover className={classes(css['popover'])} offset={4} placement="bottom start">
        <Lines label={label} parts={parts} />
      </Popover>
    </MenuTrigger>
  )
}
