import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createLint, lintSummary } from '#core/summary/lint/lint-summary.ts'
import { parseSummary } from '#core/summary/parse-summary.ts'
import { lexicon } from '../../compare/lexicon.ts'
import { lintedEvents } from './lint-gold.ts'
import { seed } from '../../../laws/seed.ts'

/** Sentences an editor writes, right and wrong, with pieces of Markdown between them. */
const sentences = lintedEvents.flatMap(({ clean, planted }) => [
  ...clean.split(/(?<=\])\s+/).slice(0, 12),
  ...planted.map(({ sentence }) => sentence),
])
const snapshots = lintedEvents.flatMap(({ snapshot, planted }) => [
  snapshot,
  ...planted.filter(({ rule }) => rule === 'toCheck').map((one) => one.snapshot),
])
const texts = fc
  .array(
    fc.oneof(fc.constantFrom(...sentences), fc.constantFrom('\n\n', '\n\n# ', '\n- ', ' **', '** ', '[^1]', '\n\n> ')),
    {
      maxLength: 6,
    },
  )
  .map((pieces) => pieces.join(' '))

describe('the lint', () => {
  it('finds after any edits what it finds from scratch', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...snapshots), texts), { minLength: 1, maxLength: 5 }), (steps) => {
        const lint = createLint(lexicon)
        for (const [snapshot, text] of steps) {
          const summary = parseSummary(text)
          expect(lint(snapshot, summary)).toEqual(lintSummary(snapshot, summary, lexicon))
        }
      }),
      { seed, numRuns: 12 },
    )
  })

  it('points at words of the summary, and mends within it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...snapshots), texts, (snapshot, text) => {
        const findings = lint(snapshot, parseSummary(text))
        for (const { span, fixes } of findings) {
          if (span !== null) expect(text.slice(span.from, span.to).trim()).not.toBe('')
          for (const { edits } of fixes) {
            expect(edits.length).toBeGreaterThan(0)
            for (const [index, { from, to }] of edits.entries()) {
              expect((edits[index - 1]?.to ?? 0) <= from && from <= to && to <= text.length).toBe(true)
            }
          }
        }
        expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length)
      }),
      { seed, numRuns: 100 },
    )
  })
})

const lint = createLint(lexicon)
