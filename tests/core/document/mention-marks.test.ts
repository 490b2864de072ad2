import { expect, it } from 'vitest'
import { addClaim } from '#core/document/commands/add-claim.ts'
import { marksAt, mentionMarks } from '#core/document/mention-marks.ts'
import { linkLookup } from '#core/document/paragraph-links.ts'
import { startProject } from '../../laws/editing.ts'

/** The marks of a paragraph whose claims C1, C2, … are made by the given words. */
function marked(...spans: (readonly [number, number])[]) {
  const project = startProject()
  const paragraph = project.snapshot.reports[0]?.paragraphs[0]
  if (!paragraph) throw new Error('no paragraph')
  for (const [from, to] of spans) {
    project.run(addClaim, { text: '', spans: [{ paragraphId: paragraph.id, from, to }] })
  }
  return mentionMarks(linkLookup(project.snapshot)(paragraph.id).claims, paragraph.text.length)
}
const length = startProject().snapshot.reports[0]?.paragraphs[0]?.text.length ?? 0
const shown = (marks: ReturnType<typeof marked>) =>
  marks.map(({ claim, hue, lane }) => `C${claim.number} hue ${hue} lane ${lane}`)

it('underlines nested and overlapping mentions on lines of their own, the inner one nearest to the words', () => {
  expect(shown(marked([0, 20], [4, 8], [6, 25]))).toEqual(['C1 hue 1 lane 2', 'C2 hue 2 lane 0', 'C3 hue 3 lane 1'])
})

it('leaves apart what does not meet on one line', () => {
  expect(shown(marked([0, 5], [5, 9]))).toEqual(['C1 hue 1 lane 0', 'C2 hue 2 lane 0'])
})

it('lets no whole paragraph push its words’ own marks away', () => {
  expect(shown(marked([0, length], [0, 5]))).toEqual(['C1 hue 1 lane 0', 'C2 hue 2 lane 0'])
})

it('finds all that lies over a place, the innermost first, and nothing where only whole paragraphs are', () => {
  const marks = marked([0, length], [0, 20], [4, 8])
  expect(marksAt(marks, 6).map(({ claim }) => claim.number)).toEqual([3, 2, 1])
  expect(marksAt(marks, 22)).toEqual([])
})
