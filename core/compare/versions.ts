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

/** How the older side of a version's findings is called; the paragraphs it names are those of the version kept with the report. */
export function earlierReportId({ id }: Pick<Report, 'id'>): string {
  return id + mark
}

/**
 * Where the newest version of a report parts from the one it replaced, found the same way as between outlets: what takes the place of
 * a claim is a sentence and the sentence it comes from. The findings are about no claim. None where no version was replaced.
 */
export function compareVersions(report: Report, lexicon: NewsLexicon): readonly Finding[] {
  const version = replacedVersion(report)
  if (version === null) return []
  const older = reportOf(report, version)
  const claims = older.paragraphs.flatMap((paragraph) => {
    const id = withoutMark(paragraph.id)
    const newer = report.paragraphs.find((one) => one.id === id && one.exclusion === null)
    return paragraph.exclusion === null ? claimsOf(paragraph, newer) : []
  })
  const known = new Set(older.paragraphs.filter(({ exclusion }) => exclusion === null).map(({ id }) => withoutMark(id)))
  const added = report.paragraphs.filter(({ id, exclusion }) => exclusion === null && !known.has(id))
  const snapshot = {
    meta: { projectId: '', schemaVersion: 1, title: '', eventDate: report.date, lastClaimNumber: 0 },
    reports: [older, report],
    claims: [...claims, ...added.flatMap((paragraph) => claimsOf(undefined, paragraph))],
  }
  return compare(snapshot, lexicon).map((finding) => ({
    ...finding,
    id: `version ${finding.id}`,
    claimIds: [],
    sides: finding.sides.map((side) => ({
      ...side,
      places: side.places.map((place) => ({ ...place, mentionId: null, paragraphId: withoutMark(place.paragraphId) })),
    })),
  }))
}

function withoutMark(id: string): string {
  return id.endsWith(mark) ? id.slice(0, -mark.length) : id
}

/** The version as the report it was. */
function reportOf(report: Report, { headline, printedDate, date, source, paragraphs }: EarlierVersion): Report {
  let number = 0
  const reportId = earlierReportId(report)
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
    const id = `${withoutMark(sentences[0]?.paragraph.id ?? '')}.${sentences[0]?.paragraph === older ? '' : 'new'}${index}`
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
