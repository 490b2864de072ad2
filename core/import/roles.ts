import { findDates } from '../text/dates.ts'
import type { Role } from '../document/records.ts'
import type { DraftExclusion } from './draft.ts'
import { isPunctuated, type LineShape } from './line-shape.ts'
import { findOutletNamed } from './outlets.ts'

/** What each line is to the story. Lines set aside are body or list items and count for nothing else. */
export function assignRoles(shapes: readonly LineShape[], marks: readonly (DraftExclusion | null)[]): Role[] {
  const kept = shapes.flatMap((shape, index) => (marks[index] === null ? [{ shape, index }] : []))
  const opensWithLongHeadline = kept[0] !== undefined && isLongHeadline(kept[0].shape) && isPunctuated(shapes.slice(1))
  const firstStory = kept.findIndex(
    ({ shape }, position) =>
      shape.isStory && !isCaption(shape) && !endsWithDay(shape) && !(position === 0 && opensWithLongHeadline),
  )
  const headline = pickHeadline(kept.slice(0, Math.max(0, firstStory)).filter(({ shape }) => isHeadline(shape)))
  const mostHeadingWords = isPunctuated(shapes) ? LONGEST_HEADING_WORDS : LONGEST_UNSTOPPED_HEADING_WORDS
  const roles: Role[] = shapes.map(({ isBulleted }) => (isBulleted ? 'listItem' : 'body'))
  kept.forEach(({ shape, index }, position) => {
    if (index === headline?.index) roles[index] = 'headline'
    else if (position < firstStory) roles[index] = roleBeforeStory(shape)
    else roles[index] = roleInStory(shape, position < kept.length - 1, mostHeadingWords)
  })
  demoteRunsOfHeadings(roles, kept.map(({ index }) => index).slice(Math.max(0, firstStory)))
  return roles
}

interface KeptLine {
  readonly shape: LineShape
  readonly index: number
}

/** The line a page prints twice, else the first that is no mere label, else the first. */
function pickHeadline(candidates: readonly KeptLine[]): KeptLine | undefined {
  const isTwice = ({ shape, index }: KeptLine): boolean =>
    candidates.some((other) => other.index !== index && other.shape.letters === shape.letters)
  const isLongEnough = ({ shape }: KeptLine): boolean => shape.words >= SHORTEST_HEADLINE_WORDS
  return (
    candidates.find((line) => isLongEnough(line) && isTwice(line)) ?? candidates.find(isLongEnough) ?? candidates[0]
  )
}

const HEADING_RUN = 3

/** Verse, or paragraphs without full stops: headings do not come in threes. */
function demoteRunsOfHeadings(roles: Role[], kept: readonly number[]): void {
  let run: number[] = []
  for (const index of [...kept, -1]) {
    if (index >= 0 && roles[index] === 'heading') {
      run.push(index)
    } else {
      if (run.length >= HEADING_RUN) for (const heading of run) roles[heading] = 'body'
      run = []
    }
  }
}

/** Too long to be told from a paragraph by its length; told by the full stop it alone lacks. */
function isLongHeadline(shape: LineShape): boolean {
  return shape.isStory && shape.content.length <= 150 && !/[:،,]$/.test(shape.content) && isHeadline(shape)
}

const LONGEST_HEADLINE = 200
const LONGEST_HEADING_WORDS = 12
/** Where no paragraph has a full stop, a line must be shorter to be a heading. */
const LONGEST_UNSTOPPED_HEADING_WORDS = 5
const SHORTEST_HEADLINE_WORDS = 4

function isHeadline(shape: LineShape): boolean {
  return (
    !shape.isSentence &&
    !shape.isBulleted &&
    shape.content.length <= LONGEST_HEADLINE &&
    shape.words >= 2 &&
    !isByline(shape) &&
    !isCaption(shape)
  )
}

/** Between headline and story stand bylines and captions; a line with a verb at its end is a second headline. */
function roleBeforeStory(shape: LineShape): Role {
  if (shape.isBulleted) return 'listItem'
  if (isCaption(shape)) return 'caption'
  if (isByline(shape) || isPlaceAndName(shape)) return 'byline'
  if (endsWithDay(shape)) return 'caption'
  if (shape.isSentence || shape.letters === '') return 'body'
  return shape.words < 4 || endsWithVerb.test(shape.folded) ? 'heading' : 'caption'
}

function roleInStory(shape: LineShape, hasNext: boolean, mostHeadingWords: number): Role {
  if (isQuotation(shape.content)) return 'quotation'
  if (shape.isBulleted) return 'listItem'
  if (isCaption(shape)) return 'caption'
  if (shape.isStory) return 'body'
  if (isLabelledByline(shape) || isDateLine(shape)) return 'byline'
  const isShort = shape.words <= mostHeadingWords && !shape.isSentence
  if (!isShort || /[:،,؛;…]$/.test(shape.content)) return 'body'
  if (hasNext && shape.letters !== '') return 'heading'
  return !hasNext && isByline(shape) ? 'byline' : 'body'
}

