import { memo, type Ref } from 'react'
import { useTranslation } from 'react-i18next'
import { editClaim } from '#core/document/commands/edit-claim.ts'
import type { Claim, Report } from '#core/document/snapshot.ts'
import { useRun } from '../app/workbench.tsx'
import { ClaimMenu } from '../claims/ClaimMenu.tsx'
import { CommentThread } from '../claims/CommentThread.tsx'
import { Button } from '../parts/Button.tsx'
import { Chip } from '../parts/Chip.tsx'
import { IconButton } from '../parts/IconButton.tsx'
import css from './ClaimDetail.module.css'
import { ClaimText } from './ClaimText.tsx'
import { MentionCard } from './MentionCard.tsx'
import { useOutletName } from '../reports/use-outlet-name.ts'

export interface ClaimDetailProps {
  readonly claim: Claim
  readonly reports: readonly Report[]
  /** There is no other claim. */
  readonly isAlone: boolean
  readonly textRef: Ref<{ focus: () => void }>
  readonly onGo: (paragraphId: string) => void
  readonly onClose: () => void
  readonly onDone: () => void
  /** It is being commented on. */
  readonly isCommenting: boolean
  readonly onCommented: () => void
  /** The paragraph the keyboard stands on. */
  readonly standingId: string | null
  /** Brings a report into the other pane. */
  readonly onShow: (reportId: string) => void
}

/** The claim in hand: its sentence, and every place that makes it. */
export const ClaimDetail = memo(function ClaimDetail(props: ClaimDetailProps) {
  const { claim, reports, textRef, onGo, onClose, onDone, onShow } = props
  const { t } = useTranslation('claims')
  const run = useRun()
  const isChecked = claim.status === 'checked'
  const places = new Map(
    reports.flatMap((report) => report.paragraphs.map((paragraph) => [paragraph.id, { report, paragraph }])),
  )
  const elsewhere = reports.filter((report) => !claim.mentions.some((one) => one.reportId === report.id))
  const outletOf = useOutletName()
  return (
    <section className={css['detail']} aria-label={t('inHand', { claim: `C${claim.number}` })}>
      <div className={css['head']}>
        <h2 className={css['title']}>
          {t('claim')} <Chip>{`C${claim.number}`}</Chip>
        </h2>
        <IconButton
          icon="check"
          label={t('checked')}
          command="claims.check"
          isOn={isChecked}
          onPress={() => run(editClaim, { claimId: claim.id, fields: { status: isChecked ? 'open' : 'checked' } })}
        />
        <ClaimMenu claim={claim} isAlone={props.isAlone} />
        <IconButton icon="close" label={t('letGo')} command="align.clear" onPress={onClose} />
      </div>
      <ClaimText key={claim.id} claim={claim} ref={textRef} onDone={onDone} />
      <ul className={css['mentions']}>
        {claim.mentions.map((mention) => {
          const place = places.get(mention.paragraphId)
          return place ? (
            <MentionCard
              key={mention.id}
              claim={claim}
              mention={mention}
              {...place}
              reports={reports}
              standingId={props.standingId}
              onGo={onGo}
            />
          ) : null
        })}
      </ul>
      {claim.mentions.length === 0 ? <p className={css['none']}>{t('noMentions')}</p> : null}
      {elsewhere.length === 0 || claim.mentions.length === 0 ? null : (
        <p className={css['elsewhere']}>
          {t('notIn')}{' '}
          {elsewhere.map((report) => (
            <Button
              key={report.id}
              variant="link"
              aria-label={t('lookIn', { outlet: outletOf(report) })}
              onPress={() => onShow(report.id)}
            >
              <bdi lang={report.language}>{outletOf(report)}</bdi>
            </Button>
          ))}
        </p>
      )}
      <CommentThread
        key={`comments ${claim.id}`}
        target={{ kind: 'claim', id: claim.id }}
        isWriting={props.isCommenting}
        onDone={props.onCommented}
      />
    </section>
  )
})
