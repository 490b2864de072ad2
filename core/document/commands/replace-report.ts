import { failure, success } from '../../base/result.ts'
import { moveSpan } from '../anchor.ts'
import { command } from '../command.ts'
import type { Draft } from '../draft.ts'
import { matchVersions } from '../match-versions.ts'
import { mentionsIn, siblingsOf } from '../paragraph-queries.ts'
import { positionsAtEnd } from '../position.ts'
import type { EarlierVersion, MentionRecord, ParagraphRecord, ReportRecord } from '../records.ts'
import type { AddReport } from './add-report.ts'

export interface ReplaceReport {
  readonly reportId: string
  /** What is known about the newer version. */
  readonly report: Omit<ReportRecord, 'position' | 'earlier'>
  /** In the order of the newer version. */
  readonly paragraphs: AddReport['paragraphs']
}

/**
 * Puts a newer version in the place of a report. Paragraphs are matched with those they come from and keep their claims,
 * glosses and roles; mentions move with their words, and those whose words changed show up as to be checked. Paragraphs the newer
 * version no longer has are set aside as withdrawn, never removed. The version replaced is kept with the report. Refused
 * for a text without paragraphs, or one that has none in common with the report.
 */
export const replaceReport = command('replaceReport', (draft, { reportId, report, paragraphs }: ReplaceReport) => {
  const replaced = draft.reports.get(reportId)
  if (!replaced) return failure('reportMissing')
  const newer = paragraphs.filter((paragraph) => paragraph.text !== '')
  if (newer.length === 0) return failure('importEmpty')
  const older = siblingsOf(draft, reportId)
  const origins = matchVersions(
    older.map(([, paragraph]) => sourceText(paragraph)),
    newer.map((paragraph) => paragraph.text),
  )
  if (origins.every((origin) => origin === null)) return failure('versionUnrelated')

  draft.reports.update(reportId, {
    ...newerFacts(report, replaced),
    earlier: [...(replaced.earlier ?? []), earlierVersion(replaced, older)],
  })
  const kept = new Set(older.filter((_, index) => origins.includes(index)).map(([id]) => id))
  const ids = origins.map((origin) => older[origin ?? -1]?.[0] ?? draft.newId())
  const positions = placesOf(ids, older)
  for (const [index, paragraph] of newer.entries()) {
    const id = ids[index] ?? ''
    const position = positions.get(id) ?? ''
    const from = older[origins[index] ?? -1]
    if (from === undefined) {
      draft.paragraphs.add(id, { ...paragraph, reportId, position, original: null, gloss: '' })
    } else renewParagraph(draft, from, { ...paragraph, position })
  }
  const gone = older.filter(([id]) => !kept.has(id))
  for (const [id, was] of gone) {
    draft.paragraphs.update(id, {
      position: positions.get(id) ?? was.position,
      exclusion: was.exclusion ?? 'withdrawn',
    })
  }
  for (const [id] of older) followWords(draft, id, ids)
  return success({
    changed: older.filter(([id, was]) => kept.has(id) && draft.paragraphs.get(id)?.text !== was.text).length,
    added: ids.length - kept.size,
    withdrawn: gone.filter(([, was]) => was.exclusion === null).length,
  })
})

/** What was imported: corrections are the editor's, not the outlet's. */
function sourceText({ original, text }: ParagraphRecord): string {
  return original ?? text
}

/** The outlet's names and the language stay as the editor has them; a fact the newer version does not print stays too. */
function newerFacts(report: ReplaceReport['report'], replaced: ReportRecord): Partial<ReportRecord> {
  const { headline, printedDate, date, calendar, url, source } = report
  const isDateConfirmed = report.isDateConfirmed || (replaced.isDateConfirmed && replaced.date === date)
  return {
    source,
    ...(headline === '' ? {} : { headline }),
    ...(url === '' ? {} : { url }),
    ...(date === null ? {} : { printedDate, date, calendar, isDateConfirmed }),
  }
}

function earlierVersion(
  { headline, printedDate, date, source }: ReportRecord,
  older: readonly (readonly [id: string, paragraph: ParagraphRecord])[],
): EarlierVersion {
  return {
    headline,
    printedDate,
    date,
    source,
    paragraphs: older.map(([id, paragraph]) => ({
      id,
      role: paragraph.role,
      text: sourceText(paragraph),
      exclusion: paragraph.exclusion,
    })),
    isReviewed: false,
  }
}

/** A paragraph the newer version prints as before keeps the editor's correction; another gets the newer words. */
function renewParagraph(
  draft: Draft,
  [id, was]: readonly [id: string, paragraph: ParagraphRecord],
  now: Pick<ParagraphRecord, 'text' | 'exclusion' | 'position'>,
): void {
  const isBack = was.exclusion === 'withdrawn'
  draft.paragraphs.update(id, { position: now.position, ...(isBack ? { exclusion: now.exclusion } : {}) })
  if (sourceText(was) === now.text) return
  const mentions = mentionsIn(draft, id)
  draft.paragraphs.update(id, { text: now.text, original: null })
  for (const [mentionId, mention] of mentions) draft.mentions.update(mentionId, moveSpan(was.text, now.text, mention))
}

/** Positions in the order of the newer version; a paragraph it no longer has stays behind the one it followed. */
function placesOf(
  newerIds: readonly string[],
  older: readonly (readonly [id: string, paragraph: ParagraphRecord])[],
): ReadonlyMap<string, string> {
  const start = ''
  const followers = new Map<string, string[]>()
  let before = start
  for (const [id] of older) {
    if (newerIds.includes(id)) before = id
    else followers.set(before, [...(followers.get(before) ?? []), id])
  }
  const ordered = [start, ...newerIds].flatMap((id) => [id, ...(followers.get(id) ?? [])]).slice(1)
  const positions = positionsAtEnd([], ordered.length)
  return new Map(ordered.map((id, index) => [id, positions[index] ?? '']))
}

/**
 * A mention whose words left its paragraph goes after them where they stand in exactly one place of the newer version: a
 * paragraph was split, joined or moved. It is to be checked all the same.
 */
function followWords(draft: Draft, paragraphId: string, newerIds: readonly string[]): void {
  const paragraph = draft.paragraphs.get(paragraphId)
  if (!paragraph) return
  for (const [id, mention] of mentionsIn(draft, paragraphId)) {
    const isInPlace = paragraph.exclusion !== 'withdrawn' && paragraph.text.includes(mention.quote)
    const places = isInPlace ? [] : findQuote(draft, mention, newerIds)
    const [place] = places
    if (place !== undefined && places.length === 1) draft.mentions.update(id, { ...place, needsCheck: true })
  }
}

function findQuote(draft: Draft, { quote }: MentionRecord, paragraphIds: readonly string[]) {
  return paragraphIds.flatMap((paragraphId) => {
    const from = draft.paragraphs.get(paragraphId)?.text.indexOf(quote) ?? -1
    return from < 0 || quote === '' ? [] : [{ paragraphId, from, to: from + quote.length }]
  })
}
