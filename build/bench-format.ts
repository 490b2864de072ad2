import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import * as v from 'valibot'
import type { ReportText } from '../core/align/reading.ts'
import type { Span } from '../core/base/span.ts'

const texts = v.array(v.string())
const links = v.array(v.strictTuple([v.number(), v.number()]))
const sentences = v.array(v.object({ text: v.string(), paragraph: v.number() }))
const pairSchema = v.object({
  id: v.string(),
  tier: v.string(),
  fa: texts,
  ar: texts,
  faSentences: sentences,
  arSentences: sentences,
  goldParagraphLinks: links,
  goldSentenceLinks: links,
})

/** A pair of reports with its gold, as the alignment benchmark writes it. Links are indexes from 0. */
export type BenchPair = v.InferOutput<typeof pairSchema>
export type BenchSentence = BenchPair['faSentences'][number]

export interface BenchFile {
  readonly pairs: readonly BenchPair[]
  /** Of the file's bytes, in hexadecimal: tells whether weights were trained on it. */
  readonly sha256: string
}

/** Throws when the file cannot be read or is not in the benchmark's format. */
export async function readBenchFile(path: string): Promise<BenchFile> {
  const bytes = await readFile(path)
  const pairs = v.parse(v.array(pairSchema), JSON.parse(bytes.toString()))
  return { pairs, sha256: createHash('sha256').update(bytes).digest('hex') }
}

/** The document a pair was made from: pairs of one document never stand on both sides of a validation. */
export function documentOf({ id }: BenchPair): string {
  return id.split('/').slice(0, 2).join('/')
}

/** Where a sentence stands: offsets in the stored text of its paragraph. */
export interface PlacedSpan extends Span {
  readonly paragraph: number
}

/** Where the file's sentences stand in its paragraphs; one whose words are not found there has an empty span. */
export function placeSentences(paragraphs: readonly string[], given: readonly BenchSentence[]): readonly PlacedSpan[] {
  const searched = paragraphs.map(() => 0)
  return given.map(({ text, paragraph }) => {
    const from = paragraphs[paragraph]?.indexOf(text, searched[paragraph]) ?? -1
    if (from === -1) return { paragraph, from: 0, to: 0 }
    searched[paragraph] = from + text.length
    return { paragraph, from, to: from + text.length }
  })
}

/** The two reports of a pair for the aligner: with the file's own sentences, or as it would split them itself. */
export function reportsOf(
  pair: BenchPair,
  splitting: 'given' | 'own',
): { readonly a: ReportText; readonly b: ReportText } {
  const report = (
    language: 'fa' | 'ar',
    paragraphs: readonly string[],
    given: readonly BenchSentence[],
  ): ReportText => {
    if (splitting === 'own') return { language, paragraphs }
    const placed = placeSentences(paragraphs, given).filter(({ from, to }) => from < to)
    const sentences = paragraphs.map((_, index) => placed.filter(({ paragraph }) => paragraph === index))
    return { language, paragraphs, sentences }
  }
  return { a: report('fa', pair.fa, pair.faSentences), b: report('ar', pair.ar, pair.arSentences) }
}

/** For each of our sentences, the indexes of the file's that cover more than three tenths of the shorter of the two. */
export function overlapping(
  ours: readonly PlacedSpan[],
  theirs: readonly PlacedSpan[],
): readonly (readonly number[])[] {
  return ours.map((own) =>
    theirs.flatMap((other, index) => {
      const shared = Math.min(own.to, other.to) - Math.max(own.from, other.from)
      const shorter = Math.min(own.to - own.from, other.to - other.from)
      return other.paragraph === own.paragraph && shared > 0.3 * shorter ? [index] : []
    }),
  )
}

export interface PredictedLink {
  readonly fa: number
  readonly ar: number
  readonly confidence: number
}

/** What the benchmark's scorer reads. */
export interface Prediction {
  readonly id: string
  readonly links: readonly PredictedLink[]
  readonly sentenceLinks: readonly PredictedLink[]
}
