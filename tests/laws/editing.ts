import fc from 'fast-check'
import type { Result } from '#core/base/result.ts'
import { acceptSuggestions } from '#core/document/commands/accept-suggestions.ts'
import { addClaim } from '#core/document/commands/add-claim.ts'
import { addMention } from '#core/document/commands/add-mention.ts'
import { addReport } from '#core/document/commands/add-report.ts'
import { addComment, editComment, removeComment } from '#core/document/commands/comments.ts'
import { correctParagraph } from '#core/document/commands/correct-paragraph.ts'
import { editClaim, moveClaim, removeClaim } from '#core/document/commands/edit-claim.ts'
import {
  confirmMention,
  moveMention,
  removeMention,
  setAttribution,
  setMentionGloss,
  setStance,
} from '#core/document/commands/edit-mention.ts'
import { editMeta } from '#core/document/commands/edit-meta.ts'
import { setGloss, setRole } from '#core/document/commands/edit-paragraph.ts'
import { editReport } from '#core/document/commands/edit-report.ts'
import { editSummary } from '#core/document/commands/edit-summary.ts'
import { excludeParagraphs, restoreParagraphs } from '#core/document/commands/exclude-paragraphs.ts'
import { confirmFinding, dismissFinding, noteFinding, reopenFinding } from '#core/document/commands/judge-finding.ts'
import { joinParagraphs } from '#core/document/commands/join-paragraphs.ts'
import { linkParagraphs } from '#core/document/commands/link-paragraphs.ts'
import { moveReport } from '#core/document/commands/move-report.ts'
import { rejectSuggestion } from '#core/document/commands/reject-suggestion.ts'
import { removeReport } from '#core/document/commands/remove-report.ts'
import { replaceReport } from '#core/document/commands/replace-report.ts'
import { reviewVersion } from '#core/document/commands/review-version.ts'
import { restoreSuggestion } from '#core/document/commands/restore-suggestion.ts'
import { splitParagraph } from '#core/document/commands/split-paragraph.ts'
import { addTerm, editTerm, removeTerm } from '#core/document/commands/terms.ts'
import { splitClaim } from '#core/document/commands/split-claim.ts'
import { nameSummary, removeVersion, restoreVersion } from '#core/document/commands/summary-versions.ts'
import { unlinkParagraphs } from '#core/document/commands/unlink-paragraphs.ts'
import { createProject, openProject, type Project } from '#core/document/project.ts'
import { mergeClaims } from '#core/summary/commands/merge-claims.ts'
import { renumberClaims } from '#core/summary/commands/renumber-claims.ts'

/** One move of an imaginary editor: which kind, and three numbers that pick what it falls on. */
export interface Move {
  readonly kind: number
  readonly picks: readonly [number, number, number]
}

const texts = [
  'گفت‌وگوها روز شنبه بی‌نتیجه ماند.',
  'لم يتوصل الجانبان إلى اتفاق، بحسب المصدر.',
  'مقامات ارشد به کاراکاس رفتند. مشخص نیست نشست دیگری برگزار شود.',
  'قال المتحدث إن 14 شخصا قتلوا، فيما أصيب أكثر من 60.',
] as const

/** Ids that are the same at every run: a prefix that names the copy, and a counter. */
export function countingIds(prefix: string): () => string {
  let count = 0
  return () => `${prefix}${String(++count).padStart(6, '0')}`
}

export function startProject(clientId = 1, prefix = 'a'): Project {
  const project = createProject({ projectId: 'event', title: 'An event', clientId, newId: countingIds(prefix) })
  for (const language of ['fa', 'ar'] as const) addSomeReport(project, language, 4)
  return project
}

/** Another copy of a project, as another editor would have it. */
export function copyProject(project: Project, clientId: number, prefix: string): Project {
  const opened = openProject({ state: project.encode(), clientId, newId: countingIds(prefix) })
  if (!opened.ok) throw new Error(opened.problem.code)
  return opened.value
}

