import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { shownConfidence } from '#core/align/confidence.ts'
import { toldElsewhere } from '#core/align/told-elsewhere.ts'
import type { PlacedSpan } from '#core/document/commands/accept-suggestions.ts'
import type { Paragraph, Report, Snapshot } from '#core/document/snapshot.ts'
import { useFormat } from '../i18n/use-format.ts'
import { Button } from '../parts/Button.tsx'
import { directionOf } from '../parts/direction.ts'
import { IconButton } from '../parts/IconButton.tsx'
import { Select } from '../parts/Select.tsx'
import css from './Passages.module.css'
import { usePlaceName } from './use-place-name.ts'
import type { Review, Reviewed } from './use-review.ts'

export interface PassagesProps {
  readonly review: Review
  readonly reviewed: Reviewed
  readonly snapshot: Snapshot
}

interface Place {
  readonly report: Report
  readonly paragraph: Paragraph
}

/** The words the claim will stand on, paragraph by paragraph: to be left out, added to, and put back as suggested. */
export function Passages({ review, reviewed, snapshot }: PassagesProps) {
  const { t } = useTranslation('queue')
  const format = useFormat()
  const places = useMemo(
    () =>
      new Map<string, Place>(
        snapshot.reports.flatMap((report) =>
          report.paragraphs.map((paragraph) => [paragraph.id, { report, paragraph }]),
        ),
      ),
    [snapshot.reports],
  )
  const nameOf = usePlaceName(snapshot.reports)
  const { spans } = reviewed
  const mentioned = new Set(spans.map((span) => span.paragraphId))
  const put = (next: readonly PlacedSpan[] | null) => review.change({ spans: next })
  const add = (paragraphId: string, added: readonly PlacedSpan[]) =>
    put([...spans.filter((span) => span.paragraphId !== paragraphId), ...added])
  const elsewhere = useMemo(
    () => toldElsewhere(snapshot, review.queue, reviewed.suggestion),
    [snapshot, review.queue, reviewed.suggestion],
  ).filter(({ words }) => !mentioned.has(words.paragraphId))
  const others = [...places.values()].filter(
    ({ paragraph }) => paragraph.exclusion === null && !mentioned.has(paragraph.id),
  )
  return (
    <section className={css['passages']} aria-label={t('words')}>
      <div className={css['head']}>
        <h3 className={css['title']}>{t('words')}</h3>
        {reviewed.isCorrected ? (
          <Button variant="link" onPress={() => put(null)}>
            {t('asSuggested')}
          </Button>
        ) : null}
      </div>
      <ul>
        {[...mentioned].map((paragraphId) => {
          const place = places.get(paragraphId)
          if (place === undefined) return null
          const own = spans.filter((span) => span.paragraphId === paragraphId)
          return (
            <li key={paragraphId} className={css['passage']}>
              <span className={css['place']}>{nameOf(place.paragraph.id)}</span>
              <Quote place={place} spans={own} />
              <IconButton
                icon="close"
                label={t('leaveOut', { place: nameOf(place.paragraph.id) })}
                isDisabled={mentioned.size < 2}
                onPress={() => put(spans.filter((span) => span.paragraphId !== paragraphId))}
              />
            </li>
          )
        })}
      </ul>
      {elsewhere.length === 0 ? null : (
        <>
          <h3 className={css['title']}>{t('elsewhere')}</h3>
          <ul>
            {elsewhere.map(({ words, confidence }) => {
              const place = places.get(words.paragraphId)
              if (place === undefined) return null
              const shown = format.number(shownConfidence(confidence), { minimumFractionDigits: 2 })
              const added = words.spans.map((span) => ({ ...span, paragraphId: words.paragraphId }))
              return (
                <li key={words.paragraphId} className={css['passage']}>
                  <span className={css['place']}>
                    {t('include', { place: nameOf(place.paragraph.id), confidence: shown })}
                  </span>
                  <Quote place={place} spans={added} />
                  <IconButton
                    icon="plus"
                    label={t('addPlace', { place: nameOf(place.paragraph.id) })}
                    onPress={() => add(words.paragraphId, added)}
                  />
                </li>
              )
            })}
          </ul>
        </>
      )}
      <Select
        className={css['add']}
        label={t('addParagraph')}
        isLabelHidden
        variant="bare"
        value=""
        options={[
          { value: '', label: t('addParagraph') },
          ...others.map((place) => ({
            value: place.paragraph.id,
            label: `${nameOf(place.paragraph.id)} · ${place.paragraph.text.slice(0, 42)}`,
          })),
        ]}
        onChange={(paragraphId) => {
          const text = places.get(paragraphId)?.paragraph.text
          if (text !== undefined) add(paragraphId, [{ paragraphId, from: 0, to: text.length }])
        }}
      />
      <p className={css['hint']}>{t('edgeHint')}</p>
    </section>
  )
}

function Quote({
  place: { report, paragraph },
  spans,
}: {
  readonly place: Place
  readonly spans: readonly PlacedSpan[]
}) {
  const words = spans.map(({ from, to }) => paragraph.text.slice(from, to)).join(' … ')
  return (
    <p className={css['quote']} lang={report.language} dir={directionOf(report.language)}>
      {words}
    </p>
  )
}
