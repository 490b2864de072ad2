import { describe, expect, it } from 'vitest'
import type { SentenceSuggestion } from '#core/align/align.ts'
import { joinCandidates, type ClaimCandidate, type PairSuggestions } from '#core/align/candidates.ts'

/** Sentences are named by report, paragraph and order: `0.2.1` is report 0, paragraph 2, second sentence. Each is ten units long. */
function pair(
  reportA: number,
  reportB: number,
  ...links: readonly (readonly [string, string, number])[]
): PairSuggestions {
  return { reportA, reportB, sentences: links.map(([a, b, confidence]) => suggestion(a, b, confidence)) }
}

function suggestion(a: string, b: string, confidence: number): SentenceSuggestion {
  const place = (name: string) => {
    const [paragraph = 0, sentence = 0] = name.split('.').map(Number)
    return { paragraph, span: { from: sentence * 10, to: sentence * 10 + 10 } }
  }
  const [inA, inB] = [place(a), place(b)]
  return { paragraphA: inA.paragraph, paragraphB: inB.paragraph, a: inA.span, b: inB.span, confidence, evidence: [] }
}

function named(candidates: readonly ClaimCandidate[]): readonly (readonly [string, number])[] {
  return candidates.map(({ sentences, confidence }) => [
    sentences.map(({ report, paragraph, from }) => `${report}:${paragraph}.${from / 10}`).join(' '),
    confidence,
  ])
}

describe('joining suggestions into claim candidates', () => {
  it('finds nothing where nothing was suggested', () => {
    expect(joinCandidates([pair(0, 1), pair(1, 2)])).toEqual([])
  })

  it('joins what three reports say, even when one of the three pairs was not found', () => {
    const pairs = [pair(0, 1, ['2.0', '5.1', 0.9]), pair(1, 2, ['5.1', '0.0', 0.8]), pair(0, 2)]
    expect(named(joinCandidates(pairs))).toEqual([['0:2.0 1:5.1 2:0.0', 0.8]])
  })

  it('keeps a claim that a report makes twice together', () => {
    const pairs = [pair(0, 1, ['0.0', '3.0', 0.7], ['4.1', '3.0', 0.95])]
    expect(named(joinCandidates(pairs))).toEqual([['0:0.0 0:4.1 1:3.0', 0.7]])
  })

  it('does not make one claim of two that a single weak suggestion bridges', () => {
    const pairs = [
      pair(0, 1, ['1.0', '1.0', 0.95], ['2.0', '2.0', 0.95], ['1.0', '2.0', 0.5]),
      pair(0, 2, ['1.0', '1.0', 0.9], ['2.0', '2.0', 0.9]),
      pair(1, 2, ['1.0', '1.0', 0.9], ['2.0', '2.0', 0.9]),
    ]
    expect(named(joinCandidates(pairs))).toEqual([
      ['0:1.0 1:1.0 2:1.0', 0.9],
      ['0:2.0 1:2.0 2:2.0', 0.9],
    ])
  })

  it('lists candidates in the order of the first report that makes them, whichever was surer', () => {
    const pairs = [pair(1, 2, ['0.0', '0.0', 0.99]), pair(0, 2, ['7.0', '3.0', 0.6], ['1.0', '4.0', 0.5])]
    expect(named(joinCandidates(pairs))).toEqual([
      ['0:1.0 2:4.0', 0.5],
      ['0:7.0 2:3.0', 0.6],
      ['1:0.0 2:0.0', 0.99],
    ])
  })
})
