import { parseSummary } from '../parse-summary.ts'

/** An edit of the summary that inserts only. */
export interface Insertion {
  readonly at: number
  readonly text: string
}

/**
 * Where a draft goes: behind the block that holds `offset`, or at the end of the text for null, parted by blank lines from what stands
 * around it. Nothing that is there changes.
 */
export function insertionOf(summary: string, draft: string, offset: number | null): Insertion {
  const block =
    offset === null
      ? undefined
      : parseSummary(summary).blocks.find(({ span }) => span.from <= offset && offset <= span.to)
  const at = block?.span.to ?? (offset === null ? summary.length : lineEnd(summary, offset))
  const before = summary.slice(0, at)
  const after = summary.slice(at)
  return { at, text: `${gapAfter(before)}${draft}${gapBefore(after)}` }
}

function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset)
  return end === -1 ? text.length : end
}

function gapAfter(before: string): string {
  if (before.trim() === '') return ''
  const ends = /\n*$/.exec(before)?.[0].length ?? 0
  return '\n'.repeat(Math.max(0, 2 - ends))
}

function gapBefore(after: string): string {
  if (after.trim() === '') return ''
  const starts = /^\n*/.exec(after)?.[0].length ?? 0
  return '\n'.repeat(Math.max(0, 2 - starts))
}
