import { detectLanguage } from '../../text/language.ts'
import type { ReadUnits } from './read-unit.ts'
import { readTable } from './read-table.ts'

/** Enough to tell a table by; a text with a tab here and there is none. */
const leastRows = 2

/** Whether a text is pairs in columns: every line with words has the same few tabs. */
export function isPairsTable(text: string): boolean {
  const lines = text.slice(0, SAMPLE_LENGTH).split(/\r\n|[\r\n]/)
  if (text.length > SAMPLE_LENGTH) lines.pop()
  const counts = new Set(lines.filter((line) => line.trim() !== '').map((line) => line.split('\t').length - 1))
  const [count = 0] = counts
  return counts.size === 1 && count >= 1 && count <= 3 && lines.filter((line) => line.trim() !== '').length >= leastRows
}

const SAMPLE_LENGTH = 20_000

/** Reads pairs in columns, with or without a line of names above them (`fa`, `Arabic`…); without it, columns are told by their words. */
export function readPairsTable(text: string): ReadUnits {
  const rows = readTable(text, '\t')
  const [first = []] = rows
  const named = first.map((cell) => columnNames[cell.trim().toLowerCase()])
  const hasNames = named.every((name) => name !== undefined)
  const body = hasNames ? rows.slice(1) : rows
  const languages = first.map(
    (_, column) =>
      named[column] ??
      detectLanguage(
        body
          .map((row) => row[column] ?? '')
          .join('\n')
          .slice(0, SAMPLE_LENGTH),
      ),
  )
  return {
    title: '',
    eventDate: '',
    reports: new Map(),
    units: body.map((row) => ({
      claims: new Map(),
      sides: row.flatMap((cell, column) => {
        const text = cell.trim()
        const language = languages[column] ?? 'und'
        return text === ''
          ? []
          : [{ report: `column ${column}`, language, stretches: [{ text, place: null, marks: [] }] }]
      }),
    })),
  }
}

const columnNames: Readonly<Record<string, string>> = {
  fa: 'fa',
  persian: 'fa',
  farsi: 'fa',
  فارسی: 'fa',
  ar: 'ar',
  arabic: 'ar',
  عربي: 'ar',
  عربی: 'ar',
  العربية: 'ar',
  en: 'en',
  english: 'en',
  claim: 'en',
  انگلیسی: 'en',
  الإنجليزية: 'en',
}
