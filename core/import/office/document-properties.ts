import { readXml } from './read-xml.ts'

/** What a document says about itself. Empty where it does not. */
export interface DocumentProperties {
  readonly title: string
  readonly language: string
  /** As stated, ISO 8601. */
  readonly created: string
}

/** Reads `docProps/core.xml` or `meta.xml`; properties that cannot be read are none, the text does without them. */
export function readDocumentProperties(part: Uint8Array | undefined): DocumentProperties {
  const found = new Map<string, string>()
  let current = ''
  if (part !== undefined) {
    readXml(part, {
      open: (name) => {
        current = name
      },
      close: () => {
        current = ''
      },
      text: (words) => {
        if (current !== '') found.set(current, ((found.get(current) ?? '') + words).slice(0, 300))
      },
    })
  }
  return {
    title: found.get('dc:title')?.trim() ?? '',
    language: found.get('dc:language')?.trim() ?? '',
    created: (found.get('dcterms:created') ?? found.get('meta:creation-date') ?? found.get('dc:date') ?? '').trim(),
  }
}
