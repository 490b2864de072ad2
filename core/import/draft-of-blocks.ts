import { success, failure, type Result } from '../base/result.ts'
import { detectLanguage } from '../text/language.ts'
import type { Language, Role } from '../document/records.ts'
import type { DraftExclusion, DraftParagraph, FactOrigins, ReportDraft } from './draft.ts'
import { findHeadline } from './headline.ts'
import { lineShape, type LineShape } from './line-shape.ts'
import { markNoise } from './noise.ts'
import { findOutlet } from './outlet.ts'
import { findOutletNamed } from './outlets.ts'
import type { FileText, ReadBlock } from './read-file.ts'
import { bidiOverrides, joinersMissing } from './remarks.ts'
import { findReportDate } from './report-date.ts'
import { assignRoles } from './roles.ts'
import { authorOf, outletOf, withStatedDate } from './settle-facts.ts'

/** A report has tens; more than this is no report. */
const MOST_PARAGRAPHS = 50_000

/**
 * Makes a draft of what a format gave: noise and roles where the format is silent, and the facts about the report, those
 * the file states before those its text tells. Every block is in the draft, in order. Refuses files of no blocks and of
 * more than `MOST_PARAGRAPHS`.
 */
export function draftOfBlocks(fileName: string, file: FileText, near: string | null): Result<ReportDraft> {
  const { blocks, encoding, stated } = file
  if (blocks.length === 0) return failure('importEmpty', { fileName })
  if (blocks.length > MOST_PARAGRAPHS)
    return failure('importTooLarge', { fileName, paragraphs: blocks.length, limit: MOST_PARAGRAPHS })

  const paragraphs = readParagraphs(blocks, stated.headline?.value ?? '')
  const kept = paragraphs.filter(({ exclusion }) => exclusion === null)
  const whole = blocks.map(({ text }) => text).join('\n')
  const story = kept.map(({ text }) => text).join('\n')
  const language = languageOf(story === '' ? whole : story, stated.language?.value ?? '')
  const url = stated.url?.value ?? addressIn(paragraphs)
  const outlet = outletOf(stated.outlet, url, () =>
    findOutlet({
      url,
      bylines: paragraphs
        .filter(({ role, text }) => role === 'byline' || isMasthead(text))
        .map((paragraph) => paragraph.text),
      opening: kept.find(({ role }) => role === 'body')?.text ?? '',
      imprints: paragraphs.filter(({ exclusion }) => exclusion === 'footer').map((paragraph) => paragraph.text),
      story: kept.slice(0, OUTLET_SEARCH).map((paragraph) => paragraph.text),
    }),
  )
  const printed = findReportDate(paragraphs, language.value, stated.date?.value ?? near)
  const date = withStatedDate(printed, stated.date)
  const headline = kept.find(({ role }) => role === 'headline')?.text
  const origins: FactOrigins = {
    outlet: outlet.origin,
    headline: headline === undefined ? (stated.headline?.origin ?? 'text') : 'text',
    date: date.origin,
    language: language.isStated ? (stated.language?.origin ?? 'text') : 'text',
    url: stated.url?.origin ?? 'text',
  }
  return success({
    fileName,
    encoding,
    language: language.value,
    outlet: outlet.name,
    outletEnglish: outlet.english,
    headline: headline ?? stated.headline?.value ?? '',
    byline: authorOf(stated.byline?.value ?? '', [outlet.name, outlet.english, stated.outlet?.value ?? '']),
    date: date.reading,
    url,
    origins,
    paragraphs,
    remarks: [
      ...[date.remark, joinersMissing(story, language.value)].filter((one) => one !== null),
      ...file.remarks,
      ...[bidiOverrides(whole)].filter((one) => one !== null),
    ],
  })
}

/** What the markup says stands; the rest is read by its words and place. */
function readParagraphs(blocks: readonly ReadBlock[], statedHeadline: string): DraftParagraph[] {
  const open = blocks.flatMap((block, index) => (block.exclusion === null ? [{ block, index }] : []))
  const shapes = open.map(({ block }) => lineShape(block))
  const headline = findHeadline(
    open.map(({ block }, position) => ({ role: block.role, letters: shapes[position]?.letters ?? '' })),
    statedHeadline,
  )
  // What the markup calls a heading is no line of a menu.
  const marks = markNoise(shapes).map((mark, position) =>
    position === headline || (mark === 'linkList' && open[position]?.block.role === 'heading') ? null : mark,
  )
  const roles = headline === null ? assignRoles(shapes, marks) : rolesUnder(headline, shapes, marks)
  const found = new Map(open.map(({ index }, position) => [index, position]))
  return blocks.map(({ text, role, exclusion }, index): DraftParagraph => {
    const position = found.get(index)
    if (position === undefined) return { role: role === 'listItem' ? role : 'body', text, exclusion }
    const mark: DraftExclusion | null = marks[position] ?? null
    return { role: roleOf(role, roles[position] ?? 'body', position, headline, mark), text, exclusion: mark }
  })
}

function roleOf(
  byMarkup: Role | null,
  byWords: Role,
  position: number,
  headline: number | null,
  mark: DraftExclusion | null,
): Role {
  if (position === headline || (headline === null && byWords === 'headline')) return 'headline'
  if (mark !== null) return byWords
  const role = byMarkup ?? byWords
  return role === 'headline' ? 'heading' : role
}

/** Where the headline is known, what stands before it is no headline, and the story's roles are read from there on. */
function rolesUnder(headline: number, shapes: readonly LineShape[], marks: readonly (DraftExclusion | null)[]): Role[] {
  return [
    ...shapes.slice(0, headline).map((shape): Role => (shape.isStory ? 'body' : 'byline')),
    ...assignRoles(shapes.slice(headline), marks.slice(headline)),
  ]
}

/** The text's own language where it tells; what the file states where it does not. */
function languageOf(text: string, stated: string): { readonly value: Language; readonly isStated: boolean } {
  const found = detectLanguage(text)
  const primary = stated.toLowerCase().split(/[-_]/)[0] ?? ''
  const known = primary === 'fa' || primary === 'ar' || primary === 'en' ? primary : null
  return {
    value: found === 'und' ? (known ?? found) : found,
    isStated: known !== null && (found === 'und' || found === known),
  }
}

/** The outlet's name alone on a line, wherever it stands on the page. */
function isMasthead(text: string): boolean {
  return text.length <= 60 && findOutletNamed(text) !== null
}

/** Paragraphs searched for an outlet speaking of itself. */
const OUTLET_SEARCH = 60

/** The first line that is an address, with or without a label. */
function addressIn(paragraphs: readonly DraftParagraph[]): string {
  for (const { text } of paragraphs) {
    const url = text.length > 2000 ? undefined : /^(?:[^:]{0,20}:\s*)?(https?:\/\/[^\s<>"]+)$/i.exec(text)?.[1]
    if (url !== undefined) return url
  }
  return ''
}
