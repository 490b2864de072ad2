import jsonld, { type ContextDefinition, type NodeObject } from 'jsonld'
import { describe, expect, it } from 'vitest'
import { exportAnnotations } from '#core/export/export-annotations.ts'
import { exportClaimsJsonLd } from '#core/export/export-claims-jsonld.ts'
import { claimsAndComments as options, commentedVisit, visit } from './snapshots.ts'

const oa = 'http://www.w3.org/ns/oa#'
const stream = 'http://www.w3.org/ns/activitystreams#'
const link = (id: string) => ({ '@id': id, '@type': '@id' }) as const
const word = (id: string) => ({ '@id': id, '@type': '@vocab' }) as const

/** What the vocabularies say of the words we write, and nothing else: a word they do not have, or spell otherwise, is lost. */
const contexts: Readonly<Record<string, ContextDefinition>> = {
  'http://www.w3.org/ns/anno.jsonld': {
    id: '@id',
    type: '@type',
    ...Object.fromEntries(
      ['Annotation', 'TextualBody', 'TextQuoteSelector', 'identifying', 'tagging', 'describing', 'commenting']
        .concat('exact', 'prefix', 'suffix')
        .map((name) => [name, oa + name]),
    ),
    AnnotationPage: `${stream}OrderedCollectionPage`,
    items: { ...link(`${stream}items`), '@container': '@list' },
    partOf: link(`${stream}partOf`),
    body: link(`${oa}hasBody`),
    target: link(`${oa}hasTarget`),
    source: link(`${oa}hasSource`),
    selector: link(`${oa}hasSelector`),
    motivation: word(`${oa}motivatedBy`),
    purpose: word(`${oa}hasPurpose`),
    value: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value',
    label: 'http://www.w3.org/2000/01/rdf-schema#label',
    format: 'http://purl.org/dc/elements/1.1/format',
    language: 'http://purl.org/dc/elements/1.1/language',
    created: 'http://purl.org/dc/terms/created',
    generated: 'http://purl.org/dc/terms/issued',
    creator: link('http://purl.org/dc/terms/creator'),
    Person: 'http://xmlns.com/foaf/0.1/Person',
    name: 'http://xmlns.com/foaf/0.1/name',
  },
  'https://schema.org': {
    url: link('http://schema.org/url'),
    ...Object.fromEntries(
      ['Claim', 'Dataset', 'NewsArticle', 'NewsMediaOrganization', 'Organization', 'Person', 'Quotation']
        .concat('abstract', 'alternateName', 'appearance', 'creativeWorkStatus', 'dateModified', 'datePublished')
        .concat('hasPart', 'headline', 'identifier', 'inLanguage', 'isPartOf', 'keywords', 'name', 'position')
        .concat('publisher', 'sourceOrganization', 'spokenByCharacter', 'temporalCoverage', 'text')
        .map((name) => [name, `http://schema.org/${name}`]),
    ),
  },
}

/** As an RDF graph, in N-Quads. Safe: what could not be kept is an error; nothing is fetched. */
async function graphOf(json: string): Promise<string> {
  const document: unknown = JSON.parse(json)
  if (!isNode(document)) throw new Error('an object')
  const given = { safe: true, format: 'application/n-quads', documentLoader } as const
  const graph: unknown = await jsonld.toRDF(document, given)
  return String(graph)
}

const isNode = (value: unknown): value is NodeObject => typeof value === 'object' && value !== null

function documentLoader(url: string) {
  const context = contexts[url]
  if (context === undefined) throw new Error(`${url} was asked for`)
  return Promise.resolve({ documentUrl: url, document: { '@context': context } })
}

const resolved = {
  ...commentedVisit,
  comments: commentedVisit.comments.map((comment) => ({ ...comment, isResolved: true })),
}

describe('a JSON-LD processor', () => {
  it('loses nothing of the claims', async () => {
    const graph = await graphOf(exportClaimsJsonLd(visit, options.generatedAt))
    expect([
      graph.match(/<http:\/\/schema.org\/appearance>/g)?.length,
      graph.includes('"گفته می‌شود به دنبال فاصله گرفتن کاراکاس از مسکو هستند."'),
    ]).toEqual([9, true])
  })

  it('loses nothing of the annotations', async () => {
    const graph = await graphOf(exportAnnotations(resolved, options))
    expect([
      graph.match(/<http:\/\/www.w3.org\/ns\/oa#exact>/g)?.length,
      graph.includes('"این را بررسی کنید"'),
    ]).toEqual([10, true])
  })

  it('says so when something is lost', async () => {
    const misspelt = exportAnnotations(resolved, options).replace('"motivation"', '"motivations"')
    await expect(graphOf(misspelt)).rejects.toThrow('Safe mode')
  })
})
