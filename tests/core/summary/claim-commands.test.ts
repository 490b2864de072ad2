import { beforeEach, describe, expect, it } from 'vitest'
import { failure, success } from '#core/base/result.ts'
import { addClaim } from '#core/document/commands/add-claim.ts'
import { addComment } from '#core/document/commands/comments.ts'
import { editClaim, removeClaim } from '#core/document/commands/edit-claim.ts'
import { setStance } from '#core/document/commands/edit-mention.ts'
import { splitClaim } from '#core/document/commands/split-claim.ts'
import type { Project } from '#core/document/project.ts'
import { mergeClaims } from '#core/summary/commands/merge-claims.ts'
import { renumberClaims } from '#core/summary/commands/renumber-claims.ts'
import { renumberCitations } from '#core/summary/renumber-citations.ts'
import { copyProject, replaceSummary, startProject } from '../../laws/editing.ts'

let project: Project

/** Three claims: C1 with two mentions, one in each report, C2 and C3 with one of the same words as C1's first. */
beforeEach(() => {
  project = startProject()
  const [fa, ar] = project.snapshot.reports.map((report) => report.paragraphs[0]?.id ?? '')
  const place = (paragraphId: string | undefined, from: number, to: number) => ({
    paragraphId: paragraphId ?? '',
    from,
    to,
  })
  project.run(addClaim, { text: 'Talks failed.', spans: [place(fa, 0, 12), place(ar, 0, 10)] })
  project.run(addClaim, { text: 'Talks were held.', spans: [place(fa, 0, 12)] })
  project.run(addClaim, { text: 'It was Saturday.', spans: [place(fa, 13, 20)] })
})

const idOf = (number: number) => project.snapshot.claims.find((claim) => claim.number === number)?.id ?? 'nowhere'
const claims = () => project.snapshot.claims.map(({ number, text }) => `C${number} ${text}`)

describe('renumbering', () => {
  it('takes the citations along, and comes back in one step', () => {
    replaceSummary(project, 'They failed. [@C1; @C3 fa] On Saturday. [@C3] And \\[@C3].')
    expect(
      project.run(renumberClaims, {
        numbers: [
          { claimId: idOf(3), number: 1 },
          { claimId: idOf(1), number: 3 },
        ],
      }),
    ).toEqual(success({ citations: 3 }))
    expect(claims()).toEqual(['C3 Talks failed.', 'C2 Talks were held.', 'C1 It was Saturday.'])
    expect(project.snapshot.summary).toBe('They failed. [@C3; @C1 fa] On Saturday. [@C1] And \\[@C3].')
    project.undo()
    expect(claims()).toEqual(['C1 Talks failed.', 'C2 Talks were held.', 'C3 It was Saturday.'])
    expect(project.snapshot.summary).toBe('They failed. [@C1; @C3 fa] On Saturday. [@C3] And \\[@C3].')
  })

  it('is refused where two claims would share a number', () => {
    expect(project.run(renumberClaims, { numbers: [{ claimId: idOf(3), number: 1 }] })).toEqual(
      failure('claimNumberTaken'),
    )
    expect(project.run(renumberClaims, { numbers: [{ claimId: idOf(3), number: 0 }] })).toEqual(
      failure('claimNumberInvalid'),
    )
    expect(project.run(renumberClaims, { numbers: [{ claimId: 'nowhere', number: 9 }] })).toEqual(
      failure('claimMissing'),
    )
  })

  it('never lets a citation of a claim that is gone come to mean another', () => {
    replaceSummary(project, 'They were held. [@C2]')
    project.run(removeClaim, { claimId: idOf(2) })
    expect(project.run(renumberClaims, { numbers: [{ claimId: idOf(3), number: 2 }] })).toEqual(
      failure('claimNumberCited', { number: 2 }),
    )
  })

  it('does not give the highest number again', () => {
    project.run(renumberClaims, { numbers: [{ claimId: idOf(3), number: 12 }] })
    project.run(removeClaim, { claimId: idOf(12) })
    project.run(addClaim, { text: 'New.', spans: [] })
    expect(claims().at(-1)).toBe('C13 New.')
  })

  it('counts by the numbers the editor sees where two copies gave one number twice', () => {
    const other = copyProject(project, 2, 'b')
    project.run(addClaim, { text: 'Ours.', spans: [] })
    other.run(addClaim, { text: 'Theirs.', spans: [] })
    project.merge(other.encode())
    expect(claims().slice(3).toSorted()).toEqual(['C4 Ours.', 'C5 Theirs.'])
    replaceSummary(project, 'So they say. [@C5]')
    project.run(addClaim, { text: 'Later.', spans: [] })
    expect(claims().slice(3).toSorted()).toEqual(['C4 Ours.', 'C5 Theirs.', 'C6 Later.'])
    project.run(renumberClaims, { numbers: [{ claimId: idOf(5), number: 7 }] })
    expect(project.snapshot.summary).toBe('So they say. [@C7]')
    other.close()
  })
})

