import { describe, expect, it } from 'vitest'
import { createLint } from '#core/summary/lint/lint-summary.ts'
import { lintSentences } from '#core/summary/lint/sentence.ts'
import { parseSummary } from '#core/summary/parse-summary.ts'
import { lexicon } from '../../compare/lexicon.ts'
import { allRules, lintedEvents, type Planted } from './lint-gold.ts'

/** The floors of the lint on summaries of our own events; the figures are printed. */
const leastFound = 0.95
const mostFalseIn200 = 1

describe('errors planted in summaries of our events', () => {
  const planted = lintedEvents.flatMap((event) => event.planted.map((one) => ({ slug: event.slug, ...one })))

  it('are found', () => {
    const missed = planted.filter((one) => !isFound(one))
    const lines = allRules.map((rule) => {
      const own = planted.filter((one) => one.rule === rule)
      return `${rule}: ${own.length - missed.filter((one) => one.rule === rule).length} of ${own.length}`
    })
    const share = 1 - missed.length / planted.length
    console.log(
      [
        `planted errors found: ${planted.length - missed.length} of ${planted.length} (${(100 * share).toFixed(1)} %)`,
        ...lines,
        'missed:',
        ...missed.map(({ slug, rule, sentence }) => `${slug} ${rule}: ${sentence}`),
      ].join('\n  '),
    )
    expect(share).toBeGreaterThanOrEqual(leastFound)
  })

  it('are not seen in sentences in which nothing is wrong', () => {
    const counted = lintedEvents.map(({ slug, snapshot, clean }) => {
      const summary = parseSummary(clean)
      const sentences = lintSentences(summary).filter(({ sentence }) => sentence.where === 'text').length
      const findings = createLint(lexicon)(snapshot, summary).filter(({ rule }) => rule !== 'coverage')
      const alarms = findings.map(({ span, reason, values }) => {
        const at = span === null ? '' : clean.slice(clean.lastIndexOf('\n', span.from), span.to + 60)
        return `${slug} ${reason} ${JSON.stringify(values)}: …${at.slice(-160).replaceAll('\n', ' ')}…`
      })
      return { sentences, alarms }
    })
    const sentences = counted.reduce((sum, one) => sum + one.sentences, 0)
    const alarms = counted.flatMap((one) => one.alarms)
    console.log([`false alarms in ${sentences} clean sentences: ${alarms.length}`, ...alarms].join('\n  '))
    expect(sentences).toBeGreaterThanOrEqual(200)
    expect(alarms.length).toBeLessThanOrEqual((mostFalseIn200 * sentences) / 200)
  })
})

function isFound({ rule, at, sentence, snapshot }: Planted): boolean {
  const findings = createLint(lexicon)(snapshot, parseSummary(sentence)).filter((finding) => finding.rule === rule)
  if (at === '') return findings.length > 0
  const from = sentence.lastIndexOf(at)
  return findings.some(({ span }) => span !== null && span.from < from + at.length && from < span.to)
}
