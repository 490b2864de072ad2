import type { Claim } from '../document/snapshot.ts'
import { pairsOf, placeIn, wordsAt, type ClaimSide } from './claim-sides.ts'
import { isSameSource, leadCredit, type Credit, type Polarity } from './credits.ts'
import { makeFinding, type Finding, type FindingReason, type Severity } from './finding.ts'
import { within } from './reading.ts'
import { isAbout, mayBeOne, type NamedIn } from './read-sources.ts'

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

interface Difference {
  readonly reason: AttributionReason
  readonly isSure: boolean
}

/**
 * How reports vouch for a claim differently: what makes it is compared with what makes it, a denial with a denial. Whether words are a
 * quotation is a finding of its own, since it decides what may be quoted.
 */
export function attributionFindings(
  claim: Claim,
  sides: readonly ClaimSide[],
  credits: readonly (readonly Credit[])[],
): readonly Finding[] {
  return (['for', 'against'] as const).flatMap((polarity) => {
    const credited = sides.flatMap((side, index): Credited[] => {
      const credit = leadCredit(credits[index] ?? [], polarity)
      return credit === null ? [] : [{ side, credit }]
    })
    const found = pairsOf(credited).flatMap(([a, b]) => differOf(a.credit, b.credit, polarity) ?? [])
    const reason = reasons.find((one) => found.some((difference) => difference.reason === one))
    const isSure = found.some((difference) => difference.reason === reason && difference.isSure)
    const subject = polarity === 'for' ? '' : 'against'
    return [
      ...(reason === undefined ? [] : [findingOf(claim, credited, reason, subject, isSure ? undefined : 'low')]),
      ...quotedFinding(claim, credited, polarity),
    ]
  })
}

/**
 * What was read from the text alone proves less than what an editor said: how far a name's words reach is guessed («… ، وفق جهاز
 * الإحصاء»), and whether two names are one office. Who it speaks of is nobody's source.
 */
function differOf(a: Credit, b: Credit, polarity: Polarity): Difference | null {
  const isRead = a.isRead || b.isRead
  if ((a.voice === 'alleged') !== (b.voice === 'alleged')) {
    const [alleged, plain] = a.voice === 'alleged' ? [a, b] : [b, a]
    // «گفته می‌شود» against «بحسب رويترز»: neither says it plainly, and one does not say whose word it is.
    const isNobodys = alleged.standing === 'none' && plain.isRead && plain.standing !== 'none'
    return isNobodys
      ? { reason: 'attribution.unsourced', isSure: false }
      : { reason: 'attribution.distance', isSure: true }
  }
  if (a.standing === 'none' && b.standing === 'none') return null
  if (a.standing === 'none' || b.standing === 'none') {
    const [holder, other] = a.standing === 'none' ? [b, a] : [a, b]
    if (!holder.isRead) return { reason: 'attribution.unsourced', isSure: true }
    if (polarity === 'against' || other.isSaid || isAbout(other.statement, speakerOf(holder))) return null
    return { reason: 'attribution.unsourced', isSure: holder.standing === 'anonymous' }
  }
  if (a.source !== '' && b.source !== '' && a.standing !== b.standing) {
    return { reason: 'attribution.anonymous', isSure: true }
  }
  if (isRead) {
    const isSame = a.named.length === 0 || b.named.length === 0 || mayBeOne(namedBy(a), namedBy(b))
    return isSame ? null : { reason: 'attribution.source', isSure: false }
  }
  if (!isSameSource(a.source, b.source)) return { reason: 'attribution.source', isSure: true }
  return isSameSource(a.agency, b.agency) ? null : { reason: 'attribution.agency', isSure: true }
}

function namedBy({ statement, named }: Credit): NamedIn {
  return { statement, spans: named }
}

/** Of somebody without a name only what they are: «برخی تحلیلگران» are the analysts of the other report, «یک مقام شهرداری» is not the town. */
function speakerOf({ statement, named, standing }: Credit): NamedIn {
  if (standing !== 'anonymous') return { statement, spans: named }
  const role = named.flatMap((span) => within(statement.reading.tokens, span).slice(0, 2))
  return { statement, spans: role }
}

/** Their own words in one report, reported speech in another. A headline quotes nobody at length. */
function quotedFinding(claim: Claim, credited: readonly Credited[], polarity: Polarity): readonly Finding[] {
  const body = credited.filter(({ credit }) => credit.standing !== 'none' && credit.voice !== 'alleged')
  const isMixed = body.some(({ credit }) => credit.isQuoted) && body.some(({ credit }) => !credit.isQuoted)
  return isMixed ? [findingOf(claim, body, 'attribution.quoted', polarity === 'for' ? 'quoted' : 'against quoted')] : []
}

function findingOf(
  claim: Claim,
  credited: readonly Credited[],
  reason: AttributionReason,
  subject: string,
  severity?: Severity,
): Finding {
  return makeFinding({
    ...(severity === undefined ? {} : { severity }),
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
