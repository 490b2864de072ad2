import { describe, expect, it } from 'vitest'
import { namesToOffer, offerNames, type OfferedName } from '#core/lexicon/name-offers.ts'

const maduro = { english: 'Nicolás Maduro', persian: 'نیکلاس مادورو', arabic: 'نيكولاس مادورو | مادورو' }
const raisi = {
  english: 'Ebrahim Raisi',
  persian: 'ابراهیم رئیسی',
  arabic: 'إبراهيم رئيسي',
  otherEnglish: 'Raeisi | Raissi',
}
const rifai = { english: 'Hazem al-Rifai', persian: '', arabic: 'حازم الرفاعي' }
const tehran = { english: 'Tehran', persian: 'تهران', arabic: 'طهران' }
const names: readonly OfferedName[] = [maduro, raisi, rifai, tehran]

/** The caret stands at the bar. */
function offered(text: string, isAsked = false): readonly [string, ...string[]] | null {
  const caret = text.indexOf('|')
  const line = text.replace('|', '')
  const found = offerNames(line, caret, names, { isAsked })
  return found === null ? null : [line.slice(found.from, found.to), ...found.offers.map((offer) => offer.text)]
}

describe('names offered while one writes', () => {
  it('begin with the words before the caret, with as many of them as make a beginning', () => {
    expect(offered('to meet President Nico|')).toEqual(['Nico', 'Nicolás Maduro'])
    expect(offered('to meet President Nicolas Ma|.')).toEqual(['Nicolas Ma', 'Nicolás Maduro'])
  })

  it('are whole names or their last words where those were begun', () => {
    expect(offered('said Madu|')).toEqual(['Madu', 'Nicolás Maduro', 'Maduro'])
    expect(offered('said Rif|')).toEqual(['Rif', 'Hazem al-Rifai', 'Rifai'])
  })

  it('take the place of spellings that are not to be used', () => {
    expect(offered('said Raei|')).toEqual(['Raei', 'Ebrahim Raisi'])
  })

  it('are found by what reports print, whatever the orthography, with or without the article', () => {
    expect(offered('said ماد|')).toEqual(['ماد', 'Nicolás Maduro'])
    expect(offered('said ته|')).toEqual(['ته', 'Tehran'])
    expect(offered('said إبرا|')).toEqual(['إبرا', 'Ebrahim Raisi'])
  })

  it('keep quiet after one or two letters, in small letters, within a word and at what is spelled already', () => {
    expect(
      ['Te|', 'teh|', 'Teh|ran', 'in Tehran|', 'said Maduro|', 'in Tehran |', 'Paris|', '|'].map((text) =>
        offered(text),
      ),
    ).toEqual(Array.from({ length: 8 }, () => null))
  })

  it('come for a single small letter when they are asked for', () => {
    expect(offered('in t|', true)).toEqual(['t', 'Tehran'])
  })
})

describe('the names of several tables', () => {
  it('are those of the first where two have the same name or the same printed form', () => {
    const own = { english: 'Teheran', persian: 'تهران', arabic: '' }
    const unsettled = { english: 'T·hran', persian: '', arabic: '' }
    expect(namesToOffer([[tehran, unsettled], [own, { ...raisi, english: 'tehran' }], [maduro]])).toEqual([
      tehran,
      maduro,
    ])
  })
})
