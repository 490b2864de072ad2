import type { Span } from '../base/span.ts'
import type { Language, Stance, Voice } from '../document/records.ts'
import { foldText } from '../text/fold.ts'
import { sentenceSpans } from '../text/sentences.ts'
import { englishSource } from './anonymous.ts'
import { arabicSayings } from './arabic.ts'
import { hedgesIn } from './hedges.ts'
import { englishAgency } from './media.ts'
import { persianSayings } from './persian.ts'
import { quotationAround } from './quotation.ts'
import type { Saying } from './saying.ts'

/** Words of the report that name somebody, and how English would name them where that is known. */
export interface NamedWords extends Span {
  readonly english: string | null
}

/** A reading and the words it rests on. */
export interface Grounded<Value> {
  readonly value: Value
  readonly spans: readonly Span[]
}

/**
 * On whose authority a report says some words, as far as the paragraph tells. Suggestions, never facts: every one comes
 * with its words, spans of the paragraph's stored text.
 */
export interface AttributionReading {
  /** Agencies or other outlets the report has it from; the likeliest first. The report's own outlet is never among them. */
  readonly agencies: readonly NamedWords[]
  /** Who says it; the likeliest first. Empty where the text leaves it open. */
  readonly sources: readonly NamedWords[]
  /** Null where nothing tells: then the outlet says it itself. */
  readonly voice: Grounded<Exclude<Voice, 'stated'>> | null
  /** `denies` where what the words say is being denied, `assertsInPart` where they are hedged. */
  readonly stance: Grounded<Extract<Stance, 'denies' | 'assertsInPart'>> | null
}

export interface AttributionQuestion {
  /** The paragraph's stored text. */
  readonly text: string
  /** The words asked about. */
  readonly span: Span
  readonly language: Language
  /** How the report's own outlet is named: «به رادیو پیوند گفت» names no agency in a report of Radio Peyvand. */
  readonly ownNames?: readonly string[]
}

const nothing: AttributionReading = { agencies: [], sources: [], voice: null, stance: null }

/**
 * Reads who says the words under `span`, by the patterns of Persian and Arabic news prose: agency formulas, verbs of saying
 * with their speaker, quotation marks, hedges. Precision comes first: where a sentence does not show clearly where a name
 * ends, none is given. Other languages give nothing. The span must lie within the text.
 */
export function readAttribution({ text, span, language, ownNames = [] }: AttributionQuestion): AttributionReading {
  if (language !== 'fa' && language !== 'ar') return nothing
  const sayings = sayingsOf(text, language)
    .map((saying) => ({ saying, shared: overlap(saying.region, span) }))
    .filter(({ shared }) => shared > 0)
    .toSorted((a, b) => b.shared - a.shared)
    .map(({ saying }) => saying)
  const [first] = sayings
  const quotation = quotationAround(text, span)
  const hedges = hedgesIn(text, span, language)
  const voice: AttributionReading['voice'] =
    first !== undefined && first.voice !== 'stated'
      ? { value: first.voice, spans: [first.cue] }
      : quotation === null
        ? null
        : { value: 'quoted', spans: [quotation] }
  return {
    agencies: named(text, sayings, 'agency', ownNames),
    sources: named(text, sayings, 'source', ownNames),
    voice,
    stance:
      voice?.value === 'denied'
        ? { value: 'denies', spans: voice.spans }
        : hedges.length > 0
          ? { value: 'assertsInPart', spans: hedges }
          : null,
  }
}

/** The sayings of a whole paragraph, each «وی افزود» with the speaker of the one before. */
function sayingsOf(text: string, language: 'fa' | 'ar'): readonly Saying[] {
  const read = language === 'fa' ? persianSayings : arabicSayings
  const found: Saying[] = []
  const sentences = sentenceSpans(text)
  for (const [index, sentence] of sentences.entries()) {
    for (const said of read(text, sentence)) {
      const quoted = sentences[index - 1]
      // «… .» این را … می‌گوید: what is said is the sentence before.
      const reachesBack = quoted !== undefined && foldText(text.slice(sentence.from, sentence.to)).startsWith('این را ')
      const saying = reachesBack ? { ...said, region: { ...said.region, from: quoted.from } } : said
      const before = found.findLast((other) => other.source !== null || other.agency !== null)
      const carries = saying.isContinued && saying.source === null && before !== undefined
      found.push(carries ? { ...saying, source: before.source, agency: saying.agency ?? before.agency } : saying)
    }
  }
  return leadingAgency(found)
}

/** «به گزارش رویترز، … . این منبع گفت …»: an agency that opens a paragraph stands behind the speakers after it. */
function leadingAgency(sayings: readonly Saying[]): readonly Saying[] {
  const [first] = sayings
  if (first === undefined || first.agency === null || first.source !== null) return sayings
  const { agency } = first
  return sayings.map((saying) => (saying.agency === null ? { ...saying, agency } : saying))
}

function named(
  text: string,
  sayings: readonly Saying[],
  link: 'agency' | 'source',
  ownNames: readonly string[],
): readonly NamedWords[] {
  const own = ownNames.map(plain).filter((name) => name !== '')
  const found = new Map<string, NamedWords>()
  for (const saying of sayings) {
    const span = saying[link]
    if (span === null) continue
    const words = text.slice(span.from, span.to)
    const key = plain(words)
    if (found.has(key) || own.some((name) => key === name || key.endsWith(` ${name}`))) continue
    const english = link === 'agency' ? englishAgency(words) : englishSource(words, text.slice(span.to))
    found.set(key, { ...span, english })
  }
  return [...found.values()]
}

function plain(words: string): string {
  return foldText(words)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

function overlap(a: Span, b: Span): number {
  return Math.min(a.to, b.to) - Math.max(a.from, b.from)
}
