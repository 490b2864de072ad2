import * as v from 'valibot'
import { failure, success, type Result } from '../../base/result.ts'
import { calendarSchema, stanceSchema, voiceSchema, type Language } from '../../document/records.ts'
import { detectLanguage } from '../../text/language.ts'
import type { DraftParagraph, ReportDraft } from '../draft.ts'
import { bidiOverrides } from '../remarks.ts'
import { undecodableRemark } from '../decode.ts'
import type { ClaimDraft, FileDraft, MentionDraft } from './alignment-draft.ts'
import type { ReadMark, ReadSide, ReadStretch, ReadUnit, ReadUnits } from './read-unit.ts'

/** More than that is a memory of years, not the reports on an event. */
const MOST_UNITS = 10_000

export interface UnitsFile {
  readonly fileName: string
  readonly encoding: string
  readonly undecodable: number
  readonly units: ReadUnits
}

/**
 * Puts reports and claims together from units. Words whose places are known come back to their paragraphs; of other tools' units each
 * side is a paragraph. English beside Persian or Arabic is what the claim states, not a report. A unit without claims of its own
 * is one claim of all its sides. Refuses files without words and with more units than a project can hold.
 */
export function draftOfUnits({ fileName, encoding, undecodable, units }: UnitsFile): Result<FileDraft> {
  if (units.units.length > MOST_UNITS) {
    return failure('importTooLarge', { fileName, paragraphs: units.units.length, limit: MOST_UNITS })
  }
  const languages = languagesOf(units)
  const isTranslated = [...languages.values()].some((language) => language === 'fa' || language === 'ar')
  const isEnglish = ({ report }: ReadSide) => isTranslated && languages.get(report) === 'en'
  const reports = new Map<string, GrowingReport>()
  for (const { sides } of units.units) {
    for (const side of sides) {
      if (isEnglish(side)) continue
      const report = reports.get(side.report) ?? { places: new Map(), stretches: [] }
      reports.set(side.report, report)
      for (const stretch of side.stretches) take(report, stretch)
    }
  }
  const settled = [...reports].map(([key, report]) => ({ key, ...settle(report) }))
  const drafts = settled
    .filter(({ paragraphs }) => paragraphs.length > 0)
    .map(({ key, paragraphs }): ReportDraft => {
      const facts = units.reports.get(key) ?? new Map<string, string>()
      const text = paragraphs.map((paragraph) => paragraph.text).join('\n')
      const date = v.safeParse(v.pipe(v.string(), v.isoDate()), facts.get('date') ?? '')
      const headline = paragraphs.find(({ role }) => role === 'headline')?.text ?? ''
      return {
        fileName,
        encoding,
        language: languages.get(key) ?? 'und',
        outlet: facts.get('outlet') ?? '',
        outletEnglish: facts.get('outlet-english') ?? '',
        headline: facts.get('headline') ?? headline,
        byline: '',
        date: {
          printed: facts.get('printed-date') ?? '',
          calendar: v.parse(v.fallback(calendarSchema, 'gregory'), facts.get('calendar')),
          candidates: date.success ? [date.output] : [],
          isCertain: date.success && facts.get('date-confirmed') === 'yes',
        },
        url: facts.get('url') ?? '',
        origins: date.success ? origins : { ...origins, date: 'text' },
        paragraphs,
        remarks: [...undecodableRemark(undecodable), ...[bidiOverrides(text)].filter((remark) => remark !== null)],
      }
    })
  if (drafts.length === 0) return failure('importEmpty', { fileName })
  const places = new Map(settled.flatMap(({ starts }) => [...starts]))
  const indexes = new Map(
    settled.filter(({ paragraphs }) => paragraphs.length > 0).map(({ key }, index) => [key, index]),
  )
  return success({
    reports: drafts,
    claims: claimsOf(units.units, places, indexes, isEnglish),
    title: units.title,
    eventDate: v.is(v.pipe(v.string(), v.isoDate()), units.eventDate) ? units.eventDate : null,
  })
}

const origins = {
  outlet: 'properties',
  headline: 'properties',
  date: 'properties',
  language: 'properties',
  url: 'properties',
} as const

/** A report being put together: known paragraphs by their number, and the rest as it comes. */
interface GrowingReport {
  readonly places: Map<number, Map<number, ReadStretch[]>>
  readonly stretches: ReadStretch[]
}

function take({ places, stretches }: GrowingReport, stretch: ReadStretch): void {
  const { place, text } = stretch
  if (text.trim() === '') return
  if (place === null) {
    stretches.push(stretch)
    return
  }
  const paragraph = places.get(place.paragraph) ?? new Map<number, ReadStretch[]>()
  places.set(place.paragraph, paragraph)
  // A report of three stands in two pairs: the same words come twice.
  paragraph.set(place.from, [...(paragraph.get(place.from) ?? []), stretch])
}

/** Where each stretch came to stand. */
interface Start {
  readonly paragraph: number
  readonly from: number
}

function settle({ places, stretches }: GrowingReport) {
  const paragraphs: DraftParagraph[] = []
  const starts = new Map<ReadStretch, Start>()
  for (const [, pieces] of [...places].toSorted(([x], [y]) => x - y)) {
    let text = ''
    let role: DraftParagraph['role'] = 'body'
    for (const [from, same] of [...pieces].toSorted(([x], [y]) => x - y)) {
      const longest = same.reduce((one, other) => (other.text.length > one.text.length ? other : one))
      // What stood between is not in the file, or was a blank that a memory does not keep.
      if (text !== '' && from > text.length) text += ' '
      for (const stretch of same) starts.set(stretch, { paragraph: paragraphs.length, from: text.length })
      text += longest.text
      role = longest.place?.role ?? role
    }
    paragraphs.push({ role, text, exclusion: null })
  }
  for (const stretch of stretches) {
    starts.set(stretch, { paragraph: paragraphs.length, from: 0 })
    paragraphs.push({ role: 'body', text: stretch.text, exclusion: null })
  }
  return { paragraphs, starts }
}

