import type { ReactNode } from 'react'
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components'
import css from './Button.module.css'
import { classes } from './classes.ts'
import { Keys, type KeysShown } from './Keys.tsx'

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'children'>, KeysShown {
  readonly children: ReactNode
  /** `primary` for the one action a region is for; `link` inside text and lists. */
  readonly variant?: 'primary' | 'outlined' | 'plain' | 'link'
  readonly className?: string | undefined
}

export function Button({ children, variant = 'outlined', keys, command, className, ...rest }: ButtonProps) {
  return (
    <AriaButton {...rest} className={classes(css['button'], css[variant], className)}>
      {children}
      <Keys keys={keys} command={command} />
    </AriaButton>
  )
}
