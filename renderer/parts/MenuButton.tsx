import { lazy, Suspense, useRef, useState } from 'react'
import { Button } from 'react-aria-components'
import { classes } from './classes.ts'
import { Icon, type IconName } from './Icon.tsx'
import css from './IconButton.module.css'
import type { MenuPart } from './menu-parts.ts'

const PointedMenu = lazy(async () => ({ default: (await import('./PointedMenu.tsx')).PointedMenu }))

export interface MenuButtonProps {
  readonly icon: IconName
  readonly label: string
  readonly parts: readonly MenuPart[]
  readonly className?: string | undefined
}

/** A drawing that opens a menu. */
export function MenuButton({ icon, label, parts, className }: MenuButtonProps) {
  const [isOpen, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  return (
    <>
      <Button
        ref={button}
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        className={classes(css['iconButton'], className)}
        onPress={() => setOpen(true)}
      >
        <Icon name={icon} />
      </Button>
      {isOpen ? (
        <Suspense>
          <PointedMenu label={label} parts={parts} at={button} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  )
}
