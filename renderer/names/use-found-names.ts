import { useEffect, useState } from 'react'
import type { NameSuggestion } from '#core/compare/name-suggestions.ts'
import type { Report } from '#core/document/snapshot.ts'
import type { AskLexicon } from '../lexicon/use-lexicon.ts'

/** The names that reports print; null until the lexicon has read them. None where it cannot. */
export function useFoundNames(reports: readonly Report[], ask: AskLexicon): readonly NameSuggestion[] | null {
  const [found, setFound] = useState<readonly NameSuggestion[] | null>(null)
  useEffect(() => {
    let isWanted = true
    ask((lexicon) => lexicon.suggestNames(reports)).then(
      (names) => {
        if (isWanted) setFound(names)
      },
      () => {
        if (isWanted) setFound([])
      },
    )
    return () => {
      isWanted = false
    }
  }, [ask, reports])
  return found
}
