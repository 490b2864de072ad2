import { partsOfSpeech, type Concept } from '../core/lexicon/concept.ts'
import { describeLexiconFault } from '../core/lexicon/fault.ts'
import { loadLexicon } from '../core/lexicon/load.ts'
import { readLexiconFiles } from './lexicon-files.ts'

/** Prints the lexicon's faults, and how many concepts each file holds by part of speech. */
const { concepts, faults } = loadLexicon(await readLexiconFiles())
for (const fault of faults) console.log(describeLexiconFault(fault))

const header = [...partsOfSpeech, 'loaded', 'all'].map((name) => name.padStart(11)).join('')
console.log(`${''.padEnd(14)}${header}`)
for (const [domain, inDomain] of Map.groupBy(concepts, ({ domain }) => domain)) printRow(domain, inDomain)
printRow('all', concepts)
console.log(`${faults.length} faults`)
process.exitCode = faults.length === 0 ? 0 : 1

function printRow(name: string, counted: readonly Concept[]): void {
  const counts = [
    ...partsOfSpeech.map((known) => counted.filter(({ partOfSpeech }) => partOfSpeech === known).length),
    counted.filter(({ implies }) => implies !== undefined).length,
    counted.length,
  ]
  console.log(`${name.padEnd(14)}${counts.map((count) => String(count).padStart(11)).join('')}`)
}
