import type { PairScore, SentenceSuggestion } from '#core/align/align.ts'
import type { Span } from '#core/base/span.ts'
import { wordsAt, type AlignedReports, type ReadFile } from './aligned-reports.ts'

/**
 * The suggestions for other programs. Reports are numbered from 0 in the order given, paragraphs from 1 without noise; `from` and
 * `to` are UTF-16 offsets in the paragraph's text as the file has it.
 */
export function alignmentJson({ files, threshold, pairs, candidates }: AlignedReports): string {
  const reports = files.map(({ path, draft, paragraphs }) => ({
    file: path,
    language: draft.language,
    outlet: draft.outlet,
    outletEnglish: draft.outletEnglish,
    setAside: draft.paragraphs.length - paragraphs.length,
    paragraphs: paragraphs.map((text, index) => ({ number: index + 1, text })),
  }))
  const shownPairs = pairs.map(({ reportA, reportB, suggestions }) => ({
    reportA,
    reportB,
    suggestions: suggestions.paragraphs.map(({ paragraphA, paragraphB, confidence, sentences }) => ({
      paragraphA: paragraphA + 1,
      paragraphB: paragraphB + 1,
      confidence,
      sentences: sentences.map((sentence) => shownSentence(sentence, files[reportA], files[reportB])),
    })),
    ...(suggestions.scores.length === 0 ? {} : { scores: suggestions.scores.map(shownScore) }),
  }))
  const claims = candidates.map(({ confidence, sentences }) => ({
    confidence,
    sentences: sentences.map(({ report, paragraph, from, to }) => ({
      report,
      paragraph: paragraph + 1,
      ...quote(files[report], paragraph, { from, to }),
    })),
  }))
  return `${JSON.stringify({ threshold, reports, pairs: shownPairs, claims }, null, 2)}\n`
}

function shownScore({ paragraphA, paragraphB, ...score }: PairScore) {
  return { paragraphA: paragraphA + 1, paragraphB: paragraphB + 1, ...score }
}

function shownSentence(
  { paragraphA, paragraphB, a, b, confidence, evidence }: SentenceSuggestion,
  fileA: ReadFile | undefined,
  fileB: ReadFile | undefined,
) {
  return {
    confidence,
    a: quote(fileA, paragraphA, a),
    b: quote(fileB, paragraphB, b),
    evidence: evidence.map((match) => ({
      kind: match.kind,
      weight: match.weight,
      english: match.english,
      a: quote(fileA, paragraphA, match.a),
      b: quote(fileB, paragraphB, match.b),
    })),
  }
}

function quote(file: ReadFile | undefined, paragraph: number, { from, to }: Span) {
  return { from, to, text: wordsAt(file, paragraph, { from, to }) }
}
