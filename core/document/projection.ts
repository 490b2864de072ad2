import type * as Y from 'yjs'
import type { Draft } from './draft.ts'
import { compareText } from './order.ts'
import { createClaimProjection } from './claim-projection.ts'
import { createReportProjection } from './report-projection.ts'
import { rememberLast } from './remember.ts'
import { isSameList, isSameRecord } from './same.ts'
import { spanOfAnchor } from './summary-anchor.ts'
import type { Listed } from './table.ts'
import type { Claim, Comment, Rejection, Report, Snapshot, SummaryVersion, Term } from './snapshot.ts'

/** Keeps the snapshot of a Yjs document, reading anew only the records that changed and what is made of them. */
export interface Projection {
  snapshot(): Snapshot
}

/** `tables` are the document's, from the same `openDraft` its commands write through. */
export function project(doc: Y.Doc, tables: Draft): Projection {
  const summary = doc.getText('summary')
  const reportsOf = createReportProjection()
  const claimsOf = createClaimProjection()
  const rejectionsOf = rememberLast(standingRejections)
  const termsOf = rememberLast(orderTerms)
  const versionsOf = rememberLast(orderVersions)
  let isStale = true
  let current = emptySnapshot
  doc.on('afterTransaction', (transaction: Y.Transaction) => {
    if (transaction.changed.size > 0) isStale = true
  })
  const assemble = (previous: Snapshot): Snapshot => {
    const reports = reportsOf(tables.reports.listed(), tables.paragraphs.listed())
    const claims = claimsOf(reports, tables.claims.listed(), tables.mentions.listed())
    const text = summary.toJSON()
    return {
      meta: keepIfSame(previous.meta, tables.meta.get()),
      reports,
      claims,
      rejections: rejectionsOf(tables.rejections.listed(), reports),
      comments: reuse(previous.comments, standingComments(tables, text, reports, claims)),
      terms: termsOf(tables.terms.listed()),
      verdicts: tables.verdicts.listed(),
      draftPassages: tables.draftPassages.listed(),
      lintSwitches: tables.lintSwitches.listed(),
      summaryVersions: versionsOf(tables.summaryVersions.listed()),
      summary: text,
    }
  }
  return {
    snapshot() {
      if (!isStale) return current
      isStale = false
      current = assemble(current)
      return current
    },
  }
}

const emptySnapshot: Snapshot = {
  meta: { projectId: 'unknown', schemaVersion: 1, title: '', eventDate: null, lastClaimNumber: 0 },
  reports: [],
  claims: [],
  rejections: [],
  comments: [],
  terms: [],
  verdicts: [],
  draftPassages: [],
  lintSwitches: [],
  summaryVersions: [],
  summary: '',
}

function standingRejections(
  rejections: readonly Listed<'rejections'>[],
  reports: readonly Report[],
): readonly Rejection[] {
  if (rejections.length === 0) return rejections
  const known = new Set(reports.flatMap((report) => report.paragraphs.map((paragraph) => paragraph.id)))
  return rejections.filter(({ paragraphIdA, paragraphIdB }) => known.has(paragraphIdA) && known.has(paragraphIdB))
}

function orderTerms(terms: readonly Listed<'terms'>[]): readonly Term[] {
  return terms.toSorted((a, b) => compareText(a.english, b.english) || compareText(a.id, b.id))
}

function orderVersions(versions: readonly Listed<'summaryVersions'>[]): readonly SummaryVersion[] {
  return versions.toSorted((a, b) => compareText(a.savedAt, b.savedAt) || compareText(a.id, b.id))
}

/** The oldest first; those whose target is gone are left out. */
function standingComments(
  tables: Draft,
  text: string,
  reports: readonly Report[],
  claims: readonly Claim[],
): readonly Comment[] {
  const comments = tables.comments.listed()
  const isOnRecords = comments.some(({ target }) => target.kind !== 'summary')
  const targets = isOnRecords ? commentable(reports, claims) : new Set<string>()
  return comments
    .map((comment) => placeComment(comment, tables.summary, text))
    .filter(({ target }) => target.kind === 'summary' || targets.has(target.id))
    .toSorted((a, b) => compareText(a.writtenAt, b.writtenAt) || compareText(a.id, b.id))
}

/** The ids of all that a comment can be on. */
function commentable(reports: readonly Report[], claims: readonly Claim[]): ReadonlySet<string> {
  return new Set([
    ...reports.flatMap((report) => [report.id, ...report.paragraphs.map((paragraph) => paragraph.id)]),
    ...claims.flatMap((claim) => [claim.id, ...claim.mentions.map((mention) => mention.id)]),
  ])
}

/** A comment on words of the summary, with where they stand in its text. */
function placeComment({ anchor, ...comment }: Listed<'comments'>, summary: Y.Text, text: string): Comment {
  if (anchor === undefined) return comment
  return { ...comment, span: spanOfAnchor(summary, text, anchor, comment.quote ?? '') }
}

/** Structural sharing: the earlier object for every record that is the same, the earlier list when all are. */
function reuse<Value extends { readonly id: string }>(
  earlier: readonly Value[],
  now: readonly Value[],
): readonly Value[] {
  const byId = new Map(earlier.map((value) => [value.id, value]))
  const shared = now.map((value) => {
    const before = byId.get(value.id)
    return before === undefined ? value : keepIfSame(before, value)
  })
  return isSameList(earlier, shared) ? earlier : shared
}

function keepIfSame<Value extends object>(earlier: Value, now: Value): Value {
  return isSameRecord(earlier, now) ? earlier : now
}
