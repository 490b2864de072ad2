import { changeBetween } from '#core/compare/comparable-change.ts'
import type { Project } from '#core/document/project.ts'
import type { Snapshot } from '#core/document/snapshot.ts'
import type { LintFinding } from '#core/summary/lint/finding.ts'
import type { Lintable } from '#core/summary/lint/lintable.ts'
import { rulesOff } from '#core/summary/lint/rules.ts'
import type { WrittenEnglish } from '../../lexicon/english.ts'
import { createFollower, type Asker, type Follower } from '../../lexicon/follower.ts'
import { startLexicon, type StartedLexicon } from '../../lexicon/start-lexicon.ts'
import type { AskLexicon } from '../../lexicon/use-lexicon.ts'

/** What is looked through: the text, what it cites, and the rules that are off. */
export interface Linted extends Lintable, Pick<Snapshot, 'summary' | 'lintSwitches'> {
  readonly english: WrittenEnglish
}

export interface FoundInText {
  /** The text it was found in; offsets are those of this one. */
  readonly source: string
  readonly findings: readonly LintFinding[]
}

/** The lexicon beside the summary: one process for the lint and for whatever else is asked while one writes. */
export interface TextLexicon {
  readonly lint: Follower<Linted, FoundInText>
  readonly ask: AskLexicon
}

const lexicons = new WeakMap<Project, TextLexicon>()

/** The same for as long as a project is open: whoever leaves the summary mostly comes back. */
export function textLexiconOf(project: Project): TextLexicon {
  const known = lexicons.get(project) ?? openTextLexicon()
  lexicons.set(project, known)
  return known
}

function openTextLexicon(): TextLexicon {
  let running: StartedLexicon | null = null
  const start = () => (running ??= startLexicon())
  const end = () => {
    running?.end()
    running = null
  }
  return {
    lint: createFollower(() => startLint(start(), end), isSame),
    ask(question) {
      const lexicon = start()
      return lexicon.answer(question(lexicon.ask))
    },
  }
}

function startLint(lexicon: StartedLexicon, end: () => void): Asker<Linted, FoundInText> {
  let told: Linted | null = null
  return {
    async ask(now) {
      const { rejections, terms, summary, english } = now
      const change = changeBetween(told, now)
      told = now
      const off = [...rulesOff(now.lintSwitches)]
      const findings = await lexicon.answer(lexicon.ask.lint({ change, rejections, terms, summary, off, english }))
      return { source: summary, findings }
    },
    end,
  }
}

function isSame(a: Linted, b: Linted): boolean {
  return (
    a.summary === b.summary &&
    a.meta === b.meta &&
    a.reports === b.reports &&
    a.claims === b.claims &&
    a.rejections === b.rejections &&
    a.terms === b.terms &&
    a.english === b.english &&
    a.lintSwitches === b.lintSwitches
  )
}
