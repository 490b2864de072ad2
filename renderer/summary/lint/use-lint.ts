import { useEffect, useMemo, useSyncExternalStore } from 'react'
import { isDismissed, judge, type JudgedFinding } from '#core/compare/verdicts.ts'
import { changeBetween } from '#core/compare/comparable-change.ts'
import type { Project } from '#core/document/project.ts'
import type { Snapshot } from '#core/document/snapshot.ts'
import type { LintFinding } from '#core/summary/lint/finding.ts'
import type { Lintable } from '#core/summary/lint/lintable.ts'
import { rulesOff } from '#core/summary/lint/rules.ts'
import { createFollower, type Asker, type Follower } from '../../lexicon/follower.ts'
import { useWorkbench } from '../../app/workbench.tsx'
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
  readonly hasFailed: boolean
  readonly retry: () => void
}

/** What the lint finds in the summary, looked for beside the page for as long as the component is on screen. */
export function useLint(snapshot: Snapshot): TextLint {
  const { meta, reports, claims, rejections, terms, summary, lintSwitches, verdicts } = snapshot
  const { project } = useWorkbench()
  const follower = followerOf(project)
  useEffect(() => {
    clearTimeout(resting.get(follower))
    return () => void resting.set(follower, setTimeout(follower.close, restMs))
  }, [follower])
  useEffect(() => {
    follower.follow({ meta, reports, claims, rejections, terms, summary, lintSwitches })
  }, [follower, meta, reports, claims, rejections, terms, summary, lintSwitches])
  // That it is being looked through again is nothing to draw: a text is, at every letter.
  const found = useSyncExternalStore(follower.subscribe, () => follower.state.found)
  const hasFailed = useSyncExternalStore(follower.subscribe, () => follower.state.activity === 'failed')
  return useMemo(() => {
    const judged = judge(found?.findings ?? [], verdicts)
    return {
      source: found?.source ?? null,
      open: judged.filter((one) => !isDismissed(one)),
      dismissed: judged.filter(isDismissed),
      hasFailed,
      retry: follower.retry,
    }
  }, [found, verdicts, hasFailed, follower])
}

/** Whoever leaves the summary mostly comes back: the lexicon and what it has read are kept for a while. */
const restMs = 120_000
const followers = new WeakMap<Project, Follower<Linted, FoundInText>>()
const resting = new WeakMap<Follower<Linted, FoundInText>, ReturnType<typeof setTimeout>>()

function followerOf(project: Project): Follower<Linted, FoundInText> {
  const known = followers.get(project) ?? createFollower(startLint, isSame)
  followers.set(project, known)
  return known
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
