import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadLexicon } from '#core/lexicon/load.ts'
import { loadNames } from '#core/lexicon/names.ts'
import { createLint } from '#core/summary/lint/lint-summary.ts'
import { lintSentences } from '#core/summary/lint/sentence.ts'
import { parseSummary } from '#core/summary/parse-summary.ts'
import { openDictionary } from '#core/summary/spelling/english-dictionary.ts'
import { wordsOfLexicon } from '#core/summary/spelling/known-words.ts'
import { readFiles } from '#platform/lexicon/read-vocabulary.ts'
import { lexicon } from '../../compare/lexicon.ts'
import { lintedEvents } from './lint-gold.ts'

const root = join(import.meta.dirname, '../../../..')
const hunspell = (path: string) => readFileSync(join(root, 'node_modules', path), 'utf8')
const affixes = hunspell('dictionary-en/index.aff')
const [american, british] = [hunspell('dictionary-en/index.dic'), hunspell('dictionary-en-gb/index.dic')]
const dictionary = openDictionary({ affixes, words: [american, british] })
const words = wordsOfLexicon(
  loadLexicon(await readFiles(join(root, 'core/lexicon/concepts'))).concepts,
  loadNames(await readFiles(join(root, 'core/lexicon/names'))),
)
const english = { dictionary, words }

/** Slips of the hand and of the ear, in words that news English is made of. */
const planted =
  `accomodate accommodate, acheive achieve, agrement agreement, aproved approved, assasinated assassinated, beleive believe,
casualities casualties, ceasfire ceasefire, commited committed, committe committee, concensus consensus, condemed condemned, definately definitely,
delagation delegation, diplomts diplomats, embasy embassy, enviroment environment, explotion explosion, foriegn foreign, goverment government,
guarentee guarantee, hostges hostages, humanitarain humanitarian, independant independent, infastructure infrastructure, liason liaison,
maintainance maintenance, miltary military, ministery ministry, missle missile, negotations negotiations, neighbouhood neighbourhood, occured occurred,
offical official, parliment parliament, peacfully peacefully, personel personnel, presedent president, privelege privilege, publically publicly,
recieve receive, refugess refugees, releif relief, responsability responsibility, sanctons sanctions, seperate separate, sieze seize, soverignty sovereignty,
statment statement, tommorow tomorrow, withdrawl withdrawal`
    .split(/,\s/)
    .map((pair) => pair.split(' '))

/** Floors; the figures are printed. */
const leastSuggested = 0.95

describe('words of the summary that no dictionary has', () => {
  const lint = createLint(lexicon)
  const [event] = lintedEvents
  const typosIn = (text: string, known = english) =>
    event === undefined
      ? []
      : lint(event.snapshot, parseSummary(text), { english: known }).filter(({ rule }) => rule === 'typo')
  const saidIn = (text: string, known = english) => typosIn(text, known).map(({ values }) => values['said'])

  it('are found, with what was meant among the suggestions', () => {
    const missed = planted.filter(([typo = '']) => saidIn(`They ${typo} it.`).length !== 1)
    const unhelped = planted.filter(([typo = '', meant = '']) => !dictionary.suggest(typo).includes(meant))
    console.log(
      `planted misspellings found: ${planted.length - missed.length} of ${planted.length}; the right word suggested for ${planted.length - unhelped.length}; not for: ${unhelped.join(' ')}`,
    )
    expect(missed).toEqual([])
    expect(unhelped.length).toBeLessThanOrEqual((1 - leastSuggested) * planted.length)
  })

  it('are not seen where nothing is misspelled', () => {
    const marks = lintedEvents.flatMap(({ snapshot, clean }) =>
      createLint(lexicon)(snapshot, parseSummary(clean), { english })
        .filter(({ rule }) => rule === 'typo')
        .map(({ values }) => values['said']),
    )
    const sentences = lintedEvents.flatMap(({ clean }) => lintSentences(parseSummary(clean))).length
    console.log(`false marks in ${sentences} clean sentences: ${marks.length} ${marks.join(' ')}`)
    expect(marks).toEqual([])
  })

  it('are looked for in sentences and footnotes alone: not in headings, addresses, citations, other scripts, acronyms', () => {
    const text = `# Goverment falls\n\nSee \`goverment.ts\` at https://goverment.example or goverment@example.org: GOVERMENTS, 3rd, مرحبا. [@C1]\n\n[^a]: The goverment.`
    expect(saidIn(text)).toEqual(['goverment'])
    expect(saidIn('The pro-goverment, twenty-seven-strong goverment’s [sic] men. [@C1]')).toEqual([
      'goverment',
      'goverment',
    ])
  })

  it('are none where the tables, a gloss or the editor have them as names or words', () => {
    if (event === undefined) return
    const text = 'The Zqx al-Qzx met Xqz and the zqy.'
    const term = { id: 't', kind: 'name', persian: '', arabic: '', english: 'Zqx al-Qzx', note: '' } as const
    const [first, ...others] = event.snapshot.claims
    if (first === undefined) return
    const claims = [
      { ...first, mentions: first.mentions.map((one) => ({ ...one, gloss: 'Xqz is named, zqy is not.' })) },
      ...others,
    ]
    const said = lint({ ...event.snapshot, terms: [term], claims }, parseSummary(text), { english })
      .filter(({ rule }) => rule === 'typo')
      .map(({ values }) => values['said'])
    expect(said).toEqual(['zqy'])
    expect(saidIn(text, { dictionary, words: new Set(['Zqx', 'Qzx', 'Xqz', 'zqy']) })).toEqual([])
  })

  it('are those of one English where an editor writes only one', () => {
    const only = (list: string) => ({ dictionary: openDictionary({ affixes, words: [list] }), words })
    const text = 'The labelled color of travelling neighbors.'
    expect([saidIn(text, only(british)), saidIn(text, only(american)), saidIn(text)]).toEqual([
      ['color', 'neighbors'],
      ['labelled', 'travelling'],
      [],
    ])
  })
})
