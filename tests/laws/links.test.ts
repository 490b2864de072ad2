import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createLinkLookup, linkLookup, type ParagraphLinks } from '#core/document/paragraph-links.ts'
import { moves, play, startProject } from './editing.ts'
import { seed } from './seed.ts'

it(`what paragraphs are linked by, kept from step to step, is what it is from scratch (seed ${seed})`, () => {
  fc.assert(
    fc.property(moves(60), (sequence) => {
      const project = startProject()
      const linksIn = createLinkLookup()
      let before = new Map<string, ParagraphLinks>()
      for (const [index, move] of sequence.entries()) {
        if (index % 7 === 6) project.undo()
        else play(project, move)
        const { snapshot } = project
        const [kept, fresh] = [linksIn(snapshot), linkLookup(snapshot)]
        const ids = snapshot.reports.flatMap((report) => report.paragraphs.map((paragraph) => paragraph.id))
        const now = new Map(ids.map((id) => [id, kept(id)]))
        expect(now).toEqual(new Map(ids.map((id) => [id, fresh(id)])))
        // And a row is drawn again only when something in it changed.
        for (const [id, links] of now) {
          const earlier = before.get(id)
          if (earlier?.isAligned !== links.isAligned || earlier.claims.length !== links.claims.length) continue
          const isSame = earlier.claims.every(({ claim }, place) => claim === links.claims[place]?.claim)
          expect(links === earlier).toBe(isSame)
        }
        before = now
      }
    }),
    { seed, numRuns: 40 },
  )
})
