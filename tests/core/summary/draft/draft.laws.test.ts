import fc from 'fast-check'
import { expect, it } from 'vitest'
import { stanceSchema, voiceSchema } from '#core/document/records.ts'
import type { Snapshot } from '#core/document/snapshot.ts'
import { brokenCitationsOf, runningTexts } from '#core/summary/citations.ts'
import { draftFromClaims, draftTemplateNames } from '#core/summary/draft/draft-from-claims.ts'
import { parseSummary } from '#core/summary/parse-summary.ts'
import { claimOf, mentionOf, reportOf, snapshotOf } from '../../export/snapshots.ts'
import { seed } from '../../../laws/seed.ts'

/** Every word the templates add of their own. A word that is neither here nor in the project would be invented. */
const phrases = new Set(
  `a according account alleged allegation an and as brief by citing cited contradicted date denial denied different differ following
  from gap gave given in is it made makes checked confirmed english no none not of on only other outlets paragraph part persian arabic
  quotation quoted quoting report reported reports said same says set share sources source the they this to what where which aside be
  claim c1 c2 c3 c4 fa ar friday october ap aban 31 2025 9 1404 1 2 3 4`.split(/\s+/),
)

const words = fc.array(
  fc.constantFrom('Qadir', 'wept', 'the', 'U.S.', '*', '_', '[', ']', '#', '1.', '“so.”', '(', ',', 'why?'),
  {
    maxLength: 6,
  },
)
const english = words.map((some) => some.join(' '))
const side = fc.record({
  paragraph: fc.constantFrom('A1', 'A2', 'B1', 'B2'),
  stance: fc.constantFrom(...stanceSchema.options),
  voice: fc.constantFrom(...voiceSchema.options),
  agency: english,
  source: english,
  gloss: english,
  isToCheck: fc.boolean(),
})
const projects = fc
  .record({
    claims: fc.array(fc.record({ text: english, sides: fc.array(side, { maxLength: 4 }) }), {
      minLength: 1,
      maxLength: 4,
    }),
    descriptor: english,
    isDateConfirmed: fc.boolean(),
  })
  .map(({ claims, descriptor, isDateConfirmed }): Snapshot =>
    snapshotOf({
      title: 'Qadir',
      reports: [
        reportOf('A', ['1', '2'], { descriptor, date: '2025-10-31', isDateConfirmed }),
        reportOf('B', ['1', '2'], { language: 'ar' }),
      ],
      claims: claims.map(({ text, sides }, index) =>
        claimOf(
          index + 1,
          text,
          sides.map(({ paragraph, stance, voice, agency, source, gloss, isToCheck }) =>
            mentionOf(paragraph, { stance, gloss, isToCheck, attribution: { agency, source, voice } }),
          ),
        ),
      ),
    }),
  )
const templates = fc.constantFrom(...draftTemplateNames)

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

it('invents no word: all are the project’s or the template’s', () => {
  const known = new Set([...phrases, ...wordsOf('Qadir wept U.S. so why A B')])
  fc.assert(
    fc.property(projects, templates, (snapshot, template) => {
      const { markdown } = draftFromClaims(snapshot.claims, template, snapshot)
      expect(wordsOf(markdown).filter((word) => !known.has(word))).toEqual([])
    }),
    { seed, numRuns: 300 },
  )
})

it('cites in every sentence of its paragraphs, and nothing else reads as a citation', () => {
  fc.assert(
    fc.property(projects, templates, (snapshot, template) => {
      const { markdown } = draftFromClaims(snapshot.claims, template, snapshot)
      const summary = parseSummary(markdown)
      expect(brokenCitationsOf(summary)).toEqual([])
      const cited = runningTexts(summary.blocks)
        .flatMap(({ sentences }) => sentences)
        .flatMap(({ citations }) =>
          citations.flatMap(({ references }) => references.map(({ claimNumber }) => claimNumber)),
        )
      const wanted = snapshot.claims.filter((claim) => template !== 'monitoring' || claim.mentions.length > 0)
      expect(new Set(cited)).toEqual(new Set(wanted.map(({ number }) => number)))
    }),
    { seed, numRuns: 300 },
  )
})

it('says the same of the same project again', () => {
  fc.assert(
    fc.property(projects, templates, (snapshot, template) => {
      expect(draftFromClaims(snapshot.claims, template, snapshot)).toEqual(
        draftFromClaims(snapshot.claims, template, structuredClone(snapshot)),
      )
    }),
    { seed, numRuns: 50 },
  )
})
