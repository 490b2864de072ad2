import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Button as AriaButton } from 'react-aria-components'
import { useSnapshot } from '../../app/workbench.tsx'
import { Button } from '../../parts/Button.tsx'
import { classes } from '../../parts/classes.ts'
import { IconButton } from '../../parts/IconButton.tsx'
import { VisuallyHidden } from '../../parts/VisuallyHidden.tsx'
import { DismissedFindings } from './DismissedFindings.tsx'
import { KnownWords } from './KnownWords.tsx'
import { LintCard } from './LintCard.tsx'
import css from './LintPanel.module.css'
import { LintRules } from './LintRules.tsx'
import type { JudgedLint } from './use-lint.ts'
import type { LintWalk } from './use-lint-walk.ts'

export interface LintPanelProps {
  readonly walk: LintWalk
  readonly onOpenInAlign: (paragraphId: string) => void
}

/** What the lint finds, beside the text: one line each, the one stood on in full. */
export function LintPanel({ walk, onOpenInAlign }: LintPanelProps) {
  const { t } = useTranslation(['lint', 'summary'])
  const { lint, currentId, go } = walk
  const inText = lint.open.filter(({ finding }) => finding.span !== null)
  const leftOut = lint.open.filter(({ finding }) => finding.span === null)
  const place = inText.findIndex(({ finding }) => finding.id === currentId)
  const step = (to: number) => {
    const next = inText[(to + inText.length) % Math.max(1, inText.length)]
    if (next !== undefined) go(next.finding, false)
  }
  return (
    <section className={css['panel']} aria-label={t('title')} tabIndex={0}>
      <div className={css['head']}>
        <h2 className={css['heading']}>
          {place === -1 ? t('list') : t('place', { place: place + 1, total: inText.length })}
        </h2>
        <IconButton
          icon="up"
          label={t('summary:previousFinding')}
          command="lint.previous"
          isDisabled={inText.length === 0}
          onPress={() => step(place === -1 ? -1 : place - 1)}
        />
        <IconButton
          icon="down"
          label={t('summary:nextFinding')}
          command="lint.next"
          isDisabled={inText.length === 0}
          onPress={() => step(place + 1)}
        />
      </div>
      <Standing walk={walk} />
      <Findings list={inText} walk={walk} onOpenInAlign={onOpenInAlign} />
      {leftOut.length === 0 ? null : (
        <details className={css['group']}>
          <summary>{t('leftOut', { count: leftOut.length })}</summary>
          <Findings list={leftOut} walk={walk} onOpenInAlign={onOpenInAlign} />
        </details>
      )}
      {lint.dismissed.length === 0 ? null : <DismissedFindings dismissed={lint.dismissed} />}
      <KnownWords />
      <LintRules />
    </section>
  )
}

/** Why the list is empty, or what is going on. */
function Standing({ walk: { lint } }: { readonly walk: LintWalk }) {
  const { t } = useTranslation('lint')
  const { summary } = useSnapshot()
  if (lint.hasFailed) {
    return (
      <div className={css['quiet']}>
        <p>{t('failed')}</p>
        <Button onPress={lint.retry}>{t('retry')}</Button>
      </div>
    )
  }
  if (lint.source === null) return <p className={css['quiet']}>{t('reading')}</p>
  if (lint.open.some(({ finding }) => finding.span !== null)) return null
  return <p className={css['quiet']}>{summary.trim() === '' ? t('empty') : t('none')}</p>
}

interface FindingsProps extends LintPanelProps {
  readonly list: readonly JudgedLint[]
}

function Findings({ list, walk, onOpenInAlign }: FindingsProps) {
  return (
    <ul className={css['list']}>
      {list.map((judged) => (
        <Line key={judged.finding.id} judged={judged} walk={walk} onOpenInAlign={onOpenInAlign} />
      ))}
    </ul>
  )
}

function Line({ judged, walk, onOpenInAlign }: LintPanelProps & { readonly judged: JudgedLint }) {
  const { t } = useTranslation('lint')
  const { finding } = judged
  const isCurrent = finding.id === walk.currentId
  const line = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (isCurrent) line.current?.scrollIntoView({ block: 'nearest' })
  }, [isCurrent])
  return (
    <li ref={line} className={classes(css['line'], css[finding.severity], isCurrent && css['current'])}>
      <AriaButton className={classes(css['open'])} aria-expanded={isCurrent} onPress={() => walk.go(finding, false)}>
        <span className={css['sign']} aria-hidden="true" />
        <VisuallyHidden>{t(`severity.${finding.severity}`)}: </VisuallyHidden>
        <span>{t(`reasons.${finding.reason}`, { ...finding.values })}</span>
      </AriaButton>
      {isCurrent ? <LintCard judged={judged} walk={walk} onOpenInAlign={onOpenInAlign} /> : null}
    </li>
  )
}
