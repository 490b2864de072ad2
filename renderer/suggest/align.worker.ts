import { expose } from 'comlink'
import { align, type ParagraphSuggestion } from '#core/align/align.ts'
import { alignerModel } from '#core/align/model.ts'
import type { ReportText } from '#core/align/reading.ts'
import { createVocabulary } from '#core/align/vocabulary.ts'
import { loadLexicon, type LexiconFile } from '#core/lexicon/load.ts'
import { loadNames } from '#core/lexicon/names.ts'

// The whole lexicon comes with this worker and with nothing else: the page never carries it.
const concepts = import.meta.glob<string>('../../core/lexicon/concepts/*.tsv', {
  query: '?raw',
  import: 'default',
  eager: true,
})
const names = import.meta.glob<string>('../../core/lexicon/names/*.tsv', {
  query: '?raw',
  import: 'default',
  eager: true,
})

const vocabulary = createVocabulary(loadLexicon(filesOf(concepts)).concepts, loadNames(filesOf(names)))

/** What two reports seem to say alike. */
function alignReports(a: ReportText, b: ReportText): readonly ParagraphSuggestion[] {
  return align(a, b, { vocabulary, model: alignerModel }).paragraphs
}

export type AlignInWorker = typeof alignReports

expose(alignReports)

/** In the order of their paths, which is that of the folder as the command line reads it. */
function filesOf(texts: Readonly<Record<string, string>>): readonly LexiconFile[] {
  return Object.entries(texts).map(([name, text]) => ({ name, text }))
}
