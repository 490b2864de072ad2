import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ParagraphSuggestion } from '#core/align/align.ts'
import type { ReportText } from '#core/align/reading.ts'
import { correctParagraph } from '#core/document/commands/correct-paragraph.ts'
import { setGloss } from '#core/document/commands/edit-paragraph.ts'
import { excludeParagraphs } from '#core/document/commands/exclude-paragraphs.ts'
import { removeReport } from '#core/document/commands/remove-report.ts'
import { createSuggestionStore } from '../../../renderer/suggest/suggestion-store.ts'
import { idsOf, projectOf } from '../../core/align/suggested-project.ts'

const texts = [['یک.', 'آگهی'], ['واحد.'], ['یکی.']]

/** An aligner whose answers are given by hand. */
class HandAligner {
  readonly asked: { words: string; answer: (found: readonly ParagraphSuggestion[]) => void; fail: () => void }[] = []
  started = 0
  ended = 0

  readonly start = () => {
    this.started += 1
    return {
      align: (a: ReportText, b: ReportText) =>
        new Promise<readonly ParagraphSuggestion[]>((answer, fail) => {
          const words = `${a.paragraphs.join(' ')} ↔ ${b.paragraphs.join(' ')}`
          this.asked.push({ words, answer, fail: () => fail(new Error('broken')) })
        }),
      end: () => {
        this.ended += 1
      },
    }
  }

  /** Answers what was asked last, and lets the store go on to its next question. */
  async answer(found: readonly ParagraphSuggestion[] = [first]): Promise<void> {
    this.asked.at(-1)?.answer(found)
    await vi.advanceTimersByTimeAsync(300)
  }

  get questions(): readonly string[] {
    return this.asked.map(({ words }) => words)
  }
}

/** The first sentences of two reports. */
const first: ParagraphSuggestion = {
  paragraphA: 0,
  paragraphB: 0,
  confidence: 0.9,
  sentences: [
    { paragraphA: 0, paragraphB: 0, a: { from: 0, to: 2 }, b: { from: 0, to: 2 }, confidence: 0.9, evidence: [] },
  ],
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

async function reading() {
  const hand = new HandAligner()
  const store = createSuggestionStore(hand.start)
  const project = projectOf(...texts)
  const follow = async () => {
    store.follow(project.snapshot.reports)
    await vi.advanceTimersByTimeAsync(300)
  }
  await follow()
  return { hand, store, project, follow }
}

describe('reading reports for suggestions', () => {
  it('reads every pair once, one after the other, and says how far it is', async () => {
    const { hand, store } = await reading()
    expect(store.state).toMatchObject({ activity: 'reading', read: 0, total: 3 })
    await hand.answer()
    expect(store.state).toMatchObject({ activity: 'reading', read: 1, suggestions: [{ confidence: 0.9 }] })
    await hand.answer()
    await hand.answer()
    expect(hand.questions).toEqual(['یک. آگهی ↔ واحد.', 'یک. آگهی ↔ یکی.', 'واحد. ↔ یکی.'])
    expect(store.state).toMatchObject({ activity: 'resting', read: 3, total: 3 })
    expect(hand.started).toBe(1)
  })

  it('reads again only the pairs whose words changed, and nothing for a gloss', async () => {
    const { hand, store, project, follow } = await reading()
    for (let pair = 0; pair < 3; pair++) await hand.answer()
    project.run(setGloss, { paragraphId: idsOf(project, 0)[0] ?? '', gloss: 'One.' })
    await follow()
    expect(hand.questions.length).toBe(3)
    project.run(correctParagraph, { paragraphId: idsOf(project, 1)[0] ?? '', text: 'اثنان.' })
    await follow()
    expect(store.state).toMatchObject({ activity: 'reading', read: 1, suggestions: [{}, {}, {}] })
    await hand.answer([])
    await hand.answer([])
    expect(hand.questions.slice(3)).toEqual(['یک. آگهی ↔ اثنان.', 'اثنان. ↔ یکی.'])
    expect(store.state.suggestions.length).toBe(1)
  })

  it('ends what it is reading when the words change under it', async () => {
    const { hand, project, follow } = await reading()
    project.run(excludeParagraphs, { paragraphIds: [idsOf(project, 0)[1] ?? ''], reason: 'editor' })
    await follow()
    expect([hand.started, hand.ended]).toEqual([2, 1])
    expect(hand.questions).toEqual(['یک. آگهی ↔ واحد.', 'یک. ↔ واحد.'])
  })

  it('goes on undisturbed when other reports change', async () => {
    const { hand, project, follow } = await reading()
    project.run(removeReport, { reportId: project.snapshot.reports[2]?.id ?? '' })
    await follow()
    expect(hand.ended).toBe(0)
    await hand.answer()
    expect(hand.questions.length).toBe(1)
  })

  it('stops when told to and goes on when told to, from where it was', async () => {
    const { hand, store, follow } = await reading()
    await hand.answer()
    store.stop()
    await follow()
    expect(store.state).toMatchObject({ activity: 'stopped', read: 1, suggestions: [{}] })
    store.resume()
    await vi.advanceTimersByTimeAsync(300)
    expect(hand.questions.at(-1)).toBe('یک. آگهی ↔ یکی.')
  })

  it('says when the aligner broke, keeps what was found, and tries again when asked', async () => {
    const { hand, store } = await reading()
    await hand.answer()
    hand.asked.at(-1)?.fail()
    await vi.advanceTimersByTimeAsync(300)
    expect(store.state).toMatchObject({ activity: 'failed', read: 1, suggestions: [{}] })
    store.resume()
    await vi.advanceTimersByTimeAsync(300)
    await hand.answer()
    await hand.answer()
    expect(store.state.activity).toBe('resting')
  })

  it('reads everything again when the editor’s terms change, and nothing for a note', async () => {
    const { hand, project, store } = await reading()
    for (let pair = 0; pair < 3; pair++) await hand.answer()
    const term = { persian: 'یک', arabic: 'واحد', english: 'one', note: '' }
    store.follow(project.snapshot.reports, [term])
    await vi.advanceTimersByTimeAsync(300)
    expect(store.state).toMatchObject({ activity: 'reading', read: 0, suggestions: [{}, {}, {}] })
    for (let pair = 0; pair < 3; pair++) await hand.answer()
    store.follow(project.snapshot.reports, [{ ...term, note: 'so' }])
    await vi.advanceTimersByTimeAsync(300)
    expect([store.state.activity, hand.questions.length]).toEqual(['resting', 6])
  })

  it('lets the aligner go when it has had nothing to do for a while', async () => {
    const { hand } = await reading()
    for (let pair = 0; pair < 3; pair++) await hand.answer()
    await vi.advanceTimersByTimeAsync(30_000)
    expect(hand.ended).toBe(1)
  })
})
