import type { Hit } from '#core/document/find.ts'
import { replaceInSummary } from '#core/document/commands/edit-summary.ts'
import { useRun, useWorkbench } from '../app/workbench.tsx'
import type { Find } from './use-find.ts'

/** Putting other words where words were found, in the summary alone: reports are evidence. */
export interface Replace {
  /** Replaces the occurrence one is at and goes to the next; from elsewhere, goes to the first. Answers how many it replaced. */
  readonly here: (text: string) => number
  /** Replaces every occurrence in one step of undo. */
  readonly all: (text: string) => number
}

export function useReplace(find: Find): Replace {
  const { project } = useWorkbench()
  const run = useRun()
  const inSummary = () => find.look(project.snapshot).filter(isInSummary)
  const visitFirst = (hits: readonly Hit[], from: number) => {
    const next = hits.find(({ span }) => span.from >= from) ?? hits[0]
    if (next !== undefined) find.visit(next)
  }
  return {
    here(text) {
      const hits = inSummary()
      const { here } = find.session
      const hit = hits.find(({ key }) => key === here?.key)
      if (hit === undefined) {
        visitFirst(hits, 0)
        return 0
      }
      if (!run(replaceInSummary, { spans: [hit.span], text }).ok) return 0
      visitFirst(inSummary(), hit.span.from + text.length)
      return 1
    },
    all(text) {
      const spans = inSummary().map(({ span }) => span)
      return spans.length > 0 && run(replaceInSummary, { spans, text }).ok ? spans.length : 0
    },
  }
}

export function isInSummary({ place }: Hit): boolean {
  return place.kind === 'summary'
}
