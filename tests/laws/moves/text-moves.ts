import { addClaim } from '#core/document/commands/add-claim.ts'
import { addMention } from '#core/document/commands/add-mention.ts'
import { correctParagraph } from '#core/document/commands/correct-paragraph.ts'
import { setGloss, setRole } from '#core/document/commands/edit-paragraph.ts'
import { excludeParagraphs, restoreParagraphs } from '#core/document/commands/exclude-paragraphs.ts'
import { joinParagraphs } from '#core/document/commands/join-paragraphs.ts'
import { linkParagraphs } from '#core/document/commands/link-paragraphs.ts'
import { splitParagraph } from '#core/document/commands/split-paragraph.ts'
import { unlinkParagraphs } from '#core/document/commands/unlink-paragraphs.ts'
import { type EditorMove, cut, pick, withParagraphs, withText } from './falls-on.ts'

/** Links, words, and paragraphs. */
export const textMoves: readonly EditorMove[] = [
  (project, a, b, c) =>
    withParagraphs(project, a, b, (x, y) =>
      project.run(linkParagraphs, {
        paragraphIds: [x, y],
        claimId: c % 3 ? null : (pick(project.snapshot.claims, c)?.id ?? null),
      }),
    ),
  (project, a, b) =>
    withParagraphs(project, a, b, (x, y) => project.run(unlinkParagraphs, { paragraphIds: a % 4 ? [x, y] : [x] })),
  (project, a, b, c) =>
    withText(project, a, (paragraphId, text) => {
      const [from, to] = cut(text, b, c)
      return project.run(addClaim, { text: `Statement ${b}`, spans: [{ paragraphId, from, to }] })
    }),
  (project, a, b, c) =>
    withText(project, a, (paragraphId, text) => {
      const claim = pick(project.snapshot.claims, b)
      const [from, to] = cut(text, b, c)
      return claim ? project.run(addMention, { claimId: claim.id, paragraphId, from, to }) : null
    }),
  (project, a, b) =>
    withText(project, a, (paragraphId, text) =>
      project.run(splitParagraph, { paragraphId, at: b % (text.length + 1) }),
    ),
  (project, a) => withText(project, a, (paragraphId) => project.run(joinParagraphs, { paragraphId })),
  (project, a, b, c) =>
    withText(project, a, (paragraphId, text) => {
      const [from, to] = cut(text, b, c)
      return project.run(correctParagraph, {
        paragraphId,
        text: text.slice(0, from) + (c % 2 ? 'واژه ' : '') + text.slice(to),
      })
    }),
  (project, a) =>
    withText(project, a, (id) => project.run(excludeParagraphs, { paragraphIds: [id], reason: 'editor' })),
  (project, a) => withText(project, a, (id) => project.run(restoreParagraphs, { paragraphIds: [id] })),
  (project, a, b) =>
    withText(project, a, (paragraphId) => project.run(setRole, { paragraphId, role: b % 2 ? 'heading' : 'body' })),
  (project, a, b) => withText(project, a, (paragraphId) => project.run(setGloss, { paragraphId, gloss: `gloss ${b}` })),
]
