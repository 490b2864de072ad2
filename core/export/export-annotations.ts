import type { Claim, Comment, Mention, Snapshot } from '../document/snapshot.ts'
import type { Span } from '../base/span.ts'
import { commentPlace } from './comment-place.ts'
import { given, keywordsOf, languageTag, namesOf, placeOf, writeJson, type Names } from './linked-data.ts'
import type { ExportOptions } from './options.ts'

/** Words before and after a quotation by which it is found again, in UTF-16 code units. */
const context = 48

/**
 * The mentions as a W3C Web Annotation page: each points at its words in the report, by the words themselves and what stands around them,
 * and says which claim they make; and the desk's comments. Each as the parts ask for it. Texts are as stored.
 */
export function exportAnnotations(snapshot: Snapshot, { parts, generatedAt }: ExportOptions): string {
  const names = namesOf(snapshot)
  const mentions = (parts.includes('claims') ? snapshot.claims : []).flatMap((claim) =>
    claim.mentions.flatMap((mention) => annotationOf(mention, claim, snapshot, names) ?? []),
  )
  const comments = (parts.includes('comments') ? snapshot.comments : []).flatMap(
    (comment) => remarkOf(comment, snapshot, names) ?? [],
  )
  return writeJson({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `urn:muqabala:${encodeURIComponent(snapshot.meta.projectId)}:annotations`,
    type: 'AnnotationPage',
    partOf: { id: `urn:muqabala:${encodeURIComponent(snapshot.meta.projectId)}`, label: snapshot.meta.title },
    ...given('generated', generatedAt),
    items: [...mentions, ...comments],
  })
}

function annotationOf(mention: Mention, claim: Claim, snapshot: Snapshot, names: Names) {
  const target = targetOf(mention, snapshot, names)
  if (target === null) return null
  const { agency, source } = mention.attribution
  const said = [agency, source].filter((link) => link !== '').join(' ← ')
  return {
    id: names.mention(mention),
    type: 'Annotation',
    motivation: 'identifying',
    body: [
      { id: names.claim(claim), ...english(`C${claim.number}: ${claim.text}`), purpose: 'identifying' },
      ...keywordsOf(mention).map((keyword) => ({ ...english(keyword), purpose: 'tagging' })),
      ...(said === '' ? [] : [{ ...english(`on the word of ${said}`), purpose: 'describing' }]),
      ...(mention.gloss === '' ? [] : [{ ...english(mention.gloss), purpose: 'describing' }]),
    ],
    target,
  }
}

function english(value: string) {
  return { type: 'TextualBody', value, language: 'en', format: 'text/plain' }
}

/** The words in their report. A mention whose words have changed is still found by those it was made on, if they are there. */
function targetOf(mention: Mention, snapshot: Snapshot, names: Names) {
  const place = placeOf(mention, snapshot)
  if (place === null) return null
  const { report, paragraph } = place
  const { from, to }: Span = mention
  return {
    source: report.url === '' ? names.report(report) : report.url,
    ...given('language', languageTag(report.language)),
    selector: {
      type: 'TextQuoteSelector',
      exact: mention.isToCheck ? mention.quote : paragraph.text.slice(from, to),
      prefix: paragraph.text.slice(Math.max(0, from - context), from).toWellFormed(),
      suffix: paragraph.text.slice(to, to + context).toWellFormed(),
    },
  }
}

function remarkOf(comment: Comment, snapshot: Snapshot, names: Names) {
  const place = commentPlace(comment, snapshot)
  if (place === null) return null
  const { kind, id } = comment.target
  const mention = snapshot.claims.flatMap(({ mentions }) => mentions).find((one) => kind === 'mention' && one.id === id)
  const claim = snapshot.claims.find((one) => kind === 'claim' && one.id === id)
  const report = snapshot.reports.find(
    (one) => one.id === id || (kind === 'paragraph' && one.paragraphs.some((paragraph) => paragraph.id === id)),
  )
  const project = `urn:muqabala:${encodeURIComponent(snapshot.meta.projectId)}`
  const target = mention
    ? targetOf(mention, snapshot, names)
    : claim
      ? names.claim(claim)
      : report
        ? names.report(report)
        : project
  return {
    id: names.comment(comment),
    type: 'Annotation',
    motivation: 'commenting',
    ...(Number.isNaN(Date.parse(comment.writtenAt)) ? {} : { created: new Date(comment.writtenAt).toISOString() }),
    ...(comment.author === '' ? {} : { creator: { type: 'Person', name: comment.author } }),
    body: [
      { type: 'TextualBody', value: comment.text, format: 'text/plain', purpose: 'commenting' },
      ...(comment.isResolved ? [{ ...english('resolved'), purpose: 'tagging' }] : []),
    ],
    target: target ?? project,
  }
}
