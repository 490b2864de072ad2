import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findNumbers } from '#core/text/numbers.ts'
import { findQuantities } from '#core/text/quantities.ts'
import { writeArabicNumber, writePersianNumber } from './number-writers.ts'
import { seed } from './seed.ts'

const integers = fc.oneof(fc.nat(100), fc.nat(9999), fc.nat(9_999_999))
const runs = { seed, numRuns: 4000 }

/** Digits, marks, number words, units, bounds, clitics, joiners and now and then anything at all. */
const texts = fc.array(
  fc.oneof(
    {
      weight: 6,
      arbitrary: fc.constantFrom(
        ...`یک دو سه ده نه سی صد هزار میلیون نیم سوم م تا از بین و در درصد نفر تن ساعت دقیقه سال ساله دلار دست‌کم بیش حدود صبح به وقت تهران
        ثلاثة ست مئة مئتا ألف ألفًا آلاف مليونا ونصف الثالثة عشرة وعشرون في بالمئة الساعة عامين لا يقل عن إلى من بين أكثر
        على الأقل two hundred half thirds million $ % ٪ : - – . , ، / ٫ ٬ ( ) \u200c \u200f \u00a0 \u202f \n`.split(
          /[ \n]+/,
        ),
        ' ',
        '\n',
        'الـ',
        '9 آبان',
      ),
    },
    { weight: 3, arbitrary: fc.constantFrom(...Array.from('0123456789۰۱۲۳۴۵۶۷۸۹٠١٢٣٤٥٦٧٨٩')) },
    { weight: 3, arbitrary: fc.constant(' ') },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 3 }) },
  ),
  { maxLength: 60 },
)

describe(`laws of numbers, seed ${seed}`, () => {
  it('every integer below ten million written out in Persian is read back', () => {
    fc.assert(
      fc.property(integers, (integer) => {
        const written = writePersianNumber(integer)
        expect(findNumbers(`${written} نفر`, 'fa'), written).toMatchObject([
          { from: 0, to: written.length + 4, value: integer, kind: 'cardinal', bound: 'exact', unit: 'person' },
        ])
      }),
      runs,
    )
  })

  it('every integer below ten million written out in Arabic is read back, in both genders and cases', () => {
    fc.assert(
      fc.property(
        integers,
        fc.boolean(),
        fc.boolean(),
        fc.boolean(),
        (integer, isFeminine, isOblique, isOldHundred) => {
          const written = writeArabicNumber(integer, { isFeminine, isOblique, isOldHundred })
          expect(findNumbers(`${written} شخص`, 'ar'), written).toMatchObject([
            { from: 0, to: written.length + 4, value: integer, kind: 'cardinal', bound: 'exact', unit: 'person' },
          ])
        },
      ),
      runs,
    )
  })

  it('digits of all three sets agree, grouped or not', () => {
    fc.assert(
      fc.property(integers, (integer) => {
        const plain = String(integer)
        const grouped = integer.toLocaleString('en-US')
        for (const printed of [plain, grouped, grouped.replaceAll(',', '\u202f'), grouped.replaceAll(',', '،')]) {
          for (const set of [0x30, 0x660, 0x6f0]) {
            const text = printed.replace(/\d/g, (digit) => String.fromCharCode(set + Number(digit)))
            expect(findNumbers(text), text).toMatchObject([{ from: 0, to: text.length, value: integer }])
          }
        }
      }),
      runs,
    )
  })

  it('numbers and quantities of any text lie in it, in order and disjoint, and are finite', () => {
    fc.assert(
      fc.property(texts, (pieces) => {
        const text = pieces.join('')
        for (const found of [findNumbers(text), findQuantities(text)]) {
          let previous = 0
          for (const { from, to } of found) {
            expect(from >= previous && to > from && to <= text.length).toBe(true)
            expect(text.slice(from, to)).toBe(text.slice(from, to).trim())
            previous = to
          }
        }
        for (const { value, range } of findNumbers(text)) {
          expect(Number.isFinite(value) && value >= 0).toBe(true)
          if (range !== undefined) expect(range.low < range.high && range.low === value).toBe(true)
        }
      }),
      runs,
    )
  })

  it('a number is the same wherever it stands in a text', () => {
    fc.assert(
      fc.property(integers, fc.nat(40), (integer, before) => {
        const written = writePersianNumber(integer)
        const lead = 'خبر '.repeat(before)
        const [alone] = findNumbers(`${written} نفر`, 'fa')
        const [later] = findNumbers(`${lead}${written} نفر`, 'fa')
        expect(later?.value).toBe(alone?.value)
        expect(later?.from).toBe(lead.length)
      }),
      { seed, numRuns: 500 },
    )
  })

  it('reads a million code units of news; prints how long it took', () => {
    const sentence =
      'دست‌کم ۲۰ نفر و سه سرباز در ساعت ۱۸:۳۰ جمعه ۹ آبان ۱۴۰۴ در تهران کشته و بیش از دو هزار و سیصد نفر آواره شدند، گفت مقام محلی. '
    const text = sentence.repeat(Math.ceil(1e6 / sentence.length))
    const start = performance.now()
    const numbers = findNumbers(text).length
    const afterNumbers = performance.now()
    const quantities = findQuantities(text).length
    const end = performance.now()
    const [numbersMs, quantitiesMs] = [Math.round(afterNumbers - start), Math.round(end - afterNumbers)]
    process.stdout.write(
      `1,000,000 code units: ${numbers} numbers in ${numbersMs} ms, ${quantities} quantities in ${quantitiesMs} ms\n`,
    )
    expect(quantities).toBe(5 * Math.ceil(1e6 / sentence.length))
  })
})
