import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { align, type Suggestions } from '#core/align/align.ts'
import { readingLanguage } from '#core/align/language.ts'
import { alignerModel } from '#core/align/model.ts'
import type { ReportText } from '#core/align/reading.ts'
import { importText } from '#core/import/import-text.ts'
import { readVocabulary } from '#platform/lexicon/read-vocabulary.ts'

const repository = join(import.meta.dirname, '../../..')
const events = join(repository, 'fixtures/events')

export const vocabulary = await readVocabulary(join(repository, 'core/lexicon'))

export function suggest(a: ReportText, b: ReportText): Suggestions {
  return align(a, b, { vocabulary, model: alignerModel })
}

/** A fixture's report as the importer reads it, noise left out. */
export interface EventReport extends ReportText {
  readonly event: string
  readonly file: string
}

/** Two reports of one event, and the paragraphs a careful editor aligns, as `3,5`. */
export interface GoldPair {
  readonly a: EventReport
  readonly b: EventReport
  readonly links: ReadonlySet<string>
}

const goldSchema = v.object({
  alignments: v.array(v.strictTuple([v.string(), v.string(), v.string(), v.string()])),
})

export const reports: readonly EventReport[] = readdirSync(events).flatMap((event) =>
  readdirSync(join(events, event))
    .filter((file) => file.endsWith('.txt'))
    .map((file) => readEventReport(event, file)),
)

export function reportOf(file: string): EventReport {
  const report = reports.find((one) => one.file === file)
  if (!report) throw new Error(`no report ${file}`)
  return report
}

/** Where the paragraph with these words is among those that are no noise. */
export function paragraphWith({ file, paragraphs }: EventReport, words: string): number {
  const index = paragraphs.findIndex((text) => text.includes(words))
  if (index === -1) throw new Error(`${file} has no paragraph with: ${words}`)
  return index
}

export const goldPairs: readonly GoldPair[] = readdirSync(events).flatMap((event) => {
  const gold = v.parse(goldSchema, JSON.parse(readFileSync(join(events, event, 'gold.json'), 'utf8')))
  const byFiles = Map.groupBy(gold.alignments, ([fileA, , fileB]) => `${fileA} ${fileB}`)
  return Array.from(byFiles.values(), (alignments): GoldPair => {
    const [fileA = '', , fileB = ''] = alignments[0] ?? []
    const [a, b] = [reportOf(fileA), reportOf(fileB)]
    const links = alignments.map(([, quoteA, , quoteB]) => `${paragraphWith(a, quoteA)},${paragraphWith(b, quoteB)}`)
    return { a, b, links: new Set(links) }
  })
})

function readEventReport(event: string, file: string): EventReport {
  const bytes = new Uint8Array(readFileSync(join(events, event, file)))
  const draft = importText({ fileName: file, bytes })
  if (!draft.ok) throw new Error(draft.problem.code)
  const kept = draft.value.paragraphs.filter(({ exclusion }) => exclusion === null)
  return {
    event,
    file,
    language: readingLanguage(draft.value.language),
    paragraphs: kept.map(({ text }) => text),
  }
}
