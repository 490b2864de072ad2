import type { Span } from '#core/base/span.ts'
import type { Snapshot } from '#core/document/snapshot.ts'
import type { Citation } from '#core/summary/citation.ts'
import { allInlines, runningTexts } from '#core/summary/citations.ts'
import { draftPassages } from '#core/summary/draft/draft-passages.ts'
import { parseSummary } from '#core/summary/parse-summary.ts'
import { resolveCitation } from '#core/summary/resolve-citation.ts'
import type { RunningText } from '#core/summary/tree.ts'
import { bidiControls } from '#core/text/bidi.ts'
import { classes } from '../parts/classes.ts'
import css from './editor.module.css'
import { editor } from './monaco.ts'
import { passageAround, rangeOf } from './passage.ts'

export interface Marks {
  /** Looks all citations up anew, where claims or reports have changed. */
  setSnapshot(snapshot: Snapshot): void
  dispose(): void
}

/**
 * Shows citations as chips, headings and emphasis as what they are, and stateful bidi controls by name: by decorations
 * over the parsed summary, without a grammar of Monaco's. A change re-reads the passage it touched and nothing else, so
 * that typing costs the same in a text of any length.
 */
export function markText(model: editor.ITextModel, initial: Snapshot): Marks {
  let snapshot = initial
  const ours = new Set<string>()

  const markLines = (first: number, last: number) => {
    const passage = passageAround(model, first, last)
    const old = model
      .getLinesDecorations(passage.firstLine, passage.lastLine)
      .flatMap(({ id }) => (ours.has(id) ? [id] : []))
    const fresh = marksOf(passage.text, snapshot).map(({ look, ...span }) => ({
      range: rangeOf(model, passage, span),
      options: look,
    }))
    for (const id of old) ours.delete(id)
    for (const id of model.deltaDecorations(old, fresh)) ours.add(id)
  }
  const markAll = () => {
    markLines(1, model.getLineCount())
  }

  const listening = model.onDidChangeContent(({ changes, isFlush }) => {
    if (isFlush) markAll()
    else for (const [first, last] of touchedLines(changes)) markLines(first, last)
  })
  markAll()

  return {
    setSnapshot(next) {
      const isSame =
        next.claims === snapshot.claims &&
        next.reports === snapshot.reports &&
        next.draftPassages === snapshot.draftPassages
      snapshot = next
      if (isSame) return
      markAll()
    },
    dispose() {
      listening.dispose()
      model.deltaDecorations([...ours], [])
    },
  }
}

/** First and last line of each stretch the changes left behind, numbered as after all of them. */
function touchedLines(changes: readonly editor.IModelContentChange[]): readonly (readonly [number, number])[] {
  let moved = 0
  return changes
    .toSorted((a, b) => a.rangeOffset - b.rangeOffset)
    .map(({ range, text }) => {
      const first = range.startLineNumber + moved
      const added = text.split('\n').length - 1
      moved += added - (range.endLineNumber - range.startLineNumber)
      return [first, first + added] as const
    })
}

interface Mark extends Span {
  readonly look: editor.IModelDecorationOptions
}

function marksOf(text: string, snapshot: Snapshot): readonly Mark[] {
  const controls = bidiControls(text).filter(({ kind }) => kind !== 'mark')
  const summary = parseSummary(text)
  return [
    ...runningTexts(summary.blocks).flatMap((running) => marksOfRunningText(running, snapshot)),
    ...draftPassages(summary, snapshot).map(({ span }) => ({ ...span, look: looks.draft })),
    ...controls.map(({ name, span }) => ({ ...span, look: bidiLook(name) })),
  ]
}

function marksOfRunningText(running: RunningText, snapshot: Snapshot): readonly Mark[] {
  const marks: Mark[] = []
  if ('level' in running) {
    marks.push({ ...running.span, look: looks.heading })
    marks.push({ from: running.span.from, to: running.content.from, look: looks.sign })
  }
  for (const inline of allInlines(running.inlines)) {
    switch (inline.kind) {
      case 'citation':
        marks.push(...marksOfCitation(inline, snapshot))
        break
      case 'brokenCitation':
        marks.push({ ...inline.span, look: looks.broken })
        break
      case 'emphasis':
      case 'strong': {
        const from = inline.inlines[0]?.span.from ?? inline.span.from
        const to = inline.inlines.at(-1)?.span.to ?? inline.span.to
        marks.push({ from, to, look: looks[inline.kind] })
        marks.push(
          { from: inline.span.from, to: from, look: looks.sign },
          { from: to, to: inline.span.to, look: looks.sign },
        )
        break
      }
      case 'words':
      case 'link':
      case 'lineBreak':
      case 'footnoteMark':
        break
    }
  }
  return marks
}

/** Claims at full strength, brackets and signs between them paler; the whole chip tells when one of its claims is not there. */
function marksOfCitation({ span, references }: Citation, snapshot: Snapshot): readonly Mark[] {
  const kinds = references.map((reference) => resolveCitation(reference, snapshot).kind)
  const standing = kinds.includes('claimMissing')
    ? 'missing'
    : kinds.includes('mentionMissing')
      ? 'unmentioned'
      : 'found'
  const marks: Mark[] = []
  let at = span.from
  for (const { span: reference } of references) {
    // The `@` belongs to the brackets.
    const isFirst = at === span.from
    marks.push({ from: at, to: reference.from + 1, look: chipLooks[standing][isFirst ? 'opening' : 'between'] })
    marks.push({ from: reference.from + 1, to: reference.to, look: chipLooks[standing].claim })
    at = reference.to
  }
  marks.push({ from: at, to: span.to, look: chipLooks[standing].closing })
  return marks
}

const looks = {
  heading: inline(css['strong']),
  sign: inline(css['sign']),
  strong: inline(css['strong']),
  emphasis: inline(css['emphasis']),
  broken: inline(css['broken']),
  draft: {
    linesDecorationsClassName: css['draft'] ?? '',
    stickiness: editor.TrackedRangeStickiness.NeverGrowsWhenTypingAtEdges,
  },
} as const

const chipLooks = {
  found: chipLook(null),
  unmentioned: chipLook(css['unmentioned']),
  missing: chipLook(css['missing']),
} as const

function chipLook(standing: string | null | undefined) {
  const part = (name: string) => inline(classes(css['chip'], standing, css[name]))
  return { opening: part('opening'), claim: part('claim'), between: part('between'), closing: part('closing') }
}

/** A control is named in front of it; its own span keeps it from turning what follows. */
function bidiLook(name: string): editor.IModelDecorationOptions {
  return {
    ...inline(css['bidi']),
    before: { content: name, inlineClassName: css['bidiName'] ?? '', inlineClassNameAffectsLetterSpacing: true },
  }
}

function inline(className: string | undefined): editor.IModelDecorationOptions {
  return {
    inlineClassName: className ?? '',
    inlineClassNameAffectsLetterSpacing: true,
    stickiness: editor.TrackedRangeStickiness.NeverGrowsWhenTypingAtEdges,
  }
}
