import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compare, createComparison } from '#core/compare/compare.ts'
import { findingReasons } from '#core/compare/finding.ts'
import { applyFindingChanges, findingChanges } from '#core/compare/finding-changes.ts'
import { setAttribution, setStance } from '#core/document/commands/edit-mention.ts'
import type { Project } from '#core/document/project.ts'
import { goldEvents } from '../core/compare/gold-events.ts'
import { copyProject, moves, play, startProject, type Move } from './editing.ts'
import { expectSame } from './expect-same.ts'
import { seed } from './seed.ts'
import { lexicon } from '../core/compare/lexicon.ts'

/** Editors' moves over an event of the fixtures and over a small project. */
function projects(): readonly Project[] {
  return [
    startProject(),
    ...goldEvents.slice(0, 2).map(({ project }, index) => copyProject(project, 7 + index, `law${index}`)),
  ]
}

function check(numRuns: number, law: (project: Project, sequence: readonly Move[]) => void): void {
  fc.assert(
    fc.property(fc.nat({ max: 2 }), moves(8), (which, sequence) => {
      const project = projects()[which]
      if (project === undefined) throw new Error('no such project')
      law(project, sequence)
      project.close()
    }),
    { seed, numRuns },
  )
}

describe(`laws of comparing, seed ${seed}`, () => {
  it(
    'what is found step by step, and what a window is told of it, is what is found from scratch',
    { timeout: 180_000 },
    () => {
      check(9, (project, sequence) => {
        const comparison = createComparison(lexicon)
        let sent = comparison(project.snapshot)
        let told = applyFindingChanges([], findingChanges([], sent))
        for (const move of sequence) {
          play(project, move)
          const now = comparison(project.snapshot)
          expectSame(now, compare(project.snapshot, lexicon))
          told = applyFindingChanges(told, findingChanges(sent, now))
          expectSame(told, now)
          sent = now
        }
      })
    },
  )

  it('every finding rests on words of its sides, and no two have one id', () => {
    check(20, (project, sequence) => {
      for (const move of sequence) play(project, move)
      const { snapshot } = project
      const findings = compare(snapshot, lexicon)
      expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length)
      const texts = new Map(
        snapshot.reports.flatMap((report) => report.paragraphs.map((paragraph) => [paragraph.id, paragraph] as const)),
      )
      const mentions = new Map(
        snapshot.claims.flatMap((claim) => claim.mentions.map((mention) => [mention.id, mention] as const)),
      )
      for (const { kind, reason, sides } of findings) {
        expect(findingReasons[reason]).toBeDefined()
        expect(sides.length >= (kind === 'onlyIn' ? 1 : 2)).toBe(true)
        for (const { reportId, places } of sides) {
          expect(places.length).toBeGreaterThan(0)
          for (const place of places) {
            const paragraph = texts.get(place.paragraphId)
            const text =
              place.text === 'stored'
                ? paragraph?.text
                : (mentions.get(place.mentionId ?? '')?.gloss ?? paragraph?.gloss)
            expect(paragraph?.reportId).toBe(reportId)
            expect(0 <= place.from && place.from < place.to && place.to <= (text ?? '').length).toBe(true)
          }
        }
      }
    })
  })

  it('two copies that agree find the same under the same ids', () => {
    const [event] = goldEvents
    if (event === undefined) throw new Error('no event')
    const copy = copyProject(event.project, 31, 'copy')
    for (const { id } of copy.snapshot.claims[0]?.mentions ?? []) {
      copy.run(setStance, { mentionId: id, stance: 'denies' })
      copy.run(setAttribution, { mentionId: id, attribution: { agency: '', source: 'a source', voice: 'alleged' } })
      copy.undo()
      copy.undo()
    }
    expect(compare(copy.snapshot, lexicon)).toEqual(compare(event.project.snapshot, lexicon))
  })
})
