import type { SentenceSuggestion } from '#core/align/align.ts'
import { readableReport, suggestionsBetween, type Suggestion } from '#core/align/suggestion.ts'
import { addReport } from '#core/document/commands/add-report.ts'
import { createProject, type Project } from '#core/document/project.ts'
import type { Report } from '#core/document/snapshot.ts'
import { sentenceSpans } from '#core/text/sentences.ts'
import { countingIds } from '../../laws/editing.ts'

/** A project of reports with these paragraphs, in Persian and Arabic by turns. */
export function projectOf(...reports: readonly (readonly string[])[]): Project {
  const project = createProject({ projectId: 'event', title: 'An event', clientId: 1, newId: countingIds('a') })
  reports.forEach((paragraphs, index) => {
    const report = { language: index % 2 ? ('ar' as const) : ('fa' as const), calendar: 'gregory' as const }
    const rest = { outlet: '', outletEnglish: '', headline: '', printedDate: '', date: null, url: '', source: null }
    project.run(addReport, {
      report: { ...report, ...rest, isDateConfirmed: false },
      paragraphs: paragraphs.map((text) => ({ text, role: 'body' as const, exclusion: null })),
    })
  })
  return project
}

/** The paragraph ids of a report. */
export function idsOf(project: Project, report: number): readonly string[] {
  return reportAt(project, report).paragraphs.map(({ id }) => id)
}

/** Sentence pairs as `[paragraph, sentence, paragraph, sentence, confidence]`, all counted from 0. */
export type SentencePair = readonly [number, number, number, number, number]

/** What the aligner would suggest, had it found these sentence pairs between two reports. */
export function suggested(
  project: Project,
  reportA: number,
  reportB: number,
  ...pairs: readonly SentencePair[]
): readonly Suggestion[] {
  const [a, b] = [readableReport(reportAt(project, reportA)), readableReport(reportAt(project, reportB))]
  const sentence = (paragraphs: readonly string[], paragraph: number, index: number) => {
    const span = sentenceSpans(paragraphs[paragraph] ?? '')[index]
    if (!span) throw new Error(`no sentence ${index} in paragraph ${paragraph}`)
    return span
  }
  const byParagraphs = Map.groupBy(pairs, ([paragraphA, , paragraphB]) => `${paragraphA} ${paragraphB}`)
  const found = Array.from(byParagraphs.values(), (group) => {
    const sentences = group.map(([paragraphA, atA, paragraphB, atB, confidence]): SentenceSuggestion => ({
      paragraphA,
      paragraphB,
      a: sentence(a.text.paragraphs, paragraphA, atA),
      b: sentence(b.text.paragraphs, paragraphB, atB),
      confidence,
      evidence: [],
    }))
    const [first] = group
    const confidence = Math.max(...sentences.map((one) => one.confidence))
    return { paragraphA: first?.[0] ?? 0, paragraphB: first?.[2] ?? 0, confidence, sentences }
  })
  return suggestionsBetween(a, b, found)
}

/** Which words face which: “نخست. دوم. ↔ أول.”. */
export function faces(suggestions: readonly Suggestion[]): readonly string[] {
  const words = ({ text, spans }: Suggestion['a']) => spans.map(({ from, to }) => text.slice(from, to)).join(' … ')
  return suggestions.map(({ a, b }) => `${words(a)} ↔ ${words(b)}`)
}

function reportAt(project: Project, index: number): Report {
  const report = project.snapshot.reports[index]
  if (!report) throw new Error(`no report ${index}`)
  return report
}
