import type { Span } from '#core/base/span.ts'
import { readAttribution } from '#core/attribution/read-attribution.ts'
import type { Attribution, Stance, Voice } from '#core/document/records.ts'
import type { Mention, Paragraph, Report } from '#core/document/snapshot.ts'

/** Something the text says about a mention that the editor has not said yet, and the words that say it. */
export type AttributionHint = { readonly spans: readonly Span[] } & (
  | { readonly kind: 'agency' | 'source'; readonly value: string; readonly english: string | null }
  | { readonly kind: 'voice'; readonly value: Voice }
  | { readonly kind: 'stance'; readonly value: Stance }
)

/** What the paragraph suggests for a mention, chain first; nothing for what the editor has filled in or chosen. */
export function attributionHints(
  { from, to, stance, attribution }: Pick<Mention, 'from' | 'to' | 'stance' | 'attribution'>,
  { text }: Pick<Paragraph, 'text'>,
  { language, outlet, outletEnglish }: Pick<Report, 'language' | 'outlet' | 'outletEnglish'>,
): readonly AttributionHint[] {
  const reading = readAttribution({ text, span: { from, to }, language, ownNames: [outlet, outletEnglish] })
  const hints: AttributionHint[] = []
  for (const kind of ['agency', 'source'] as const) {
    if (attribution[kind] !== '') continue
    const names = kind === 'agency' ? reading.agencies : reading.sources
    for (const { english, ...span } of names) {
      hints.push({ kind, value: english ?? text.slice(span.from, span.to), english, spans: [span] })
    }
  }
  if (attribution.voice === 'stated' && reading.voice !== null) hints.push({ kind: 'voice', ...reading.voice })
  if (stance === 'asserts' && reading.stance !== null) hints.push({ kind: 'stance', ...reading.stance })
  return hints
}

/** What a mention becomes when the editor takes hints over; of several for one field the first. */
export function takeHints(
  { stance, attribution }: Pick<Mention, 'stance' | 'attribution'>,
  hints: readonly AttributionHint[],
): { readonly stance: Stance; readonly attribution: Attribution } {
  let taken = { stance, attribution }
  for (const hint of hints.toReversed()) {
    taken =
      hint.kind === 'stance'
        ? { ...taken, stance: hint.value }
        : { ...taken, attribution: { ...taken.attribution, [hint.kind]: hint.value } }
  }
  return taken
}
