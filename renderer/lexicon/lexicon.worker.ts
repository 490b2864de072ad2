import { expose } from 'comlink'
import { align, type ParagraphSuggestion } from '#core/align/align.ts'
import { createGlossary, glossWords, ownGlossary, type Glossary, type WordGloss } from '#core/align/glossary.ts'
import type { ReportLanguage } from '#core/align/language.ts'
import { alignerModel } from '#core/align/model.ts'
import type { ReportText } from '#core/align/reading.ts'
import { withOwnTerms } from '#core/align/own-vocabulary.ts'
import { createVocabulary, type Vocabulary } from '#core/align/vocabulary.ts'
import { applyChange, type ComparableChange } from '#core/compare/comparable-change.ts'
import { createComparison, type Comparable } from '#core/compare/compare.ts'
import type { Finding } from '#core/compare/finding.ts'
import type { NewsLexicon } from '#core/compare/reading.ts'
import { compareVersions, type VersionComparison } from '#core/compare/versions.ts'
import { findingChanges, type FindingChanges } from '#core/compare/finding-changes.ts'
import { suggestNames, type NameSuggestion } from '#core/compare/name-suggestions.ts'
import { createReader } from '#core/compare/reading.ts'
import { isSameList } from '#core/document/same.ts'
import type { TermRecord } from '#core/document/records.ts'
import type { Report } from '#core/document/snapshot.ts'
import { impliedByGloss } from '#core/lexicon/implied.ts'
import { findJoinerRepairs, wordsOf, type JoinerRepair } from '#core/lexicon/joiner-repairs.ts'
import { loadLexicon, type LexiconFile } from '#core/lexicon/load.ts'
import { loadNames } from '#core/lexicon/names.ts'
import { createLint, type Lint } from '#core/summary/lint/lint-summary.ts'
import type { EnglishVariety } from '#core/summary/spelling/variety.ts'
import type { LintFinding } from '#core/summary/lint/finding.ts'
import type { Lintable } from '#core/summary/lint/lintable.ts'
import type { LintRule } from '#core/summary/lint/rules.ts'
import { parseSummary } from '#core/summary/parse-summary.ts'
import { dictionaryOf, knownEnglish, type WrittenEnglish } from './english.ts'
import { collectPersianWords } from '#core/lexicon/persian-words.ts'

// The whole lexicon comes with this worker and with nothing else: the page never carries it.
const conceptFiles = import.meta.glob<string>('../../core/lexicon/concepts/*.tsv', {
  query: '?raw',
  import: 'default',
  eager: true,
})
const nameFiles = import.meta.glob<string>('../../core/lexicon/names/*.tsv', {
  query: '?raw',
  import: 'default',
  eager: true,
})

const { concepts } = loadLexicon(filesOf(conceptFiles))
const names = loadNames(filesOf(nameFiles))
// Each made when first asked for: whoever starts this worker asks one kind of thing.
let vocabulary: Vocabulary | undefined
let glossary: Glossary | undefined
let comparison: ReturnType<typeof createComparison> | undefined
let compared: Comparable | null = null
let found: readonly Finding[] = []
let linter: Lint | undefined
/** What is linted, part by part the same object for as long as it does not change. */
let linted: Lintable | null = null

/** What the lint is told: what changed since it was last asked, and the text. */
export interface LintQuestion extends Pick<Lintable, 'rejections' | 'terms'> {
  readonly change: ComparableChange
  readonly summary: string
  readonly off: readonly LintRule[]
  readonly english: WrittenEnglish
}

/** What the lexicon is asked beside the page. */
const lexicon = {
  /** What two reports seem to say alike. */
  align(a: ReportText, b: ReportText, terms: readonly TermRecord[]): readonly ParagraphSuggestion[] {
    vocabulary ??= createVocabulary(concepts, names)
    return align(a, b, { vocabulary: withOwnTerms(vocabulary, terms), model: alignerModel }).paragraphs
  },
  /** What the words of a text mean. */
  gloss(text: string, language: ReportLanguage, terms: readonly TermRecord[]): readonly WordGloss[] {
    glossary ??= createGlossary(concepts, names)
    return glossWords(text, language, { own: ownGlossary(terms), lexicon: glossary })
  },
  /** Where reports part. `change`: since the last asked; what is told as unchanged is not compared anew, nor sent again. */
  compare(change: ComparableChange): FindingChanges {
    compared = applyChange(compared, change)
    const before = found
    found = compareOnce(compared)
    return findingChanges(before, found)
  },
  /** Where the reports of a project part, of which nothing was told before: a selection for an export. */
  compareAll(project: Comparable): readonly Finding[] {
    return compareOnce(project)
  },
  /** What does not fit in a summary. Only what changed since the last asked is looked at anew. */
  async lint({ change, rejections, terms, summary, off, english }: LintQuestion): Promise<readonly LintFinding[]> {
    vocabulary ??= createVocabulary(concepts, names)
    linter ??= createLint({ vocabulary, implied: impliedByGloss(concepts) })
    linted = sameWhereEqual(linted, { ...applyChange(linted, change), rejections, terms })
    const known = off.includes('typo') ? null : await knownEnglish(english, concepts, names)
    return linter(linted, parseSummary(summary), { off: new Set(off), english: known })
  },
  /** What may have been meant by a word that no dictionary has. */
  async suggestWords(word: string, variety: EnglishVariety): Promise<readonly string[]> {
    return (await dictionaryOf(variety)).suggest(word)
  },
  /** The names that reports print. */
  suggestNames(reports: readonly Report[]): readonly NameSuggestion[] {
    vocabulary ??= createVocabulary(concepts, names)
    return suggestNames(reports, { read: createReader({ vocabulary, implied: new Map() }), vocabulary })
  },
  /** Where a report parts from the version it replaced; null where it replaced none. */
  compareVersions(report: Report): VersionComparison | null {
    return compareVersions(report, newsLexicon())
  },
  /** Half-spaces to put right, text by text of one Persian report. */
  findJoiners(texts: readonly string[]): readonly (readonly JoinerRepair[])[] {
    const words = collectPersianWords(concepts, names)
    const known = wordsOf(texts)
    return texts.map((text) => findJoinerRepairs(text, words, known))
  },
} as const

export type Lexicon = typeof lexicon

expose(lexicon)

function compareOnce(project: Comparable): readonly Finding[] {
  comparison ??= createComparison(newsLexicon())
  return comparison(project)
}

function newsLexicon(): NewsLexicon {
  vocabulary ??= createVocabulary(concepts, names)
  return { vocabulary, implied: impliedByGloss(concepts) }
}

/** Lists come over as copies: where all parts are as before, the list before is the same one. */
function sameWhereEqual(before: Lintable | null, now: Lintable): Lintable {
  if (before === null) return now
  const keep = <Part>(a: readonly Part[], b: readonly Part[]) => (isSameList(a, b) ? a : b)
  const alike = <Part>(a: Part, b: Part) => (JSON.stringify(a) === JSON.stringify(b) ? a : b)
  return {
    meta: now.meta,
    reports: keep(before.reports, now.reports),
    claims: keep(before.claims, now.claims),
    rejections: alike(before.rejections, now.rejections),
    terms: alike(before.terms, now.terms),
  }
}

/** In the order of their paths, which is that of the folder as the command line reads it. */
function filesOf(texts: Readonly<Record<string, string>>): readonly LexiconFile[] {
  return Object.entries(texts).map(([name, text]) => ({ name, text }))
}
