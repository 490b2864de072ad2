import type { Problem } from '#core/base/problem.ts'
import type { Result } from '#core/base/result.ts'
import type { Role, Source } from '#core/document/records.ts'
import { draftToReport, type DraftedReport } from '#core/import/draft-to-report.ts'
import type { DraftExclusion, DraftParagraph, ReportDraft } from '#core/import/draft.ts'
import type { FileDraft } from '#core/import/exchange/alignment-draft.ts'

/** A file on its way in: its bytes, and what the editor made of what the importer found. */
export interface Incoming {
  readonly id: string
  readonly fileName: string
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly isPasted: boolean
  readonly reading: Reading
  /** For a report of an exchange file: the file, and which of its reports this is. */
  readonly within?: { readonly fileId: string; readonly file: FileDraft; readonly place: number }
}

export type Reading =
  | { readonly kind: 'underWay' }
  | { readonly kind: 'failed'; readonly problem: Problem }
  | { readonly kind: 'read'; readonly edited: EditedDraft }

/** A draft as the editor has it now. `found` is what the importer said, to go back to. */
export interface EditedDraft {
  readonly found: ReportDraft
  readonly draft: ReportDraft
  /** The ISO date the editor chose; null while the importer's best stands. */
  readonly chosenDate: string | null
}

/** The facts about a report that the editor may change before it is added. */
export type DraftFacts = Partial<Pick<ReportDraft, 'outlet' | 'outletEnglish' | 'headline' | 'language' | 'url'>>

export function startDraft(found: ReportDraft): EditedDraft {
  return { found, draft: found, chosenDate: null }
}

export function changeFacts(edited: EditedDraft, facts: DraftFacts): EditedDraft {
  return { ...edited, draft: { ...edited.draft, ...facts } }
}

/** The date it would be added with, and whether somebody or the print itself is sure of it. */
export function dateOf({ draft, chosenDate }: EditedDraft): {
  readonly date: string | null
  readonly isConfirmed: boolean
} {
  const date = chosenDate ?? draft.date.candidates[0] ?? null
  return { date, isConfirmed: date !== null && (chosenDate !== null || draft.date.isCertain) }
}

/** Sets paragraphs aside by hand, or keeps those set aside; `indexes` are places in the draft. */
export function toggleExclusion(edited: EditedDraft, indexes: readonly number[]): EditedDraft {
  const isDropping = indexes.some((index) => edited.draft.paragraphs[index]?.exclusion === null)
  return changeParagraphs(edited, indexes, (paragraph, index) => ({
    ...paragraph,
    // Dropping again what the importer had found brings back its reason.
    exclusion: isDropping ? (edited.found.paragraphs[index]?.exclusion ?? 'editor') : null,
  }))
}

export function changeRole(edited: EditedDraft, index: number, role: Role): EditedDraft {
  return changeParagraphs(edited, [index], (paragraph) => ({ ...paragraph, role }))
}

function changeParagraphs(
  edited: EditedDraft,
  indexes: readonly number[],
  change: (paragraph: DraftParagraph, index: number) => DraftParagraph,
): EditedDraft {
  const paragraphs = edited.draft.paragraphs.map((paragraph, index) =>
    indexes.includes(index) ? change(paragraph, index) : paragraph,
  )
  return { ...edited, draft: { ...edited.draft, paragraphs } }
}

/** A file of one report stays as it is; one of several comes apart into its reports, each to be looked over by itself. */
export function withReading(incoming: readonly Incoming[], id: string, read: Result<FileDraft>): readonly Incoming[] {
  return incoming.flatMap((file): Incoming[] => {
    if (file.id !== id) return [file]
    if (!read.ok) return [{ ...file, reading: { kind: 'failed', problem: read.problem } }]
    const { reports, claims } = read.value
    return reports.map((report, place) => ({
      ...file,
      id: place === 0 ? id : `${id} ${place}`,
      reading: { kind: 'read', edited: startDraft(report) },
      ...(claims.length > 0 ? { within: { fileId: id, file: read.value, place } } : {}),
    }))
  })
}

