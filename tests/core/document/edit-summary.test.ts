import { describe, expect, it } from 'vitest'
import { failure } from '#core/base/result.ts'
import { editSummary, replaceInSummary } from '#core/document/commands/edit-summary.ts'
import { startProject } from '../../laws/editing.ts'

const written = 'Oil rose. Oil fell. Oil.'
const everyOil = [
  { from: 0, to: 3 },
  { from: 10, to: 13 },
  { from: 20, to: 23 },
]

function startWriting() {
  const project = startProject()
  project.run(editSummary, { from: 0, to: project.snapshot.summary.length, text: written })
  return project
}

describe('replacing in the summary', () => {
  it('replaces every place at once and is taken back at once', () => {
    const project = startWriting()
    project.run(replaceInSummary, { spans: everyOil, text: 'Crude' })
    expect(project.snapshot.summary).toBe('Crude rose. Crude fell. Crude.')
    project.undo()
    expect(project.snapshot.summary).toBe(written)
  })

  it.each([
    ['outside the text', [...everyOil, { from: 24, to: 99 }]],
    ['that overlap', [...everyOil, { from: 22, to: 24 }]],
    ['out of order', everyOil.toReversed()],
  ])('refuses places %s, and replaces nothing', (_, spans) => {
    const project = startWriting()
    expect(project.run(replaceInSummary, { spans, text: 'Crude' })).toEqual(failure('spanOutsideParagraph'))
    expect(project.snapshot.summary).toBe(written)
  })
})
