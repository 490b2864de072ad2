import { describe, expect, it } from 'vitest'
import { compare } from '#core/compare/compare.ts'
import { findingKinds, type FindingKind } from '#core/compare/finding.ts'
import { goldEvents } from './gold-events.ts'
import { restsOn, scoreEvent, type Score } from './gold-score.ts'
import { lexicon } from './lexicon.ts'

/** The floors of the differences view on our own events, of each kind: how many findings are right, how many planted ones are found. */
const floors: Readonly<Record<FindingKind, { readonly precision: number; readonly recall: number }>> = {
  figure: { precision: 0.95, recall: 0.9 },
  date: { precision: 0.95, recall: 0.95 },
  name: { precision: 0.8, recall: 0.95 },
  attribution: { precision: 0.95, recall: 0.95 },
  stance: { precision: 0.95, recall: 0.95 },
  wording: { precision: 0.9, recall: 0.9 },
  prominence: { precision: 0.9, recall: 0.9 },
  order: { precision: 0.9, recall: 0.9 },
  onlyIn: { precision: 0.95, recall: 0.95 },
}
/** Of what is read from the text where the editor has not said on whose word. */
const readFloors = { precision: 0.8, recall: 0.5 }

const unsaid = { agency: '', source: '', voice: 'stated' } as const

const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`

describe('the planted differences of our events', () => {
  const scores = goldEvents.map((event) => ({
    event,
    scores: scoreEvent(event, compare(event.project.snapshot, lexicon)),
  }))
  const total = (kinds: readonly FindingKind[], count: (score: Score) => number) =>
    scores
      .flatMap(({ scores: own }) => kinds.map((kind) => own.get(kind)))
      .reduce((sum, score) => sum + (score ? count(score) : 0), 0)

  const sumsOf = (kinds: readonly FindingKind[]) => ({
    found: total(kinds, (score) => score.found),
    right: total(kinds, (score) => score.right),
    planted: total(kinds, (score) => score.planted),
    recalled: total(kinds, (score) => score.recalled),
  })
  const all = (list: (score: Score) => readonly string[]) =>
    scores.flatMap(({ event, scores: own }) =>
      [...own.values()].flatMap((score) => list(score).map((line) => `  ${event.slug} ${line}`)),
    )

  it.each(findingKinds)('of kind %s are found, and what is found is right', (kind) => {
    const { found, right, planted, recalled } = sumsOf([kind])
    expect(right / found).toBeGreaterThanOrEqual(floors[kind].precision)
    expect(recalled / planted).toBeGreaterThanOrEqual(floors[kind].recall)
  })

  it('are printed', () => {
    const line = (name: string, { found, right, planted, recalled }: ReturnType<typeof sumsOf>) =>
      [
        name.padEnd(12),
        `${right} of ${found}`.padStart(12),
        percent(right, found).padStart(9),
        `${recalled} of ${planted}`.padStart(12),
        percent(recalled, planted).padStart(9),
      ].join(' ')
    console.log(
      [
        `kind            right findings            planted, found`,
        ...findingKinds.map((kind) => line(kind, sumsOf([kind]))),
        line('all', sumsOf(findingKinds)),
        'missed:',
        ...all(({ missed }) => missed.map(({ kind, claims, note }) => `C${claims.join()} ${kind}: ${note}`)),
        'not in the gold:',
        ...all(({ wrong }) => wrong.map(({ reason, id }) => `${reason} ${id}`)),
      ].join('\n'),
    )
    const { planted, recalled } = sumsOf(findingKinds)
    expect(recalled / planted).toBeGreaterThanOrEqual(0.85)
  })

  it('of attribution are half found, and mostly right, where nobody has said on whose word', () => {
    const read = goldEvents.map((event) => {
      const { snapshot } = event.project
      const claims = snapshot.claims.map((claim) => ({
        ...claim,
        mentions: claim.mentions.map((mention) => ({ ...mention, attribution: unsaid })),
      }))
      return scoreEvent(event, compare({ ...snapshot, claims }, lexicon)).get('attribution')
    })
    const sum = (count: (score: Score) => number) => read.reduce((all, score) => all + (score ? count(score) : 0), 0)
    const [found, right] = [sum((score) => score.found), sum((score) => score.right)]
    const [planted, recalled] = [sum((score) => score.planted), sum((score) => score.recalled)]
    console.log(`attribution read from the text alone: ${right} of ${found} right, ${recalled} of ${planted} found`)
    expect(right / found).toBeGreaterThanOrEqual(readFloors.precision)
    expect(recalled / planted).toBeGreaterThanOrEqual(readFloors.recall)
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
          return { ...mention, from: 0, to: quote.length, quote, stance: 'asserts' as const, attribution: unsaid }
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
