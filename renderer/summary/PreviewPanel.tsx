import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Snapshot } from '#core/document/snapshot.ts'
import type { Summary } from '#core/summary/tree.ts'
import { VisuallyHidden } from '../parts/VisuallyHidden.tsx'
import { Preview } from './Preview.tsx'
import css from './screen.module.css'
import { useLinkedPreview } from './scroll/use-linked-preview.ts'

export interface PreviewPanelProps {
  /** Null until the text was read. */
  readonly summary: Summary | null
  readonly snapshot: Snapshot
}

/** The sheet beside the text, scrolled with it. */
export function PreviewPanel({ summary, snapshot }: PreviewPanelProps) {
  const { t } = useTranslation('summary')
  const box = useRef<HTMLElement>(null)
  useLinkedPreview(box, summary)
  return (
    // Scrolled by keyboard too.
    <section ref={box} className={css['preview']} aria-label={t('preview')} tabIndex={0}>
      <h2>
        <VisuallyHidden>{t('preview')}</VisuallyHidden>
      </h2>
      {summary === null ? null : <Preview summary={summary} snapshot={snapshot} />}
    </section>
  )
}
