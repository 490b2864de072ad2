import type { CommandId } from '../app/command-table.ts'
import { useShownKeys } from '../app/key-overrides.ts'
import { keyCaps } from '../app/keys.ts'
import { classes } from './classes.ts'
import css from './Keys.module.css'

/** Which keys stand beside something that can be done. */
export interface KeysShown {
  /** The command it is: shown are the keys it has now, an editor's own included. */
  readonly command?: CommandId | undefined
  /** Where it is no command, or one with other keys in this shell: a stroke such as `Mod+Enter`. */
  readonly keys?: string | undefined
}

/** The keys of an action in hairline caps; nothing where it has none. Left to right everywhere. */
export function Keys({ className, ...of }: KeysShown & { readonly className?: string | undefined }) {
  const shown = useShownKeys(of)
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