describe('merging', () => {
  it('brings mentions, comments, note and citations, and comes back in one step', () => {
    replaceSummary(project, 'They failed. [@C1; @C3] On Saturday. [@C3 ar]')
    project.run(editClaim, { claimId: idOf(3), fields: { note: 'Look at the date.', status: 'checked' } })
    const comment = { text: 'Same thing?', author: 'Desk', writtenAt: '2026-11-21T10:00:00Z' }
    project.run(addComment, { ...comment, target: { kind: 'claim', id: idOf(3) } })
    const before = project.snapshot
    expect(
      project.run(mergeClaims, { claimId: idOf(1), mergedIds: [idOf(3)], text: 'Talks on Saturday failed.' }),
    ).toEqual(success({ citations: 2 }))
    expect(claims()).toEqual(['C1 Talks on Saturday failed.', 'C2 Talks were held.'])
    expect(project.snapshot.claims[0]).toMatchObject({ note: 'Look at the date.', status: 'open' })
    expect(project.snapshot.claims[0]?.mentions).toHaveLength(3)
    expect(project.snapshot.comments).toMatchObject([{ target: { kind: 'claim', id: idOf(1) } }])
    expect(project.snapshot.summary).toBe('They failed. [@C1] On Saturday. [@C1 ar]')
    project.undo()
    expect(project.snapshot).toEqual(before)
  })

  it('leaves out a mention of the same words, unless the editor said something of it', () => {
    project.run(mergeClaims, { claimId: idOf(1), mergedIds: [idOf(2)], text: 'Talks.' })
    expect(project.snapshot.claims[0]?.mentions).toHaveLength(2)
    project.undo()
    const mentionId = project.snapshot.claims[1]?.mentions[0]?.id ?? ''
    project.run(setStance, { mentionId, stance: 'differs' })
    project.run(mergeClaims, { claimId: idOf(1), mergedIds: [idOf(2)], text: 'Talks.' })
    expect(project.snapshot.claims[0]?.mentions.map(({ stance }) => stance)).toEqual(['asserts', 'differs', 'asserts'])
  })

  it('is refused with itself and with a claim that is gone', () => {
    expect(project.run(mergeClaims, { claimId: idOf(1), mergedIds: [idOf(1)], text: '' })).toEqual(
      failure('mergeNeedsTwoClaims'),
    )
    expect(project.run(mergeClaims, { claimId: idOf(1), mergedIds: ['nowhere'], text: '' })).toEqual(
      failure('claimMissing'),
    )
    expect(project.snapshot.claims).toHaveLength(3)
  })
})

describe('splitting', () => {
  it('takes the chosen mentions into a claim that stands next, with a number of its own', () => {
    const mentionIds = [project.snapshot.claims[0]?.mentions[1]?.id ?? '']
    expect(project.run(splitClaim, { claimId: idOf(1), mentionIds, text: ' No deal. ' }).ok).toBe(true)
    expect(claims()).toEqual(['C1 Talks failed.', 'C4 No deal.', 'C2 Talks were held.', 'C3 It was Saturday.'])
    expect(project.snapshot.claims.slice(0, 2).map(({ mentions }) => mentions.map(({ id }) => id).length)).toEqual([
      1, 1,
    ])
    project.undo()
    expect(claims()).toEqual(['C1 Talks failed.', 'C2 Talks were held.', 'C3 It was Saturday.'])
  })

  it('is refused unless both sides keep a mention', () => {
    const all = project.snapshot.claims[0]?.mentions.map(({ id }) => id) ?? []
    for (const mentionIds of [[], all]) {
      expect(project.run(splitClaim, { claimId: idOf(1), mentionIds, text: '' })).toEqual(
        failure('splitNeedsBothSides'),
      )
    }
    const foreign = [project.snapshot.claims[1]?.mentions[0]?.id ?? '']
    expect(project.run(splitClaim, { claimId: idOf(1), mentionIds: foreign, text: '' })).toEqual(
      failure('mentionMissing'),
    )
  })
})

describe('citations that follow', () => {
  const to = (summary: string, ...numbers: [number, number][]) => renumberCitations(summary, new Map(numbers))

  it('are changed by their digits only', () => {
    expect(to('a [@C1;  @C12 fa] b', [12, 3])).toEqual([{ from: 11, to: 13, text: '3' }])
  })

  it('name a claim once, and without its language where it is named without', () => {
    expect(to('[@C1 fa; @C2; @C3]', [2, 1])).toEqual([{ from: 0, to: 18, text: '[@C1; @C3]' }])
    expect(to('[@C1 fa; @C2 fa; @C2 ar]', [2, 1])).toEqual([{ from: 0, to: 24, text: '[@C1 fa; @C1 ar]' }])
  })

  it('are those of Markdown: neither escaped nor unreadable ones are touched', () => {
    expect(to('\\[@C1] [@C1 de] [@c1]', [1, 2])).toEqual([])
  })
})
