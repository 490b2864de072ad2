import { useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button as AriaButton } from 'react-aria-components'
import { describeMention } from '#core/document/commands/edit-mention.ts'
import type { Claim, Mention, Paragraph, Report } from '#core/document/snapshot.ts'
import { useRun } from '../app/workbench.tsx'
import { rangeOf, textsOf } from '../paragraphs/text-ranges.ts'
import { Button } from '../parts/Button.tsx'
import { classes } from '../parts/classes.ts'
import { directionOf } from '../parts/direction.ts'
import { paint } from '../parts/highlights.ts'
import css from './AttributionHints.module.css'
import { attributionHints, takeHints, type AttributionHint } from './attribution-hints.ts'
import { hintedMention } from './hinted-mention.ts'

export interface AttributionHintsProps {
  readonly claim: Claim
  readonly mention: Mention
  readonly report: Report
  readonly paragraph: Paragraph
  readonly reports: readonly Report[]
  /** The paragraph the keyboard stands on. */
  readonly standingId: string | null
}

/** What the text suggests for a mention, each with the words it rests on; those are marked in the report while one looks. */
export function AttributionHints(props: AttributionHintsProps) {
  const { claim, mention, report, paragraph, reports, standingId } = props
  const run = useRun()
  const hints = useMemo(() => attributionHints(mention, paragraph, report), [mention, paragraph, report])
  const keyed = useMemo(() => hintedMention(claim, reports, standingId), [claim, reports, standingId])
  const { t } = useTranslation('claims')
  const [shown, setShown] = useState<AttributionHint | null>(null)
  useEffect(() => {
    if (shown === null) return
    const texts = textsOf(document.body, paragraph.id)
    return paint(
      'authority',
      texts.flatMap((text) => shown.spans.map((span) => rangeOf(text, span))),
    )
  }, [shown, paragraph.id])
  if (hints.length === 0) return null
  const take = (taken: readonly AttributionHint[]) =>
    run(describeMention, { mentionId: mention.id, fields: takeHints(mention, taken) })
  return (
    <div className={css['hints']} role="group" aria-label={t('hints.title')}>
      {hints.map((hint) => (
        <AriaButton
          key={`${hint.kind} ${hint.value}`}
          className={classes(css['hint'])}
          onPress={() => take([hint])}
          onHoverChange={(isHovered) => setShown(isHovered ? hint : null)}
          onFocusChange={(isFocused) => setShown(isFocused ? hint : null)}
        >
          <span className={css['kind']}>{t(`hints.${hint.kind}`)}</span>
          <bdi className={css['words']} lang={report.language} dir={directionOf(report.language)}>
            {hint.spans.map((span) => paragraph.text.slice(span.from, span.to)).join(' … ')}
          </bdi>
          {saysMore(hint) ? <bdi className={css['meaning']}>{meaningOf(hint)}</bdi> : null}
        </AriaButton>
      ))}
      <Button
        variant="link"
        keys={keyed?.mention.id === mention.id ? 'A' : undefined}
        className={css['all']}
        onPress={() => take(hints)}
      >
        {t('hints.all')}
      </Button>
    </div>
  )

  function meaningOf(hint: AttributionHint): string {
    if (hint.kind === 'voice') return t(`voice.${hint.value}`)
    return hint.kind === 'stance' ? t(`stance.${hint.value}`) : hint.value
  }
}

/** A name that stays in its own letters says nothing beside its words. */
function saysMore(hint: AttributionHint): boolean {
  return (hint.kind !== 'agency' && hint.kind !== 'source') || hint.english !== null
}
