import { classes } from './classes.ts'
import { mergeMarks, type StripMark } from './strip-marks.ts'
import css from './Strip.module.css'

export interface StripProps {
  readonly marks: readonly StripMark[]
  /** The report's own direction. */
  readonly direction: 'ltr' | 'rtl'
  /** Width of one mark in CSS pixels. */
  readonly markSize?: number
  readonly className?: string | undefined
}

/** So many marks have a gap between them; so many fit at all. */
const mostApart = 40
const mostMarks = 72

/** A report at a glance, one mark a paragraph, or a few paragraphs of a long one. A picture: what it says is said in words beside it. */
export function Strip({ marks, direction, markSize = 9, className }: StripProps) {
  const isDense = marks.length > mostApart
  const shown = isDense ? mergeMarks(marks, mostMarks) : marks
  return (
    <div
      className={classes(css['strip'], isDense && css['dense'], className)}
      dir={direction}
      aria-hidden="true"
      style={{ '--mark-size': `${markSize}px` }}
    >
      {shown.map((mark, index) => (
        <i key={index} className={classes(css['mark'], css[mark.kind], mark.isHere === true && css['here'])} />
      ))}
    </div>
  )
}
