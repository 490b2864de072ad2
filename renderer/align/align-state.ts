/** The two panes: `a` stands at the interface's start, `b` at its end. */
export type Side = 'a' | 'b'

export const otherSide = { a: 'b', b: 'a' } as const satisfies Record<Side, Side>

/** What the align screen remembers beside the document: nothing here is work that could be lost. */
export interface AlignState {
  /** The report each pane shows, by id; null for whichever comes first. */
  readonly shown: Readonly<Record<Side, string | null>>
  /** The pane the editor works in. */
  readonly active: Side
  /** The row each pane's keyboard stands on; null for its first. */
  readonly standing: Readonly<Record<Side, string | null>>
  /** Paragraphs chosen for linking. */
  readonly selected: ReadonlySet<string>
  readonly openFolds: ReadonlySet<string>
  /** The claim in hand: open in the dock, its words marked. */
  readonly claimId: string | null
  /** The paragraph whose gloss is being written. */
  readonly glossing: string | null
}

export const initialAlignState: AlignState = {
  shown: { a: null, b: null },
  active: 'a',
  standing: { a: null, b: null },
  selected: new Set(),
  openFolds: new Set(),
  claimId: null,
  glossing: null,
}

export type AlignAction =
  | { readonly type: 'show'; readonly side: Side; readonly reportId: string }
  | { readonly type: 'stand'; readonly side: Side; readonly rowId: string }
  | { readonly type: 'toggleSelected'; readonly paragraphId: string }
  | { readonly type: 'select'; readonly paragraphIds: readonly string[] }
  | { readonly type: 'toggleFold'; readonly foldId: string }
  | { readonly type: 'holdClaim'; readonly claimId: string | null }
  | { readonly type: 'gloss'; readonly paragraphId: string | null }

export function alignReducer(state: AlignState, action: AlignAction): AlignState {
  switch (action.type) {
    case 'show': {
      const other = otherSide[action.side]
      const swapped = state.shown[other] === action.reportId ? state.shown[action.side] : state.shown[other]
      return {
        ...state,
        shown: { a: null, b: null, [action.side]: action.reportId, [other]: swapped },
        standing: { a: null, b: null },
      }
    }
    case 'stand':
      return { ...state, active: action.side, standing: { ...state.standing, [action.side]: action.rowId } }
    case 'toggleSelected':
      return { ...state, selected: toggled(state.selected, action.paragraphId) }
    case 'select':
      return { ...state, selected: new Set(action.paragraphIds) }
    case 'toggleFold':
      return { ...state, openFolds: toggled(state.openFolds, action.foldId) }
    case 'holdClaim':
      return { ...state, claimId: action.claimId }
    case 'gloss':
      return { ...state, glossing: action.paragraphId }
  }
}

function toggled(set: ReadonlySet<string>, member: string): ReadonlySet<string> {
  const next = new Set(set)
  if (!next.delete(member)) next.add(member)
  return next
}
