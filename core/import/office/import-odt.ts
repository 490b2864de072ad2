import { failure, type Result } from '../../base/result.ts'
import type { ReportDraft } from '../draft.ts'
import type { ImportedFile } from '../import-text.ts'
import { readArchive } from './archive.ts'
import { documentDraft } from './document-draft.ts'
import { readDocumentProperties } from './document-properties.ts'
import { GatheredText, plainParagraph, type ParagraphKind } from './gathered-text.ts'
import { readXml, type XmlAttributes } from './read-xml.ts'
import { styleRole } from './style-role.ts'

const wanted = new Set(['content.xml', 'styles.xml', 'meta.xml'])

/**
 * Makes a draft of an OpenDocument text (ODT), as LibreOffice writes it: its paragraphs with what their styles make of them,
 * deletions left out, notes, headers and footers set aside. Refuses what `readArchive` and `readXml` refuse.
 */
export function importOdt(file: ImportedFile): Result<ReportDraft> {
  const { fileName, bytes } = file
  const archive = readArchive(bytes, (name) => wanted.has(name))
  if (!archive.ok) return failure(archive.problem.code, { fileName, format: 'ODT' })
  const text = new GatheredText()
  for (const name of ['content.xml', 'styles.xml']) {
    const part = archive.value.get(name)
    if (part === undefined && name === 'content.xml') return failure('importDamaged', { fileName, format: 'ODT' })
    if (part === undefined) continue
    const read = readXml(part, openDocumentReader(text))
    if (!read.ok) return failure(read.problem.code, { fileName, format: 'ODT' })
  }
  return documentDraft(file, text.blocks, readDocumentProperties(archive.value.get('meta.xml')))
}

const skipped = new Set([
  'text:tracked-changes',
  'office:annotation',
  'office:annotation-end',
  'text:note-citation',
  'office:forms',
  'svg:title',
  'svg:desc',
  'text:ruby-text',
  'office:scripts',
])

/** Where paragraphs are no part of the running text. */
const aside = new Set(['text:note', 'style:header', 'style:footer', 'style:header-first', 'style:footer-first'])

/** A run of blanks is written as a number; nobody needs more of them. */
const MOST_BLANKS = 20

function openDocumentReader(text: GatheredText) {
  const parents = new Map<string, string>()
  let skipping = 0
  let asideDepth = 0
  let listDepth = 0
  const kindOf = (name: string, attributes: XmlAttributes): ParagraphKind => {
    const style = attributes['text:style-name'] ?? ''
    const role = styleRole(style) ?? styleRole(parents.get(style) ?? '')
    const isFirst = role === 'firstHeading' || (name === 'text:h' && attributes['text:outline-level'] === '1')
    const byStyle = role === 'firstHeading' ? null : role
    const found = isFirst ? 'headline' : (byStyle ?? (name === 'text:h' ? 'heading' : null))
    return {
      ...plainParagraph,
      role: listDepth > 0 ? 'listItem' : found,
      isListItem: listDepth > 0,
      exclusion: asideDepth > 0 ? 'footer' : null,
    }
  }
  return {
    open: (name: string, attributes: XmlAttributes): void => {
      if (skipping > 0 || skipped.has(name)) {
        skipping += 1
        return
      }
      if (aside.has(name)) asideDepth += 1
      if (name === 'text:p' || name === 'text:h') text.startParagraph(kindOf(name, attributes))
      else if (name === 'text:list-item') listDepth += 1
      else if (name === 'text:s') text.add(' '.repeat(Math.min(MOST_BLANKS, Number(attributes['text:c'] ?? 1) || 1)))
      else if (name === 'text:tab') text.add(' ')
      else if (name === 'text:line-break') text.add('\n')
      else if (name === 'table:table-row') text.startRow()
      else if (name === 'table:table-cell' || name === 'table:covered-table-cell') text.startCell()
      else if (name === 'style:style')
        parents.set(attributes['style:name'] ?? '', attributes['style:parent-style-name'] ?? '')
    },
    close: (name: string): void => {
      if (skipping > 0) {
        skipping -= 1
        return
      }
      if (aside.has(name)) asideDepth -= 1
      if (name === 'text:p' || name === 'text:h') text.endParagraph()
      else if (name === 'text:list-item') listDepth -= 1
      else if (name === 'table:table-row') text.endRow()
    },
    // Line ends in the file are white space; those of the text are elements.
    text: (words: string): void => {
      if (skipping === 0) text.add(words.replace(/[\n\r]+/g, ' '))
    },
  }
}
