import type { Claim, Paragraph, Report } from '../document/snapshot.ts'
import { placeIn, type ClaimSide } from './claim-sides.ts'
import { makeFinding, type Finding, type FindingReason } from './finding.ts'

/** Where in a report its paragraphs begin, in code units of what is not set aside. */
export interface Layout {
  readonly starts: ReadonlyMap<string, number>
  readonly length: number
}

export function layoutOf({ paragraphs }: Report): Layout {
  const starts = new Map<string, number>()
  let length = 0
  for (const { id, text, exclusion, role } of paragraphs) {
    if (exclusion !== null || role === 'byline' || role === 'headline') continue
    starts.set(id, length)
    length += text.length
  }
  return { starts, length: Math.max(1, length) }
}

/** How much a report makes of a claim. */
interface Weight {
  readonly isInHeadline: boolean
  /** 0 where the story begins, 1 where it ends. */
  readonly position: number
  /** Of the story's letters. */
  readonly share: number
}

/** Half a story apart. */
const farApart = 0.5
/** A claim with less of the story than this is not told at length anywhere. */
const leastShare = 0.03
const timesAsMuch = 4

/** Where one report has in its headline, or early, or at length, what another has late or in passing. */
export function prominenceFindings(
  claim: Claim,
  sides: readonly ClaimSide[],
  layout: (report: Report) => Layout,
): readonly Finding[] {
  const weighed = sides.map((side) => ({ side, weight: weigh(side, layout(side.report)) }))
  const reason = reasonFor(weighed.map(({ weight }) => weight))
  if (reason === null) return []
  return [
    makeFinding({
      reason,
      subject: '',
      claimIds: [claim.id],
      sides: weighed.map(({ side, weight }) => ({
        reportId: side.report.id,
        places: side.statements.slice(0, 1).map((statement) => placeIn(statement, statement.span)),
        values: {
          isInHeadline: weight.isInHeadline ? 1 : 0,
          position: Math.round(100 * weight.position),
          share: Math.round(100 * weight.share),
        },
      })),
      // Small shifts are no news: the basis holds what would change the finding.
      words: weighed.map(({ weight }) => `${weight.isInHeadline} ${Math.round(4 * weight.position)}`),
    }),
  ]
}

function reasonFor(weights: readonly Weight[]): FindingReason | null {
  const isHeadline = weights.map((weight) => weight.isInHeadline)
  if (isHeadline.includes(true) && isHeadline.includes(false)) return 'prominence.headline'
  if (isHeadline.includes(true)) return null
  const positions = weights.map(({ position }) => position)
  if (Math.max(...positions) - Math.min(...positions) >= farApart) return 'prominence.position'
  const shares = weights.map(({ share }) => share)
  const [most, least] = [Math.max(...shares), Math.min(...shares)]
  return most >= leastShare && most >= timesAsMuch * least ? 'prominence.share' : null
}

function weigh({ statements }: ClaimSide, { starts, length }: Layout): Weight {
  const body = statements.filter(({ paragraph }) => starts.has(paragraph.id))
  const offsets = body.map(({ paragraph, span }) => (starts.get(paragraph.id) ?? 0) + span.from)
  const covered = body.reduce((sum, { span }) => sum + span.to - span.from, 0)
  return {
    isInHeadline: statements.some(({ paragraph }) => isHeadline(paragraph)),
    position: offsets.length === 0 ? 0 : Math.min(...offsets) / length,
    share: covered / length,
  }
}

function isHeadline({ role }: Paragraph): boolean {
  return role === 'headline'
}
