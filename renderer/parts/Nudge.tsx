import { Button, type ButtonProps } from 'react-aria-components'
import { classes } from './classes.ts'
import css from './Nudge.module.css'

/** Says in a line of small print what is still to be settled, and leads there. */
export function Nudge(props: Omit<ButtonProps, 'className'>) {
  return <Button {...props} className={classes(css['nudge'])} />
}
