import { asksNotToBeNamed, isNameless } from '../attribution/anonymous.ts'
import { readAttribution, type AttributionReading, type NamedWords } from '../attribution/read-attribution.ts'
import type { Span } from '../base/span.ts'
import type { Voice } from '../document/records.ts'
import type { ClaimSide, Statement } from './claim-sides.ts'
import { isQuoted } from './quotations.ts'
import { within, type Reading } from './reading.ts'
import { rememberByObject } from './remember.ts'

/** On whose word a statement stands. */
export interface Credit {
  readonly statement: Statement
  /** In English; empty where there is none. */
  readonly agency: string
  /** In English, or as the report has it where it was read from the text and nobody has put it into English. */
  readonly source: string
  /** Read from the text: the editor has said nothing of it. */
  readonly isRead: boolean
  /** Where the text names who it was read from. */
  readonly named: readonly Span[]
  readonly standing: 'none' | 'anonymous' | 'named'
  readonly voice: Voice
  /** In the source's own words, or with some of them. */
  readonly isQuoted: boolean
  /** Somebody says it, named or not: «وقالت الوزارة», «وی افزود». */
  readonly isSaid: boolean
}

/** Whether a statement makes its claim or speaks against it. */
export type Polarity = 'for' | 'against'

function polarityOf({ mention }: Statement): Polarity {
  return mention.stance === 'denies' ? 'against' : 'for'
}

/** On whose word each statement of a side stands. */
export function creditsOf({ report, statements }: ClaimSide): readonly Credit[] {
  const ownNames = [report.outlet, report.outletEnglish].filter((name) => name !== '')
  return statements.map((statement) => creditOf(statement, ownNames))
}

/**
 * The credit that a report gives a claim: of the statements of one polarity, the one that names a source goes before the one that
 * does not, the body before the headline.
 */
export function leadCredit(credits: readonly Credit[], polarity: Polarity): Credit | null {
  const rank = ({ standing, statement }: Credit) =>
    (standing === 'none' ? 2 : 0) + (statement.paragraph.role === 'headline' ? 1 : 0)
  const own = credits.filter(({ statement }) => polarityOf(statement) === polarity)
  return own.toSorted((a, b) => rank(a) - rank(b))[0] ?? null
}

/** Whether words of a statement only name who says it. */
export function isCredited(credits: readonly Credit[], { from, to }: Span, english: string): boolean {
  return credits.some(
    ({ named, agency, source, isRead }) =>
      named.some((one) => one.from < to && from < one.to) ||
      (!isRead && (agency.includes(english) || source.includes(english))),
  )
}

/** What the editor has said; else what the text says, where it says so clearly. */
function creditOf(statement: Statement, ownNames: readonly string[]): Credit {
  const { agency, source, voice } = statement.mention.attribution
  if (agency === '' && source === '' && voice === 'stated') return creditRead(statement, ownNames)
  const standing = agency === '' && source === '' ? 'none' : isAnonymous(source) ? 'anonymous' : 'named'
  const quoted = voice === 'quoted' || (voice === 'stated' && isQuoted(statement))
  return {
    statement,
    agency,
    source,
    isRead: false,
    named: [],
    standing,
    voice,
    isQuoted: quoted,
    isSaid: standing !== 'none',
  }
}

function creditRead(statement: Statement, ownNames: readonly string[]): Credit {
  const { reading, span, paragraph } = statement
  const { agencies, sources, voice } = readOnce(reading, span, ownNames)
  const isNear = (one: NamedWords) => reaches(one, statement)
  const [agency, source] = [agencies.find(isNear), sources.find(isNear)]
  const wordsOfName = (named: NamedWords | undefined) =>
    named === undefined ? '' : (named.english ?? paragraph.text.slice(named.from, named.to))
  const isUnnamed = (one: NamedWords) =>
    isNameless(paragraph.text.slice(one.from, one.to), paragraph.text.slice(one.to)) || isAnonymous(wordsOfName(one))
  const standing =
    agency === undefined && source === undefined
      ? 'none'
      : source !== undefined && isUnnamed(source)
        ? 'anonymous'
        : 'named'
  const named = [agency, source].flatMap((one) => (one === undefined ? [] : [{ from: one.from, to: one.to }]))
  // Verbs of saying are read as quoted; here a quotation is words in quotation marks.
  const read = voice?.value === 'alleged' ? 'alleged' : 'stated'
  return {
    statement,
    agency: wordsOfName(agency),
    source: wordsOfName(source),
    isRead: true,
    named,
    standing,
    voice: read,
    isQuoted: isQuoted(statement),
    isSaid: standing !== 'none' || voice !== null,
  }
}