/** How many claims an exchange file makes of a report of it. */
export function claimsWithin({ within }: Incoming): number {
  if (within === undefined) return 0
  return within.file.claims.filter(({ mentions }) => mentions.some(({ report }) => report === within.place)).length
}

export function withDraft(
  incoming: readonly Incoming[],
  id: string,
  change: (edited: EditedDraft) => EditedDraft,
): readonly Incoming[] {
  return incoming.map((file) =>
    file.id === id && file.reading.kind === 'read'
      ? { ...file, reading: { kind: 'read', edited: change(file.reading.edited) } }
      : file,
  )
}

/** The drafts that can become reports. */
export function readyDrafts(incoming: readonly Incoming[]): readonly (Incoming & { readonly edited: EditedDraft })[] {
  return incoming.flatMap((file) => (file.reading.kind === 'read' ? [{ ...file, edited: file.reading.edited }] : []))
}

/** Whether leaving would throw away something the editor did, and not only what is in the files. */
export function hasEdits(incoming: readonly Incoming[]): boolean {
  return readyDrafts(incoming).some(
    ({ edited, isPasted }) => isPasted || edited.draft !== edited.found || edited.chosenDate !== null,
  )
}

/** What the document is told. */
export function toReport({ draft, chosenDate }: EditedDraft, source: Source): DraftedReport {
  const trimmed = { outlet: draft.outlet.trim(), outletEnglish: draft.outletEnglish.trim(), url: draft.url.trim() }
  return draftToReport({ ...draft, ...trimmed }, { source, ...(chosenDate === null ? {} : { date: chosenDate }) })
}

/** A stretch of the cleaned text as it is shown: a kept paragraph, a run of noise of one reason, or a fold. */
export type Block =
  | { readonly kind: 'paragraph'; readonly index: number; readonly number: number; readonly paragraph: DraftParagraph }
  | {
      readonly kind: 'noise'
      readonly indexes: readonly number[]
      readonly reason: DraftExclusion
      readonly lines: readonly string[]
    }

/** Numbers what is kept, and gathers neighbours set aside for one reason. */
export function blocksOf(paragraphs: readonly DraftParagraph[]): readonly Block[] {
  const blocks: Block[] = []
  let number = 0
  for (const [index, paragraph] of paragraphs.entries()) {
    const { exclusion, text } = paragraph
    if (exclusion === null) {
      number += 1
      blocks.push({ kind: 'paragraph', index, number, paragraph })
      continue
    }
    const last = blocks.at(-1)
    if (last?.kind === 'noise' && last.reason === exclusion) {
      blocks[blocks.length - 1] = { ...last, indexes: [...last.indexes, index], lines: [...last.lines, text] }
    } else {
      blocks.push({ kind: 'noise', indexes: [index], reason: exclusion, lines: [text] })
    }
  }
  return blocks
}

/** A long report is shown by its beginning and end, so that what was set aside is in sight. */
export const longestUnfolded = 24
const shownAtStart = 5
const shownAtEnd = 2

export type ShownBlock = Block | { readonly kind: 'fold'; readonly blocks: readonly Block[] }

/** Folds the middle of the longest run of kept paragraphs, unless the report is short or has been unfolded. */
export function foldBlocks(blocks: readonly Block[], isUnfolded: boolean): readonly ShownBlock[] {
  if (isUnfolded || blocks.length <= longestUnfolded) return blocks
  const run = longestKeptRun(blocks)
  const from = run.from + shownAtStart
  const to = run.to - shownAtEnd
  if (to - from < 4) return blocks
  return [...blocks.slice(0, from), { kind: 'fold', blocks: blocks.slice(from, to) }, ...blocks.slice(to)]
}

function longestKeptRun(blocks: readonly Block[]): { readonly from: number; readonly to: number } {
  let longest = { from: 0, to: 0 }
  let from = 0
  for (let index = 0; index <= blocks.length; index += 1) {
    if (blocks[index]?.kind === 'paragraph') continue
    if (index - from > longest.to - longest.from) longest = { from, to: index }
    from = index + 1
  }
  return longest
}
