import { useEffect, useMemo, useSyncExternalStore } from 'react'
import { isDismissed, judge, type JudgedFinding } from '#core/compare/verdicts.ts'
import type { Snapshot } from '#core/document/snapshot.ts'
import { wordsLetStand } from '#core/summary/lint/rules.ts'
import type { LintFinding } from '#core/summary/lint/finding.ts'
import { useSettings } from '../../app/settings.tsx'
import { useWorkbench } from '../../app/workbench.tsx'
import type { AskLexicon } from '../../lexicon/use-lexicon.ts'
import { wordInHand } from './word-in-hand.ts'
import { textLexiconOf, type TextLexicon } from './text-lexicon.ts'

export type JudgedLint = JudgedFinding<LintFinding>

export interface TextLint {
  /** The text the findings were made in; null until it was first looked through. */
  readonly source: string | null
  /** Not dismissed, in the order of the text; what the summary leaves out comes last. */
  readonly open: readonly JudgedLint[]
  readonly dismissed: readonly JudgedLint[]
  readonly hasFailed: boolean
  readonly retry: () => void
  /** Asks the lexicon that reads the text. */
  readonly ask: AskLexicon
}

/** What the lint finds in the summary, looked for beside the page for as long as the component is on screen. `snapshot` may lag in its text. */
export function useLint(snapshot: Snapshot): TextLint {
  const { meta, reports, claims, rejections, terms: ofProject, lintSwitches, verdicts } = snapshot
  const { project } = useWorkbench()
  const { names, words, english: variety } = useSettings().settings
  // The project's spelling of a name comes before the editor's own.
  const terms = useMemo(() => [...ofProject, ...names], [ofProject, names])
  const english = useMemo(
    () => ({ variety, words: [...words, ...wordsLetStand(lintSwitches)] }),
    [variety, words, lintSwitches],
  )
  const lexicon = textLexiconOf(project)
  const follower = lexicon.lint
  useEffect(() => {
    clearTimeout(resting.get(lexicon))
    return () => void resting.set(lexicon, setTimeout(follower.close, restMs))
  }, [lexicon, follower])
  useEffect(() => {
    let summary: string | null = null
    const follow = () => {
      if (summary === project.snapshot.summary) return
      summary = project.snapshot.summary
      follower.follow({ meta, reports, claims, rejections, terms, summary, lintSwitches, english })
    }
    follow()
    return project.subscribe(follow)
  }, [project, follower, meta, reports, claims, rejections, terms, lintSwitches, english])
  // That it is being looked through again is nothing to draw: a text is, at every letter.
  const found = useSyncExternalStore(follower.subscribe, () => follower.state.found)
  const inHand = useSyncExternalStore(wordInHand.subscribe, wordInHand.get)
  const hasFailed = useSyncExternalStore(follower.subscribe, () => follower.state.activity === 'failed')
  return useMemo(() => {
    const judged = judge(found?.findings ?? [], verdicts).filter(
      ({ finding: { rule, span } }) => rule !== 'typo' || span?.from !== inHand,
    )
    return {
      source: found?.source ?? null,
      open: judged.filter((one) => !isDismissed(one)),
      dismissed: judged.filter(isDismissed),
      hasFailed,
      retry: follower.retry,
      ask: lexicon.ask,
    }
  }, [found, verdicts, inHand, hasFailed, follower, lexicon])
}

/** Whoever leaves the summary mostly comes back: the lexicon and what it has read are kept for a while. */
const restMs = 120_000
const resting = new WeakMap<TextLexicon, ReturnType<typeof setTimeout>>()