export const moves = (count: number) =>
  fc.array(
    fc.record({
      kind: fc.nat({ max: 1_000 }),
      picks: fc.tuple(fc.nat({ max: 100_000 }), fc.nat({ max: 100_000 }), fc.nat({ max: 100_000 })),
    }),
    { minLength: count, maxLength: count },
  )

/** Makes one move. A refused command is a move too: it must change nothing. */
export function play(project: Project, { kind, picks }: Move): Result<unknown> | null {
  const move = editorMoves[kind % editorMoves.length]
  return move ? move(project, ...picks) : null
}

type EditorMove = (project: Project, a: number, b: number, c: number) => Result<unknown> | null

const editorMoves: readonly EditorMove[] = [
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
  (project, a, b) =>
    withClaim(project, a, (claimId) =>
      project.run(editClaim, { claimId, fields: { text: `Text ${b}`, status: b % 2 ? 'open' : 'checked' } }),
    ),
  (project, a, b) =>
    withClaim(project, a, (claimId) =>
      project.run(moveClaim, { claimId, beforeClaimId: b % 3 ? (pick(project.snapshot.claims, b)?.id ?? null) : null }),
    ),
  (project, a) => withClaim(project, a, (claimId) => (a % 5 ? null : project.run(removeClaim, { claimId }))),
  (project, a, b) =>
    withClaim(project, a, (claimId) =>
      project.run(mergeClaims, {
        claimId,
        mergedIds: [pick(project.snapshot.claims, b)?.id ?? ''],
        text: `Merged ${b}`,
      }),
    ),
  (project, a, b, c) =>
    withClaim(project, a, (claimId) => {
      const mentions = pick(project.snapshot.claims, a)?.mentions ?? []
      return project.run(splitClaim, {
        claimId,
        mentionIds: mentions.filter((_, index) => (b >> index) % 2 === 1).map(({ id }) => id),
        text: c % 2 ? '' : `Split ${c}`,
      })
    }),
  (project, a, b) =>
    withClaim(project, a, (claimId) => {
      const other = pick(project.snapshot.claims, b)
      const here = project.snapshot.claims.find(({ id }) => id === claimId)
      const number = b % 2 ? (other?.number ?? 1) : (b % 12) + 1
      const swapped = project.snapshot.claims.find((claim) => claim.number === number && claim.id !== claimId)
      return project.run(renumberClaims, {
        numbers: [{ claimId, number }, ...(swapped && here ? [{ claimId: swapped.id, number: here.number }] : [])],
      })
    }),
  (project, a, b) =>
    withMention(project, a, (mentionId) => project.run(setStance, { mentionId, stance: b % 2 ? 'differs' : 'denies' })),
  (project, a, b) =>
    withMention(project, a, (mentionId) =>
      project.run(setAttribution, {
        mentionId,
        attribution: { agency: 'Reuters', source: `source ${b}`, voice: 'quoted' },
      }),
    ),
  (project, a, b) =>
    withMention(project, a, (mentionId) => project.run(setMentionGloss, { mentionId, gloss: `gloss ${b}` })),
  (project, a, b, c) =>
    withMention(project, a, (mentionId) =>
      project.run(moveMention, { mentionId, from: b % 20, to: (b % 20) + (c % 20) }),
    ),
  (project, a) => withMention(project, a, (mentionId) => project.run(confirmMention, { mentionId })),
  (project, a) => withMention(project, a, (mentionId) => (a % 3 ? null : project.run(removeMention, { mentionId }))),
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
  (project, a) => project.run(editMeta, { title: `Title ${a}`, eventDate: a % 2 ? '2022-03-05' : null }),
  (project, a, b) =>
    withReport(project, a, (reportId) => project.run(editReport, { reportId, fields: { outlet: `Outlet ${b}` } })),
  (project, a, b) =>
    withReport(project, a, (reportId) =>
      project.run(moveReport, {
        reportId,
        beforeReportId: b % 2 ? (pick(project.snapshot.reports, b)?.id ?? null) : null,
      }),
    ),
  (project, a) =>
    withReport(project, a, (reportId) =>
      a % 10 || project.snapshot.reports.length < 3 ? null : project.run(removeReport, { reportId }),
    ),
  (project, a, b) =>
    withReport(project, a, (reportId) =>
      b % 3 ? replaceByEdited(project, reportId, b) : project.run(reviewVersion, { reportId }),
    ),
  (project, a) => (a % 10 || project.snapshot.reports.length > 4 ? null : addSomeReport(project, 'fa', 3)),
  typeSummary,
  typeSummary,
  typeSummary,
]

