import { failure, type Result } from '../../base/result.ts'
import type { ReportDraft } from '../draft.ts'
import { importLimits } from '../import-limits.ts'
import type { ImportedFile } from '../import-text.ts'
import { importHtml } from './import-html.ts'
import { decodedBody, mediaType, mimeParts, typeParameter } from './mime.ts'
import { address } from './page-metadata.ts'

/** As for other files: the page within is far smaller. */
const LARGEST_ARCHIVE = importLimits.documentMegabytes * 2 ** 20

/**
 * Makes a draft of the page in a web archive (MHTML, as browsers save a page with its pictures). Everything in it but the
 * page itself is left alone. Refuses archives without a page, too large ones, and what `importHtml` refuses.
 */
export function importMhtml(file: ImportedFile): Result<ReportDraft> {
  const { fileName, bytes } = file
  if (bytes.length > LARGEST_ARCHIVE) return failure('importTooLarge', { fileName })
  const page = mimeParts(bytes).find((part) => /^(?:text\/html|application\/xhtml\+xml)$/.test(mediaType(part)))
  if (page === undefined) return failure('importDamaged', { fileName, format: 'MHTML' })
  const url = address(page.headers.get('content-location') ?? '')
  return importHtml(
    { ...file, bytes: decodedBody(page) },
    { encoding: typeParameter(page.headers, 'charset'), url: url === '' ? null : { value: url, origin: 'saved' } },
  )
}
