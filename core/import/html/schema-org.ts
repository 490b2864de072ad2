/** What a page's JSON-LD says about its story. Empty where it says nothing. */
export interface SchemaOrgStory {
  readonly headline: string
  readonly author: string
  readonly publisher: string
  readonly published: string
  readonly modified: string
  readonly url: string
  readonly language: string
  readonly body: string
}

/**
 * Reads schema.org's article out of JSON-LD scripts: the first node whose type ends in `Article`, `Posting` or `Report`,
 * alone, in a list or in a `@graph`; names of author and publisher may be given by reference. Scripts that are no JSON are
 * passed over, as search engines do.
 */
export function schemaOrgStory(scripts: readonly string[]): SchemaOrgStory {
  const nodes = scripts.flatMap((script) => nodesOf(parsed(script), 0)).slice(0, MOST_NODES)
  const byId = new Map(nodes.map((node) => [words(node['@id']), node]))
  const story = nodes.find(isStory)
  const name = (value: unknown): string => nameOf(value, byId)
  return {
    headline: text(words(story?.['headline']) || words(story?.['name'])),
    author: text(name(story?.['author']) || name(story?.['creator'])),
    publisher: text(name(story?.['publisher'])),
    published: words(story?.['datePublished']) || words(story?.['dateCreated']),
    modified: words(story?.['dateModified']),
    url:
      words(story?.['url']) ||
      words(story?.['mainEntityOfPage']) ||
      words(record(story?.['mainEntityOfPage'])?.['@id']),
    language: words(story?.['inLanguage']),
    body: words(story?.['articleBody']),
  }
}

type JsonObject = Readonly<Record<string, unknown>>

const LARGEST_SCRIPT = 1_000_000
const MOST_NODES = 500
const DEEPEST = 4

function parsed(script: string): unknown {
  if (script.length > LARGEST_SCRIPT) return null
  // Some content systems write line ends into strings, which is no JSON.
  const json = script
    .replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/)|(?:-->|\/\*\]\]>\*\/)\s*$/g, '')
    .replace(/[\u0000-\u001f]+/g, ' ')
  try {
    return JSON.parse(json)
  } catch {
    // Pages are full of broken metadata; the text is still there.
    return null
  }
}

function nodesOf(value: unknown, depth: number): JsonObject[] {
  if (depth > DEEPEST) return []
  if (Array.isArray(value)) return value.slice(0, MOST_NODES).flatMap((one) => nodesOf(one, depth + 1))
  const node = record(value)
  if (node === null) return []
  return [node, ...nodesOf(node['@graph'], depth + 1), ...nodesOf(node['mainEntity'], depth + 1)]
}

function isStory(node: JsonObject): boolean {
  const types = Array.isArray(node['@type']) ? node['@type'] : [node['@type']]
  return types.some((type) => typeof type === 'string' && /(?:Article|Posting|Report)$/.test(type))
}

function record(value: unknown): JsonObject | null {
  return isObject(value) && !Array.isArray(value) ? value : null
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null
}

function words(value: unknown): string {
  if (Array.isArray(value)) return words(value[0])
  return typeof value === 'string' ? value.trim() : ''
}

const LONGEST_NAME = 300

function nameOf(value: unknown, byId: ReadonlyMap<string, JsonObject>): string {
  if (Array.isArray(value)) {
    const names = value.slice(0, 5).map((one) => nameOf(one, byId))
    return [...new Set(names.filter((one) => one !== ''))].join('، ')
  }
  if (typeof value === 'string') return /^https?:/.test(value) ? '' : value.trim().slice(0, LONGEST_NAME)
  const node = record(value)
  if (node === null) return ''
  return (words(node['name']) || words(byId.get(words(node['@id']))?.['name'])).slice(0, LONGEST_NAME)
}

/** Metadata are often escaped twice. */
function text(value: string): string {
  return value
    .replace(/&(?:quot|#34);/g, '"')
    .replace(/&(?:#39|apos|rsquo|#8217);/g, '’')
    .replace(/&laquo;/g, '«')
    .replace(/&raquo;/g, '»')
    .replace(/&zwnj;|&#8204;/g, '\u200c')
    .replace(/&nbsp;/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/<[^>]{1,100}>/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}
