import { useTranslation } from 'react-i18next'
import { switchLintRule } from '#core/summary/commands/lint.ts'
import { isLintRule, lintRules, rulesOff } from '#core/summary/lint/rules.ts'
import { useRun, useSnapshot, useWorkbench } from '../../app/workbench.tsx'
import { Switch } from '../../parts/Switch.tsx'
import css from './LintPanel.module.css'

const all = Object.keys(lintRules).filter(isLintRule)

/** Every rule with what it is for, on or off for this project. */
export function LintRules() {
  const { t } = useTranslation('lint')
  const { isReadOnly } = useWorkbench()
  const { lintSwitches } = useSnapshot()
  const run = useRun()
  const off = rulesOff(lintSwitches)
  return (
    <details className={css['group']}>
      <summary>
        {t('rules')}
        {off.size === 0 ? null : <span className={css['off']}>{t('off', { count: off.size })}</span>}
      </summary>
      <fieldset className={css['rules']} disabled={isReadOnly}>
        <legend className={css['legend']}>{t('rules')}</legend>
        {all.map((rule) => (
          <Switch
            key={rule}
            label={t(`rule.${rule}.name`)}
            hint={t(`rule.${rule}.hint`)}
            isOn={!off.has(rule)}
            onChange={(isOn) => void run(switchLintRule, { rule, isOff: !isOn })}
          />
        ))}
      </fieldset>
    </details>
  )
}
