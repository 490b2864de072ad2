import { failure, success, type Result } from '../../base/result.ts'
import type { ReportDraft } from '../draft.ts'
import type { ImportedFile } from '../import-text.ts'
import { readArchive } from './archive.ts'
import { readDocumentProperties } from './document-properties.ts'
import { documentDraft } from './document-draft.ts'
import { GatheredText, plainParagraph } from './gathered-text.ts'
import { readXml, type XmlAttributes } from './read-xml.ts'
import { styleRole } from './style-role.ts'

const story = 'word/document.xml'
const wanted = /^(?:word\/(?:document|styles|footnotes|endnotes|header\d*|footer\d*)\.xml|docProps\/core\.xml)$/

/**
 * Makes a draft of a Word document (DOCX): its paragraphs with what their styles make of them, insertions taken in and
 * deletions left out, notes, headers and footers set aside. Refuses what `readArchive` and `readXml` refuse.
 */
export function importDocx(file: ImportedFile): Result<ReportDraft> {
  const { fileName, bytes } = file
  const archive = readArchive(bytes, (name) => wanted.test(name))
  if (!archive.ok) return failure(archive.problem.code, { fileName, format: 'DOCX' })
  const parts = archive.value
  const styles = readStyles(parts.get('word/styles.xml'))
  if (!styles.ok) return failure(styles.problem.code, { fileName, format: 'DOCX' })
  const names = [...parts.keys()]
  const text = new GatheredText()
  const around = names.filter((name) => /(?:header|footer|footnotes|endnotes)\d*\.xml$/.test(name)).toSorted()
  for (const name of [story, ...around]) {
    const part = parts.get(name)
    if (part === undefined) return failure('importDamaged', { fileName, format: 'DOCX' })
    const read = readXml(part, wordReader(text, styles.value, name !== story))
    if (!read.ok) return failure(read.problem.code, { fileName, format: 'DOCX' })
  }
  return documentDraft(file, text.blocks, readDocumentProperties(parts.get('docProps/core.xml')))
}

/** Elements whose words are not part of the text as it stands; a text box in the new form has its copy in the old one. */
const skipped = new Set([
  'w:del',
  'w:moveFrom',
  'mc:Fallback',
  'w:instrText',
  'w:delText',
  'w:rPr',
  'w:sectPr',
  'w:tblPr',
  'w:trPr',
  'w:tcPr',
  'w:pPrChange',
  'w:rt',
])

function wordReader(text: GatheredText, styles: ReadonlyMap<string, string>, isAround: boolean) {
  let skipping = 0
  let isWords = false
  const kind = isAround ? { ...plainParagraph, exclusion: 'footer' as const } : plainParagraph
  return {
    open: (name: string, attributes: XmlAttributes): void => {
      if (skipping > 0 || skipped.has(name)) {
        skipping += 1
        return
      }
      if (name === 'w:p') text.startParagraph(kind)
      else if (name === 'w:t') isWords = true
      else if (name === 'w:tab' || name === 'w:ptab') text.add(' ')
      else if (name === 'w:br' || name === 'w:cr') text.add('\n')
      else if (name === 'w:noBreakHyphen') text.add('\u2011')
      else if (name === 'w:softHyphen') text.add('\u00ad')
      else if (name === 'w:tr') text.startRow()
      else if (name === 'w:tc') text.startCell()
      else if (name === 'w:pStyle') describe(text, styles.get(attributes['w:val'] ?? '') ?? attributes['w:val'] ?? '')
      else if (name === 'w:numPr')
        text.describe((known) => ({ ...known, isListItem: true, role: known.role ?? 'listItem' }))
    },
    close: (name: string): void => {
      if (skipping > 0) {
        skipping -= 1
        return
      }
      if (name === 'w:p') text.endParagraph()
      else if (name === 'w:t') isWords = false
      else if (name === 'w:tr') text.endRow()
    },
    text: (words: string): void => {
      if (isWords && skipping === 0) text.add(words)
    },
  }
}

function describe(text: GatheredText, styleName: string): void {
  const role = styleRole(styleName)
  if (role === null) return
  text.describe((known) => ({
    ...known,
    role: role === 'firstHeading' ? 'headline' : role,
    isListItem: known.isListItem || role === 'listItem',
  }))
}

/** Names of styles by their id: the id is in the language of whoever made the file, the name of a built-in style is English. */
function readStyles(part: Uint8Array | undefined): Result<ReadonlyMap<string, string>> {
  const names = new Map<string, string>()
  if (part === undefined) return success(names)
  let id = ''
  const read = readXml(part, {
    open: (name, attributes) => {
      if (name === 'w:style') id = attributes['w:styleId'] ?? ''
      else if (name === 'w:name' && id !== '' && !names.has(id)) names.set(id, attributes['w:val'] ?? '')
    },
    close: (name) => {
      if (name === 'w:style') id = ''
    },
    text: () => undefined,
  })
  return read.ok ? success(names) : read
}
