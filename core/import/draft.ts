import type { Calendar, Exclusion, Language, Role } from '../document/records.ts'
import type { Origin } from './stated-facts.ts'

/** What the importer makes of one file, for the editor to look over before it becomes a report. */
export interface ReportDraft {
  readonly fileName: string
  /** WHATWG label of the encoding the bytes were read in, such as `utf-8` or `windows-1256`. */
  readonly encoding: string
  readonly language: Language
  readonly outlet: string
  readonly outletEnglish: string
  readonly headline: string
  /** As the file states it beside its text; empty where it does not. */
  readonly byline: string
  readonly date: DateReading
  readonly url: string
  readonly origins: FactOrigins
  readonly paragraphs: readonly DraftParagraph[]
  readonly remarks: readonly Remark[]
}

/** Where each fact was read. */
export type FactOrigins = Readonly<Record<'outlet' | 'headline' | 'date' | 'language' | 'url', Origin>>

/** Why a draft's paragraph is set aside: a draft knows of no other version. */
export type DraftExclusion = Exclude<Exclusion, 'withdrawn'>

export interface DraftParagraph {
  readonly role: Role
  readonly text: string
  /** Why it is set aside as noise; null when it is kept. */
  readonly exclusion: DraftExclusion | null
}

/** A date as printed and as understood. `candidates` are ISO dates, best first; empty when nothing was found. */
export interface DateReading {
  readonly printed: string
  readonly calendar: Calendar
  readonly candidates: readonly string[]
  /** Whether the report prints enough to be sure: day, month and year. */
  readonly isCertain: boolean
}

/**
 * Something the editor should know about the file. `yearFrom`: the words of the text that tell the year, empty when none
 * do; `example`: one word that lost its joiner; counts are of places in the text; encodings are WHATWG labels. `extracted`:
 * the order of words was put together from their places on the page.
 */
export type Remark =
  | { readonly kind: 'dateWithoutYear'; readonly printed: string; readonly yearFrom: string }
  | { readonly kind: 'joinersMissing'; readonly example: string }
  | { readonly kind: 'undecodable'; readonly count: number }
  | { readonly kind: 'bidiOverrides'; readonly count: number }
  | { readonly kind: 'encodingMislabelled'; readonly declared: string; readonly used: string }
  | { readonly kind: 'extracted' }
  | { readonly kind: 'pagesWithoutText'; readonly count: number }
