import type { Claim, Mention, Report, Snapshot } from '../document/snapshot.ts'
import { given, keywordsOf, languageTag, namesOf, placeOf, publisherOf, writeJson, type Names } from './linked-data.ts'

/**
 * The claims as schema.org's Claim in JSON-LD: each with its appearances, quotations of the reports, with agency and source. Texts are as
 * stored. schema.org has no word for how far an outlet stands behind a claim: stance and voice are keywords.
 */
export function exportClaimsJsonLd(snapshot: Snapshot, generatedAt: string | null): string {
  const names = namesOf(snapshot)
  return writeJson({
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'Dataset',
        name: snapshot.meta.title,
        ...given('temporalCoverage', snapshot.meta.eventDate),
        ...given('dateModified', generatedAt),
        hasPart: snapshot.claims.map((claim) => ({ '@id': names.claim(claim) })),
      },
      ...snapshot.reports.map((report) => articleOf(report, snapshot, names)),
      ...snapshot.claims.map((claim) => claimOf(claim, snapshot, names)),
    ],
  })
}

function articleOf(report: Report, snapshot: Snapshot, names: Names) {
  return {
    '@type': 'NewsArticle',
    '@id': names.report(report),
    ...given('headline', report.headline),
    ...given('inLanguage', languageTag(report.language)),
    ...given('datePublished', report.date),
    ...given('url', report.url),
    publisher: publisherOf(report, snapshot),
  }
}

function claimOf(claim: Claim, snapshot: Snapshot, names: Names) {
  const appearance = claim.mentions.flatMap((mention) => quotationOf(mention, snapshot, names) ?? [])
  return {
    '@type': 'Claim',
    '@id': names.claim(claim),
    identifier: `C${claim.number}`,
    text: claim.text,
    inLanguage: 'en',
    creativeWorkStatus: claim.status,
    ...(appearance.length === 0 ? {} : { appearance }),
  }
}

function quotationOf(mention: Mention, snapshot: Snapshot, names: Names) {
  const place = placeOf(mention, snapshot)
  if (place === null) return null
  const { agency, source } = mention.attribution
  return {
    '@type': 'Quotation',
    '@id': names.mention(mention),
    text: mention.quote,
    ...given('inLanguage', languageTag(place.report.language)),
    ...given('abstract', mention.gloss),
    isPartOf: { '@id': names.report(place.report) },
    ...(place.paragraph.number === null ? {} : { position: place.paragraph.number }),
    ...(agency === '' ? {} : { sourceOrganization: { '@type': 'Organization', name: agency } }),
    ...(source === '' ? {} : { spokenByCharacter: { '@type': 'Person', name: source } }),
    keywords: keywordsOf(mention),
  }
}
