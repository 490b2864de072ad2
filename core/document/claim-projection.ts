import { resolveAnchor } from './anchor.ts'
import { numberClaims } from './claim-numbers.ts'
import { byPosition, compareText } from './order.ts'
import { keepList, rememberEach, rememberLast } from './remember.ts'
import type { Claim, Mention, Paragraph, Report } from './snapshot.ts'
import type { Listed } from './table.ts'

/** The claims with their mentions, as the records say; what did not change since it was last asked is the same object. */
export type ClaimProjection = (
  reports: readonly Report[],
  claims: readonly Listed<'claims'>[],
  mentions: readonly Listed<'mentions'>[],
) => readonly Claim[]

export function createClaimProjection(): ClaimProjection {
  const placesOf = rememberLast(placeParagraphs)
  const numbersOf = rememberLast(numberClaims)
  const placed = rememberEach(placeMention)
  const claimOf = rememberEach((record: Listed<'claims'>, number: number, mentions: readonly Mention[]): Claim => ({
    ...record,
    number,
    mentions,
  }))
  let lists: ReadonlyMap<string, readonly Mention[]> = new Map()
  return rememberLast((reports, claims, mentions) => {
    const places = placesOf(reports)
    const numbers = numbersOf(claims)
    const orderOf = (mention: Mention) => places.get(mention.paragraphId)?.order ?? 0
    const byClaim = new Map<string, Mention[]>()
    for (const mention of mentions) {
      const place = places.get(mention.paragraphId)
      if (place === undefined) continue
      const ofClaim = byClaim.get(mention.claimId)
      if (ofClaim === undefined) byClaim.set(mention.claimId, [placed(mention, place.paragraph)])
      else ofClaim.push(placed(mention, place.paragraph))
    }
    const now = new Map<string, readonly Mention[]>()
    for (const { id } of claims) {
      const ordered = (byClaim.get(id) ?? []).sort(
        (a, b) => orderOf(a) - orderOf(b) || a.from - b.from || a.to - b.to || compareText(a.id, b.id),
      )
      now.set(id, keepList(lists.get(id), ordered))
    }
    lists = now
    return claims
      .toSorted(byPosition)
      .map((claim) => claimOf(claim, numbers.get(claim.id) ?? claim.number, now.get(claim.id) ?? []))
  })
}

interface Place {
  readonly paragraph: Paragraph
  readonly order: number
}

/** Where every paragraph with words stands among all. */
function placeParagraphs(reports: readonly Report[]): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>()
  for (const report of reports) {
    for (const paragraph of report.paragraphs) {
      if (paragraph.text !== '') places.set(paragraph.id, { paragraph, order: places.size })
    }
  }
  return places
}

function placeMention(mention: Listed<'mentions'>, { text, reportId, exclusion }: Paragraph): Mention {
  const { isSound, ...span } = resolveAnchor(text, mention)
  return { ...mention, ...span, reportId, isToCheck: mention.needsCheck || !isSound || exclusion !== null }
}
