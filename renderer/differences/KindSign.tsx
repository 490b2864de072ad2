import type { Finding } from '#core/compare/finding.ts'
import { isAtOdds } from '#core/compare/difference-rows.ts'
import { classes } from '../parts/classes.ts'
import { Icon } from '../parts/Icon.tsx'
import css from './KindSign.module.css'
import { useFindingWords } from './use-finding-words.ts'

export interface KindSignProps {
  readonly finding: Pick<Finding, 'kind'>
  readonly isDismissed?: boolean
}

/** A kind of difference by its drawing and its name; in the colour of what is at odds where words are. */
export function KindSign({ finding, isDismissed = false }: KindSignProps) {
  const words = useFindingWords()
  return (
    <span className={classes(css['kind'], isAtOdds(finding) && !isDismissed && css['atOdds'])}>
      <Icon name={finding.kind} />
      <span className={css['name']}>{words.kind(finding.kind)}</span>
    </span>
  )
}
