import { useShownKeys } from '../app/key-overrides.ts'
import { keyCaps } from '../app/keys.ts'
import { classes } from './classes.ts'
import css from './Keys.module.css'

export interface KeysProps {
  /** As in the command table, such as `Mod+Enter`. */
  readonly keys: string
  /** The id of the command they belong to: an editor may have given it others. */
  readonly command?: string | undefined
  readonly className?: string | undefined
}

/** The keys of an action in hairline caps. Left to right everywhere. */
export function Keys({ keys, command, className }: KeysProps) {
  const shown = useShownKeys(command, keys)
  if (shown === null) return null
  return (
    <span className={classes(css['keys'], className)} aria-hidden="true">
      {keyCaps(shown).map((cap) => (
        <kbd key={cap} className={css['cap']}>
          {cap}
        </kbd>
      ))}
    </span>
  )
}
