import type { Stated, StatedFacts } from '../stated-facts.ts'
import { attribute, elementsOf, textOf, type PageElementNode, type PageTree } from './parse-page.ts'
import { readStatedDate } from './stated-date.ts'
import { schemaOrgStory } from './schema-org.ts'
import type { StatedStory } from './mark-page.ts'

export interface PageMetadata {
  readonly facts: StatedFacts
  readonly story: StatedStory
}

/** What a page states about its story: schema.org, then Open Graph, then other meta elements, then its markup. */
export function pageMetadata(tree: PageTree): PageMetadata {
  const elements = [...elementsOf(tree)]
  const schema = schemaOrgStory(
    elements.filter((one) => one.tagName === 'script' && /ld\+json/i.test(attribute(one, 'type'))).map(textOf),
  )
  const meta = metaValues(elements)
  const title = elements.find(({ tagName }) => tagName === 'title')
  const titleText = title === undefined ? '' : line(textOf(title))
  const time = elements.find((one) => one.tagName === 'time' && attribute(one, 'datetime') !== '')
  const canonical = elements.find(
    (one) => one.tagName === 'link' && attribute(one, 'rel').toLowerCase() === 'canonical',
  )
  const html = elements.find(({ tagName }) => tagName === 'html')

  const headline = firstOf([
    [schema.headline, 'schemaOrg'],
    [meta('og:title'), 'openGraph'],
    [meta('twitter:title', 'dc.title', 'dcterms.title', 'title'), 'meta'],
    [titleText, 'meta'],
  ])
  const byline = firstOf([
    [schema.author, 'schemaOrg'],
    [notAddress(meta('article:author', 'og:article:author')), 'openGraph'],
    [notAddress(meta('author', 'dc.creator', 'byl', 'parsely-author', 'sailthru.author', 'article_author')), 'meta'],
  ])
  const outlet = firstOf([
    [schema.publisher, 'schemaOrg'],
    [meta('og:site_name'), 'openGraph'],
    [meta('application-name', 'publisher', 'dc.publisher', 'copyright-holder'), 'meta'],
  ])
  const date =
    readStatedDate(schema.published, 'schemaOrg', true) ??
    readStatedDate(meta('article:published_time', 'og:article:published_time'), 'openGraph', true) ??
    readStatedDate(meta(...dateNames), 'meta', true) ??
    readStatedDate(meta('datepublished'), 'markup', true) ??
    readStatedDate(time === undefined ? '' : attribute(time, 'datetime'), 'markup', false) ??
    readStatedDate(schema.modified, 'schemaOrg', false) ??
    readStatedDate(meta('article:modified_time', 'og:updated_time', 'last-modified'), 'openGraph', false)
  const url = firstOf([
    [address(canonical === undefined ? '' : attribute(canonical, 'href')), 'meta'],
    [address(meta('og:url')), 'openGraph'],
    [address(schema.url), 'schemaOrg'],
    [address(savedFrom(tree)), 'saved'],
  ])
  const language = firstOf([
    [html === undefined ? '' : attribute(html, 'lang'), 'markup'],
    [schema.language, 'schemaOrg'],
    [meta('og:locale'), 'openGraph'],
    [meta('content-language', 'dc.language', 'language'), 'meta'],
  ])
  return {
    facts: { headline, byline, outlet, date, url, language },
    story: { headline: headline?.value ?? '', byline: byline?.value ?? '', body: schema.body },
  }
}

const dateNames = [
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'dc.date.issued',
  'dcterms.created',
  'dc.date',
  'dcterms.date',
  'date',
  'parsely-pub-date',
  'sailthru.date',
  'article.published',
  'article_date_original',
  'cxenseparse:recs:publishtime',
  'nastooh.publishdate',
]

const LONGEST_VALUE = 1000

/** Values of `<meta>` and of elements with `itemprop`, by their names in lower case; the first of the names that has one. */
function metaValues(elements: readonly PageElementNode[]): (...names: readonly string[]) => string {
  const values = new Map<string, string>()
  for (const element of elements) {
    const itemprop = attribute(element, 'itemprop')
    if (element.tagName !== 'meta' && itemprop !== 'datePublished') continue
    const key = [attribute(element, 'property'), attribute(element, 'name'), itemprop, attribute(element, 'http-equiv')]
      .find((name) => name !== '')
      ?.trim()
      .toLowerCase()
    const value = line(attribute(element, 'content') || attribute(element, 'datetime'))
    if (key !== undefined && value !== '' && !values.has(key)) values.set(key, value)
  }
  return (...names) => names.map((name) => values.get(name) ?? '').find((value) => value !== '') ?? ''
}

function firstOf(found: readonly (readonly [value: string, origin: Stated['origin']])[]): Stated | null {
  const [value, origin] = found.find(([one]) => one !== '') ?? []
  return value === undefined || origin === undefined ? null : { value, origin }
}

function line(value: string): string {
  return value.slice(0, LONGEST_VALUE).replace(/\s+/g, ' ').trim()
}

/** Some sites give an author's page where his name should be. */
function notAddress(value: string): string {
  return /^https?:/i.test(value) ? '' : value
}

/** An address of the web, and of a story: a site's front page is no report. */
export function address(value: string): string {
  const url = value.trim()
  return url.length <= 2000 && /^https?:\/\/[^\s<>"/]+\/[^\s<>"]+$/i.test(url) ? url : ''
}

/** What browsers and their extensions write into a page they save. */
function savedFrom(tree: PageTree): string {
  const comments = tree.childNodes.flatMap((node) => ('childNodes' in node ? [node, ...node.childNodes] : [node]))
  for (const node of comments) {
    if (!('data' in node)) continue
    const found = /(?:saved from url=\(\d+\)|\burl:\s*)(https?:\/\/\S+)/i.exec(node.data.slice(0, 4000))?.[1]
    if (found !== undefined) return found
  }
  return ''
}
