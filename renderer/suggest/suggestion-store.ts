import { readableReport, suggestionsBetween, type ReadableReport, type Suggestion } from '#core/align/suggestion.ts'
import { isSameList } from '#core/document/same.ts'
import type { TermRecord } from '#core/document/records.ts'
import type { Report } from '#core/document/snapshot.ts'
import type { Aligner } from './start-aligner.ts'

export interface SuggestionState {
  /** All that is known, whatever the editor decided about it: `pendingSuggestions` has the rest. */
  readonly suggestions: readonly Suggestion[]
  /** Pairs of reports: read so far, and all. */
  readonly read: number
  readonly total: number
  /** `resting`: nothing left to read. `stopped`: by the editor. `failed`: the aligner broke; what it had found stays. */
  readonly activity: 'reading' | 'resting' | 'stopped' | 'failed'
}

/** Keeps the suggestions between all reports up to date, beside the page. */
export interface SuggestionStore {
  readonly state: SuggestionState
  readonly subscribe: (listener: () => void) => () => void
  /** The reports as they stand: reads the pairs whose words changed, and all of them when the editor's terms did. */
  readonly follow: (reports: readonly Report[], terms?: readonly TermRecord[]) => void
  /** Ends the reading; what was found stays. */
  readonly stop: () => void
  /** Goes on after `stop` or a failure. */
  readonly resume: () => void
  /** Lets go of the worker. `follow` begins anew. */
  readonly close: () => void
}

/** Two reports, and what was found between them; null until they were read in these words. */
interface Pair {
  readonly a: ReadableReport
  readonly b: ReadableReport
  readonly found: readonly Suggestion[] | null
}

/** A change is followed by others: a paragraph split, then split again. */
const pauseMs = 250
/** An aligner without work lets go of its lexicon. */
const restMs = 20_000

export function createSuggestionStore(start: () => Aligner): SuggestionStore {
  const listeners = new Set<() => void>()
  let readable = new Map<string, ReadableReport>()
  let pairs: ReadonlyMap<string, Pair> = new Map()
  /** What was found in earlier words stays in sight until their new ones are read. */
  let earlier = new Map<string, readonly Suggestion[]>()
  let activity: SuggestionState['activity'] = 'resting'
  let terms: readonly TermRecord[] = []
  let aligner: Aligner | null = null
  /** The pair the aligner is reading. */
  let reading: Pair | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let state: SuggestionState = { suggestions: [], read: 0, total: 0, activity }

  const tell = () => {
    const all = [...pairs]
    state = {
      suggestions: all.flatMap(([key, { found }]) => found ?? earlier.get(key) ?? []),
      read: all.filter(([, { found }]) => found !== null).length,
      total: all.length,
      activity,
    }
    for (const listener of listeners) listener()
  }
  const endAligner = () => {
    clearTimeout(timer)
    aligner?.end()
    aligner = null
    reading = null
  }
  const readNext = async () => {
    const next = [...pairs].find(([, pair]) => pair.found === null)
    if (next === undefined) {
      activity = 'resting'
      timer = setTimeout(endAligner, restMs)
      return tell()
    }
    const [key, pair] = next
    reading = pair
    aligner ??= start()
    const mine = aligner
    try {
      const found = suggestionsBetween(pair.a, pair.b, await mine.align(pair.a.text, pair.b.text, terms))
      if (mine !== aligner) return
      pairs = new Map(pairs).set(key, { ...pair, found })
      earlier.set(key, found)
      reading = null
      tell()
      void readNext()
    } catch {
      if (mine !== aligner) return
      endAligner()
      activity = 'failed'
      tell()
    }
  }
  const begin = () => {
    clearTimeout(timer)
    activity = 'reading'
    if (reading === null) timer = setTimeout(() => void readNext(), pauseMs)
    tell()
  }
  return {
    get state() {
      return state
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    follow(reports, asked = []) {
      const hasOtherTerms = !isAligningAlike(terms, asked)
      if (hasOtherTerms) {
        pairs = new Map([...pairs].map(([key, pair]) => [key, { ...pair, found: null }]))
      }
      terms = asked
      readable = new Map(reports.map((report) => [report.id, keepIfSame(readable.get(report.id), report)]))
      const now = pairsOf([...readable.values()], pairs)
      const isChanged =
        hasOtherTerms || now.size !== pairs.size || [...now].some(([key, pair]) => pairs.get(key) !== pair)
      if (isChanged) earlier = new Map([...earlier].filter(([key]) => now.has(key)))
      pairs = now
      if (reading !== null && ![...pairs.values()].includes(reading)) endAligner()
      const isWaiting = [...pairs.values()].some(({ found }) => found === null)
      if (isWaiting && (activity === 'resting' || (activity === 'reading' && isChanged))) begin()
      else if (isChanged) tell()
    },
    stop() {
      endAligner()
      activity = 'stopped'
      tell()
    },
    resume: begin,
    close() {
      endAligner()
      if (activity === 'reading') activity = 'resting'
    },
  }
}

function pairsOf(reports: readonly ReadableReport[], known: ReadonlyMap<string, Pair>): ReadonlyMap<string, Pair> {
  return new Map(
    reports.flatMap((one, index) =>
      reports.slice(index + 1).map((other): [string, Pair] => {
        // By id, not by place: putting the reports in another order is no reason to read them again.
        const [a, b] = one.reportId < other.reportId ? [one, other] : [other, one]
        const key = `${a.reportId} ${b.reportId}`
        const before = known.get(key)
        return [key, before?.a === a && before.b === b ? before : { a, b, found: null }]
      }),
    ),
  )
}

/** Whether two lists of terms are the same to the aligner, which knows nothing of notes and of spellings that are not wanted. */
function isAligningAlike(a: readonly TermRecord[], b: readonly TermRecord[]): boolean {
  const read = (terms: readonly TermRecord[]) =>
    JSON.stringify(
      terms
        .filter(({ english }) => english.trim() !== '')
        .map(({ kind, persian, arabic, english }) => [kind, persian, arabic, english]),
    )
  return a === b || read(a) === read(b)
}

/** The earlier reading when the report reads the same: glosses, dates and outlets are nothing to the aligner. */
function keepIfSame(earlier: ReadableReport | undefined, report: Report): ReadableReport {
  const now = readableReport(report)
  const isSame =
    earlier?.text.language === now.text.language &&
    isSameList(earlier.paragraphIds, now.paragraphIds) &&
    isSameList(earlier.text.paragraphs, now.text.paragraphs)
  return isSame ? earlier : now
}
