import type { Span } from '#core/base/span.ts'
import type { Hit } from '#core/document/find.ts'
import type { Comment, Snapshot } from '#core/document/snapshot.ts'
import { claimOfTarget } from './shown-place.ts'

/** Where an occurrence is shown: on the align screen, by its paragraph or claim, or in the summary. */
export type FindTarget =
  | { readonly screen: 'align'; readonly paragraphId: string | null; readonly claimId: string | null }
  | { readonly screen: 'summary'; readonly span: Span | null }

export function targetOf({ place, span }: Hit, snapshot: Snapshot): FindTarget {
  switch (place.kind) {
    case 'paragraph':
    case 'gloss':
      return { screen: 'align', paragraphId: place.paragraphId, claimId: null }
    case 'mentionGloss':
      return { screen: 'align', paragraphId: place.paragraphId, claimId: place.claimId }
    case 'claim':
    case 'claimNote':
      return { screen: 'align', paragraphId: null, claimId: place.claimId }
    case 'comment': {
      const comment = snapshot.comments.find(({ id }) => id === place.commentId)
      return comment === undefined ? { screen: 'summary', span: null } : targetOfComment(comment, snapshot)
    }
    case 'summary':
      return { screen: 'summary', span }
  }
}

function targetOfComment({ target, span }: Comment, snapshot: Snapshot): FindTarget {
  switch (target.kind) {
    case 'claim':
    case 'mention':
      return { screen: 'align', paragraphId: null, claimId: claimOfTarget(snapshot, target) }
    case 'paragraph':
      return { screen: 'align', paragraphId: target.id, claimId: null }
    case 'report': {
      const report = snapshot.reports.find(({ id }) => id === target.id)
      return { screen: 'align', paragraphId: report?.paragraphs[0]?.id ?? null, claimId: null }
    }
    case 'summary':
      return { screen: 'summary', span: span ?? null }
  }
}
