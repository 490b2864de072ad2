import { failure, success, type Result } from '../base/result.ts'
import { detectLanguage } from '../text/language.ts'
import { decode } from './decode.ts'
import type { DraftParagraph, Remark, ReportDraft } from './draft.ts'
import { lineShape } from './line-shape.ts'
import { markNoise } from './noise.ts'
import { findOutlet } from './outlet.ts'
import { findOutletNamed } from './outlets.ts'
import { bidiOverrides, joinersMissing } from './remarks.ts'
import { findReportDate } from './report-date.ts'
import { assignRoles } from './roles.ts'
import { segment } from './segment.ts'

export interface ImportedFile {
  readonly fileName: string
  readonly bytes: Uint8Array
  /** An ISO date the report is known to be close to, such as the event's; helps with dates that print no year. */
  readonly near?: string | null
}

/** A report has tens; more than this is no report. */
const MOST_PARAGRAPHS = 50_000

/**
 * Makes a draft of a plain text file. Every visible character of the file is in a paragraph, in order, as it came; noise is
 * marked, not removed. Refuses what `decode` refuses and files of more than `MOST_PARAGRAPHS` lines. Never throws.
 */
export function importText({ fileName, bytes, near = null }: ImportedFile): Result<ReportDraft> {
  const decoded = decode(bytes)
  if (!decoded.ok) return failure(decoded.problem.code, { ...decoded.problem.parameters, fileName })
  const { text, encoding, undecodable } = decoded.value
  const blocks = segment(text)
  if (blocks.length === 0) return failure('importEmpty', { fileName })
  if (blocks.length > MOST_PARAGRAPHS)
    return failure('importTooLarge', { fileName, paragraphs: blocks.length, limit: MOST_PARAGRAPHS })

  const shapes = blocks.map(lineShape)
  const marks = markNoise(shapes)
  const roles = assignRoles(shapes, marks)
  const paragraphs: DraftParagraph[] = blocks.map((block, index) => ({
    role: roles[index] ?? 'body',
    text: block.text,
    exclusion: marks[index] ?? null,
  }))
  const kept = paragraphs.filter(({ exclusion }) => exclusion === null)
  const story = kept.map((paragraph) => paragraph.text).join('\n')
  const language = detectLanguage(story === '' ? text : story)
  const url = addressIn(paragraphs)
  const outlet = findOutlet({
    url,
    bylines: paragraphs
      .filter(({ role, text }) => role === 'byline' || isMasthead(text))
      .map((paragraph) => paragraph.text),
    opening: kept.find(({ role }) => role === 'body')?.text ?? '',
    imprints: paragraphs.filter(({ exclusion }) => exclusion === 'footer').map((paragraph) => paragraph.text),
    story: kept.slice(0, OUTLET_SEARCH).map((paragraph) => paragraph.text),
  })
  const { reading, remark } = findReportDate(paragraphs, language, near)
  return success({
    fileName,
    encoding,
    language,
    outlet: outlet.name,
    outletEnglish: outlet.english,
    headline: kept.find(({ role }) => role === 'headline')?.text ?? '',
    date: reading,
    url,
    paragraphs,
    remarks: [remark, joinersMissing(story, language), undecodableRemark(undecodable), bidiOverrides(text)].filter(
      (one) => one !== null,
    ),
  })
}

/** The outlet's name alone on a line, wherever it stands on the page. */
function isMasthead(text: string): boolean {
  return text.length <= 60 && findOutletNamed(text) !== null
}

/** Paragraphs searched for an outlet speaking of itself. */
const OUTLET_SEARCH = 60

function undecodableRemark(count: number): Remark | null {
  return count === 0 ? null : { kind: 'undecodable', count }
}

/** The first line that is an address, with or without a label. */
function addressIn(paragraphs: readonly DraftParagraph[]): string {
  for (const { text } of paragraphs) {
    const url = text.length > 2000 ? undefined : /^(?:[^:]{0,20}:\s*)?(https?:\/\/[^\s<>"]+)$/i.exec(text)?.[1]
    if (url !== undefined) return url
  }
  return ''
}
