import type { FindPlace } from '#core/document/find.ts'
import type { Language } from '#core/document/records.ts'
import type { Comment, Snapshot } from '#core/document/snapshot.ts'

/** What a row of the results says about its place. */
export interface ShownPlace {
  readonly language: Language
  readonly paragraphNumber: number | null
  readonly claimNumber: number | null
  readonly isSetAside: boolean
  readonly isNote: boolean
}

/** How to name the places of a project. */
export function placeLookup(snapshot: Snapshot): (place: FindPlace) => ShownPlace {
  const reports = new Map(snapshot.reports.map((report) => [report.id, report]))
  const paragraphs = new Map(snapshot.reports.flatMap((report) => report.paragraphs.map((one) => [one.id, one])))
  const claims = new Map(snapshot.claims.map((claim) => [claim.id, claim]))
  const comments = new Map(snapshot.comments.map((comment) => [comment.id, comment]))
  const english = {
    language: 'en',
    paragraphNumber: null,
    claimNumber: null,
    isSetAside: false,
    isNote: false,
  } as const
  const ofParagraph = (paragraphId: string) => {
    const paragraph = paragraphs.get(paragraphId)
    return { paragraphNumber: paragraph?.number ?? null, isSetAside: (paragraph?.exclusion ?? null) !== null }
  }
  const ofClaim = (claimId: string) => ({ claimNumber: claims.get(claimId)?.number ?? null })
  const ofComment = ({ target }: Comment) => {
    if (target.kind === 'paragraph') return ofParagraph(target.id)
    const claimId = claimOfTarget(snapshot, target)
    return claimId === null ? {} : ofClaim(claimId)
  }
  return (place) => {
    switch (place.kind) {
      case 'paragraph':
        return {
          ...english,
          ...ofParagraph(place.paragraphId),
          language: reports.get(place.reportId)?.language ?? 'und',
        }
      case 'gloss':
        return { ...english, ...ofParagraph(place.paragraphId) }
      case 'mentionGloss':
        return { ...english, ...ofClaim(place.claimId) }
      case 'claim':
        return { ...english, ...ofClaim(place.claimId) }
      case 'claimNote':
        return { ...english, ...ofClaim(place.claimId), isNote: true }
      case 'comment': {
        const comment = comments.get(place.commentId)
        return { ...english, language: 'und', ...(comment === undefined ? {} : ofComment(comment)) }
      }
      case 'summary':
        return english
    }
  }
}

/** The claim a comment is about: itself, or that of its mention. */
export function claimOfTarget({ claims }: Snapshot, target: Comment['target']): string | null {
  if (target.kind === 'claim') return target.id
  if (target.kind !== 'mention') return null
  return claims.find(({ mentions }) => mentions.some(({ id }) => id === target.id))?.id ?? null
}
