import { keyCaps } from '../app/keys.ts'
import { classes } from './classes.ts'
import css from './Keys.module.css'

/** The keys of an action in hairline caps: `keys` as in the command table, such as `Mod+Enter`. Left to right everywhere. */
export function Keys({ keys, className }: { readonly keys: string; readonly className?: string | undefined }) {
  return (
    <span className={classes(css['keys'], className)} aria-hidden="true">
      {keyCaps(keys).map((cap) => (
        <kbd key={cap} className={css['cap']}>
          {cap}
        </kbd>
      ))}
    </span>
  )
}
