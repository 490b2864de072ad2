import { useEffect, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Snapshot } from '#core/document/snapshot.ts'
import { paragraphSources, type ParagraphSources } from '#core/summary/paragraph-sources.ts'
import { useCommand } from '../app/commands.tsx'
import { useFormat } from '../i18n/use-format.ts'
import type { EditorSession } from './editor-session.ts'
import { Range } from './monaco.ts'
import { showLenses, type ParagraphLens } from './paragraph-lens.ts'
import type { ReadSummary } from './preview-parser.worker.ts'

export interface LensToolsProps {
  readonly session: EditorSession
  readonly read: ReadSummary | null
  /** The same for as long as nothing a summary cites has changed. */
  readonly cited: Snapshot
}

/** Above each paragraph what it rests on; a press, or the key from within it, opens all its sources. */
export function LensTools({ session, read, cited }: LensToolsProps) {
  const { t } = useTranslation('summary')
  const { language } = useFormat()
  const { view, card } = session
  const lens = useRef<ParagraphLens | null>(null)
  const sources = useMemo(() => (read === null ? [] : paragraphSources(read.summary, cited)), [read, cited])

  useEffect(() => {
    const opened = showLenses(view, (one, lineNumber) => card.show(placed(one, lineNumber)))
    lens.current = opened
    return () => opened.dispose()
  }, [view, card])
  useEffect(() => {
    if (read === null) return
    const lenses = sources.map((one) => ({
      sources: one,
      words: [
        t('outlets', { count: one.outlets }),
        t('claimsBehind', { count: one.references.length }),
        one.toCheck === 0 ? null : t('mentionsToCheck', { count: one.toCheck }),
      ]
        .filter((part) => part !== null)
        .join(' · '),
    }))
    lens.current?.show(read.summary.source, lenses)
  }, [view, card, read, sources, t, language])

  useCommand('summary.paragraphSources', {
    run: () => {
      const [caret, model] = [view.getPosition(), view.getModel()]
      if (caret === null || model === null) return
      const at = model.getOffsetAt(caret)
      const one = sources.findLast(({ span }) => span.from <= at)
      if (one !== undefined) card.show(placed(one, caret.lineNumber))
    },
  })
  return null
}

function placed({ span, references }: ParagraphSources, lineNumber: number) {
  return { citation: { kind: 'citation' as const, span, references }, range: new Range(lineNumber, 1, lineNumber, 1) }
}
