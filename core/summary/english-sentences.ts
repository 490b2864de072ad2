/** Always followed by a name or a number. */
const titles = new Set(
  'Mr. Mrs. Ms. Dr. Prof. Gen. Lt. Col. Maj. Capt. Cmdr. Adm. Sgt. Brig. Sen. Rep. Gov. Pres. Amb. Hon. Rev. Fr. St. Mt. Ft. vs. v. cf. e.g. i.e. al. approx. ca. c. Jan. Feb. Mar. Apr. Jun. Jul. Aug. Sep. Sept. Oct. Nov. Dec.'.split(
    ' ',
  ),
)
/** Abbreviations when a number follows, words that end a sentence otherwise. */
const beforeNumbers = new Set('No. Nos. Art. Sec. Fig. p. pp. Vol.'.split(' '))
/** May stand at the end of a sentence or within one. */
const openEnded = new Set('Inc. Ltd. Co. Corp. Bros. Jr. Sr. etc. Ave. Blvd. Dept. Univ. Assn.'.split(' '))
const clock = /^[ap]\.m\.$/i
const initial = /^\p{Lu}\.$/u
const acronym = /^(?:\p{L}\.){2,}$/u
/** After "5 p.m." these go on with the same sentence. */
const afterClock =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|[A-Z]{2,5}|[A-Z]\w+ (?:time|Time))\b/
/** Words that begin sentences and hardly ever follow an acronym within one, as "State Department" follows "U.S.". */
export const starters: ReadonlySet<string> = new Set(
  'The A An It Its He She They We You I This That These Those There In On At But And Or So Yet For By From With After Before As If When While Although Though However Meanwhile His Her Their Our My Some Several Many Most Both Neither Either All Not No None One Two Three According Earlier Later Moreover Still Then Thus Under Since During Despite Until What Who Why How Where Which Whether Such Others Another Each Every Only Even Also To Of Over'.split(
    ' ',
  ),
)

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })

/**
 * Where the sentences of a running English text begin: offsets into `text`, ascending, the first always 0; none for an empty text.
 * `marks` are the offsets at which citations or footnote marks were taken out: one right after a full stop shows that the
 * sentence ends there, even after an abbreviation.
 * Boundaries as Unicode Standard Annex 29 has them, but not after titles, initials and abbreviations within a sentence.
 */
export function sentenceStarts(text: string, marks: ReadonlySet<number>): readonly number[] {
  const starts: number[] = []
  let hasWords = false
  for (const { segment, index } of segmenter.segment(text)) {
    // A segment of quotation marks alone belongs to the sentence before it.
    const opens = starts.length === 0 || (hasWords && /[\p{L}\p{N}]/u.test(segment) && isBoundary(text, index, marks))
    if (opens) starts.push(index)
    hasWords ||= /[\p{L}\p{N}]/u.test(segment)
  }
  return starts
}

function isBoundary(text: string, index: number, marks: ReadonlySet<number>): boolean {
  const before = text.slice(0, index).trimEnd()
  const after = text.slice(index).replace(/^[\s“‘"'([«]+/u, '')
  if (/^\p{Ll}/u.test(after)) return false
  if (marks.has(before.length)) return true
  const lastWord = (/\S+$/.exec(before.slice(-40))?.[0] ?? '').replace(/^[“‘"'([«]+/, '')
  if (titles.has(lastWord) || initial.test(lastWord)) return false
  if (beforeNumbers.has(lastWord)) return !/^\d/.test(after)
  if (clock.test(lastWord)) return !afterClock.test(after)
  if (acronym.test(lastWord) || openEnded.has(lastWord)) return starters.has(/^[\p{L}’']+/u.exec(after)?.[0] ?? '')
  return true
}
