import css from './Chip.module.css'
import { classes } from './classes.ts'

/** What stands behind a claim's number: shared by outlets, made by one, proposed, or to be looked at again. */
export type ChipKind = 'shared' | 'one' | 'proposed' | 'check'

export interface ChipProps {
  /** The claim's number as the summary cites it: `C3`. */
  readonly children: string
  readonly kind?: ChipKind
  readonly label?: string | undefined
  readonly onPress?: (() => void) | undefined
  /** Left out where arrows move inside a row and the row is the tab stop. */
  readonly excludeFromTabOrder?: boolean
  /** Its colour among several claims in one place, 1 to 6. */
  readonly hue?: number | undefined
  readonly className?: string | undefined
}

/** A claim's number. 20 px high, 28 px to hit; a plain button when it does something: a long report has thousands. Latin everywhere, as the summary cites it. */
export function Chip({
  children,
  kind = 'shared',
  label,
  onPress,
  excludeFromTabOrder = false,
  hue,
  className,
}: ChipProps) {
  const name = classes(css['chip'], css[kind], hue !== undefined && css['hued'], className)
  const style = hue === undefined ? {} : { '--hue': `var(--hue-${hue})` }
  if (onPress === undefined)
    return (
      <span className={name} style={style}>
        {children}
      </span>
    )
  return (
    <button
      type="button"
      className={name}
      style={style}
      onClick={(event) => {
        // Not a press of the row it stands in.
        event.stopPropagation()
        onPress()
      }}
      {...(excludeFromTabOrder ? { tabIndex: -1 } : {})}
      {...(label === undefined ? {} : { 'aria-label': label })}
    >
      {children}
    </button>
  )
}
