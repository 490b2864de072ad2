import type { Ref } from 'react'
import { useTranslation } from 'react-i18next'
import { editClaim, removeClaim } from '#core/document/commands/edit-claim.ts'
import type { Claim, Snapshot } from '#core/document/snapshot.ts'
import { useRun } from '../app/workbench.tsx'
import { Chip } from '../parts/Chip.tsx'
import { IconButton } from '../parts/IconButton.tsx'
import css from './ClaimDetail.module.css'
import { ClaimText } from './ClaimText.tsx'
import { MentionCard } from './MentionCard.tsx'

export interface ClaimDetailProps {
  readonly claim: Claim
  readonly snapshot: Snapshot
  readonly textRef: Ref<{ focus: () => void }>
  readonly onGo: (paragraphId: string) => void
  readonly onClose: () => void
  readonly onDone: () => void
}

/** The claim in hand: its sentence, and every place that makes it. */
export function ClaimDetail({ claim, snapshot, textRef, onGo, onClose, onDone }: ClaimDetailProps) {
  const { t } = useTranslation('claims')
  const run = useRun()
  const isChecked = claim.status === 'checked'
  const places = new Map(
    snapshot.reports.flatMap((report) => report.paragraphs.map((paragraph) => [paragraph.id, { report, paragraph }])),
  )
  return (
    <section className={css['detail']} aria-label={t('inHand', { claim: `C${claim.number}` })}>
      <div className={css['head']}>
        <h2 className={css['title']}>
          {t('claim')} <Chip>{`C${claim.number}`}</Chip>
        </h2>
        <IconButton
          icon="check"
          label={t('checked')}
          isOn={isChecked}
          onPress={() => run(editClaim, { claimId: claim.id, fields: { status: isChecked ? 'open' : 'checked' } })}
        />
        <IconButton icon="trash" label={t('remove')} onPress={() => run(removeClaim, { claimId: claim.id })} />
        <IconButton icon="close" label={t('letGo')} keys="Escape" onPress={onClose} />
      </div>
      <ClaimText key={claim.id} claim={claim} ref={textRef} onDone={onDone} />
      <ul className={css['mentions']}>
        {claim.mentions.map((mention) => {
          const place = places.get(mention.paragraphId)
          return place ? <MentionCard key={mention.id} mention={mention} {...place} onGo={onGo} /> : null
        })}
      </ul>
      {claim.mentions.length === 0 ? <p className={css['none']}>{t('noMentions')}</p> : null}
    </section>
  )
}