function claimsOf(
  units: readonly ReadUnit[],
  places: ReadonlyMap<ReadStretch, Start>,
  indexes: ReadonlyMap<string, number>,
  isEnglish: (side: ReadSide) => boolean,
): ClaimDraft[] {
  const labelled = new Map<string, { text: string; readonly mentions: Map<string, MentionDraft> }>()
  const others: ClaimDraft[] = []
  const placed = (side: ReadSide, stretch: ReadStretch, mark: ReadMark): MentionDraft | null => {
    const start = places.get(stretch)
    const report = indexes.get(side.report)
    if (start === undefined || report === undefined || mark.from >= mark.to) return null
    const span = { from: start.from + mark.from, to: start.from + mark.to }
    return { report, paragraph: start.paragraph, ...span, ...mentionOf(mark.facts) }
  }
  for (const { sides, claims } of units) {
    const ours = sides.filter((side) => !isEnglish(side))
    for (const [label, text] of claims) {
      const claim = labelled.get(label)
      if (claim === undefined) labelled.set(label, { text, mentions: new Map() })
      else if (claim.text === '') claim.text = text
    }
    const marked = ours.flatMap((side) =>
      side.stretches.flatMap((stretch) =>
        stretch.marks.map((mark) => ({ label: mark.claim, mention: placed(side, stretch, mark) })),
      ),
    )
    for (const { label, mention } of marked) {
      if (mention === null) continue
      const claim = labelled.get(label) ?? { text: '', mentions: new Map<string, MentionDraft>() }
      labelled.set(label, claim)
      claim.mentions.set([mention.report, mention.paragraph, mention.from, mention.to].join(' '), mention)
    }
    if (marked.length > 0) continue
    // British and American English of one unit state the same once.
    const english =
      sides
        .filter(isEnglish)
        .map(({ stretches }) => stretches.map(({ text }) => text.trim()).join(' '))
        .find((text) => text !== '') ?? ''
    const mentions = ours.flatMap((side) =>
      side.stretches.flatMap(
        (stretch) => placed(side, stretch, { from: 0, to: stretch.text.length, claim: '', facts: noFacts }) ?? [],
      ),
    )
    const text = english === '' ? [...claims.values()].join(' ') : english
    if (new Set(mentions.map(({ report }) => report)).size > 1 || (mentions.length > 0 && english !== '')) {
      others.push({ number: null, text, mentions })
    }
  }
  const numbered = [...labelled]
    .filter(([, { mentions }]) => mentions.size > 0)
    .map(([label, { text, mentions }]): ClaimDraft => ({
      number: numberOf(label),
      text,
      mentions: [...mentions.values()],
    }))
    .toSorted((x, y) => (x.number ?? Infinity) - (y.number ?? Infinity))
  return [...numbered, ...others]
}

const noFacts: ReadonlyMap<string, string> = new Map()

function mentionOf(facts: ReadonlyMap<string, string>) {
  return {
    stance: v.parse(v.fallback(stanceSchema, 'asserts'), facts.get('stance')),
    attribution: {
      agency: facts.get('agency') ?? '',
      source: facts.get('source') ?? '',
      voice: v.parse(v.fallback(voiceSchema, 'stated'), facts.get('voice')),
    },
    gloss: facts.get('gloss') ?? '',
    needsCheck: facts.get('to-check') === 'yes',
  }
}

function numberOf(label: string): number | null {
  const number = Number(/^C([1-9]\d{0,8})$/.exec(label)?.[1])
  return Number.isNaN(number) ? null : number
}

/** By what the file says; where it names none we know, by the words themselves. */
function languagesOf({ units }: ReadUnits): Map<string, Language> {
  const samples = new Map<string, { readonly stated: string; text: string }>()
  for (const { report, language, stretches } of units.flatMap(({ sides }) => sides)) {
    const sample = samples.get(report) ?? { stated: language, text: '' }
    samples.set(report, sample)
    if (sample.text.length < SAMPLE_LENGTH) sample.text += `${stretches.map(({ text }) => text).join('\n')}\n`
  }
  return new Map(
    [...samples].map(([report, { stated, text }]) => [report, statedLanguage(stated) ?? detectLanguage(text)]),
  )
}

const SAMPLE_LENGTH = 20_000

/** Null where the file says nothing that helps. A language we do not work in is none of ours, whatever its letters: no French is English. */
function statedLanguage(tag: string): Language | null {
  const primary = tag.toLowerCase().split(/[-_]/)[0] ?? ''
  if (!/^[a-z]{2,3}$/.test(primary) || ['und', 'mul', 'mis', 'zxx'].includes(primary)) return null
  return languageTags[primary] ?? 'und'
}

/** ISO 639-1, -2 and -3; Dari is Persian as it is written. */
const languageTags: Readonly<Record<string, Language>> = {
  fa: 'fa',
  fas: 'fa',
  per: 'fa',
  pes: 'fa',
  prs: 'fa',
  ar: 'ar',
  ara: 'ar',
  arb: 'ar',
  en: 'en',
  eng: 'en',
}
