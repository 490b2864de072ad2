import { expect, it } from 'vitest'
import { addClaim } from '#core/document/commands/add-claim.ts'
import { confirmMention } from '#core/document/commands/edit-mention.ts'
import { excludeParagraphs } from '#core/document/commands/exclude-paragraphs.ts'
import { linkParagraphs } from '#core/document/commands/link-paragraphs.ts'
import { splitParagraph } from '#core/document/commands/split-paragraph.ts'
import { linkLookup, threadsBetween } from '#core/document/paragraph-links.ts'
import { startProject } from '../../laws/editing.ts'

function start() {
  const project = startProject()
  const [a, b] = project.snapshot.reports
  const ids = [a, b].map((report) => report?.paragraphs.map((paragraph) => paragraph.id) ?? [])
  return { project, fa: ids[0] ?? [], ar: ids[1] ?? [], reportA: a?.id ?? '', reportB: b?.id ?? '' }
}

it('tells shared claims from those of one report and those to be looked at again', () => {
  const { project, fa, ar } = start()
  project.run(linkParagraphs, { paragraphIds: [fa[0] ?? '', ar[0] ?? ''], claimId: null })
  project.run(addClaim, { text: 'Only here', spans: [{ paragraphId: fa[0] ?? '', from: 0, to: 5 }] })
  const kinds = () =>
    linkLookup(project.snapshot)(fa[0] ?? '').claims.map(({ claim, kind }) => `C${claim.number} ${kind}`)
  expect(kinds()).toEqual(['C1 shared', 'C2 one'])

  project.run(splitParagraph, { paragraphId: fa[0] ?? '', at: 12 })
  expect(kinds()).toEqual(['C1 check', 'C2 one'])
  for (const mention of project.snapshot.claims[0]?.mentions ?? [])
    project.run(confirmMention, { mentionId: mention.id })
  expect(kinds()).toEqual(['C1 shared', 'C2 one'])
})

it('runs threads from words to words, one for every pair of mentions, and none from what was set aside', () => {
  const { project, fa, ar, reportA, reportB } = start()
  project.run(addClaim, {
    text: '',
    spans: [
      { paragraphId: fa[0] ?? '', from: 0, to: 5 },
      { paragraphId: fa[2] ?? '', from: 0, to: 4 },
      { paragraphId: ar[1] ?? '', from: 3, to: 9 },
    ],
  })
  const threads = () =>
    threadsBetween(project.snapshot, reportA, reportB).map(({ a, b }) => [a.paragraphId, a.to, b.paragraphId, b.from])
  expect(threads()).toEqual([
    [fa[0], 5, ar[1], 3],
    [fa[2], 4, ar[1], 3],
  ])
  project.run(excludeParagraphs, { paragraphIds: [fa[0] ?? ''], reason: 'editor' })
  expect(threads()).toEqual([[fa[2], 4, ar[1], 3]])
})
