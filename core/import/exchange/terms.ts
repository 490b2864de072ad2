import { failure, success, type Result } from '../../base/result.ts'
import type { TermRecord } from '../../document/records.ts'
import { detectLanguage } from '../../text/language.ts'
import { decode } from '../decode.ts'
import { readTable } from './read-table.ts'
import { readTbx } from './tbx.ts'

/** More than that is no desk's table. */
const MOST_TERMS = 20_000

/**
 * Reads a table of names and terms: TBX, or columns with commas, semicolons or tabs between them. Columns go by the line of names above them;
 * without one, by their words. Entries without a form in any language are left out. Never throws for what a file holds.
 */
export function importTerms(fileName: string, bytes: Uint8Array): Result<readonly TermRecord[]> {
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, 1024)).replaceAll('\u0000', '')
  const read = /^[^<\w]{0,8}</.test(start) ? readTbx(bytes) : readTermTable(bytes)
  if (!read.ok) return failure(read.problem.code, { ...read.problem.parameters, fileName })
  const terms = read.value.filter(({ persian, arabic, english }) =>
    [persian, arabic, english].some((form) => form !== ''),
  )
  if (terms.length === 0) return failure('importEmpty', { fileName })
  return terms.length > MOST_TERMS
    ? failure('importTooLarge', { fileName, paragraphs: terms.length, limit: MOST_TERMS })
    : success(terms)
}

function readTermTable(bytes: Uint8Array): Result<readonly TermRecord[]> {
  const decoded = decode(bytes)
  if (!decoded.ok) return decoded
  const { text } = decoded.value
  const [line = ''] = text.split(/[\r\n]/, 1)
  const separator = (['\t', ';', ','] as const).find((mark) => line.includes(mark)) ?? ','
  const rows = readTable(text, separator)
  const [first = []] = rows
  const named = first.map((cell) => columnNames[cell.trim().toLowerCase()] ?? null)
  const hasNames = named.some((name) => name !== null)
  const body = hasNames ? rows.slice(1) : rows
  const columns = hasNames ? named : first.map((_, column) => columnOf(body.map((row) => row[column] ?? '').join('\n')))
  return success(
    body.map((row): TermRecord => {
      const cell = (name: Column) =>
        row
          .filter((_, column) => columns[column] === name)
          .map((value) => undefused(value.trim()))
          .filter((value) => value !== '')
          .join('|')
      return {
        kind: /^(?:name|نام|اسم|عَلَم|علم)$/i.test(cell('kind')) ? 'name' : 'word',
        persian: cell('persian'),
        arabic: cell('arabic'),
        english: cell('english'),
        otherEnglish: cell('otherEnglish'),
        note: cell('note'),
      }
    }),
  )
}

type Column = 'kind' | 'persian' | 'arabic' | 'english' | 'otherEnglish' | 'note'

function columnOf(words: string): Column | null {
  const language = detectLanguage(words.slice(0, 20_000))
  return language === 'und' ? null : languageColumns[language]
}

const languageColumns = { fa: 'persian', ar: 'arabic', en: 'english' } as const

const columnNames: Readonly<Record<string, Column>> = {
  kind: 'kind',
  type: 'kind',
  نوع: 'kind',
  النوع: 'kind',
  persian: 'persian',
  farsi: 'persian',
  fa: 'persian',
  فارسی: 'persian',
  الفارسية: 'persian',
  arabic: 'arabic',
  ar: 'arabic',
  عربی: 'arabic',
  العربية: 'arabic',
  english: 'english',
  en: 'english',
  انگلیسی: 'english',
  الإنجليزية: 'english',
  'not to be used': 'otherEnglish',
  note: 'note',
  notes: 'note',
  یادداشت: 'note',
  ملاحظة: 'note',
}

/** The apostrophe that keeps a spreadsheet from running a cell is none of its words. */
function undefused(cell: string): string {
  return /^'[\s'"]*[=+\-@]/.test(cell) ? cell.slice(1) : cell
}
