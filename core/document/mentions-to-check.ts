import type { Claim, Mention, Paragraph, Report, Snapshot } from './snapshot.ts'

/** A mention an editor should look at again, with where it stands. */
export interface MentionToCheck {
  readonly mention: Mention
  readonly claim: Claim
  readonly report: Report
  readonly paragraph: Paragraph
  /** `words`: they are no longer those it was made on; `aside`: its paragraph was set aside; `moved`: a command moved it. */
  readonly reason: 'words' | 'aside' | 'moved'
}

/** All of them, in the order of reports, paragraphs and words. */
export function mentionsToCheck({ reports, claims }: Pick<Snapshot, 'reports' | 'claims'>): readonly MentionToCheck[] {
  const byParagraph = Map.groupBy(
    claims.flatMap((claim) => claim.mentions.filter((one) => one.isToCheck).map((mention) => ({ claim, mention }))),
    ({ mention }) => mention.paragraphId,
  )
  if (byParagraph.size === 0) return []
  return reports.flatMap((report) =>
    report.paragraphs.flatMap((paragraph) =>
      (byParagraph.get(paragraph.id) ?? [])
        .toSorted((a, b) => a.mention.from - b.mention.from || a.claim.number - b.claim.number)
        .map(({ claim, mention }) => ({ mention, claim, report, paragraph, reason: reasonOf(mention, paragraph) })),
    ),
  )
}

function reasonOf({ from, to, quote }: Mention, { text, exclusion }: Paragraph): MentionToCheck['reason'] {
  if (exclusion !== null) return 'aside'
  return text.slice(from, to) === quote ? 'moved' : 'words'
}
