import { join } from 'node:path'
import { align } from '../core/align/align.ts'
import { alignerModel } from '../core/align/model.ts'
import type { ReportLanguage } from '../core/align/language.ts'
import { stopWords } from '../core/align/stop-words.ts'
import { foldText } from '../core/text/fold.ts'
import { wordForms } from '../core/text/stems.ts'
import { tokenize } from '../core/text/tokens.ts'
import { readVocabulary } from '../platform/lexicon/read-vocabulary.ts'
import { documentOf, readBenchFile } from './bench-format.ts'
import { root } from './root.ts'

/**
 * `node build/bench-scale.ts FILE SIZE`: what aligning two reports of SIZE paragraphs takes, as JSON. The reports are the file's
 * documents one after another, then again with other names and figures, until there are enough. A process of its own for
 * `bench-align.ts`, because a process has one peak of memory.
 */
/** Letters that stand for one another when a name changes script are on one line. */
const lines = ['بپ', 'تط', 'د', 'سصث', 'کگقغ', 'ر', 'ل', 'م', 'ن', 'ف']

const [path = '', size = ''] = process.argv.slice(2)
const paragraphs = Number(size)
const vocabulary = await readVocabulary(join(root, 'core/lexicon'))
const { pairs } = await readBenchFile(path)
const linked = pairs.filter(({ goldParagraphLinks }) => goldParagraphLinks.length > 0)
const largestFirst = linked.toSorted((a, b) => b.fa.length + b.ar.length - a.fa.length - a.ar.length)
const documents = [...Map.groupBy(largestFirst, documentOf).values()].flatMap(([largest]) => largest ?? [])

const reports = [
  { language: 'fa' as const, paragraphs: grow('fa') },
  { language: 'ar' as const, paragraphs: grow('ar') },
] as const
const restingMegabytes = process.memoryUsage().rss / 2 ** 20
// Warm: what an editor waits for after the first time.
const runs = paragraphs > 200 ? 3 : 61
const durationsMs: number[] = []
let suggestions = 0
for (let run = 0; run < runs; run += 1) {
  const begun = performance.now()
  suggestions = align(...reports, { vocabulary, model: alignerModel }).paragraphs.length
  durationsMs.push(performance.now() - begun)
}
const durationMs = durationsMs.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0
const peakMegabytes = process.resourceUsage().maxRSS / 2 ** 10
console.log(JSON.stringify({ durationMs, suggestions, peakMegabytes, restingMegabytes }))

function grow(side: 'fa' | 'ar'): readonly string[] {
  const grown: string[] = []
  for (let round = 0; grown.length < paragraphs && documents.length > 0; round += 1) {
    for (const document of documents) {
      for (const text of document[side]) grown.push(round === 0 ? text : rename(text, side, round))
    }
  }
  return grown.slice(0, paragraphs)
}

/** Other letters in words nobody knows, alike in both scripts, and other digits. */
function rename(text: string, language: ReportLanguage, round: number): string {
  let renamed = ''
  let at = 0
  for (const { from, to, kind, text: word } of tokenize(text)) {
    const forms = kind === 'word' ? wordForms(word, language) : []
    const isKnown = stopWords[language].has(word) || vocabulary.termsAt(language, [forms], 0).length > 0
    const stored = text.slice(from, to)
    renamed += text.slice(at, from)
    if (kind === 'number') renamed += foldText(stored).replace(/\d/g, (digit) => `${(Number(digit) + round) % 10}`)
    else renamed += isKnown || word.length < 4 ? stored : turnLetters(foldText(stored), round)
    at = to
  }
  return renamed + text.slice(at)
}

function turnLetters(folded: string, round: number): string {
  return Array.from(folded, (letter) => {
    const line = lines.findIndex((letters) => letters.includes(letter))
    return line === -1 ? letter : (lines[(line + round) % lines.length] ?? '').charAt(0)
  }).join('')
}
