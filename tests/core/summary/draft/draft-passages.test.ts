import { beforeEach, expect, it } from 'vitest'
import { addClaim } from '#core/document/commands/add-claim.ts'
import { editSummary } from '#core/document/commands/edit-summary.ts'
import { createProject, type Project } from '#core/document/project.ts'
import { formatReadable, parseReadable } from '#core/document/readable.ts'
import { insertDraft } from '#core/summary/commands/insert-draft.ts'
import { keepDraft } from '#core/summary/commands/keep-draft.ts'
import { renumberClaims } from '#core/summary/commands/renumber-claims.ts'
import { draftPassages, passageWords } from '#core/summary/draft/draft-passages.ts'
import { parseSummary } from '#core/summary/parse-summary.ts'
import { countingIds } from '../../../laws/editing.ts'

let project: Project
const markdown = '# Title\n\nOne, A reported. [@C1] Two. [@C1]\n\nThree. [@C1]'
beforeEach(() => {
  project = createProject({ projectId: 'p', title: '', clientId: 1, newId: countingIds('d') })
  project.run(addClaim, { text: 'One.', spans: [] })
})

/** The passages that are still drafts, by their words. */
function drafts(): readonly string[] {
  const summary = parseSummary(project.snapshot.summary)
  return draftPassages(summary, project.snapshot).map((running) => passageWords(running, summary.source))
}

it('marks each passage of a draft, and takes text and marks back in one step', () => {
  const inserted = project.run(insertDraft, { markdown, offset: null })
  expect(inserted).toEqual({ ok: true, value: { at: 0 } })
  expect(drafts()).toEqual(['Title', 'One, A reported. Two.', 'Three.'])
  project.undo()
  expect([project.snapshot.summary, project.snapshot.draftPassages]).toEqual(['', []])
  project.redo()
  expect(drafts()).toHaveLength(3)
})

it('lifts the mark of an edited passage alone, and undo brings it back', () => {
  project.run(insertDraft, { markdown, offset: null })
  const at = project.snapshot.summary.indexOf('Two')
  project.run(editSummary, { from: at, to: at + 3, text: 'Second' })
  expect(drafts()).toEqual(['Title', 'Three.'])
  project.undo()
  expect(drafts()).toHaveLength(3)
})

it('stays a draft when only its claims get other numbers, or text comes before it', () => {
  project.run(insertDraft, { markdown, offset: null })
  const [claim] = project.snapshot.claims
  project.run(renumberClaims, { numbers: [{ claimId: claim?.id ?? '', number: 7 }] })
  project.run(editSummary, { from: 0, to: 0, text: 'Before.\n\n' })
  expect(project.snapshot.summary).toContain('[@C7]')
  expect(drafts()).toHaveLength(3)
})

it('is a draft no longer once the editor lets it stand', () => {
  project.run(insertDraft, { markdown, offset: null })
  project.run(keepDraft, { words: ['Three.'] })
  expect(drafts()).toEqual(['Title', 'One, A reported. Two.'])
})

it('forgets, with the next draft, what has been worked over', () => {
  project.run(insertDraft, { markdown: 'First draft. [@C1]', offset: null })
  project.run(editSummary, { from: 0, to: 5, text: 'Second' })
  project.run(insertDraft, { markdown: 'Third draft. [@C1]', offset: null })
  expect(project.snapshot.draftPassages.map(({ words }) => words)).toEqual(['Third draft.'])
})

it.each([
  ['at the end', 'One.', null, 'One.\n\nDRAFT'],
  ['at the end, after a line end', 'One.\n', null, 'One.\n\nDRAFT'],
  ['behind the paragraph of the caret', 'One\nline.\n\nTwo.', 2, 'One\nline.\n\nDRAFT\n\nTwo.'],
  ['on an empty line', 'One.\n\n\n\nTwo.', 6, 'One.\n\nDRAFT\n\nTwo.'],
  ['before what follows, at the beginning', '\nTwo.', 0, 'DRAFT\n\nTwo.'],
])('goes in %s', (_, text, offset, after) => {
  project.run(editSummary, { from: 0, to: 0, text })
  project.run(insertDraft, { markdown: 'DRAFT', offset })
  expect(project.snapshot.summary).toBe(after)
})

it('refuses an empty draft', () => {
  expect(project.run(insertDraft, { markdown: ' ', offset: null })).toMatchObject({ problem: { code: 'draftEmpty' } })
})

it('comes back from the readable copy', () => {
  project.run(insertDraft, { markdown, offset: null })
  const read = parseReadable(JSON.parse(formatReadable(project.snapshot)))
  expect(read.ok && read.value.draftPassages).toEqual(project.snapshot.draftPassages)
})
