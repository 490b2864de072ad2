export type CueKind = 'number' | 'date' | 'name' | 'word' | 'shared' | 'latin' | 'related'

/** One reason to look for a sentence elsewhere: under `key` it meets its like in the other report. */
export interface Cue {
  readonly key: string
  readonly kind: CueKind
  readonly english: string
}