/** Folded. Finite verbs that end Persian sentences. */
const endsWithVerb =
  /(?:^| )(?:کرد|شد|است|بود|گفت|داد|کردند|شدند|دادند|گفتند|خواست|رسید|رفت|یافت|گرفت|دارد|شود|کند|می\p{L}+(?:د|ند))[؟?!»]?$/u

function isByline(shape: LineShape): boolean {
  if (shape.words > 12 || shape.isSentence) return false
  return isLabelledByline(shape) || isDateLine(shape) || isNamesLine(shape) || /^https?:\/\/\S+$/.test(shape.content)
}

/** Folded: what a byline begins with, or names of desks in it. */
const bylineStart =
  /^(?:نویسنده|گزارش از|گزارشگر|خبرنگار|ترجمه|مترجم|به قلم|تهیه و تنظیم|منبع|شغل|تاریخ انتشار|زمان انتشار|منتشر شده|به ?روز ?رسانی|اخرین به ?روز|کتبت?|بقلم|اعداد|تحریر|ترجمه|المصدر|مصدر|نشر(?:ت)? فی|تاریخ النشر|اخر تحدیث|تم النشر|by|written by|published on|published|author|role|updated|last updated|source|reporting by|editing by)(?![\p{L}])/u
const deskName =
  /(?:^|[،,\-–—] ?)(?:گروه|سرویس|بخش|خبرنگار|تحریریه|وکالات|مراسل(?:نا)?|خاص|غرفه الاخبار|المحرر)(?![\p{L}])/u

function isLabelledByline({ folded, words, isSentence }: LineShape): boolean {
  if (words > 12 || isSentence) return false
  return bylineStart.test(folded) || (words <= 8 && deskName.test(folded))
}

/** "تل الزهر – أيهم الخابوري": a place or an outlet, a dash, a name; or an outlet's name alone. */
function isNamesLine({ content, words }: LineShape): boolean {
  if (findOutletNamed(content) !== null) return true
  const parts = content.split(/\s+[-–—|]\s+|\s*\/\s*/)
  return (
    words <= 9 && parts.length >= 2 && parts.every((part) => part.split(/\s+/).length <= 3 && !/[:؟?!«»"“”]/.test(part))
  )
}

/** "واشنطن: هبة القدسي" */
function isPlaceAndName({ content }: LineShape): boolean {
  return /^\p{L}+(?: \p{L}+)?: \p{L}+(?: \p{L}+){1,2}$/u.test(content)
}

/** Dates, clock times and little else. */
export function isDateLine({ content, isStory }: LineShape): boolean {
  if (isStory || content.length > 120) return false
  const dates = findDates(content)
  if (dates.length === 0) return false
  let rest = content
  for (const { printed } of dates) rest = rest.replace(printed, ' ')
  const words = rest.match(/\p{L}{3,}/gu) ?? []
  // "… in Caracas, 12 October" is a photograph's.
  const leadsToDay = words.length > 0 && /[،,]\s*$/.test(rest.trim())
  return words.length <= 4 && words.join('').length * 2 <= content.length && !leadsToDay
}

/** Folded. A photograph's words and credits. */
const captionCue =
  /(?:^|[؛;(،,\-–—|/] ?)(?:عکس|تصویر|عکاس|صوره|الصوره|منبع تصویر|توضیح تصویر|صدر الصوره|التعلیق علی الصوره|تعلیق الصوره|شرح عکس|image source|image caption|photo|image|picture|credit|file photo)(?![\p{L}])|[(\-–/] ?(?:رویترز|ا ?ف ?ب|فرانس برس|ا ?ب|اسوشیتد ?برس|غیتی|گتی|اناضول|reuters|afp|ap|epa|getty(?: images)?|ارشیف\p{L}*)\)?$/u

function isCaption({ folded, words, isSentence, isBulleted }: LineShape): boolean {
  return !isBulleted && (!isSentence || words <= 25) && captionCue.test(folded)
}

/** "… در کاراکاس، ونزوئلا، ۱۲ اکتبر ۲۰۲۵" */
function endsWithDay({ content, folded, words, isSentence }: LineShape): boolean {
  const last = folded === '' || isSentence ? undefined : findDates(content).at(-1)
  return (
    last !== undefined && last.year !== null && last.span.from > 20 && last.span.to >= content.length - 1 && words >= 6
  )
}

/** A paragraph within quotation marks, or one that opens them and leaves them open, or a short lead-in and a quotation. */
export function isQuotation(text: string): boolean {
  if (text.length < 40) return false
  const opens = /^[«“”"„]/.test(text)
  const firstClose = text.slice(1).search(/[»“”"]/)
  if (opens && firstClose === -1) return true
  const closesAtEnd = /[»“”"][.؟?!…]*$/.test(text)
  if (!closesAtEnd) return false
  if (opens && firstClose >= text.length - 4) return true
  const leadIn = /^(?:(?![.؟!]\s)[^:]){3,120}:\s*(?=[«“”"„])/u.exec(text)?.[0]
  if (leadIn === undefined || leadIn.length * 2 > text.length) return false
  const quoted = text.slice(leadIn.length + 1)
  return quoted.search(/[»“”"]/) >= quoted.length - 3
}
