import type { Claim, Mention, Snapshot } from '../document/snapshot.ts'
import { spellNamesIn } from '../lexicon/spell-project.ts'
import { commentPlace } from './comment-place.ts'

export interface Selection {
  /** Ids of reports to leave out, with all they say. */
  readonly omittedReports: readonly string[]
  readonly hasGlosses: boolean
}

/** The project as an export should see it: names spelled as chosen, without reports and glosses that are not wanted. Claims stay, also those nobody is left to make. */
export function selectForExport(stored: Snapshot, { omittedReports, hasGlosses }: Selection): Snapshot {
  const snapshot = spellNamesIn(stored)
  const omitted = new Set(omittedReports)
  const reports = snapshot.reports
    .filter(({ id }) => !omitted.has(id))
    .map((report) =>
      hasGlosses
        ? report
        : { ...report, paragraphs: report.paragraphs.map((paragraph) => ({ ...paragraph, gloss: '' })) },
    )
  const claims = snapshot.claims.map((claim): Claim => ({
    ...claim,
    mentions: claim.mentions
      .filter(({ reportId }) => !omitted.has(reportId))
      .map((mention): Mention => (hasGlosses ? mention : { ...mention, gloss: '' })),
  }))
  const selected = { ...snapshot, reports, claims }
  return { ...selected, comments: snapshot.comments.filter((comment) => commentPlace(comment, selected) !== null) }
}
