import fc from 'fast-check'
import { expect, it } from 'vitest'
import { failure } from '#core/base/result.ts'
import { addComment } from '#core/document/commands/comments.ts'
import { editSummary } from '#core/document/commands/edit-summary.ts'
import type { Project } from '#core/document/project.ts'
import { mergeCopies } from '#core/document/project.ts'
import { copyProject, startProject } from '../../laws/editing.ts'
import { seed } from '../../laws/seed.ts'

const written = 'Oil rose. Nobody knows why. Oil fell.'

function startWriting(): Project {
  const project = startProject()
  project.run(editSummary, { from: 0, to: 0, text: written })
  return project
}

function comment(project: Project, from: number, to: number) {
  return project.run(addComment, {
    target: { kind: 'summary', id: '' },
    text: 'Says who?',
    author: 'Nadia',
    writtenAt: '2026-11-21T10:00:00Z',
    span: { from, to },
  })
}

function commented(project: Project): string {
  const { from, to } = project.snapshot.comments[0]?.span ?? { from: 0, to: 0 }
  return project.snapshot.summary.slice(from, to)
}

it('a comment stays on its words while text is written before, after and within them', () => {
  const project = startWriting()
  comment(project, 10, 27)
  expect(commented(project)).toBe('Nobody knows why.')
  project.run(editSummary, { from: 27, to: 27, text: ' Still.' })
  project.run(editSummary, { from: 16, to: 16, text: ' here' })
  project.run(editSummary, { from: 0, to: 3, text: 'Crude' })
  expect(commented(project)).toBe('Nobody here knows why.')
  expect(project.snapshot.comments[0]?.quote).toBe('Nobody knows why.')
})

it('a comment whose words are gone keeps them as a quotation, and finds them again when that is taken back', () => {
  const project = startWriting()
  comment(project, 10, 27)
  project.run(editSummary, { from: 9, to: 27, text: '' })
  expect(commented(project)).toBe('')
  expect(project.snapshot.comments[0]?.span).toEqual({ from: 9, to: 9 })
  project.undo()
  expect(commented(project)).toBe('Nobody knows why.')
})

it('a comment that lost one of its words has all of them again when that is taken back', () => {
  const project = startWriting()
  comment(project, 10, 27)
  project.run(editSummary, { from: 10, to: 17, text: '' })
  expect(commented(project)).toBe('knows why.')
  project.undo()
  expect(commented(project)).toBe('Nobody knows why.')
})

it('a comment finds its words in another copy that was written on meanwhile', () => {
  const project = startWriting()
  const other = copyProject(project, 2, 'b')
  comment(project, 10, 27)
  other.run(editSummary, { from: 0, to: 0, text: 'Markets. ' })
  mergeCopies(other, project)
  expect(commented(other)).toBe('Nobody knows why.')
})

it('is refused on no words and outside the text', () => {
  const project = startWriting()
  expect(comment(project, 4, 4)).toEqual(failure('spanEmpty'))
  expect(comment(project, 4, 99)).toEqual(failure('spanOutsideParagraph'))
})

it(`words that nothing touches are held wherever text is put or taken elsewhere (seed ${seed})`, () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.boolean(), fc.nat(200), fc.nat(6)), { maxLength: 30 }), (edits) => {
      const project = startWriting()
      comment(project, 10, 27)
      for (const [isBefore, place, length] of edits) {
        const { from, to } = project.snapshot.comments[0]?.span ?? { from: 0, to: 0 }
        const room = isBefore ? from : project.summary.length - to
        const at = (isBefore ? 0 : to) + (place % (room + 1))
        const end = Math.min(at + length, isBefore ? from : project.summary.length)
        // What is put exactly before the first word may be taken for part of it; nobody could say otherwise.
        if (isBefore && end === from) continue
        project.run(editSummary, { from: at, to: end, text: 'x'.repeat(place % 4) })
      }
      expect(commented(project)).toBe('Nobody knows why.')
    }),
    { seed, numRuns: 200 },
  )
})
