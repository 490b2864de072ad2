import type { ReviewOrder } from '#core/align/review-order.ts'
import type { Suggestion } from '#core/align/suggestion.ts'
import type { PlacedSpan } from '#core/document/commands/accept-suggestions.ts'

/** What the editor changed about a suggestion before deciding on it. */
export interface ReviewDraft {
  /** What the claim states, in English; null while nothing was written. */
  readonly text: string | null
  /** The claim to join, `new` for none of them; null for what is proposed. */
  readonly target: string | null
  /** The words it is to stand on; null for those suggested. */
  readonly spans: readonly PlacedSpan[] | null
}

export const untouched: ReviewDraft = { text: null, target: null, spans: null }

/** What the review remembers beside the document. Drafts stay while one looks at others. */
export interface ReviewState {
  readonly isOn: boolean
  /** The suggestion looked at, and its place in the queue, which the next one takes when it is gone. */
  readonly key: string | null
  readonly place: number
  /** The one decided on last: when that is undone, it is looked at again. */
  readonly decided: string | null
  readonly order: ReviewOrder
  readonly drafts: ReadonlyMap<string, ReviewDraft>
}

export const initialReview: ReviewState = {
  isOn: false,
  key: null,
  place: 0,
  decided: null,
  order: 'confidence',
  drafts: new Map(),
}

export type ReviewAction =
  | { readonly type: 'look'; readonly key: string | null; readonly place: number }
  | { readonly type: 'leave' }
  | { readonly type: 'decided'; readonly key: string; readonly place: number }
  | { readonly type: 'order'; readonly order: ReviewOrder }
  | { readonly type: 'draft'; readonly key: string; readonly fields: Partial<ReviewDraft> }

export function reviewReducer(state: ReviewState, action: ReviewAction): ReviewState {
  switch (action.type) {
    case 'look':
      return { ...state, isOn: true, key: action.key, place: action.place, decided: null }
    case 'leave':
      return { ...state, isOn: false }
    case 'decided':
      return { ...state, key: null, place: action.place, decided: action.key }
    case 'order':
      return { ...state, order: action.order }
    case 'draft': {
      const draft = { ...(state.drafts.get(action.key) ?? untouched), ...action.fields }
      return { ...state, drafts: new Map(state.drafts).set(action.key, draft) }
    }
  }
}

/** The place in the queue of the suggestion under review; −1 when there is none. */
export function reviewedPlace(state: ReviewState, queue: readonly Suggestion[]): number {
  if (!state.isOn) return -1
  const undone = queue.findIndex(({ key }) => key === state.decided)
  if (undone !== -1) return undone
  const known = queue.findIndex(({ key }) => key === state.key)
  return known === -1 ? Math.min(state.place, queue.length - 1) : known
}
