import { AnnotationMode, getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
// Says by loading where the parser is: in this same thread, which is a worker's wherever there is an interface to hold up.
import 'pdfjs-dist/legacy/build/pdf.worker.mjs'
import { failure, success, type Result } from '../../base/result.ts'
import { importLimits } from '../import-limits.ts'
import { drawnGlyphs } from './drawn-glyphs.ts'
import type { PdfPage } from './glyphs.ts'
import { isPdfBomb } from './pdf-streams.ts'

export interface PdfText {
  readonly pages: readonly PdfPage[]
  readonly title: string
  /** ISO, the day it was made; null where it is not said. */
  readonly made: string | null
}

const LARGEST_PDF = importLimits.documentMegabytes * 2 ** 20
const MOST_PAGES = importLimits.pdfPages
const MOST_GLYPHS = 1_000_000

/**
 * The letters of a PDF, each with its place. No script of it runs, no font is loaded, nothing is asked for. Refuses
 * locked, broken and oversized files.
 */
export async function readPdf(bytes: Uint8Array): Promise<Result<PdfText>> {
  if (bytes.length > LARGEST_PDF)
    return failure('importTooLarge', { megabytes: Math.ceil(bytes.length / 2 ** 20), limit: LARGEST_PDF / 2 ** 20 })
  if (isPdfBomb(bytes)) return failure('importArchiveTooLarge')
  const loading = getDocument({
    // The library takes the bytes away from whoever gives them.
    data: new Uint8Array(bytes),
    enableXfa: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    stopAtErrors: false,
    maxImageSize: 1,
    verbosity: 0,
  })
  try {
    return await readDocument(await loading.promise)
  } catch (error) {
    // Whatever is wrong with a file comes as an error of the library; only a password makes a difference to the editor.
    return failure(isNamed(error, 'PasswordException') ? 'importLocked' : 'importDamaged')
  } finally {
    await loading.destroy()
  }
}

async function readDocument(document: PDFDocumentProxy): Promise<Result<PdfText>> {
  if (document.numPages > MOST_PAGES) return failure('importTooLarge', { pages: document.numPages, limit: MOST_PAGES })
  const pages: PdfPage[] = []
  let count = 0
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number)
    const steps = await page.getOperatorList({ annotationMode: AnnotationMode.DISABLE })
    const [, bottom = 0, , top = 0] = page.view
    const glyphs = drawnGlyphs(steps, (font) =>
      unitOf(font === '' || !page.commonObjs.has(font) ? null : page.commonObjs.get(font)),
    )
    count += glyphs.length
    if (count > MOST_GLYPHS) return failure('importTooLarge')
    pages.push({ height: top - bottom, glyphs })
    page.cleanup()
  }
  const { title, made } = await propertiesOf(document)
  return success({ pages, title, made })
}

function unitOf(font: unknown): number {
  const matrix: unknown = typeof font === 'object' && font !== null && 'fontMatrix' in font ? font.fontMatrix : null
  const unit: unknown = Array.isArray(matrix) ? matrix[0] : null
  return typeof unit === 'number' && unit > 0 ? unit : 0.001
}

async function propertiesOf(
  document: PDFDocumentProxy,
): Promise<{ readonly title: string; readonly made: string | null }> {
  const { info } = await document.getMetadata()
  const title = 'Title' in info && typeof info.Title === 'string' ? info.Title : ''
  const created = 'CreationDate' in info && typeof info.CreationDate === 'string' ? info.CreationDate : ''
  const [, year, month, day] = /^D:(\d{4})(\d{2})(\d{2})/.exec(created) ?? []
  const isDay =
    year !== undefined && month !== undefined && day !== undefined && Number(month) <= 12 && Number(day) <= 28
  return { title: title.trim(), made: isDay ? `${year}-${month}-${day}` : null }
}

function isNamed(error: unknown, name: string): boolean {
  return error instanceof Error && error.name === name
}
