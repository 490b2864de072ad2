import { acceptSuggestions } from '#core/document/commands/accept-suggestions.ts'
import { addComment, editComment, removeComment } from '#core/document/commands/comments.ts'
import { confirmFinding, dismissFinding, noteFinding, reopenFinding } from '#core/document/commands/judge-finding.ts'
import { rejectSuggestion } from '#core/document/commands/reject-suggestion.ts'
import { restoreSuggestion } from '#core/document/commands/restore-suggestion.ts'
import { nameSummary, removeVersion, restoreVersion } from '#core/document/commands/summary-versions.ts'
import { addTerm, editTerm, removeTerm } from '#core/document/commands/terms.ts'
import { type EditorMove, cut, pick, withClaim, withParagraphs, withText } from './falls-on.ts'

/** Suggestions, comments, versions, terms and findings. */
export const deskMoves: readonly EditorMove[] = [
  (project, a, b) =>
    withParagraphs(project, a, b, (x, y) =>
      project.run(rejectSuggestion, { paragraphIdA: x, paragraphIdB: y, quoteA: 'a', quoteB: 'b' }),
    ),
  (project, a) => {
    const rejection = pick(project.snapshot.rejections, a)
    return rejection ? project.run(restoreSuggestion, { rejectionId: rejection.id }) : null
  },
  (project, a, b, c) =>
    withText(project, a, (x, textX) =>
      withText(project, b, (y, textY) => {
        const [[fromX, toX], [fromY, toY]] = [cut(textX, b, c), cut(textY, a, c)]
        const spans = [
          { paragraphId: x, from: fromX, to: toX },
          { paragraphId: y, from: fromY, to: toY },
        ]
        const claim = c % 2 ? pick(project.snapshot.claims, c) : undefined
        const text = c % 3 ? '' : `Accepted ${c}`
        return project.run(acceptSuggestions, { claims: [{ claimId: claim?.id ?? null, text, spans }] })
      }),
    ),
  (project, a, b) =>
    withClaim(project, a, (id) =>
      project.run(addComment, {
        target: { kind: 'claim', id },
        text: `Comment ${b}`,
        author: 'Desk',
        writtenAt: '2026-11-21T10:00:00Z',
      }),
    ),
  (project, a, b) => {
    const length = project.summary.length
    const [from, to] = [a % (length + 1), b % (length + 1)].toSorted((x, y) => x - y)
    return project.run(addComment, {
      target: { kind: 'summary', id: '' },
      text: `Margin ${b}`,
      author: 'Desk',
      writtenAt: '2026-11-21T10:00:00Z',
      span: { from: from ?? 0, to: to ?? 0 },
    })
  },
  (project, a) =>
    project.run(nameSummary, {
      name: a % 9 ? `Version ${a}` : ' ',
      author: 'Desk',
      savedAt: `2026-11-21T${10 + (a % 10)}:00:00Z`,
      wordCount: a,
    }),
  (project, a, b) => {
    const versionId = pick(project.snapshot.summaryVersions, a)?.id ?? ''
    return b % 4 ? project.run(restoreVersion, { versionId }) : project.run(removeVersion, { versionId })
  },
  (project, a) => {
    const comment = pick(project.snapshot.comments, a)
    if (!comment) return null
    return a % 2
      ? project.run(removeComment, { commentId: comment.id })
      : project.run(editComment, { commentId: comment.id, fields: { isResolved: true } })
  },
  (project, a) => project.run(addTerm, { persian: 'تهاجم', arabic: 'غزو', english: `invasion ${a}`, note: '' }),
  (project, a) => {
    const term = pick(project.snapshot.terms, a)
    if (!term) return null
    return a % 2
      ? project.run(removeTerm, { termId: term.id })
      : project.run(editTerm, { termId: term.id, fields: { note: `note ${a}` } })
  },
  (project, a, b) => {
    const seen = { findingId: `figure ${a % 3}`, basis: `basis ${b % 2}` }
    const judgements = [
      () => project.run(dismissFinding, { ...seen, reason: b % 5 ? 'rounded' : ' ' }),
      () => project.run(confirmFinding, seen),
      () => project.run(noteFinding, { ...seen, note: b % 3 ? `note ${b}` : '' }),
      () => project.run(reopenFinding, seen),
    ]
    return pick(judgements, a + b)?.() ?? null
  },
]
