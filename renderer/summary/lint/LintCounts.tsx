import { useTranslation } from 'react-i18next'
import { Button } from 'react-aria-components'
import type { LintSeverity } from '#core/summary/lint/rules.ts'
import { classes } from '../../parts/classes.ts'
import { Keys } from '../../parts/Keys.tsx'
import css from './LintCounts.module.css'
import type { LintWalk } from './use-lint-walk.ts'

const severities: readonly LintSeverity[] = ['odds', 'check', 'note', 'typo']

/** How many findings of each weight the text has, under the lines they are drawn with. A press goes to the first. */
export function LintCounts({ walk }: { readonly walk: LintWalk }) {
  const { t } = useTranslation('lint')
  const inText = walk.lint.open.filter(({ finding }) => finding.span !== null)
  if (inText.length === 0) return null
  return (
    <span className={css['counts']}>
      {severities.map((severity) => {
        const own = inText.filter(({ finding }) => finding.severity === severity)
        const [first] = own
        return first === undefined ? null : (
          <Button
            key={severity}
            className={classes(css['count'], css[severity])}
            onPress={() => walk.go(first.finding, false)}
          >
            <span>{t(`count.${severity}`, { count: own.length })}</span>
          </Button>
        )
      })}
      <Keys command="lint.next" />
    </span>
  )
}
