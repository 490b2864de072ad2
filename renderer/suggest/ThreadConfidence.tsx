import { shownConfidence } from '#core/align/confidence.ts'
import { middleOf } from '../align/thread-geometry.ts'
import type { GutterView } from '../align/gutter-view.ts'
import { useFormat } from '../i18n/use-format.ts'
import css from './ThreadConfidence.module.css'

/** The figure on the thread under review; the queue says it in words. */
export function ThreadConfidence({ view, confidence }: { readonly view: GutterView; readonly confidence: number }) {
  const format = useFormat()
  const thread = view.threads.find(({ state }) => state === 'review')
  if (thread === undefined) return null
  const middle = (middleOf(thread.a) + middleOf(thread.b)) / 2
  return (
    <span className={css['figure']} style={{ insetBlockStart: middle }} aria-hidden="true">
      {format.number(shownConfidence(confidence), { minimumFractionDigits: 2 })}
    </span>
  )
}
