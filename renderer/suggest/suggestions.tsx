import { createContext, useContext, useEffect, useMemo, useState, useSyncExternalStore, type ReactNode } from 'react'
import { createPendingSuggestions } from '#core/align/pending.ts'
import type { Suggestion } from '#core/align/suggestion.ts'
import { useSnapshotPart } from '../app/workbench.tsx'
import { startAligner } from './start-aligner.ts'
import { createSuggestionStore, type SuggestionState, type SuggestionStore } from './suggestion-store.ts'

export interface Suggestions extends Pick<SuggestionStore, 'stop' | 'resume'> {
  /** What the editor has yet to decide on, in the order of the story. */
  readonly pending: readonly Suggestion[]
  readonly state: SuggestionState
}

const SuggestionsContext = createContext<Suggestions | null>(null)

/** Reads the open project's reports beside the page, whatever screen it shows. */
export function SuggestionsProvider({ children }: { readonly children: ReactNode }) {
  const reports = useSnapshotPart((snapshot) => snapshot.reports)
  const claims = useSnapshotPart((snapshot) => snapshot.claims)
  const rejections = useSnapshotPart((snapshot) => snapshot.rejections)
  const terms = useSnapshotPart((snapshot) => snapshot.terms)
  const [store] = useState(() => createSuggestionStore(startAligner))
  const state = useSyncExternalStore(store.subscribe, () => store.state)
  useEffect(() => () => store.close(), [store])
  useEffect(() => store.follow(reports, terms), [store, reports, terms])
  const [pendingIn] = useState(createPendingSuggestions)
  const pending = useMemo(
    () => pendingIn({ reports, claims, rejections }, state.suggestions),
    [pendingIn, reports, claims, rejections, state.suggestions],
  )
  const value = useMemo(() => ({ pending, state, stop: store.stop, resume: store.resume }), [pending, state, store])
  return <SuggestionsContext value={value}>{children}</SuggestionsContext>
}

export function useSuggestions(): Suggestions {
  const suggestions = useContext(SuggestionsContext)
  if (suggestions === null) throw new Error('useSuggestions outside SuggestionsProvider')
  return suggestions
}
