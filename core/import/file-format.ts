import { byteString } from '../base/byte-string.ts'

/** What bytes look like by their first few, whatever the file is called. */
type FileFormat = 'text' | 'html' | 'mhtml' | (typeof signatures)[number]['format']

/**
 * Tells a file's format by its signature; `text` when none is known. The ZIP-based formats are told apart by the name
 * of their first entries, without inflating anything.
 */
export function fileFormat(bytes: Uint8Array): FileFormat {
  const start = byteString(bytes.subarray(0, 4096))
  const found = signatures.find(({ signature, within }) =>
    within === undefined ? start.startsWith(signature) : start.startsWith(signature) && start.includes(within),
  )
  if (found !== undefined) return found.format
  if (mhtml.test(start)) return 'mhtml'
  // A page copied as UTF-16 has a byte between its letters.
  return html.test(start.replaceAll('\u0000', '')) ? 'html' : 'text'
}

/** A page's source begins with its document type or with one of the elements nothing comes before. */
const html =
  /^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)?\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--(?:(?!-->)[^])*-->\s*)*<(?:!doctype\s+html|html|head|body|meta|title|article|div|p|section|main|table|h1)[\s/>]/i

/** Headers of a message with parts that belong together, as browsers save pages. */
const mhtml =
  /^(?:\u00ef\u00bb\u00bf)?\s*(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*){0,30}?content-type:\s*multipart\/related/i

/** In order: the first that fits. */
const signatures = [
  { format: 'docx', signature: 'PK\u0003\u0004', within: 'word/' },
  { format: 'xlsx', signature: 'PK\u0003\u0004', within: 'xl/' },
  { format: 'odt', signature: 'PK\u0003\u0004', within: 'application/vnd.oasis.opendocument.text' },
  { format: 'epub', signature: 'PK\u0003\u0004', within: 'application/epub+zip' },
  { format: 'muqabala', signature: 'PK\u0003\u0004', within: 'document.yjs' },
  { format: 'docx', signature: 'PK\u0003\u0004', within: '[Content_Types].xml' },
  { format: 'zip', signature: 'PK\u0003\u0004', within: undefined },
  { format: 'zip', signature: 'PK\u0005\u0006', within: undefined },
  { format: 'pdf', signature: '%PDF-', within: undefined },
  { format: 'rtf', signature: '{\\rtf', within: undefined },
  { format: 'doc', signature: '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1', within: undefined },
  { format: 'gzip', signature: '\u001f\u008b', within: undefined },
  { format: '7z', signature: '7z\u00bc\u00af\u0027\u001c', within: undefined },
  { format: 'rar', signature: 'Rar!\u001a\u0007', within: undefined },
  { format: 'sqlite', signature: 'SQLite format 3\u0000', within: undefined },
  { format: 'png', signature: '\u0089PNG\r\n', within: undefined },
  { format: 'jpeg', signature: '\u00ff\u00d8\u00ff', within: undefined },
  { format: 'gif', signature: 'GIF8', within: undefined },
  { format: 'webp', signature: 'RIFF', within: 'WEBP' },
  { format: 'elf', signature: '\u007fELF', within: undefined },
] as const