const attributions = rememberByObject<Reading, Map<string, AttributionReading>>(() => new Map())

/** Several claims rest on one paragraph as often as not. */
function readOnce(reading: Reading, span: Span, ownNames: readonly string[]): AttributionReading {
  const known = attributions(reading)
  const key = [span.from, span.to, ...ownNames].join('\u0000')
  const found = known.get(key) ?? readAttribution({ text: reading.text, span, language: reading.language, ownNames })
  known.set(key, found)
  return found
}

/** A formula that follows this many words on speaks for what stands before it, not for the claim: «… وسط تضخم بلغ …، وفق جهاز الإحصاء». */
const longestReach = 4

/** Whether what a name says has a claim in it: not one told of the speaker («شرکتی که … است، گفت»), nor one well before the name. */
function reaches({ from, to }: Span, { reading, span }: Statement): boolean {
  if (to <= span.from && /^[»”"]?\s*که\s/u.test(reading.text.slice(to, span.from))) {
    return asksNotToBeNamed(reading.text.slice(to))
  }
  return within(reading.tokens, { from: span.to, to: from }).length <= longestReach
}

/**
 * Whether a source, as an editor writes it in English, is somebody who is not named: "a senior official", "two labour sources", "an
 * engineer who asked not to be named". A body, a spokesman who speaks for one, and a name are not.
 */
export function isAnonymous(source: string): boolean {
  if (
    /\b(?:anonym|unnamed|not to be (?:named|identified)|asked not|declined to be|did not want to be|familiar with|informed)/i.test(
      source,
    )
  ) {
    return true
  }
  return anonymousRole.test(source) && !/,\s*\p{Lu}/u.test(source)
}

const anonymousRole =
  /^(?:an?|one|two|three|four|several|some)\b(?:\s+[\p{L}-]+){0,3}?\s+(?:officials?|sources?|diplomats?|persons?|people|engineers?|officers?|commanders?|advisers?|aides?|insiders?|ministers?|lawmakers?|witness(?:es)?)\b|^(?:informed |security |diplomatic |medical |local |well-placed )?sources?$/iu

/**
 * Whether two sources are the same, as far as their words tell: one's are among the other's, or half of all are shared. Names in two
 * scripts are left alone: nobody can tell by words.
 */
export function isSameSource(a: string, b: string): boolean {
  if (isLatin(a) !== isLatin(b)) return true
  const [one, other] = [wordsOf(a), wordsOf(b)]
  if (one.size === 0 || other.size === 0) return one.size === other.size
  const shared = [...one].filter((word) => other.has(word)).length
  return shared === Math.min(one.size, other.size) || shared / (one.size + other.size - shared) >= 0.5
}

function isLatin(words: string): boolean {
  return words === '' || /\p{Script=Latin}/u.test(words)
}

function wordsOf(source: string): ReadonlySet<string> {
  const words = source.toLowerCase().match(/[\p{L}\p{M}\p{N}-]+/gu) ?? []
  return new Set(words.filter((word) => !empty.has(word)))
}

/** Words that tell no two sources apart: "the authorities of Sawad" are its government and its ministries. */
const empty = new Set(
  'a an the of in at for to and s from by with who authorities government officials official state sultanate republic kingdom spokesman spokeswoman spokesperson mr mrs ms dr'.split(
    ' ',
  ),
)
