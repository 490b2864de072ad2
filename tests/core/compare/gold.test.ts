import { describe, expect, it } from 'vitest'
import { compare } from '#core/compare/compare.ts'
import { findingKinds, type FindingKind } from '#core/compare/finding.ts'
import { goldEvents } from './gold-events.ts'
import { restsOn, scoreEvent, type Score } from './gold-score.ts'
import { lexicon } from './lexicon.ts'

/** The floors of the differences view on our own events; the figures are printed. */
const precise: readonly FindingKind[] = ['figure', 'date', 'attribution']
const leastPrecision = 0.95
const leastRecall = 0.85

describe('the planted differences of our events', () => {
  const scores = goldEvents.map((event) => ({
    event,
    scores: scoreEvent(event, compare(event.project.snapshot, lexicon)),
  }))
  const total = (kinds: readonly FindingKind[], count: (score: Score) => number) =>
    scores
      .flatMap(({ scores: own }) => kinds.map((kind) => own.get(kind)))
      .reduce((sum, score) => sum + (score ? count(score) : 0), 0)

  it('are found, and what is found is right', () => {
    const lines = findingKinds.map((kind) => {
      const [found, right] = [total([kind], (score) => score.found), total([kind], (score) => score.right)]
      const [planted, recalled] = [total([kind], (score) => score.planted), total([kind], (score) => score.recalled)]
      return `${kind}: ${right} of ${found} in the gold, ${recalled} of ${planted} planted found`
    })
    const missed = scores.flatMap(({ event, scores: own }) =>
      [...own.values()].flatMap((score) =>
        score.missed.map(({ kind, claims, note }) => `${event.slug} C${claims.join()} ${kind}: ${note}`),
      ),
    )
    const wrong = scores.flatMap(({ event, scores: own }) =>
      precise.flatMap((kind) => (own.get(kind)?.wrong ?? []).map(({ reason, id }) => `${event.slug} ${reason} ${id}`)),
    )
    const precision = total(precise, (score) => score.right) / total(precise, (score) => score.found)
    const recall = total(findingKinds, (score) => score.recalled) / total(findingKinds, (score) => score.planted)
    const share = (value: number) => `${(100 * value).toFixed(1)} %`
    console.log(
      [
        `figures, dates and attribution right: ${share(precision)}; all planted found: ${share(recall)}`,
        ...lines,
        'missed:',
        ...missed,
        'not in the gold:',
        ...wrong,
      ].join('\n  '),
    )
    expect(precision).toBeGreaterThanOrEqual(leastPrecision)
    expect(recall).toBeGreaterThanOrEqual(leastRecall)
  })

  it('are no findings where they only look different', () => {
    const claimed = goldEvents.flatMap(({ slug, project, differences }) => {
      const findings = compare(project.snapshot, lexicon)
      return differences
        .filter(({ agrees }) => agrees)
        .flatMap(({ kind, claims }) => {
          const ids = project.snapshot.claims.filter(({ number }) => claims.includes(number)).map(({ id }) => id)
          return findings
            .filter((finding) => finding.kind === kind && finding.claimIds.some((id) => ids.includes(id)))
            .map(({ reason }) => `${slug} C${claims.join()}: ${reason}`)
        })
    })
    expect(claimed).toEqual([])
  })

  it('are still right where whole paragraphs are linked and nothing is said of stance and source', () => {
    const wrong = goldEvents.flatMap((event) => {
      const { snapshot } = event.project
      const texts = new Map(
        snapshot.reports.flatMap(({ paragraphs }) => paragraphs.map(({ id, text }) => [id, text] as const)),
      )
      const claims = snapshot.claims.map((claim) => ({
        ...claim,
        mentions: claim.mentions.map((mention) => {
          const quote = texts.get(mention.paragraphId) ?? ''
          const attribution = { agency: '', source: '', voice: 'stated' as const }
          return { ...mention, from: 0, to: quote.length, quote, stance: 'asserts' as const, attribution }
        }),
      }))
      const findings = compare({ ...snapshot, claims }, lexicon).filter(
        ({ kind }) => kind === 'figure' || kind === 'date',
      )
      expect(findings.length).toBeGreaterThan(0)
      return findings
        .filter(
          (finding) => !event.differences.some((one) => one.kind === finding.kind && restsOn(event, one, finding)),
        )
        .map(({ id }) => `${event.slug} ${id}`)
    })
    expect(wrong).toEqual([])
  })
})
