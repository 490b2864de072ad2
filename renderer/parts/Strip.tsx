import { classes } from './classes.ts'
import css from './Strip.module.css'

/** One paragraph: aligned, suggested, both, only here, or excluded. */
export type StripKind = 'aligned' | 'suggested' | 'both' | 'only' | 'excluded'

export interface StripMark {
  readonly kind: StripKind
  /** The paragraph being worked on. */
  readonly isHere?: boolean
}

export interface StripProps {
  readonly marks: readonly StripMark[]
  /** The report's own direction. */
  readonly direction: 'ltr' | 'rtl'
  /** Width of one mark in CSS pixels. */
  readonly markSize?: number
  readonly className?: string | undefined
}

/** A report at a glance, one mark a paragraph. A picture: what it says is said in words beside it. */
export function Strip({ marks, direction, markSize = 9, className }: StripProps) {
  return (
    <div
      className={classes(css['strip'], className)}
      dir={direction}
      aria-hidden="true"
      style={{ '--mark-size': `${markSize}px` }}
    >
      {marks.map((mark, index) => (
        <i key={index} className={classes(css['mark'], css[mark.kind], mark.isHere === true && css['here'])} />
      ))}
    </div>
  )
}
