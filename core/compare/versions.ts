import type { Span } from '../base/span.ts'
import { replacedVersion } from '../document/version-changes.ts'
import type { EarlierVersion } from '../document/records.ts'
import type { Claim, Mention, Paragraph, Report } from '../document/snapshot.ts'
import { sentenceSpans } from '../text/sentences.ts'
import { sharedShare } from '../text/word-runs.ts'
import { compare } from './compare.ts'
import type { Finding } from './finding.ts'
import type { NewsLexicon } from './reading.ts'

const mark = '@earlier'

/** A report beside the version it replaced, as if they were two reports, and what becomes of each sentence as a claim. */
export interface VersionComparison {
  readonly older: Report
  readonly newer: Report
  readonly claims: readonly Claim[]
  /** Found the same way as between outlets; about these claims and the paragraphs of these two. */
  readonly findings: readonly Finding[]
}

/** The paragraph of the newest version that one of the earlier version became, or itself. */
export function currentParagraphId(id: string): string {
  return id.endsWith(mark) ? id.slice(0, -mark.length) : id
}

/** Whether a report is the earlier one of a `VersionComparison`. */
export function isEarlier({ id }: Pick<Report, 'id'>): boolean {
  return id.endsWith(mark)
}

/**
 * Where the newest version of a report parts from the one it replaced: what takes the place of a claim is a sentence and the sentence
 * it comes from. Null where no version was replaced.
 */
export function compareVersions(newer: Report, lexicon: NewsLexicon): VersionComparison | null {
  const version = replacedVersion(newer)
  if (version === null) return null
  const older = reportOf(newer, version)
  const kept = older.paragraphs.flatMap((paragraph) => {
    const id = currentParagraphId(paragraph.id)
    const now = newer.paragraphs.find((one) => one.id === id && one.exclusion === null)
    return paragraph.exclusion === null ? claimsOf(paragraph, now) : []
  })
  const known = new Set(
    older.paragraphs.filter(({ exclusion }) => exclusion === null).map(({ id }) => currentParagraphId(id)),
  )
  const added = newer.paragraphs.filter(({ id, exclusion }) => exclusion === null && !known.has(id))
  const claims = [...kept, ...added.flatMap((paragraph) => claimsOf(undefined, paragraph))]
  const meta = { projectId: '', schemaVersion: 1, title: '', eventDate: newer.date, lastClaimNumber: 0 }
  const findings = compare({ meta, reports: [older, newer], claims }, lexicon)
  return { older, newer, claims, findings: findings.map((finding) => ({ ...finding, id: `version ${finding.id}` })) }
}

/** The version as the report it was. */
function reportOf(report: Report, { headline, printedDate, date, source, paragraphs }: EarlierVersion): Report {
  let number = 0
  const reportId = report.id + mark
  return {
    ...report,
    id: reportId,
    headline,
    printedDate,
    date,
    source,
    paragraphs: paragraphs.map(({ id, role, text, exclusion }) => ({
      id: id + mark,
      reportId,
      position: '',
      role,
      text,
      original: null,
      exclusion,
      gloss: '',
      number: exclusion === null ? ++number : null,
    })),
  }
}

/** Sentences that share less are not versions of one. */
const leastShared = 0.4

/** Each sentence of the older paragraph with the one it became; what has no partner stands alone. */
function claimsOf(older: Paragraph | undefined, newer: Paragraph | undefined): readonly Claim[] {
  const [before, after] = [older, newer].map((paragraph) => (paragraph === undefined ? [] : sentencesOf(paragraph)))
  const rest = [...(after ?? [])]
  const pairs: (readonly Sentence[])[] = []
  for (const sentence of before ?? []) {
    const partner = rest
      .map((other) => ({ other, share: sharedShare(sentence.words, other.words) }))
      .filter(({ share }) => share >= leastShared)
      .toSorted((a, b) => b.share - a.share)[0]?.other
    if (partner !== undefined) rest.splice(rest.indexOf(partner), 1)
    pairs.push(partner === undefined ? [sentence] : [sentence, partner])
  }
  return [...pairs, ...rest.map((sentence) => [sentence])].map((sentences, index) => {
    const id = `${currentParagraphId(sentences[0]?.paragraph.id ?? '')}.${sentences[0]?.paragraph === older ? '' : 'new'}${index}`
    return {
      id,
      number: index + 1,
      position: '',
      text: '',
      status: 'open',
      note: '',
      mentions: sentences.map((sentence, at) => mentionOf(sentence, id, `${id}.${at}`)),
    }
  })
}

interface Sentence extends Span {
  readonly paragraph: Paragraph
  readonly words: string
}

function sentencesOf(paragraph: Paragraph): readonly Sentence[] {
  return sentenceSpans(paragraph.text).map(({ from, to }) => ({
    paragraph,
    from,
    to,
    words: paragraph.text.slice(from, to),
  }))
}

function mentionOf({ paragraph, from, to, words }: Sentence, claimId: string, id: string): Mention {
  return {
    id,
    claimId,
    paragraphId: paragraph.id,
    reportId: paragraph.reportId,
    from,
    to,
    quote: words,
    stance: 'asserts',
    attribution: { agency: '', source: '', voice: 'stated' },
    gloss: '',
    needsCheck: false,
    isToCheck: false,
  }
}
