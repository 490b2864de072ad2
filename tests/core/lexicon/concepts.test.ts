import { expect, it } from 'vitest'
import { readLexiconFiles } from '../../../build/lexicon-files.ts'
import { describeLexiconFault } from '../../../core/lexicon/fault.ts'
import { loadLexicon } from '../../../core/lexicon/load.ts'

const { concepts, faults } = loadLexicon(await readLexiconFiles())

it('the lexicon’s files have no faults', () => {
  expect(faults.map(describeLexiconFault)).toEqual([])
})

it.each([
  ['saying', 180],
  ['politics', 450],
  ['diplomacy', 340],
  ['military', 425],
  ['general', 850],
  ['time', 150],
])('%s holds at least %i concepts', (domain, atLeast) => {
  expect(concepts.filter((concept) => concept.domain === domain).length).toBeGreaterThanOrEqual(atLeast)
})

it('a loaded term says what choosing it implies', () => {
  const implied = (persian: string, arabic: string) =>
    concepts
      .filter((concept) => concept.persian.includes(persian) && concept.arabic.includes(arabic))
      .map(({ implies }) => implies)
  expect({
    war: implied('تهاجم', 'غزو'),
    attack: implied('حمله', 'هجوم'),
  }).toEqual({ war: ['The outlet says that one state entered another by force without right.'], attack: [undefined] })
})
