import { align, type EvidenceMatch, type Suggestions } from '#core/align/align.ts'
import { joinCandidates, type ClaimCandidate } from '#core/align/candidates.ts'
import { readingLanguage } from '#core/align/language.ts'
import { alignerModel } from '#core/align/model.ts'
import type { Vocabulary } from '#core/align/vocabulary.ts'
import type { Span } from '#core/base/span.ts'
import type { ReportDraft } from '#core/import/draft.ts'

/** A file as the aligner met it. */
export interface ReadFile {
  readonly path: string
  readonly draft: ReportDraft
  /** The stored texts of the paragraphs that are no noise: number 1 is the first. */
  readonly paragraphs: readonly string[]
}

/** Two of the files, by their place, and what is suggested between them. */
export interface AlignedPair {
  readonly reportA: number
  readonly reportB: number
  readonly suggestions: Suggestions
}

export interface AlignedReports {
  readonly files: readonly ReadFile[]
  readonly threshold: number
  readonly pairs: readonly AlignedPair[]
  /** Those of three reports and more; two reports' are their suggestions. */
  readonly candidates: readonly ClaimCandidate[]
}

export function readFileOf(path: string, draft: ReportDraft): ReadFile {
  const kept = draft.paragraphs.filter(({ exclusion }) => exclusion === null)
  return { path, draft, paragraphs: kept.map(({ text }) => text) }
}

/** Every file with every other. */
export function alignFiles(
  files: readonly ReadFile[],
  vocabulary: Vocabulary,
  { threshold, inspect }: { readonly threshold: number; readonly inspect: boolean },
): AlignedReports {
  const texts = files.map(({ draft, paragraphs }) => ({ language: readingLanguage(draft.language), paragraphs }))
  const pairs = texts.flatMap((a, reportA) =>
    texts.slice(reportA + 1).map((b, step): AlignedPair => ({
      reportA,
      reportB: reportA + 1 + step,
      suggestions: align(a, b, { vocabulary, model: alignerModel, threshold, inspect }),
    })),
  )
  const joined = joinCandidates(
    pairs.map(({ reportA, reportB, suggestions }) => ({ reportA, reportB, sentences: suggestions.sentences })),
  )
  const candidates = joined.filter(({ sentences }) => new Set(sentences.map(({ report }) => report)).size > 2)
  return { files, threshold, pairs, candidates }
}

export function suggestionCount(pairs: readonly AlignedPair[]): number {
  return pairs.reduce((sum, { suggestions }) => sum + suggestions.paragraphs.length, 0)
}

/** The stored words of a span; nothing for a paragraph that is not there. */
export function wordsAt(file: ReadFile | undefined, paragraph: number, { from, to }: Span): string {
  return file?.paragraphs[paragraph]?.slice(from, to) ?? ''
}

/** The words that speak for a pair, the strongest first, the same words once. */
export function shownEvidence(
  a: string,
  b: string,
  evidence: readonly EvidenceMatch[],
): readonly { readonly a: string; readonly b: string; readonly english: string }[] {
  const shown = evidence.map((match) => ({
    a: a.slice(match.a.from, match.a.to),
    b: b.slice(match.b.from, match.b.to),
    english: match.english,
  }))
  return [...new Map(shown.map((match) => [`${match.a}\n${match.b}`, match])).values()]
}
