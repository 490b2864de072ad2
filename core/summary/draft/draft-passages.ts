import type { Snapshot } from '../../document/snapshot.ts'
import { runningTexts } from '../citations.ts'
import type { RunningText, Summary } from '../tree.ts'

/**
 * The words by which a drafted passage is known: those of its running text, without citations, which follow their claims to other
 * numbers, and with one blank for each gap.
 */
export function passageWords({ content }: RunningText, source: string): string {
  return source
    .slice(content.from, content.to)
    .replaceAll(/\[@C[^[\]]*\]/gi, '')
    .replaceAll(/\s+/gu, ' ')
    .trim()
}

/** The headings and paragraphs of a summary that still stand as they were laid out from claims, in order. */
export function draftPassages(
  summary: Summary,
  { draftPassages: drafted }: Pick<Snapshot, 'draftPassages'>,
): readonly RunningText[] {
  if (drafted.length === 0) return []
  const words = new Set(drafted.map((passage) => passage.words))
  return runningTexts(summary.blocks).filter((running) => words.has(passageWords(running, summary.source)))
}
