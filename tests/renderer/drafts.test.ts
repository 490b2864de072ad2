import { describe, expect, it } from 'vitest'
import type { DraftParagraph, ReportDraft } from '#core/import/draft.ts'
import {
  blocksOf,
  changeRole,
  dateOf,
  foldBlocks,
  longestUnfolded,
  startDraft,
  toggleExclusion,
  toReport,
} from '../../renderer/import/drafts.ts'

const source = { fileName: 'a.txt', sha256: 'a'.repeat(64), encoding: 'utf-8' }

function body(text: string, exclusion: DraftParagraph['exclusion'] = null): DraftParagraph {
  return { role: 'body', text, exclusion }
}

function draft(paragraphs: readonly DraftParagraph[], date: Partial<ReportDraft['date']> = {}): ReportDraft {
  return {
    fileName: 'a.txt',
    encoding: 'utf-8',
    language: 'fa',
    outlet: ' رادیو فردا ',
    outletEnglish: 'Radio Farda',
    headline: '',
    date: { printed: 'جمعه ۹ آبان', calendar: 'persian', candidates: ['2025-10-31'], isCertain: false, ...date },
    byline: '',
    url: '',
    origins: { outlet: 'text', headline: 'text', date: 'text', language: 'text', url: 'text' },
    paragraphs,
    remarks: [],
  }
}

describe('setting paragraphs aside', () => {
  const found = draft([body('one'), body('more', 'readMore'), body('two')])

  it('keeps what the importer set aside, and sets it aside again for its own reason', () => {
    const kept = toggleExclusion(startDraft(found), [1])
    const again = toggleExclusion(kept, [1])
    expect([kept, again].map(({ draft }) => draft.paragraphs.map(({ exclusion }) => exclusion))).toEqual([
      [null, null, null],
      [null, 'readMore', null],
    ])
  })

  it('says that the editor did it where the importer did not', () => {
    const dropped = toggleExclusion(startDraft(found), [0])
    expect(dropped.draft.paragraphs[0]).toEqual(body('one', 'editor'))
  })

  it('loses no text either way', () => {
    const { paragraphs } = toReport(toggleExclusion(startDraft(found), [0, 2]), source)
    expect(paragraphs.map(({ text }) => text)).toEqual(['one', 'more', 'two'])
  })
})

describe('the date of a draft', () => {
  it('is the best candidate, unconfirmed, until the editor chooses', () => {
    const started = startDraft(draft([body('one')]))
    expect(dateOf(started)).toEqual({ date: '2025-10-31', isConfirmed: false })
    expect(toReport(started, source).report).toMatchObject({ date: '2025-10-31', isDateConfirmed: false })
  })

  it('is confirmed once chosen, the same day included', () => {
    const chosen = { ...startDraft(draft([body('one')])), chosenDate: '2025-10-31' }
    expect(dateOf(chosen)).toEqual({ date: '2025-10-31', isConfirmed: true })
    expect(toReport(chosen, source).report).toMatchObject({ date: '2025-10-31', isDateConfirmed: true })
  })

  it('is open where the report prints none', () => {
    const open = startDraft(draft([body('one')], { printed: '', candidates: [] }))
    expect(dateOf(open)).toEqual({ date: null, isConfirmed: false })
  })
})

it('a role chosen by the editor reaches the report', () => {
  const changed = changeRole(startDraft(draft([body('one')])), 0, 'headline')
  expect(toReport(changed, source).paragraphs).toEqual([{ role: 'headline', text: 'one', exclusion: null }])
})

it('names are trimmed, text is not', () => {
  const { report, paragraphs } = toReport(startDraft(draft([body(' one ')])), source)
  expect([report.outlet, paragraphs[0]?.text]).toEqual(['رادیو فردا', ' one '])
})

describe('the cleaned text as blocks', () => {
  it('numbers what is kept and gathers neighbours set aside for one reason', () => {
    const blocks = blocksOf([body('a'), body('b', 'comments'), body('c', 'comments'), body('d', 'linkList'), body('e')])
    expect(blocks).toEqual([
      { kind: 'paragraph', index: 0, number: 1, paragraph: body('a') },
      { kind: 'noise', indexes: [1, 2], reason: 'comments', lines: ['b', 'c'] },
      { kind: 'noise', indexes: [3], reason: 'linkList', lines: ['d'] },
      { kind: 'paragraph', index: 4, number: 2, paragraph: body('e') },
    ])
  })

  it('folds the middle of a long report and nothing else', () => {
    const long = [
      ...Array.from({ length: longestUnfolded + 6 }, (_, index) => body(`p${index}`)),
      body('x', 'comments'),
    ]
    const blocks = blocksOf(long)
    const shown = foldBlocks(blocks, false)
    const unfolded = shown.flatMap((block) => (block.kind === 'fold' ? block.blocks : [block]))
    expect(shown.filter(({ kind }) => kind === 'fold')).toHaveLength(1)
    expect(shown.at(-1)).toMatchObject({ kind: 'noise' })
    expect(unfolded).toEqual(blocks)
    expect(foldBlocks(blocks, true)).toEqual(blocks)
  })

  it('leaves a report of ordinary length open', () => {
    const blocks = blocksOf(Array.from({ length: longestUnfolded }, (_, index) => body(`p${index}`)))
    expect(foldBlocks(blocks, false)).toEqual(blocks)
  })
})
