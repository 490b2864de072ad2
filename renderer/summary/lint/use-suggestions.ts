import { useEffect, useState } from 'react'
import type { LintFinding, LintFix } from '#core/summary/lint/finding.ts'
import { useSettings } from '../../app/settings.tsx'
import type { AskLexicon } from '../../lexicon/use-lexicon.ts'

/**
 * The ways to mend a finding. Of a word that no dictionary has they are looked for when somebody stands on it, since that takes
 * longer than finding it.
 */
export function useFixes(finding: LintFinding | undefined, ask: AskLexicon): readonly LintFix[] {
  const { english } = useSettings().settings
  const [found, setFound] = useState<{ readonly word: string; readonly meant: readonly string[] } | null>(null)
  const word = finding?.rule === 'typo' ? String(finding.values['said'] ?? '') : null
  useEffect(() => {
    if (word === null) return
    let isWanted = true
    ask((lexicon) => lexicon.suggestWords(word, english)).then(
      (meant) => {
        if (isWanted) setFound({ word, meant })
      },
      // Without the dictionary there is nothing to offer; that the text cannot be read is said elsewhere.
      () => undefined,
    )
    return () => {
      isWanted = false
    }
  }, [word, english, ask])
  if (finding === undefined || word === null) return finding?.fixes ?? []
  const { span } = finding
  if (span === null || found?.word !== word) return []
  return found.meant.map((to) => ({ kind: 'change', to, edits: [{ ...span, text: to }] }))
}
