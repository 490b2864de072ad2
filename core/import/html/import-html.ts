import { failure, type Result } from '../../base/result.ts'
import { decodeDeclared, declaredLabel, undecodableRemark, type Decoded } from '../decode.ts'
import { draftOfBlocks } from '../draft-of-blocks.ts'
import type { Remark, ReportDraft } from '../draft.ts'
import type { ImportedFile } from '../import-text.ts'
import type { Stated } from '../stated-facts.ts'
import { markPage } from './mark-page.ts'
import { pageBlocks } from './page-blocks.ts'
import { pageMetadata } from './page-metadata.ts'
import { parsePage } from './parse-page.ts'

/** What came with the page and not in it. Null or empty where nothing did. */
export interface PageEnvelope {
  readonly encoding: string
  readonly url: Stated | null
}

/**
 * Makes a draft of a saved page or of a page's source. Nothing of it runs, nothing it refers to is asked for. What is not
 * the story is in the draft too, set aside with the reason. Refuses what `decodeDeclared` and `parsePage` refuse.
 */
export function importHtml(
  { fileName, bytes, near = null }: ImportedFile,
  envelope: PageEnvelope = { encoding: '', url: null },
): Result<ReportDraft> {
  // A browser that saves a page writes it anew and says in the page itself how.
  const declared = encodingInPage(bytes) || envelope.encoding
  const decoded = decodeDeclared(bytes, declared)
  if (!decoded.ok) return failure(decoded.problem.code, { ...decoded.problem.parameters, fileName })
  const tree = parsePage(decoded.value.text)
  if (!tree.ok) return failure(tree.problem.code, { fileName })
  const { facts, story } = pageMetadata(tree.value)
  const blocks = markPage(pageBlocks(tree.value), story)
  return draftOfBlocks(
    fileName,
    {
      blocks,
      encoding: decoded.value.encoding,
      stated: { ...facts, url: facts.url ?? envelope.url },
      remarks: encodingRemarks(declared, decoded.value),
    },
    near,
  )
}

/** How far into a page its encoding is looked for, in bytes; browsers look through 1024. */
const PRESCAN_LENGTH = 4096

/** The encoding a page names in its own head; empty when it names none. */
function encodingInPage(bytes: Uint8Array): string {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, PRESCAN_LENGTH))
  const found =
    /<meta\s[^>]*?charset\s*=\s*["']?\s*([\w:.-]+)/i.exec(head) ??
    /^<\?xml\s[^>]*encoding\s*=\s*["']([\w:.-]+)/i.exec(head)
  return found?.[1] ?? ''
}

function encodingRemarks(declared: string, { encoding, undecodable }: Decoded): Remark[] {
  const label = declaredLabel(declared)
  const isAnother = label !== null && label !== encoding
  return [
    ...undecodableRemark(undecodable),
    ...(isAnother ? [{ kind: 'encodingMislabelled' as const, declared: label, used: encoding }] : []),
  ]
}
