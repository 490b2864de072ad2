import type { ReactNode } from 'react'
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components'
import css from './Button.module.css'
import { classes } from './classes.ts'
import { Keys } from './Keys.tsx'

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'children'> {
  readonly children: ReactNode
  /** `primary` for the one action a region is for; `link` inside text and lists. */
  readonly variant?: 'primary' | 'outlined' | 'plain' | 'link'
  /** Shown beside the words; the key itself is the command table's business. */
  readonly keys?: string | undefined
  /** The command they belong to. */
  readonly command?: string | undefined
  readonly className?: string | undefined
}

export function Button({ children, variant = 'outlined', keys, command, className, ...rest }: ButtonProps) {
  return (
    <AriaButton {...rest} className={classes(css['button'], css[variant], className)}>
      {children}
      {keys === undefined ? null : <Keys keys={keys} command={command} />}
    </AriaButton>
  )
}
