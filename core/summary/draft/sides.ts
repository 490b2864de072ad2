import type { Attribution, Stance } from '../../document/records.ts'
import type { Claim, Mention, Report, Snapshot } from '../../document/snapshot.ts'

/** What one report makes of a claim in one stance, on whose word. */
export interface Side {
  readonly report: Report
  readonly stance: Stance
  readonly attribution: Attribution
  /** The editor's English for the report's words; empty where there is none. */
  readonly gloss: string
  /** The number of its paragraph; null where that was set aside. */
  readonly paragraph: number | null
  readonly isToCheck: boolean
}

const stances: readonly Stance[] = ['asserts', 'assertsInPart', 'differs', 'denies']

/**
 * The sides of a claim, in the order of the reports, in each those that assert first. Of several mentions in one stance the one
 * speaks that needs no check and names the most of its chain: an editor who found a source wants it named.
 */
export function sidesOf(claim: Claim, { reports }: Pick<Snapshot, 'reports'>): readonly Side[] {
  return reports.flatMap((report) =>
    stances.flatMap((stance): Side[] => {
      const mentions = claim.mentions.filter((one) => one.reportId === report.id && one.stance === stance)
      const [spokesman] = mentions.toSorted((a, b) => rank(b) - rank(a))
      if (spokesman === undefined) return []
      const { attribution, isToCheck, paragraphId } = spokesman
      return [
        {
          report,
          stance,
          attribution,
          gloss:
            glossOf(spokesman, report) ||
            (mentions.map(({ gloss }) => gloss.trim()).find((gloss) => gloss !== '') ?? ''),
          paragraph: report.paragraphs.find(({ id }) => id === paragraphId)?.number ?? null,
          isToCheck,
        },
      ]
    }),
  )
}

function rank({ isToCheck, attribution: { agency, source } }: Mention): number {
  return (isToCheck ? 0 : 4) + (source === '' ? 0 : 2) + (agency === '' ? 0 : 1)
}

/** A mention's own gloss, or its paragraph's where the mention is the whole of it. */
function glossOf({ gloss, paragraphId, from, to }: Mention, report: Report): string {
  if (gloss.trim() !== '') return gloss.trim()
  const paragraph = report.paragraphs.find(({ id }) => id === paragraphId)
  return paragraph !== undefined && from === 0 && to === paragraph.text.length ? paragraph.gloss.trim() : ''
}
