import { beforeEach, describe, expect, it } from 'vitest'
import { failure, success } from '#core/base/result.ts'
import { alignReports, alignedParagraphs } from '#core/document/alignment.ts'
import { addClaim } from '#core/document/commands/add-claim.ts'
import { editClaim, removeClaim } from '#core/document/commands/edit-claim.ts'
import { excludeParagraphs } from '#core/document/commands/exclude-paragraphs.ts'
import { linkParagraphs } from '#core/document/commands/link-paragraphs.ts'
import { setStance } from '#core/document/commands/edit-mention.ts'
import { unlinkParagraphs } from '#core/document/commands/unlink-paragraphs.ts'
import type { Project } from '#core/document/project.ts'
import { startProject } from '../../laws/editing.ts'

let project: Project
let fa: string[]
let ar: string[]

beforeEach(() => {
  project = startProject()
  const [persian, arabic] = project.snapshot.reports
  fa = persian?.paragraphs.map((paragraph) => paragraph.id) ?? []
  ar = arabic?.paragraphs.map((paragraph) => paragraph.id) ?? []
})

const link = (...paragraphIds: (string | undefined)[]) =>
  project.run(linkParagraphs, { paragraphIds: paragraphIds.flatMap((id) => id ?? []), claimId: null })

function pairs(): string[] {
  const [a, b] = project.snapshot.reports
  return alignReports(project.snapshot, a?.id ?? '', b?.id ?? '').map(
    ({ paragraphIdA, paragraphIdB }) => `${fa.indexOf(paragraphIdA) + 1}–${ar.indexOf(paragraphIdB) + 1}`,
  )
}

describe('linking paragraphs', () => {
  it('allows crossing and n:m alignments', () => {
    link(fa[0], ar[3])
    link(fa[3], ar[0])
    link(fa[1], fa[2], ar[1], ar[2])
    expect(pairs()).toEqual(['1–4', '4–1', '2–2', '2–3', '3–2', '3–3'])
    expect(alignedParagraphs(project.snapshot).size).toBe(8)
  })

  it('adds to a claim that is already there', () => {
    link(fa[0], ar[0])
    const claimId = project.snapshot.claims[0]?.id ?? ''
    expect(project.run(linkParagraphs, { paragraphIds: [ar[1] ?? ''], claimId })).toEqual(success({ claimId }))
    expect(pairs()).toEqual(['1–1', '1–2'])
  })

  it('is refused within one report, with a paragraph set aside, and for one that is gone', () => {
    expect(link(fa[0], fa[1])).toEqual(failure('linkNeedsTwoReports'))
    project.run(excludeParagraphs, { paragraphIds: [fa[0] ?? ''], reason: 'comments' })
    expect(link(fa[0], ar[0])).toEqual(failure('paragraphExcluded'))
    expect(link('nowhere', ar[0])).toEqual(failure('paragraphMissing'))
    expect(project.snapshot.claims).toEqual([])
  })
})

describe('unlinking paragraphs', () => {
  it('removes a claim nobody has written about with its last alignment', () => {
    link(fa[0], ar[0])
    project.run(unlinkParagraphs, { paragraphIds: [fa[0] ?? '', ar[0] ?? ''] })
    expect(project.snapshot.claims).toEqual([])
  })

  it('keeps a claim that has words, as a claim of one report', () => {
    link(fa[0], ar[0])
    const claimId = project.snapshot.claims[0]?.id ?? ''
    project.run(editClaim, { claimId, fields: { text: 'Officials went.' } })
    project.run(unlinkParagraphs, { paragraphIds: [fa[0] ?? '', ar[0] ?? ''] })
    expect(pairs()).toEqual([])
    expect(project.snapshot.claims[0]).toMatchObject({ text: 'Officials went.', mentions: [{ paragraphId: fa[0] }] })
  })

  it('breaks as few other alignments as it can', () => {
    link(fa[0], fa[1], ar[0])
    project.run(unlinkParagraphs, { paragraphIds: [fa[0] ?? '', ar[0] ?? ''] })
    expect(pairs()).toEqual(['2–1'])
  })

  it('of one paragraph ends all its alignments and no others', () => {
    link(fa[0], ar[0])
    link(fa[0], ar[1])
    link(fa[2], ar[2])
    project.run(unlinkParagraphs, { paragraphIds: [fa[0] ?? ''] })
    expect(pairs()).toEqual(['3–3'])
  })

  it('is refused where nothing is shared', () => {
    link(fa[0], ar[0])
    expect(project.run(unlinkParagraphs, { paragraphIds: [fa[1] ?? '', ar[0] ?? ''] })).toEqual(
      failure('nothingToUnlink'),
    )
  })
})

describe('claims', () => {
  it('never give a number a second time, for the summary cites it', () => {
    link(fa[0], ar[0])
    link(fa[1], ar[1])
    project.run(removeClaim, { claimId: project.snapshot.claims[1]?.id ?? '' })
    link(fa[2], ar[2])
    expect(project.snapshot.claims.map((claim) => claim.number)).toEqual([1, 3])
  })

  it('are refused for words that are not there', () => {
    const spans = [{ paragraphId: fa[0] ?? '', from: 5, to: 5_000 }]
    expect(project.run(addClaim, { text: '', spans })).toEqual(failure('spanOutsideParagraph'))
  })

  it('flag their mentions in a paragraph that was set aside, and align it with nothing', () => {
    link(fa[0], ar[0])
    project.run(excludeParagraphs, { paragraphIds: [fa[0] ?? ''], reason: 'editor' })
    expect(pairs()).toEqual([])
    expect(project.snapshot.claims[0]?.mentions.map((mention) => mention.isToCheck)).toEqual([true, false])
  })
})

describe('a snapshot', () => {
  it('shares everything a command did not touch', () => {
    link(fa[0], ar[0])
    link(fa[1], ar[1])
    const before = project.snapshot
    project.run(setStance, { mentionId: before.claims[1]?.mentions[0]?.id ?? '', stance: 'denies' })
    const after = project.snapshot
    expect(after.reports).toBe(before.reports)
    expect(after.claims[0]).toBe(before.claims[0])
    expect(after.claims[1]).not.toBe(before.claims[1])
    expect(after.claims[1]?.mentions[1]).toBe(before.claims[1]?.mentions[1])
  })

  it('is the same object until something changes', () => {
    const before = project.snapshot
    link('nowhere', ar[0])
    expect(project.snapshot).toBe(before)
  })
})
