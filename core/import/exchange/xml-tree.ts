import { failure, success, type Result } from '../../base/result.ts'
import { declaredLabel } from '../decode.ts'
import { readXml, type XmlAttributes } from '../office/read-xml.ts'

/** An element as read. Names are without their prefix: tools choose prefixes as they like. */
export interface XmlTree {
  readonly name: string
  /** Under their names as written, `xml:lang`. */
  readonly attributes: XmlAttributes
  readonly children: readonly (XmlTree | string)[]
}

export interface ReadTree {
  readonly root: XmlTree
  /** WHATWG label. */
  readonly encoding: string
  /** U+FFFD in the text: places where bytes could not be read. */
  readonly undecodable: number
}

/** Files of other tools nest some tens: units in groups, marks in marks. */
const DEEPEST = 100
/** Bytes. */
const LARGEST = 64 * 2 ** 20

/**
 * Reads an exchange file whole, strictly and within limits; nothing it names is fetched. Refuses document types that declare something,
 * what is damaged, nested or long beyond any file of its kind.
 */
export function readTree(bytes: Uint8Array, format: string): Result<ReadTree> {
  if (bytes.length > LARGEST) {
    return failure('importTooLarge', { megabytes: Math.ceil(bytes.length / 2 ** 20), limit: LARGEST / 2 ** 20 })
  }
  const encoding = encodingOf(bytes)
  const text = new TextDecoder(encoding).decode(bytes)
  const open: { readonly element: XmlTree; readonly children: (XmlTree | string)[] }[] = []
  const roots: XmlTree[] = []
  const read = readXml(
    text,
    {
      open(name, attributes) {
        const children: (XmlTree | string)[] = []
        const element = { name: name.slice(name.indexOf(':') + 1), attributes, children }
        const parent = open.at(-1)
        if (parent === undefined) roots.push(element)
        else parent.children.push(element)
        open.push({ element, children })
      },
      close() {
        open.pop()
      },
      text(words) {
        open.at(-1)?.children.push(words)
      },
    },
    { deepest: DEEPEST, isHarmlessDoctype: isBareDoctype },
  )
  if (!read.ok) return failure(read.problem.code, { format })
  const [root] = roots
  if (root === undefined) return failure('importDamaged', { format })
  return success({ root, encoding, undecodable: text.split('\ufffd').length - 1 })
}

/**
 * Most tools write `<!DOCTYPE tmx SYSTEM "tmx14.dtd">`, `martif` likewise and XLIFF 1.0, and a desk's memories would all be refused with
 * it. It only names a file, which is never fetched; what makes a document type dangerous, declarations of its own between brackets, is
 * refused here too, and an entity that only the file named could declare is damage.
 */
function isBareDoctype(doctype: string): boolean {
  return /^\s*[\w.-]{1,40}(?:\s+(?:SYSTEM|PUBLIC\s+(?:"[^"<>[\]]{0,300}"|'[^'<>[\]]{0,300}'))\s*(?:"[^"<>[\]]{0,300}"|'[^'<>[\]]{0,300}')?)?\s*$/.test(
    doctype,
  )
}

/** As XML says: by its mark, else by its declaration, else UTF-8. */
function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le'
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be'
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, 200))
  const declared = /^(?:ï»¿)?<\?xml[^>]*?encoding\s*=\s*["']([\w.-]{1,40})["']/.exec(start)?.[1]
  const label = declaredLabel(declared ?? '') ?? 'utf-8'
  // Bytes without a mark that can be read so far are no UTF-16, whatever they call themselves.
  return label.startsWith('utf-16') ? 'utf-8' : label
}

export function childrenOf(element: XmlTree, ...names: readonly string[]): XmlTree[] {
  return element.children.filter(isTree).filter(({ name }) => names.includes(name))
}

export function isTree(child: XmlTree | string): child is XmlTree {
  return typeof child !== 'string'
}

/** All text within, in order. */
export function textOf(element: XmlTree): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('')
}
