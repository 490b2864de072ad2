import { useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { isDismissed, judge, type JudgedFinding } from '#core/compare/verdicts.ts'
import { changeBetween } from '#core/compare/comparable-change.ts'
import type { Snapshot } from '#core/document/snapshot.ts'
import type { LintFinding } from '#core/summary/lint/finding.ts'
import type { Lintable } from '#core/summary/lint/rule.ts'
import { rulesOff } from '#core/summary/lint/rules.ts'
import { createFollower, type Asker, type FollowState } from '../../lexicon/follower.ts'
import { startLexicon } from '../../lexicon/start-lexicon.ts'

/** What is looked through: the text, what it cites, and the rules that are off. */
type Linted = Lintable & Pick<Snapshot, 'summary' | 'lintSwitches'>

export interface FoundInText {
  /** The text it was found in; offsets are those of this one. */
  readonly source: string
  readonly findings: readonly LintFinding[]
}

export type JudgedLint = JudgedFinding<LintFinding>

export interface TextLint {
  /** The text the findings were made in; null until it was first looked through. */
  readonly source: string | null
  /** Not dismissed, in the order of the text; what the summary leaves out comes last. */
  readonly open: readonly JudgedLint[]
  readonly dismissed: readonly JudgedLint[]
  readonly activity: FollowState<FoundInText>['activity']
  readonly retry: () => void
}

/** What the lint finds in the summary, looked for beside the page for as long as the component is on screen. */
export function useLint(snapshot: Snapshot): TextLint {
  const { meta, reports, claims, rejections, terms, summary, lintSwitches, verdicts } = snapshot
  const [follower] = useState(() => createFollower(startLint, isSame))
  useEffect(() => () => follower.close(), [follower])
  useEffect(() => {
    follower.follow({ meta, reports, claims, rejections, terms, summary, lintSwitches })
  }, [follower, meta, reports, claims, rejections, terms, summary, lintSwitches])
  const { found, activity } = useSyncExternalStore(follower.subscribe, () => follower.state)
  return useMemo(() => {
    const judged = judge(found?.findings ?? [], verdicts)
    return {
      source: found?.source ?? null,
      open: judged.filter((one) => !isDismissed(one)),
      dismissed: judged.filter(isDismissed),
      activity,
      retry: follower.retry,
    }
  }, [found, verdicts, activity, follower])
}

function isSame(a: Linted, b: Linted): boolean {
  return (
    a.summary === b.summary &&
    a.meta === b.meta &&
    a.reports === b.reports &&
    a.claims === b.claims &&
    a.rejections === b.rejections &&
    a.terms === b.terms &&
    a.lintSwitches === b.lintSwitches
  )
}

function startLint(): Asker<Linted, FoundInText> {
  const lexicon = startLexicon()
  let told: Linted | null = null
  return {
    async ask(now) {
      const { rejections, terms, summary } = now
      const change = changeBetween(told, now)
      told = now
      const off = [...rulesOff(now.lintSwitches)]
      const findings = await lexicon.answer(lexicon.ask.lint({ change, rejections, terms, summary, off }))
      return { source: summary, findings }
    },
    end: lexicon.end,
  }
}
