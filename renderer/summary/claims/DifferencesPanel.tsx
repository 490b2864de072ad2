import { memo, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { isDismissed } from '#core/compare/verdicts.ts'
import type { Snapshot } from '#core/document/snapshot.ts'
import { citedClaims } from '#core/summary/citations.ts'
import { puttableFindings, type PuttableFinding } from '#core/summary/puttable-findings.ts'
import type { Summary } from '#core/summary/tree.ts'
import { useCompared } from '../../differences/comparison.tsx'
import { KindSign } from '../../differences/KindSign.tsx'
import { Button } from '../../parts/Button.tsx'
import css from './ClaimsPanel.module.css'
import { Puttable } from './Puttable.tsx'

export interface DifferencesPanelProps {
  readonly summary: Summary | null
  readonly snapshot: Snapshot
}

/** What the outlets do not agree on, as sentences for the text: first what is about claims it cites already. */
export function DifferencesPanel({ summary, snapshot }: DifferencesPanelProps) {
  const { t } = useTranslation(['summary', 'lint', 'common'])
  const { judged, activity, retry } = useCompared(snapshot)
  const { claims, reports } = snapshot
  const sorted = useMemo(() => {
    const open = (judged ?? []).filter((one) => !isDismissed(one)).map(({ finding }) => finding)
    return puttableFindings(open, new Set(summary === null ? [] : citedClaims(summary)), { claims, reports })
  }, [judged, summary, claims, reports])
  return (
    <section className={css['panel']} aria-label={t('common:differences')} tabIndex={0}>
      {activity === 'failed' ? (
        <div className={css['quiet']}>
          <p>{t('differencesFailed')}</p>
          <Button onPress={retry}>{t('lint:retry')}</Button>
        </div>
      ) : judged === null ? (
        <p className={css['quiet']}>{t('comparing')}</p>
      ) : sorted.cited.length + sorted.others.length === 0 ? (
        <p className={css['quiet']}>{t('noDifferences')}</p>
      ) : (
        <p className={css['hint']}>{t('differencesHow')}</p>
      )}
      <Findings heading={t('differencesCited')} findings={sorted.cited} />
      <Findings heading={t('differencesOthers')} findings={sorted.others} />
    </section>
  )
}

interface FindingsProps {
  readonly heading: string
  readonly findings: readonly PuttableFinding[]
}

const Findings = memo(({ heading, findings }: FindingsProps) => {
  if (findings.length === 0) return null
  return (
    <section>
      <h2 className={css['heading']}>{heading}</h2>
      <ul>
        {findings.map(({ finding, sentence }) => (
          <li key={finding.id} className={css['claim']}>
            <Puttable cited={{ sentence }} className={css['finding']}>
              <KindSign finding={finding} />
              <span className={css['sentence']} lang="en" dir="ltr">
                {sentence}
              </span>
            </Puttable>
          </li>
        ))}
      </ul>
    </section>
  )
})
Findings.displayName = 'Findings'
