/**
 * Where a fact about a report was read: in the report's own words, in what a page states about itself (schema.org, Open
 * Graph, other meta elements, the markup of its text), in its address, in the properties of a document, or in the notes a
 * browser wrote when it saved the page.
 */
export type Origin = 'text' | 'schemaOrg' | 'openGraph' | 'meta' | 'markup' | 'address' | 'properties' | 'saved'

export interface Stated<Value = string> {
  readonly value: Value
  readonly origin: Origin
}

/** A day a page states. */
export interface StatedDate extends Stated {
  /** As the page states it, such as `2025-10-31T08:15:00+03:30`. */
  readonly printed: string
  /** ISO, in the time zone it is stated in. `value` is the same. */
  readonly value: string
  /** Whether it is the day of publication and not of a change or of writing. */
  readonly isPublication: boolean
}

/** What a file states about itself beside its text. Null where it says nothing. */
export interface StatedFacts {
  readonly headline: Stated | null
  readonly outlet: Stated | null
  readonly byline: Stated | null
  readonly date: StatedDate | null
  /** BCP 47, as stated. */
  readonly language: Stated | null
  readonly url: Stated | null
}

export const nothingStated: StatedFacts = {
  headline: null,
  outlet: null,
  byline: null,
  date: null,
  language: null,
  url: null,
}
