import { foldText } from '../text/fold.ts'
import { matchNoise } from './noise-match.ts'
import { lettersOf, lineShape } from './line-shape.ts'
import { findOutletAt, findOutletNamed } from './outlets.ts'

export interface OutletName {
  /** As printed; empty when none was found. */
  readonly name: string
  /** Empty when the outlet is not in our table. */
  readonly english: string
}

/** The places of a page where an outlet gives its name. */
export interface OutletPlaces {
  readonly url: string
  /** Bylines and other lines before the story. */
  readonly bylines: readonly string[]
  /** The first paragraph of the story. */
  readonly opening: string
  /** Lines set aside as imprint. */
  readonly imprints: readonly string[]
  /** The story, to find an outlet speaking of itself. */
  readonly story: readonly string[]
}

/**
 * The outlet a report is from. Known outlets by address, byline, dateline or imprint; others when a dateline or byline
 * carries an outlet's word (رادیو, خبرگزاری, نيوز), comes again in the imprint, or is one the people in the story spoke to.
 */
export function findOutlet(places: OutletPlaces): OutletName {
  const address = findOutletAt(places.url)
  if (address !== null) return { name: address.names[0] ?? '', english: address.english }
  const named = [...places.bylines.flatMap(partsOf), ...datelineParts(places.opening)]
  const imprinted = places.imprints.flatMap(imprintNames)

  // A whole line's name ("BBC News, فارسی") is more telling than its parts.
  const known = [...places.bylines, ...named, ...imprinted].flatMap((name) => {
    const outlet = findOutletNamed(name)
    return outlet === null ? [] : [{ name, outlet }]
  })
  const best = known.find(({ outlet }) => outlet.isAgency !== true)
  if (best !== undefined) return { name: best.name, english: best.outlet.english }

  const unknown = named.find(
    (name) =>
      findOutletNamed(name) === null &&
      (hasOutletWord(name) ||
        imprinted.some((imprint) => lettersOf(imprint).endsWith(lettersOf(name))) ||
        isSpokenTo(name, places.story)),
  )
  if (unknown !== undefined) return { name: unknown, english: '' }
  if (imprinted[0] !== undefined) return { name: imprinted[0], english: '' }
  const agency = known[0]
  return agency === undefined ? { name: '', english: '' } : { name: agency.name, english: agency.outlet.english }
}

const LONGEST_NAME_WORDS = 4

function isNameLike(part: string): boolean {
  return lettersOf(part).length >= 2 && part.split(/\s+/).length <= LONGEST_NAME_WORDS
}

/** Labels ("منبع:") go, dashes, commas, bars and brackets part. */
function partsOf(line: string): string[] {
  return line
    .split(/\s*[:،,|/+()«»“”"]\s*|\s*[-–—]\s+|\s+[-–—]\s*/)
    .map((part) => part.trim())
    .filter(isNameLike)
}

/** What stands before the dash or colon of a dateline: "بغداد – رويترز: …", "رادیو فردا- …". */
function datelineParts(opening: string): string[] {
  const dateline = /^(?:(?:[^-–—:.؛«“”"]|\.(?=\p{L})){2,40}?\s*(?:[-–—](?=\s)|:(?=\s))\s*){1,2}/u.exec(
    opening.slice(0, 90),
  )?.[0]
  return dateline === undefined ? [] : partsOf(dateline)
}

/** Names in an imprint, without years, rights and links. */
function imprintNames(line: string): string[] {
  return line
    .replace(rightsPhrase, '|')
    .split(/\s*(?:[©|،•·]|\.(?!\p{L}))\s*|\s+[-–—]\s+|[\d٠-٩۰-۹]{4}(?:\s?(?:هـ|م))?/u)
    .map((part) => part.trim())
    .filter((part) => isNameLike(part) && !isImprintPhrase(part) && !isPageNumber(part))
}

/** The foot of a document's pages. */
function isPageNumber(part: string): boolean {
  return /^(?:صفحه|الصفحه|ص|page|p\.?)\s*[\d\s/]*(?:(?:از|من|of)\s*\d*)?$/u.test(foldText(part))
}

const rightsPhrase =
  /(?:(?:جميع|كل|كافة)\s+)?(?:الحقوق|حقوق النشر)\s+محفوظة(?:\s+ل(?=\p{L}))?|(?:کلیه|تمامی|تمام|همه)\s+حقوق[^|©.]*محفوظ(?:\s+است)?|all rights reserved/giu

function isImprintPhrase(part: string): boolean {
  const folded = foldText(part)
  return (
    matchNoise(lineShape({ text: part, marker: '', isAfterBlank: false })) !== null ||
    siteLink.test(folded) ||
    /(?:^| )(?:حقوق|الحقوق|محفوظ\p{L}*|مجاز|صحیفه|rights|copyright)(?: |$)/u.test(folded)
  )
}

const siteLink = /^(?:هییه التحریر|اتصل بنا|من نحن|سیاسه|درباره|تماس|اعلن|شروط|about|contact|privacy|terms)/u

const outletWord =
  /^(?:رادیو|شبکه|خبرگزاری|روزنامه|هفته ?نامه|پایگاه خبری|تلویزیون|صدای|وکاله|صحیفه|جریده|قناه|رادیو|اذاعه|صوت|موقع|radio|the) |(?: |^)(?:انلاین|نیوز|نت|پرس|تی ?وی|تایمز|پست|برس|تایمز|online|news|press|times|post|tv|radio)$/u

function hasOutletWord(name: string): boolean {
  return outletWord.test(foldText(name)) && name.includes(' ')
}

/** "در گفت‌وگو با سپیدار", "به ترازو گفت", "لـ«بريد السواد»". */
function isSpokenTo(name: string, story: readonly string[]): boolean {
  const folded = foldText(name)
  const cues = [
    `گفتوگو با ${folded}`,
    `گفتگو با ${folded}`,
    `به ${folded} گفت`,
    `خبرنگار ${folded}`,
    `ل«${folded}»`,
    `ل"${folded}"`,
  ]
  return story.some((paragraph) => {
    const text = foldText(paragraph)
    return cues.some((cue) => text.includes(cue))
  })
}
