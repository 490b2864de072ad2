import { failure, success } from '../../base/result.ts'
import { command } from '../../document/command.ts'
import { runningTexts } from '../citations.ts'
import { passageWords } from '../draft/draft-passages.ts'
import { insertionOf } from '../draft/insertion.ts'
import { parseSummary } from '../parse-summary.ts'

export interface InsertDraft {
  /** The draft in Markdown. */
  readonly markdown: string
  /** An offset of the summary: the draft goes behind the block there; null for the end. */
  readonly offset: number | null
}

/** Puts a draft into the summary and marks each of its passages as a draft. Answers where it begins. Refused when empty. */
export const insertDraft = command('insertDraft', (draft, { markdown, offset }: InsertDraft) => {
  if (markdown.trim() === '') return failure('draftEmpty')
  const { at, text } = insertionOf(draft.summary.toJSON(), markdown, offset)
  draft.summary.insert(at, text)
  const whole = parseSummary(draft.summary.toJSON())
  const standing = new Set(runningTexts(whole.blocks).map((running) => passageWords(running, whole.source)))
  const marked = new Set<string>()
  for (const [id, { words }] of draft.draftPassages.entries()) {
    // Those the editor has worked over since are drafts no longer.
    if (standing.has(words)) marked.add(words)
    else draft.draftPassages.remove(id)
  }
  const drafted = parseSummary(markdown)
  for (const running of runningTexts(drafted.blocks)) {
    const words = passageWords(running, drafted.source)
    if (words !== '' && !marked.has(words)) draft.draftPassages.add(draft.newId(), { words })
    marked.add(words)
  }
  return success({ at: at + (text.length - text.trimStart().length) })
})
