import { Button, ToggleButton, Tooltip, TooltipTrigger } from 'react-aria-components'
import { classes } from './classes.ts'
import { Icon, type IconName } from './Icon.tsx'
import css from './IconButton.module.css'
import { Keys, type KeysShown } from './Keys.tsx'

export interface IconButtonProps extends KeysShown {
  readonly icon: IconName
  /** Its name, for the tooltip and for screen readers. */
  readonly label: string
  readonly onPress?: () => void
  /** Makes it a switch. */
  readonly isOn?: boolean | undefined
  readonly isDisabled?: boolean
  /** Left out where arrows move inside a row and the row is the tab stop. */
  readonly excludeFromTabOrder?: boolean
  readonly className?: string | undefined
}

/** A drawing with a name on hover and focus: no pictogram goes without one. */
export function IconButton({
  icon,
  label,
  keys,
  command,
  onPress,
  isOn,
  isDisabled = false,
  ...rest
}: IconButtonProps) {
  const { excludeFromTabOrder = false, className } = rest
  const shared = {
    'aria-label': label,
    className: classes(css['iconButton'], className),
    isDisabled,
    excludeFromTabOrder,
  }
  const press = onPress ?? (() => undefined)
  return (
    <TooltipTrigger delay={500}>
      {isOn === undefined ? (
        <Button {...shared} onPress={press}>
          <Icon name={icon} />
        </Button>
      ) : (
        <ToggleButton {...shared} isSelected={isOn} onChange={press}>
          <Icon name={icon} />
        </ToggleButton>
      )}
      <Tooltip className={classes(css['tooltip'])} offset={6}>
        {label}
        <Keys keys={keys} command={command} />
      </Tooltip>
    </TooltipTrigger>
  )
}
