import { readFile } from 'node:fs/promises'
import { stopWords } from '../core/align/stop-words.ts'
import { measureCoverage } from '../core/lexicon/coverage.ts'
import { loadLexicon } from '../core/lexicon/load.ts'
import { detectLanguage } from '../core/text/language.ts'
import { readLexiconFiles } from './lexicon-files.ts'

/** `node build/lexicon-coverage.ts FILES…`: what share of plain texts the lexicon covers, and what it lacks most. */
const paths = process.argv.slice(2)
if (paths.length === 0) {
  console.error('Name the text files to measure: node build/lexicon-coverage.ts FILES…')
  process.exit(2)
}
const { concepts } = loadLexicon(await readLexiconFiles())
const texts = await Promise.all(paths.map((path) => readFile(path, 'utf8')))
for (const language of ['fa', 'ar'] as const) {
  const inLanguage = texts.filter((text) => detectLanguage(text) === language)
  if (inLanguage.length === 0) continue
  const { contentTokens, coveredTokens, uncovered } = measureCoverage(
    inLanguage,
    language,
    concepts,
    stopWords[language],
  )
  const share = ((100 * coveredTokens) / Math.max(1, contentTokens)).toFixed(1)
  console.log(`${language}: ${inLanguage.length} texts, ${coveredTokens} of ${contentTokens} content words, ${share} %`)
  for (const { word, count } of uncovered.slice(0, 60)) console.log(`${String(count).padStart(6)}  ${word}`)
}
