import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DtdValidator, ParseOption, XmlDocument, XmlDtd, XsdValidator, xmlRegisterInputProvider } from 'libxml2-wasm'
import { fsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs'

const schemas = join(import.meta.dirname, '../../../../fixtures/schemas')

// Schemas include each other by name; only they are read, and only from their folder. OASIS's own name a copy of what W3C says of `xml:space`.
xmlRegisterInputProvider({
  ...fsInputProviders,
  match: (name) => name.startsWith(schemas) || name === 'http://www.w3.org/2001/xml.xsd',
  open: (name) => fsInputProviders.open(/(?:w3c|2001)\/xml\.xsd$/.test(name) ? join(schemas, 'xml.xsd') : name),
})

/** Why libxml2 finds a document invalid, by a schema of `fixtures/schemas`; nothing where it is valid. */
export function faultsOf(document: string, schema: string): string[] {
  const path = join(schemas, schema)
  using parsed = XmlDocument.fromString(document, { option: ParseOption.XML_PARSE_NONET })
  try {
    if (schema.endsWith('.dtd')) {
      using validator = new DtdValidator(XmlDtd.fromBuffer(readFileSync(path)))
      validator.validate(parsed)
    } else {
      using xsd = XmlDocument.fromBuffer(readFileSync(path), { url: path, option: ParseOption.XML_PARSE_NONET })
      using validator = XsdValidator.fromDoc(xsd)
      validator.validate(parsed)
    }
    return []
  } catch (error) {
    return (error instanceof Error ? error.message : String(error)).trim().split('\n')
  }
}
