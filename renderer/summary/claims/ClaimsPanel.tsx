import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Claim, Snapshot } from '#core/document/snapshot.ts'
import type { Summary } from '#core/summary/tree.ts'
import { citedClaims } from '#core/summary/citations.ts'
import { Chip } from '../../parts/Chip.tsx'
import { classes } from '../../parts/classes.ts'
import { Field } from '../../parts/Field.tsx'
import { useOutletName } from '../../reports/use-outlet-name.ts'
import { ClaimText } from '../ClaimText.tsx'
import { findClaims } from '../completion.ts'
import css from './ClaimsPanel.module.css'
import { Puttable } from './Puttable.tsx'

export interface ClaimsPanelProps {
  readonly summary: Summary | null
  readonly snapshot: Snapshot
}

/** The claims beside the text, to be dragged into it or put where the caret stands; those not yet cited in full strength. */
export function ClaimsPanel({ summary, snapshot }: ClaimsPanelProps) {
  const { t } = useTranslation(['summary', 'claims'])
  const [words, setWords] = useState('')
  const cited = useMemo(() => new Set(summary === null ? [] : citedClaims(summary)), [summary])
  const claims = findClaims(snapshot.claims, words)
  return (
    <section className={css['panel']} aria-label={t('claimsTab')} tabIndex={0}>
      <Field label={t('findClaim')} value={words} onChange={setWords} />
      <p className={css['hint']}>{t('claimsHow')}</p>
      <ul className={css['list']}>
        {claims.map((claim) => (
          <ClaimRow key={claim.id} claim={claim} isCited={cited.has(claim.number)} snapshot={snapshot} />
        ))}
      </ul>
    </section>
  )
}

interface ClaimRowProps {
  readonly claim: Claim
  readonly isCited: boolean
  readonly snapshot: Snapshot
}

function ClaimRow({ claim, isCited, snapshot }: ClaimRowProps) {
  const { t } = useTranslation('summary')
  const outletName = useOutletName()
  return (
    <li className={css['claim']}>
      <Puttable cited={{ claim, mention: null }}>
        <Chip>{`C${claim.number}`}</Chip>
        <ClaimText claim={claim} className={classes(css['text'], isCited && css['isCited'])} />
        {isCited ? <span className={css['quiet']}>{t('isCited')}</span> : null}
      </Puttable>
      {claim.mentions.map((mention) => {
        const report = snapshot.reports.find(({ id }) => id === mention.reportId)
        return report === undefined ? null : (
          <Puttable key={mention.id} cited={{ claim, mention }}>
            <bdi className={css['outlet']} lang={report.language}>
              {outletName(report)}
            </bdi>
            <bdi className={css['telling']} lang={mention.gloss === '' ? report.language : 'en'}>
              {mention.gloss === '' ? mention.quote : mention.gloss}
            </bdi>
          </Puttable>
        )
      })}
    </li>
  )
}
