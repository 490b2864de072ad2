import type { Claim, Snapshot } from '../../document/snapshot.ts'
import { parseSummary } from '../parse-summary.ts'
import { brief } from './brief.ts'
import { comparison } from './comparison.ts'
import { literal } from './literal.ts'
import { monitoring } from './monitoring.ts'
import { openPen } from './pen.ts'
import type { DraftTemplate } from './template.ts'

export const draftTemplateNames = ['brief', 'comparison', 'monitoring'] as const
export type DraftTemplateName = (typeof draftTemplateNames)[number]

const templates: Readonly<Record<DraftTemplateName, DraftTemplate>> = { brief, comparison, monitoring }

/** A draft in the summary's Markdown. */
export interface DraftText {
  /** Empty when there are no claims. */
  readonly markdown: string
  /** Places in brackets that the editor has to fill. */
  readonly gaps: number
}

/**
 * Lays claims out, in the order given, with who makes them on whose word. Nothing is invented: besides the phrases of the templates it
 * holds only claims, glosses, names, dates and attributions of the project, and what is missing stands as a gap in brackets. The
 * project's title is its heading where the summary has none. Same project, same claims: same draft.
 */
export function draftFromClaims(
  claims: readonly Claim[],
  template: DraftTemplateName,
  snapshot: Pick<Snapshot, 'reports' | 'terms' | 'meta' | 'summary'>,
): DraftText {
  if (claims.length === 0) return { markdown: '', gaps: 0 }
  const pen = openPen(snapshot)
  const blocks = templates[template](claims, snapshot, pen)
  const title = literal(snapshot.meta.title)
  const hasHeading = parseSummary(snapshot.summary).blocks.some(
    (block) => block.kind === 'heading' && block.level === 1,
  )
  const heading = hasHeading || title === '' ? [] : [`# ${title}`]
  return { markdown: [...heading, ...blocks].join('\n\n'), gaps: pen.gaps }
}
