import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { switchLintRule } from '#core/summary/commands/lint.ts'
import { dismissFinding } from '#core/document/commands/judge-finding.ts'
import { useRun, useSnapshot, useWorkbench } from '../../app/workbench.tsx'
import { Button } from '../../parts/Button.tsx'
import { ReasonForm } from '../../parts/ReasonForm.tsx'
import css from './LintCard.module.css'
import { RestsOn } from './RestsOn.tsx'
import type { JudgedLint } from './use-lint.ts'
import type { LintWalk } from './use-lint-walk.ts'

export interface LintCardProps {
  readonly judged: JudgedLint
  readonly walk: LintWalk
  readonly onOpenInAlign: (paragraphId: string) => void
}

/** One finding in full: its rule, the reports' words, and what can be made of it. */
export function LintCard({ judged: { finding, isOutdated, verdict }, walk, onOpenInAlign }: LintCardProps) {
  const { t } = useTranslation('lint')
  const { isReadOnly } = useWorkbench()
  const { claims } = useSnapshot()
  const run = useRun()
  const [isAsking, setAsking] = useState(false)
  const { rule, id, basis } = finding
  const { fixes, letStandEverywhere, letStandHere } = walk
  const leftOut = finding.span === null ? claims.find((claim) => claim.id === finding.claimIds[0]) : undefined
  return (
    <div className={css['card']}>
      <p className={css['hint']}>{t(`rule.${rule}.hint`)}</p>
      {isOutdated && verdict !== null ? (
        <p className={css['outdated']}>
          {t('outdated')} <bdi>{verdict.reason}</bdi>
        </p>
      ) : null}
      {leftOut === undefined ? null : (
        <p className={css['claim']} lang="en" dir="ltr">
          {leftOut.text}
        </p>
      )}
      <RestsOn places={finding.places} onOpen={onOpenInAlign} />
      {isReadOnly ? null : isAsking ? (
        <ReasonForm
          label={t('reason')}
          placeholder={t('reasonHint')}
          action={t('dismiss')}
          cancel={t('cancel')}
          onGive={(reason) => {
            if (run(dismissFinding, { findingId: id, basis, reason }).ok) setAsking(false)
          }}
          onCancel={() => setAsking(false)}
        />
      ) : (
        <div className={css['actions']}>
          {fixes.map((fix, index) => (
            <Button
              key={`${fix.kind} ${fix.to}`}
              command={index === 0 ? 'lint.mend' : undefined}
              isDisabled={!walk.isUpToDate}
              onPress={() => walk.mend(fix)}
            >
              {t(`fix.${fix.kind}`, { to: fix.to })}
            </Button>
          ))}
          {letStandEverywhere === null || letStandHere === null ? (
            <Button variant="plain" onPress={() => setAsking(true)}>
              {t('dismissWith')}
            </Button>
          ) : (
            <>
              <Button variant="plain" onPress={letStandEverywhere}>
                {t('addToMine')}
              </Button>
              <Button variant="plain" onPress={letStandHere}>
                {t('addToProject')}
              </Button>
            </>
          )}
          <Button variant="plain" onPress={() => void run(switchLintRule, { rule, isOff: true })}>
            {t('switchOff')}
          </Button>
        </div>
      )}
    </div>
  )
}
