import { describe, expect, it } from 'vitest'
import { lexiconHeader, loadLexicon } from '../../../core/lexicon/load.ts'

const goodLine = 'ceasefire\tnoun\tآتش‌بس | آتش بس\tوقف إطلاق النار | هدنة\t'

function load(...lines: readonly string[]) {
  return loadLexicon([{ name: 'concepts/military.tsv', text: `${[lexiconHeader, ...lines].join('\n')}\n` }])
}

/** The faults of one line that stands after a good one, without the file's name. */
function faultsOf(line: string) {
  return load(goodLine, line).faults.map(({ line, reason, found }) => ({ line, reason, found }))
}

describe('loadLexicon', () => {
  it('reads a line into a concept of the file’s domain', () => {
    expect(load(goodLine, 'regime\tnoun\tرژیم\tنظام\tThe outlet holds the government for illegitimate.')).toEqual({
      concepts: [
        {
          english: 'ceasefire',
          partOfSpeech: 'noun',
          persian: ['آتش‌بس', 'آتش بس'],
          arabic: ['وقف إطلاق النار', 'هدنة'],
          implies: undefined,
          domain: 'military',
        },
        {
          english: 'regime',
          partOfSpeech: 'noun',
          persian: ['رژیم'],
          arabic: ['نظام'],
          implies: 'The outlet holds the government for illegitimate.',
          domain: 'military',
        },
      ],
      faults: [],
    })
  })

  it('reads nothing from a file without the header, and says so', () => {
    expect(loadLexicon([{ name: 'a.tsv', text: `${goodLine}\n` }])).toEqual({
      concepts: [],
      faults: [{ file: 'a.tsv', line: 1, reason: 'header', found: goodLine }],
    })
  })

  it('keeps the good lines around a wrong one', () => {
    const { concepts, faults } = load(goodLine, 'army\tnuon\tارتش\tجيش\t', 'war\tnoun\tجنگ\tحرب\t')
    expect(concepts.map(({ english }) => english)).toEqual(['ceasefire', 'war'])
    expect(faults).toEqual([{ file: 'concepts/military.tsv', line: 3, reason: 'partOfSpeech', found: 'nuon' }])
  })

  it.each([
    ['too few columns', 'army\tnoun\tارتش\tجيش', 'columns', 'army\tnoun\tارتش\tجيش'],
    ['too many columns', 'army\tnoun\tارتش\tجيش\t\t', 'columns', 'army\tnoun\tارتش\tجيش\t\t'],
    ['an empty line', '', 'columns', ''],
    ['a carriage return', 'army\tnoun\tارتش\tجيش\t\r', 'carriageReturn', 'army\tnoun\tارتش\tجيش'],
    ['no gloss', '\tnoun\tارتش\tجيش\t', 'english', ''],
    ['a gloss in another script', 'ارتش\tnoun\tارتش\tجيش\t', 'english', 'ارتش'],
    ['a gloss with white space around it', 'army \tnoun\tارتش\tجيش\t', 'english', 'army '],
    ['a verb glossed as a noun', 'attack\tverb\tحمله کرد\tهاجم\t', 'glossShape', 'attack'],
    ['an unknown part of speech', 'army\tname\tارتش\tجيش\t', 'partOfSpeech', 'name'],
    ['an implication that is no sentence', 'army\tnoun\tارتش\tجيش\tneutral', 'implies', 'neutral'],
    ['no Persian form', 'army\tnoun\t\tجيش\t', 'emptyForm', ''],
    ['an empty form among others', 'army\tnoun\tارتش |  | قشون\tجيش\t', 'emptyForm', ''],
    ['a bar without spaces', 'army\tnoun\tارتش|قشون\tجيش\t', 'persianLetters', 'ارتش|قشون'],
    ['two spaces in a form', 'army\tnoun\tنیروی  زمینی\tجيش\t', 'formSpacing', 'نیروی  زمینی'],
    ['Arabic yeh in Persian', 'force\tnoun\tنيرو\tقوة\t', 'persianLetters', 'نيرو'],
    ['Persian kaf in Arabic', 'battle\tnoun\tنبرد\tمعرکة\t', 'arabicLetters', 'معرکة'],
    ['a joiner in Arabic', 'army\tnoun\tارتش\tجي‌ش\t', 'arabicLetters', 'جي‌ش'],
    ['a joiner that parts nothing', 'army\tnoun\tارتش‌\tجيش\t', 'joiner', 'ارتش‌'],
    ['a phrase of five words', 'army\tnoun\tیک دو سه چهار پنج\tجيش\t', 'tooManyWords', 'یک دو سه چهار پنج'],
    ['a form twice', 'army\tnoun\tارتش\tمسؤول | مسوول\t', 'duplicateForm', 'مسوول'],
  ])('refuses %s', (_name, line, reason, found) => {
    expect(faultsOf(line)).toEqual([{ line: 3, reason, found }])
  })

  it('refuses a pair that another file has already, whatever its spelling, and says where', () => {
    const { concepts, faults } = loadLexicon([
      { name: 'politics.tsv', text: `${lexiconHeader}\nofficial\tnoun\tمسئول\tمسؤول\t\n` },
      { name: 'society.tsv', text: `${lexiconHeader}\nresponsible\tadjective\tمسئول\tمسوول | متحمل\t\n` },
    ])
    expect(concepts).toHaveLength(1)
    expect(faults).toEqual([
      { file: 'society.tsv', line: 2, reason: 'duplicatePair', found: 'مسئول = مسوول (politics.tsv:2)' },
    ])
  })

  it('lets one Persian form stand on two lines with different Arabic forms', () => {
    expect(load('pen\tnoun\tشیر\tحليب\t', 'lion\tnoun\tشیر\tأسد\t').faults).toEqual([])
  })
})
