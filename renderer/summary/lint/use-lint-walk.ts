import { useCallback, useMemo, useState } from 'react'
import type { Span } from '#core/base/span.ts'
import type { LintFinding, LintFix } from '#core/summary/lint/finding.ts'
import { mendSummary } from '#core/summary/commands/lint.ts'
import { useTranslation } from 'react-i18next'
import { useCommand } from '../../app/commands.tsx'
import { useStatus } from '../../app/status.tsx'
import { useRun, useWorkbench } from '../../app/workbench.tsx'
import { showPanel } from '../side-panel.ts'
import type { RevealedWords } from '../revealed-words.ts'
import { useLetStand } from './use-let-stand.ts'
import type { TextLint } from './use-lint.ts'
import { useFixes } from './use-suggestions.ts'

/** What the editor shows of the lint. */
export interface ShownLint {
  readonly source: string | null
  readonly findings: readonly LintFinding[]
  readonly currentId: string | null
  readonly reveal: RevealedWords | null
  /** Told by the editor: where its caret is. */
  readonly caret: { offset: number }
}

export interface LintWalk {
  readonly lint: TextLint
  readonly shown: ShownLint
  readonly currentId: string | null
  /** Goes to a finding; with the keyboard, its words are selected in the text. */
  readonly go: (finding: LintFinding, takesKeyboard: boolean) => void
  readonly mend: (fix: LintFix) => void
  /** Those of the finding one stands on. */
  readonly fixes: readonly LintFix[]
  /** Takes an unknown word for a word wherever this editor writes, or in this project; null where one stands on none. */
  readonly letStandEverywhere: (() => void) | null
  readonly letStandHere: (() => void) | null
  /** Whether the findings are those of the text as it stands: only then can they be mended. */
  readonly isUpToDate: boolean
}

/** The finding one stands on, and the ways from one to the next. */
export function useLintWalk(lint: TextLint): LintWalk {
  const { t } = useTranslation('lint')
  const { project, isReadOnly } = useWorkbench()
  const { say } = useStatus()
  const run = useRun()
  const [currentId, setCurrent] = useState<string | null>(null)
  const [reveal, setReveal] = useState<RevealedWords | null>(null)
  const [caret] = useState({ offset: 0 })
  const isUpToDate = lint.source === project.snapshot.summary
  const findings = useMemo(() => lint.open.map(({ finding }) => finding), [lint.open])

  const go = useCallback((finding: LintFinding, takesKeyboard: boolean) => {
    showPanel('lint')
    setCurrent(finding.id)
    if (finding.span !== null) setReveal({ span: finding.span, takesKeyboard })
  }, [])
  const step = (forward: boolean) => {
    const next = nextFinding(findings, currentId, caret.offset, forward)
    if (next === null) showPanel('lint')
    else go(next, true)
  }
  const mend = (fix: LintFix) => {
    if (!isUpToDate) return
    if (run(mendSummary, { edits: fix.edits }).ok) say(t('mended'))
  }
  const current = findings.find(({ id }) => id === currentId)
  const fixes = useFixes(current, lint.ask)
  const [firstFix] = fixes
  const { letStandEverywhere, letStandHere } = useLetStand(current)

  useCommand('lint.next', { run: () => step(true) })
  useCommand('lint.previous', { run: () => step(false) })
  useCommand('lint.mend', {
    isEnabled: findings.length > 0 && !isReadOnly,
    run: () => {
      const here = findings.find(({ span }) => isWithin(caret.offset, span))
      if (firstFix !== undefined) mend(firstFix)
      else if (here !== undefined) go(here, false)
    },
  })
  useCommand('lint.letStandEverywhere', {
    isEnabled: letStandEverywhere !== null,
    run: () => letStandEverywhere?.(),
  })
  useCommand('lint.letStandHere', { isEnabled: letStandHere !== null, run: () => letStandHere?.() })
  const shown = { source: lint.source, findings, currentId, reveal, caret }
  return { lint, shown, currentId, go, mend, fixes, letStandEverywhere, letStandHere, isUpToDate }
}

/** From the finding one stands on, as long as the caret has not left it; else from the caret. Round the end to the beginning. */
function nextFinding(
  findings: readonly LintFinding[],
  currentId: string | null,
  caret: number,
  forward: boolean,
): LintFinding | null {
  const inText = findings.filter(({ span }) => span !== null)
  const at = inText.findIndex(({ id, span }) => id === currentId && isWithin(caret, span))
  if (at !== -1) return inText[(at + (forward ? 1 : -1) + inText.length) % inText.length] ?? null
  const start = ({ span }: LintFinding) => span?.from ?? 0
  return forward
    ? (inText.find((one) => start(one) >= caret) ?? inText[0] ?? null)
    : (inText.findLast((one) => start(one) < caret) ?? inText.at(-1) ?? null)
}

function isWithin(caret: number, span: Span | null): boolean {
  return span !== null && span.from <= caret && caret <= span.to
}
