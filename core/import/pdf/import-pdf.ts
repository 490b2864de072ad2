import { failure, type Result } from '../../base/result.ts'
import { detectLanguage } from '../../text/language.ts'
import { draftOfBlocks } from '../draft-of-blocks.ts'
import type { Remark, ReportDraft } from '../draft.ts'
import type { ImportedFile } from '../import-text.ts'
import { lettersOf } from '../line-shape.ts'
import { nothingStated } from '../stated-facts.ts'
import { withoutFurniture } from './page-furniture.ts'
import { pageLines, type Column } from './page-lines.ts'
import { endingShapes, wordsOf } from './lost-joiners.ts'
import { countUnnamed, lettersOfForms, turnBrackets, withoutUnnamed } from './pdf-letters.ts'
import { pdfParagraphs } from './pdf-paragraphs.ts'
import type { PdfPage } from './glyphs.ts'
import { readPdf } from './read-pdf.ts'

/** A page with fewer letters than this is a picture with a stamp on it. */
const FEWEST_LETTERS = 20

/** Of all letters, so many may be nameless before nothing can be read. */
const MOST_UNNAMED = 0.1

/**
 * Makes a draft of a PDF that has its text in it. A PDF knows no words, lines or paragraphs, only letters at places; they are
 * put together again, which is why the draft says that it should be checked. Refuses what `readPdf` refuses, pictures of
 * pages, and files that do not say which letters they draw.
 */
export async function importPdf(file: ImportedFile): Promise<Result<ReportDraft>> {
  const { fileName, bytes, near = null } = file
  const pdf = await readPdf(bytes)
  if (!pdf.ok) return failure(pdf.problem.code, { ...pdf.problem.parameters, fileName, format: 'PDF' })
  const { pages, title, made } = pdf.value
  const withText = pages.filter((page) => lettersOn(page) >= FEWEST_LETTERS)
  if (withText.length === 0) return failure('importScanned', { fileName })
  const drawn = withText.map(({ glyphs }) => glyphs.map(({ text }) => text).join('')).join('')
  if (countUnnamed(drawn) > MOST_UNNAMED * drawn.length) return failure('importPdfUnnamed', { fileName })

  const isPersian = detectLanguage(lettersOfForms(withoutUnnamed(drawn), false)) === 'fa' || /[پچژگ]/.test(drawn)
  const columns = withText.map((page) =>
    pageLines({
      ...page,
      glyphs: page.glyphs.map((one) => ({ ...one, text: withoutUnnamed(one.text) })).filter(({ text }) => text !== ''),
    }),
  )
  const endings = isPersian ? endingShapes(columns.flat(2).map(({ pieces }) => pieces)) : new Set<string>()
  const written = columns.map((page) => page.map((column) => lettersIn(column, endings, isPersian)))
  const blocks = pdfParagraphs(withoutFurniture(written))
  const turned = turnBrackets(blocks.map(({ text }) => text))
  const isTitled = blocks.some(({ text }) => title !== '' && lettersOf(text) === lettersOf(title))
  const pictures = pages.length - withText.length
  return draftOfBlocks(
    fileName,
    {
      blocks: blocks.map((block, index) => ({ ...block, text: turned[index] ?? block.text })),
      encoding: '',
      stated: { ...nothingStated, headline: isTitled ? { value: title, origin: 'properties' } : null },
      remarks: [{ kind: 'extracted' }, ...pagesRemark(pictures)],
    },
    near ?? made,
  )
}

function lettersOn({ glyphs }: PdfPage): number {
  return glyphs.reduce((sum, { text }) => sum + text.trim().length, 0)
}

function lettersIn(column: Column, endings: ReadonlySet<string>, isPersian: boolean): Column {
  return column
    .map((line) => ({ ...line, text: lettersOfForms(wordsOf(line.pieces, endings), isPersian) }))
    .filter(({ text }) => text !== '')
}

function pagesRemark(count: number): Remark[] {
  return count === 0 ? [] : [{ kind: 'pagesWithoutText', count }]
}
