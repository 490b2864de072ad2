import { decode } from '../decode.ts'
import { fileFormat } from '../file-format.ts'
import { isPairsTable } from './pairs-table.ts'

export type AlignmentFormat = 'tmx' | 'xliff' | 'json' | 'table'

/** Which exchange format bytes are, whatever the file is called; null for a file that is one report. */
export function alignmentFormat(bytes: Uint8Array): AlignmentFormat | null {
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, 4096)).replaceAll('\u0000', '')
  const root = markup.exec(start)?.[1]?.toLowerCase()
  if (root === 'tmx' || root === 'xliff') return root
  if (/^(?:ï»¿)?\s*\{\s*"format"\s*:\s*"muqabala-snapshot"/.test(start)) return 'json'
  const hasTabs = start.split('\n', 1)[0]?.includes('\t') ?? false
  if (!hasTabs || fileFormat(bytes) !== 'text') return null
  const decoded = decode(bytes)
  return decoded.ok && isPairsTable(decoded.value.text) ? 'table' : null
}

/** The name of the document type or of the root, whichever comes first. */
const markup =
  /^(?:ï»¿|ÿþ|þÿ)?\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--(?:(?!-->)[^])*-->\s*)*<(?:!DOCTYPE\s+)?(?:[\w.-]{1,40}:)?(tmx|xliff)[\s>[]/i
