import { SaxesParser } from 'saxes'
import type { ProblemCode } from '../../base/problem.ts'
import { failure, success, type Result } from '../../base/result.ts'

/** What a reader of one kind of document does with its elements, in the document's order. Names are qualified: `w:p`. */
export interface XmlReader {
  readonly open: (name: string, attributes: XmlAttributes) => void
  readonly close: (name: string) => void
  readonly text: (text: string) => void
}

export type XmlAttributes = Readonly<Record<string, string>>

export interface XmlLimits {
  /** Elements within elements. */
  readonly deepest?: number
  /** Asked about what stands between `<!DOCTYPE` and its end. Nothing a declaration names is ever fetched. */
  readonly isHarmlessDoctype?: (doctype: string) => boolean
}

/** Word itself nests some tens. */
const DEEPEST = 400
const MOST_ELEMENTS = 2_000_000

/**
 * Reads XML strictly, once, from beginning to end. Refuses a document type declaration, which is how entities are made and
 * files of others read; what is not well formed; and what is nested or long beyond any document.
 */
export function readXml(
  source: Uint8Array | string,
  reader: XmlReader,
  { deepest = DEEPEST, isHarmlessDoctype = () => false }: XmlLimits = {},
): Result<null> {
  const parser = new SaxesParser()
  let depth = 0
  let elements = 0
  parser.on('doctype', (doctype) => {
    if (!isHarmlessDoctype(doctype)) refuse('importDoctype')
  })
  parser.on('error', () => refuse('importDamaged'))
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1
    elements += 1
    if (depth > deepest || elements > MOST_ELEMENTS) refuse('importTooDeep')
    reader.open(name, attributes)
  })
  parser.on('closetag', ({ name }) => {
    depth -= 1
    reader.close(name)
  })
  parser.on('text', (text) => reader.text(text))
  parser.on('cdata', (text) => reader.text(text))
  try {
    parser.write(typeof source === 'string' ? source : new TextDecoder(encodingOf(source)).decode(source)).close()
    return success(null)
  } catch (error) {
    if (error instanceof Refused) return failure(error.code)
    throw error
  }
}

/** The parser has no other way to stop; caught right above. */
class Refused extends Error {
  readonly code: ProblemCode

  constructor(code: ProblemCode) {
    super(code)
    this.code = code
  }
}

function refuse(code: ProblemCode): never {
  throw new Refused(code)
}

/** Office documents are UTF-8, and may be UTF-16 with its mark. */
function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
}
