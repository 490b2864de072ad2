import type { Claim } from '../document/snapshot.ts'
import { pairsOf, placeIn, wordsAt, type ClaimSide } from './claim-sides.ts'
import { isSameSource, leadCredit, type Credit, type Polarity } from './credits.ts'
import { makeFinding, type Finding, type FindingReason } from './finding.ts'

type AttributionReason = Extract<FindingReason, `attribution.${string}`>

/** The gravest first. */
const reasons: readonly AttributionReason[] = [
  'attribution.distance',
  'attribution.anonymous',
  'attribution.unsourced',
  'attribution.source',
  'attribution.agency',
]

interface Credited {
  readonly side: ClaimSide
  readonly credit: Credit
}

/**
 * How reports vouch for a claim differently: what makes it is compared with what makes it, a denial with a denial. Whether words are a
 * quotation is a finding of its own, since it decides what may be quoted.
 */
export function attributionFindings(claim: Claim, sides: readonly ClaimSide[]): readonly Finding[] {
  return (['for', 'against'] as const).flatMap((polarity) => {
    const credited = sides.flatMap((side): Credited[] => {
      const credit = leadCredit(side, polarity)
      return credit === null ? [] : [{ side, credit }]
    })
    const found = pairsOf(credited).flatMap(([a, b]) => differOf(a.credit, b.credit) ?? [])
    const reason = reasons.find((one) => found.includes(one))
    const subject = polarity === 'for' ? '' : 'against'
    return [
      ...(reason === undefined ? [] : [findingOf(claim, credited, reason, subject)]),
      ...quotedFinding(claim, credited, polarity),
    ]
  })
}

/**
 * What was read from the text alone proves a distance and an unnamed source. Of named ones it does not tell how far their words reach
 * («… ، وفق جهاز الإحصاء»), nor which of two names is the other's office.
 */
function differOf(a: Credit, b: Credit): AttributionReason | null {
  if ((a.voice === 'alleged') !== (b.voice === 'alleged')) {
    const plain = a.voice === 'alleged' ? b : a
    // «گفته می‌شود» against «بحسب رويترز»: neither says it plainly.
    return plain.isRead && plain.standing !== 'none' ? null : 'attribution.distance'
  }
  if (a.standing === 'none' || b.standing === 'none') {
    const [holder, other] = a.standing === 'none' ? [b, a] : [a, b]
    const isSure = holder.standing === 'anonymous' || (holder.standing === 'named' && !holder.isRead)
    return isSure && other.standing === 'none' ? 'attribution.unsourced' : null
  }
  if (a.source !== '' && b.source !== '' && a.standing !== b.standing) return 'attribution.anonymous'
  if (a.isRead || b.isRead) return null
  if (!isSameSource(a.source, b.source)) return 'attribution.source'
  return isSameSource(a.agency, b.agency) ? null : 'attribution.agency'
}

/** Their own words in one report, reported speech in another. A headline quotes nobody at length. */
function quotedFinding(claim: Claim, credited: readonly Credited[], polarity: Polarity): readonly Finding[] {
  const body = credited.filter(({ credit }) => credit.standing !== 'none' && credit.voice !== 'alleged')
  const isMixed = body.some(({ credit }) => credit.isQuoted) && body.some(({ credit }) => !credit.isQuoted)
  return isMixed ? [findingOf(claim, body, 'attribution.quoted', polarity === 'for' ? 'quoted' : 'against quoted')] : []
}

function findingOf(claim: Claim, credited: readonly Credited[], reason: AttributionReason, subject: string): Finding {
  return makeFinding({
    reason,
    subject,
    claimIds: [claim.id],
    sides: credited.map(({ side, credit }) => ({
      reportId: side.report.id,
      places: [credit.statement.span, ...credit.named].map((span) => placeIn(credit.statement, span)),
      values: { standing: credit.standing, voice: credit.isQuoted ? 'quoted' : credit.voice },
    })),
    words: credited.map(
      ({ credit }) =>
        `${credit.agency} ${credit.source} ${credit.voice} ${wordsAt(credit.statement, credit.statement.span)}`,
    ),
  })
}
