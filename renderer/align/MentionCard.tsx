import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { confirmMention, removeMention, setAttribution, setStance } from '#core/document/commands/edit-mention.ts'
import { stanceSchema, voiceSchema, type Attribution } from '#core/document/records.ts'
import type { Claim, Mention, Paragraph, Report } from '#core/document/snapshot.ts'
import { useRun } from '../app/workbench.tsx'
import { useFormat } from '../i18n/use-format.ts'
import { Button } from '../parts/Button.tsx'
import { directionOf } from '../parts/direction.ts'
import { IconButton } from '../parts/IconButton.tsx'
import { Select } from '../parts/Select.tsx'
import css from './MentionCard.module.css'
import { useDraftText } from './use-draft-text.ts'
import { useOutletName } from '../reports/use-outlet-name.ts'

/** Fetched with the first claim in hand: the patterns of two languages are no part of the first page. */
const AttributionHints = lazy(async () => ({
  default: (await import('../claims/AttributionHints.tsx')).AttributionHints,
}))

export interface MentionCardProps {
  readonly claim: Claim
  readonly mention: Mention
  readonly report: Report
  readonly paragraph: Paragraph
  readonly onGo: (paragraphId: string) => void
  readonly reports: readonly Report[]
  /** The paragraph the keyboard stands on. */
  readonly standingId: string | null
}

/** One place where a report makes the claim: its words, how it stands to the claim, and on whose authority. */
export function MentionCard(props: MentionCardProps) {
  const { mention, report, paragraph, onGo, ...around } = props
  const { t } = useTranslation('claims')
  const format = useFormat()
  const run = useRun()
  const outlet = useOutletName()(report)
  const number = paragraph.number === null ? '–' : format.number(paragraph.number)
  const words = paragraph.text.slice(mention.from, mention.to)
  const attribute = (fields: Partial<Attribution>) =>
    run(setAttribution, { mentionId: mention.id, attribution: { ...mention.attribution, ...fields } })
  return (
    <li className={css['card']}>
      <div className={css['head']}>
        <Button variant="link" className={css['place']} onPress={() => onGo(mention.paragraphId)}>
          <bdi lang={report.language}>{outlet}</bdi> <span className={css['number']}>¶ {number}</span>
        </Button>
        <IconButton
          icon="close"
          label={t('removeMention')}
          onPress={() => run(removeMention, { mentionId: mention.id })}
        />
      </div>
      <p className={css['quote']} lang={report.language} dir={directionOf(report.language)}>
        {words}
      </p>
      {mention.isToCheck ? (
        <div className={css['check']}>
          <p>{t(words === mention.quote ? 'checkMoved' : 'checkChanged')}</p>
          {words === mention.quote ? null : (
            <p className={css['quote']} lang={report.language} dir={directionOf(report.language)}>
              {mention.quote}
            </p>
          )}
          <Button onPress={() => run(confirmMention, { mentionId: mention.id })}>{t('confirm')}</Button>
        </div>
      ) : null}
      <div className={css['choices']}>
        <Select
          label={t('stanceLabel')}
          isLabelHidden
          variant="bare"
          value={mention.stance}
          options={stanceSchema.options.map((value) => ({ value, label: t(`stance.${value}`) }))}
          onChange={(stance) => run(setStance, { mentionId: mention.id, stance })}
        />
        <Select
          label={t('voiceLabel')}
          isLabelHidden
          variant="bare"
          value={mention.attribution.voice}
          options={voiceSchema.options.map((value) => ({ value, label: t(`voice.${value}`) }))}
          onChange={(voice) => attribute({ voice })}
        />
      </div>
      <div className={css['chain']}>
        <ChainLink
          label={t('agency')}
          value={mention.attribution.agency}
          onCommit={(agency) => attribute({ agency })}
        />
        <span className={css['arrow']} aria-hidden="true">
          ←
        </span>
        <ChainLink
          label={t('source')}
          value={mention.attribution.source}
          onCommit={(source) => attribute({ source })}
        />
      </div>
      <Suspense>
        <AttributionHints mention={mention} report={report} paragraph={paragraph} {...around} />
      </Suspense>
    </li>
  )
}

interface ChainLinkProps {
  readonly label: string
  readonly value: string
  readonly onCommit: (value: string) => void
}

/** One link of the chain outlet ← agency ← source. */
function ChainLink({ label, value, onCommit }: ChainLinkProps) {
  const draft = useDraftText(value, onCommit)
  return (
    <input
      className={css['link']}
      lang="en"
      dir="auto"
      aria-label={label}
      placeholder={label}
      title={draft.text === '' ? undefined : draft.text}
      spellCheck={false}
      value={draft.text}
      onChange={(event) => draft.change(event.target.value)}
      onBlur={draft.flush}
    />
  )
}