/** A newer version made of the report itself: one paragraph dropped, one altered, one new, the first two in turned order. */
function replaceByEdited(project: Project, reportId: string, b: number): Result<unknown> | null {
  const report = project.snapshot.reports.find(({ id }) => id === reportId)
  if (!report) return null
  const newer = report.paragraphs.map(({ role, text, exclusion }, index) => ({
    role,
    exclusion,
    text: index === b % 5 ? text.replace(' ', ' تازه ') : text,
  }))
  const [first, second, ...rest] = newer
  const turned = [second, first, ...rest.filter((_, index) => index !== b % 4)].filter((one) => one !== undefined)
  return project.run(replaceReport, {
    reportId,
    report,
    paragraphs: [...turned, { role: 'body', text: texts[b % texts.length] ?? '', exclusion: null }],
  })
}

/** Summary typing goes past the commands, as a bound text editor does. */
const typist = { name: 'typist' }

function typeSummary(project: Project, a: number, b: number, c: number): null {
  project.trackTyping(typist)
  project.summary.doc?.transact(() => {
    const at = a % (project.summary.length + 1)
    if (b % 3 === 0) project.summary.delete(at, Math.min(c % 8, project.summary.length - at))
    else project.summary.insert(at, b % 3 === 1 ? 'word ' : `[@C${c % 9}] `)
  }, typist)
  return null
}

/** Replaces part of the summary by command. */
export function replaceSummary(project: Project, text: string): Result<unknown> {
  return project.run(editSummary, { from: 0, to: project.snapshot.summary.length, text })
}

export function addSomeReport(project: Project, language: 'fa' | 'ar', count: number): Result<{ reportId: string }> {
  return project.run(addReport, {
    report: {
      language,
      outlet: language === 'fa' ? 'روزنامه' : 'صحيفة',
      outletEnglish: 'Paper',
      headline: '',
      printedDate: '',
      date: null,
      calendar: 'gregory',
      isDateConfirmed: false,
      url: '',
      source: null,
    },
    paragraphs: Array.from({ length: count }, (_, index) => ({
      role: 'body' as const,
      text: texts[index % texts.length] ?? '',
      exclusion: null,
    })),
  })
}

function pick<Value>(values: readonly Value[], at: number): Value | undefined {
  return values[at % Math.max(1, values.length)]
}

function cut(text: string, a: number, b: number): [from: number, to: number] {
  const from = a % Math.max(1, text.length)
  return [from, from + (b % (text.length - from)) + 1]
}

function withText(project: Project, a: number, use: (id: string, text: string) => Result<unknown> | null) {
  const paragraphs = project.snapshot.reports.flatMap((report) => report.paragraphs)
  const paragraph = pick(paragraphs, a)
  return paragraph ? use(paragraph.id, paragraph.text) : null
}

function withParagraphs(project: Project, a: number, b: number, use: (x: string, y: string) => Result<unknown> | null) {
  return withText(project, a, (x) => withText(project, b, (y) => use(x, y)))
}

function withClaim(project: Project, a: number, use: (id: string) => Result<unknown> | null) {
  const claim = pick(project.snapshot.claims, a)
  return claim ? use(claim.id) : null
}

function withMention(project: Project, a: number, use: (id: string) => Result<unknown> | null) {
  const mention = pick(
    project.snapshot.claims.flatMap((claim) => claim.mentions),
    a,
  )
  return mention ? use(mention.id) : null
}

function withReport(project: Project, a: number, use: (id: string) => Result<unknown> | null) {
  const report = pick(project.snapshot.reports, a)
  return report ? use(report.id) : null
}
