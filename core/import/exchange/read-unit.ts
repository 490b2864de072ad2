import type { Span } from '../../base/span.ts'
import type { Role } from '../../document/records.ts'

/** What an exchange file holds, before it is put together to reports: units of words that belong together. */
export interface ReadUnits {
  readonly title: string
  /** ISO; empty where the file says none. */
  readonly eventDate: string
  /** What is known about reports besides their words, by the keys of sides. */
  readonly reports: ReadonlyMap<string, ReadonlyMap<string, string>>
  readonly units: readonly ReadUnit[]
}

/** Words of one or more reports that say the same. */
export interface ReadUnit {
  readonly sides: readonly ReadSide[]
  /** The English texts of claims by their label (`C3`), where marks or notes name claims. */
  readonly claims: ReadonlyMap<string, string>
}

export interface ReadSide {
  /** Of which report; sides of one key are one report. */
  readonly report: string
  /** BCP 47, as the file says it. */
  readonly language: string
  readonly stretches: readonly ReadStretch[]
}

/** Words of one paragraph. */
export interface ReadStretch {
  readonly text: string
  /** Where they stood in a project of ours; null in files of other tools, where every stretch is a paragraph. */
  readonly place: { readonly paragraph: number; readonly from: number; readonly role: Role } | null
  readonly marks: readonly ReadMark[]
}

/** Marked words, in UTF-16 code units of the stretch. */
export interface ReadMark extends Span {
  /** Of the claim they make, `C3`. */
  readonly claim: string
  /** What is known about the mention, under the names of `core/export/exchange/report-facts.ts`. */
  readonly facts: ReadonlyMap<string, string>
}
