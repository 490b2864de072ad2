import type { TermRecord } from '../../document/records.ts'
import { formsIn } from '../../lexicon/own-forms.ts'
import { formatCsv } from '../csv.ts'
import { oneLine } from '../shown-text.ts'
import { run, tree, writeXml, type XmlElement } from './xml.ts'

export const termFormats = ['tbx', 'csv', 'tsv'] as const
export type TermFormat = (typeof termFormats)[number]

export const termMediaTypes: Readonly<Record<TermFormat, string>> = {
  tbx: 'application/x-tbx',
  csv: 'text/csv',
  tsv: 'text/tab-separated-values',
}

/** A table of names and terms as a file for other tools. What `core/import/exchange/terms.ts` reads back. */
export function exportTerms(terms: readonly TermRecord[], format: TermFormat, title: string): Uint8Array<ArrayBuffer> {
  switch (format) {
    case 'tbx':
      return encode(exportTbx(terms, title))
    case 'csv':
      return encode(formatCsv(rowsOf(terms), { hasByteOrderMark: true }))
    case 'tsv':
      // Tabs and line ends are the marks of the format: a cell of ours has neither.
      return encode(
        `${rowsOf(terms)
          .map((row) => row.map((cell) => oneLine(cell).replaceAll('\t', ' ')).join('\t'))
          .join('\n')}\n`,
      )
  }
}

function rowsOf(terms: readonly TermRecord[]): string[][] {
  return [
    ['kind', 'persian', 'arabic', 'english', 'not to be used', 'note'],
    ...terms.map(({ kind = 'word', persian, arabic, english, otherEnglish = '', note }) => [
      kind,
      persian,
      arabic,
      english,
      otherEnglish,
      note,
    ]),
  ]
}

/**
 * TBX-Basic in the style DCA (ISO 30042:2019): a concept for every entry, a term for every form, English spellings with what the desk made
 * of them. That an entry is a name stands as its subject, which the dialect leaves to its users. Entries without any form are left out.
 */
function exportTbx(terms: readonly TermRecord[], title: string): string {
  const entries = terms.map(conceptOf).filter((entry) => entry !== null)
  return writeXml(
    tree('tbx', { type: 'TBX-Basic', style: 'dca', 'xml:lang': 'en', xmlns: 'urn:iso:std:iso:30042:ed-2' }, [
      tree('tbxHeader', {}, [
        tree('fileDesc', {}, [
          ...(title === '' ? [] : [tree('titleStmt', {}, [run('title', {}, title)])]),
          tree('sourceDesc', {}, [run('p', {}, 'Names and terms of a Muqabala project')]),
        ]),
      ]),
      tree('text', {}, [
        tree(
          'body',
          {},
          entries.map((children, place) => tree('conceptEntry', { id: `c${place + 1}` }, children)),
        ),
      ]),
    ]),
  )
}

function conceptOf({ kind, persian, arabic, english, otherEnglish = '', note }: TermRecord): XmlElement[] | null {
  const section = (language: string, forms: readonly XmlElement[]) =>
    forms.length === 0 ? [] : [tree('langSec', { 'xml:lang': language }, forms)]
  const term = (form: string, status: string | null) =>
    tree('termSec', {}, [
      run('term', {}, form),
      ...(status === null ? [] : [run('termNote', { type: 'administrativeStatus' }, `${status}-admn-sts`)]),
    ])
  const sections = [
    ...section(
      'fa',
      formsIn(persian).map((form) => term(form, null)),
    ),
    ...section(
      'ar',
      formsIn(arabic).map((form) => term(form, null)),
    ),
    ...section('en', [
      ...(english === '' ? [] : [term(english, 'preferredTerm')]),
      ...formsIn(otherEnglish).map((form) => term(form, 'deprecatedTerm')),
    ]),
  ]
  if (sections.length === 0) return null
  return [
    ...(kind === 'name' ? [run('descrip', { type: 'subjectField' }, 'names')] : []),
    ...(note === '' ? [] : [run('note', {}, note)]),
    ...sections,
  ]
}

function encode(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text)
}
