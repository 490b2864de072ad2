import type { Span } from '#core/base/span.ts'
import type { LintFinding } from '#core/summary/lint/finding.ts'
import editorCss from '../editor.module.css'
import { classes } from '../../parts/classes.ts'
import { editor, Range } from '../monaco.ts'

/** Findings underlined in the text. Goes with the model. */
export interface LintMarks {
  /** Nothing is moved while the text is ahead of the findings: the marks that are there follow the typing by themselves. */
  show(source: string, findings: readonly LintFinding[], currentId: string | null): void
}

export function markFindings(model: editor.ITextModel): LintMarks {
  let ours: string[] = []
  return {
    show(source, findings, currentId) {
      if (model.getValue() !== source) return
      const marks = findings.flatMap(({ id, severity, span }) =>
        span === null ? [] : [{ range: rangeOf(model, span), options: looks[severity][id === currentId ? 1 : 0] }],
      )
      ours = model.deltaDecorations(ours, marks)
    },
  }
}

function rangeOf(model: editor.ITextModel, { from, to }: Span): Range {
  return Range.fromPositions(model.getPositionAt(from), model.getPositionAt(to))
}

const looks = {
  odds: both(editorCss['odds']),
  check: both(editorCss['toCheck']),
  note: both(editorCss['uncited']),
  typo: both(editorCss['typo']),
} as const

function both(className: string | undefined) {
  return [look(className), look(classes(className, editorCss['current']))] as const
}

function look(className: string | undefined): editor.IModelDecorationOptions {
  return {
    inlineClassName: className ?? '',
    stickiness: editor.TrackedRangeStickiness.NeverGrowsWhenTypingAtEdges,
    zIndex: 1,
  }
}
