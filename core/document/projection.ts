import type * as Y from 'yjs'
import { resolveAnchor } from './anchor.ts'
import { numberClaims } from './claim-numbers.ts'
import type { Draft } from './draft.ts'
import { isSameList, isSameRecord } from './same.ts'
import { spanOfAnchor } from './summary-anchor.ts'
import type { Listed } from './table.ts'
import type { Claim, Comment, Mention, Paragraph, Report, Snapshot } from './snapshot.ts'

/** Keeps the snapshot of a Yjs document, reading anew only the records that changed. */
export interface Projection {
  snapshot(): Snapshot
}

/** `tables` are the document's, from the same `openDraft` its commands write through. */
export function project(doc: Y.Doc, tables: Draft): Projection {
  const summary = doc.getText('summary')
  let isStale = true
  let current = emptySnapshot
  let texts: readonly unknown[] = []
  doc.on('afterTransaction', (transaction: Y.Transaction) => {
    if (transaction.changed.size > 0) isStale = true
  })
  return {
    snapshot() {
      if (!isStale) return current
      isStale = false
      const now = [tables.reports, tables.paragraphs, tables.claims, tables.mentions].map((table) => table.listed())
      // Most changes are letters typed in the summary: they leave all this as it is.
      const isTextSame = isSameList(texts, now)
      texts = now
      current = assemble(current, summary.toJSON(), tables, isTextSame)
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

/** With `isTextSame`, reports and claims are as they were in `previous`. */
function assemble(previous: Snapshot, summary: string, tables: Draft, isTextSame: boolean): Snapshot {
  const reports = isTextSame ? previous.reports : assembleReports(previous.reports, tables)
  const claims = isTextSame ? previous.claims : assembleClaims(previous.claims, reports, tables)
  const paragraphIds = new Set(reports.flatMap((report) => report.paragraphs.map((paragraph) => paragraph.id)))
  const targets = new Set([
    ...reports.map((report) => report.id),
    ...paragraphIds,
    ...claims.flatMap((claim) => [claim.id, ...claim.mentions.map((mention) => mention.id)]),
  ])
  return {
    meta: keepIfSame(previous.meta, tables.meta.get()),
    reports,
    claims,
    rejections: reuse(
      previous.rejections,
      tables.rejections
        .listed()
        .filter((rejection) => paragraphIds.has(rejection.paragraphIdA) && paragraphIds.has(rejection.paragraphIdB)),
    ),
    comments: reuse(
      previous.comments,
      tables.comments
        .listed()
        .map((comment) => placeComment(comment, tables.summary, summary))
        .filter((comment) => comment.target.kind === 'summary' || targets.has(comment.target.id))
        .toSorted((a, b) => compareText(a.writtenAt, b.writtenAt) || compareText(a.id, b.id)),
    ),
    terms: reuse(
      previous.terms,
      tables.terms.listed().toSorted((a, b) => compareText(a.english, b.english) || compareText(a.id, b.id)),
    ),
    verdicts: reuse(previous.verdicts, tables.verdicts.listed()),
    draftPassages: reuse(previous.draftPassages, tables.draftPassages.listed()),
    lintSwitches: reuse(previous.lintSwitches, tables.lintSwitches.listed()),
    summaryVersions: reuse(
      previous.summaryVersions,
      tables.summaryVersions.listed().toSorted((a, b) => compareText(a.savedAt, b.savedAt) || compareText(a.id, b.id)),
    ),
    summary,
  }
}

/** A comment on words of the summary, with where they stand in its text. */
function placeComment({ anchor, ...comment }: Listed<'comments'>, summary: Y.Text, text: string): Comment {
  if (anchor === undefined) return comment
  return { ...comment, span: spanOfAnchor(summary, text, anchor, comment.quote ?? '') }
}

function assembleReports(previous: readonly Report[], tables: Draft): readonly Report[] {
  const byReport = Map.groupBy(tables.paragraphs.listed(), (paragraph) => paragraph.reportId)
  const earlier = new Map(previous.map((report) => [report.id, report]))
  return reuse(
    previous,
    tables.reports
      .listed()
      .toSorted(byPosition)
      .map((report) => {
        const before = earlier.get(report.id)
        let number = 0
        const paragraphs = (byReport.get(report.id) ?? [])
          .toSorted(byPosition)
          .map((paragraph): Paragraph => ({ ...paragraph, number: paragraph.exclusion === null ? ++number : null }))
        return { ...report, paragraphs: reuse(before?.paragraphs ?? [], paragraphs) }
      }),
  )
}

function assembleClaims(previous: readonly Claim[], reports: readonly Report[], tables: Draft): readonly Claim[] {
  const places = placeParagraphs(reports)
  const placeOf = (mention: Mention) => places.get(mention.paragraphId)?.order ?? 0
  const mentions = tables.mentions.listed().flatMap((mention): Mention[] => {
    const place = places.get(mention.paragraphId)
    if (place === undefined || tables.claims.get(mention.claimId) === undefined) return []
    const { isSound, ...span } = resolveAnchor(place.paragraph.text, mention)
    const isToCheck = mention.needsCheck || !isSound || place.paragraph.exclusion !== null
    return [{ ...mention, ...span, reportId: place.paragraph.reportId, isToCheck }]
  })
  const byClaim = Map.groupBy(mentions, (mention) => mention.claimId)
  const earlier = new Map(previous.map((claim) => [claim.id, claim]))
  const numbers = numberClaims(tables.claims.records())
  return reuse(
    previous,
    tables.claims
      .listed()
      .toSorted(byPosition)
      .map((claim) => {
        const ordered = (byClaim.get(claim.id) ?? []).toSorted(
          (a, b) => placeOf(a) - placeOf(b) || a.from - b.from || a.to - b.to || compareText(a.id, b.id),
        )
        return {
          ...claim,
          number: numbers.get(claim.id) ?? claim.number,
          mentions: reuse(earlier.get(claim.id)?.mentions ?? [], ordered),
        }
      }),
  )
}

function placeParagraphs(reports: readonly Report[]): Map<string, { paragraph: Paragraph; order: number }> {
  const places = new Map<string, { paragraph: Paragraph; order: number }>()
  for (const report of reports) {
    for (const paragraph of report.paragraphs) {
      if (paragraph.text !== '') places.set(paragraph.id, { paragraph, order: places.size })
    }
  }
  return places
}

function byPosition(a: { position: string; id: string }, b: { position: string; id: string }): number {
  return compareText(a.position, b.position) || compareText(a.id, b.id)
}

/** By UTF-16 code units: the same order on every machine and in every locale. */
function compareText(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
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
