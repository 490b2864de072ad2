import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addClaim } from '#core/document/commands/add-claim.ts'
import { correctParagraph } from '#core/document/commands/correct-paragraph.ts'
import { joinParagraphs } from '#core/document/commands/join-paragraphs.ts'
import { splitParagraph } from '#core/document/commands/split-paragraph.ts'
import type { Project } from '#core/document/project.ts'
import { moves, play, startProject } from './editing.ts'
import { addSomeReport } from './some-report.ts'
import { findFlaws } from './flaws.ts'
import { seed } from './seed.ts'

const runs = { seed, numRuns: 500 }

it(`split, join and correction keep every mention on its words or flag it (seed ${seed})`, () => {
  fc.assert(
    fc.property(moves(60), (sequence) => {
      const project = startProject()
      for (const move of sequence) play(project, move)
      expect(findFlaws(project.snapshot)).toEqual([])
    }),
    runs,
  )
})

it(`a split shares out the words of every mention and loses none (seed ${seed})`, () => {
  fc.assert(
    fc.property(fc.nat(), fc.nat(), fc.nat(), (a, b, c) => {
      const { project, paragraphId, text } = oneParagraph()
      const from = a % (text.length - 1)
      const to = from + 1 + (b % (text.length - from - 1)) + 1
      const span = { from, to: Math.min(to, text.length) }
      project.run(addClaim, { text: 'A statement', spans: [{ paragraphId, ...span }] })
      const split = project.run(splitParagraph, { paragraphId, at: c % text.length })
      const quotes = project.snapshot.claims.flatMap((claim) => claim.mentions.map((mention) => mention.quote))
      expect(words(quotes.join(' '))).toBe(words(text.slice(span.from, span.to)))
      if (!split.ok) expect(split.problem.code).toBe('splitAtEdge')
    }),
    runs,
  )
})

it(`joining what was split gives back the text (seed ${seed})`, () => {
  fc.assert(
    fc.property(fc.nat(), (at) => {
      const { project, paragraphId, text } = oneParagraph()
      const split = project.run(splitParagraph, { paragraphId, at: at % text.length })
      if (!split.ok) return
      project.run(joinParagraphs, { paragraphId })
      const joined = project.snapshot.reports.at(-1)?.paragraphs.map((paragraph) => paragraph.text)
      const [seamless] = joined ?? []
      // A cut inside a word comes back with the space that a join puts between paragraphs.
      expect(seamless?.replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
    }),
    runs,
  )
})

it('a correction elsewhere in the paragraph leaves a mention sound', () => {
  const { project, paragraphId, text } = oneParagraph()
  const from = text.indexOf('بی‌نتیجه')
  project.run(addClaim, { text: 'No result', spans: [{ paragraphId, from, to: from + 8 }] })
  project.run(correctParagraph, { paragraphId, text: text.replace('شنبه', 'یکشنبه') })
  const [mention] = project.snapshot.claims[0]?.mentions ?? []
  expect(mention).toMatchObject({ quote: 'بی‌نتیجه', isToCheck: false, from: from + 2 })
})

it('a correction of its own words flags a mention and keeps what it said before', () => {
  const { project, paragraphId, text } = oneParagraph()
  const from = text.indexOf('شنبه')
  project.run(addClaim, { text: 'Saturday', spans: [{ paragraphId, from, to: from + 4 }] })
  project.run(correctParagraph, { paragraphId, text: text.replace('شنبه', 'یکشنبه') })
  const [mention] = project.snapshot.claims[0]?.mentions ?? []
  expect(mention).toMatchObject({ quote: 'شنبه', isToCheck: true, from, to: from + 6 })
})

function oneParagraph(): { project: Project; paragraphId: string; text: string } {
  const project = startProject()
  addSomeReport(project, 'fa', 1)
  const paragraph = project.snapshot.reports.at(-1)?.paragraphs[0]
  if (!paragraph) throw new Error('the report has no paragraph')
  return { project, paragraphId: paragraph.id, text: paragraph.text }
}

function words(text: string): string {
  return text.replaceAll(/\s+/gu, '')
}
