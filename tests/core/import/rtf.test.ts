import { describe, expect, it } from 'vitest'
import type { ReportDraft } from '#core/import/draft.ts'
import { importReport } from '#core/import/import-report.ts'

const fonts = '{\\fonttbl{\\f0\\fcharset0 Times;}{\\f1\\fcharset178 Arial;}{\\f2\\fcharset204 Arial Cyr;}}'

async function outcome(rtf: string): Promise<ReportDraft | string> {
  const bytes = Uint8Array.from(rtf, (byte) => byte.charCodeAt(0))
  const result = await importReport({ fileName: 'a.rtf', bytes })
  return result.ok ? result.value : result.problem.code
}

/** Every line with its role, or with why it is set aside. */
async function lines(body: string): Promise<unknown> {
  const draft = await outcome(`{\\rtf1\\ansi\\ansicpg1252\\deff0${fonts}${body}}`)
  return typeof draft === 'string'
    ? draft
    : draft.paragraphs.map(({ text, role, exclusion }) => [exclusion ?? role, text])
}

describe('letters of a Rich Text file', () => {
  it.each([
    [
      'in a code page told by their font',
      "{\\f1 \\'d3\\'e1\\'c7\\'e3}{\\f0  caf\\'e9}{\\f2  \\'cc\\'e8\\'f0}.\\par",
      'سلام café Мир.',
    ],
    ['by their number, with a sign for old readers', "\\u1740?\\u8204?\\u1705\\'3f\\u-257?.\\par", 'ی‌ک\uFEFF.'],
    ['by their number, with two signs or none', "{\\uc2\\u1587\\'d3x\\u1604??}{\\uc0\\u1575\\u1605}.\\par", 'سلام.'],
    ['of two words in one line of the file', '\\u1587?\r\n\\u1604?\r\n.\\par', 'سل.'],
    [
      'as Word writes them, in the font of right-to-left letters',
      "{\\rtlch\\fcs1 \\af1 \\ltrch\\fcs0 \\f0 caf\\'e9 }{\\ltrch\\fcs0 \\f0 \\rtlch\\fcs1 \\af1 \\'d3\\'e1\\'c7\\'e3}.\\par",
      'café سلام.',
    ],
    ['beyond the first plane', '\\u-10179?\\u-8704?.\\par', '😀.'],
    [
      'told by words and signs',
      '\\ldblquote a\\rdblquote\\~b\\_c\\-d\\zwnj e\\emdash f\\{g\\}\\\\.\\par',
      '“a”\u00a0b\u2011c\u00add\u200ce—f{g}\\.',
    ],
  ])('%s', async (_, body, text) => {
    expect(await lines(body)).toEqual([[expect.any(String), text]])
  })

  it('are those of the document’s page where the font does not say', async () => {
    const draft = await outcome(
      "{\\rtf1\\ansi\\ansicpg1256{\\fonttbl{\\f0\\fnil Arial;}}\\f0\\'d3\\'e1\\'c7\\'e3 \\'8d\\'98.\\par}",
    )
    expect(draft).toMatchObject({ paragraphs: [{ text: 'سلام چک.' }] })
  })
})

it('has its headings, lists and tables, and what is not its text left out or set aside', async () => {
  const styles = '{\\stylesheet{\\s0 Normal;}{\\s1\\outlinelevel0 heading 1;}{\\s2 heading 2;}{\\s3 Quote;}}'
  const body = [
    styles,
    '{\\info{\\title Of the template}{\\author A}}',
    '{\\header\\pard Agency\\par}{\\footerr\\pard Page {\\field{\\*\\fldinst PAGE}{\\fldrslt 1}}\\par}',
    '\\pard\\s1 The headline of this report\\par',
    '\\pard\\plain The first paragraph says what happened here{\\super\\chftn{\\footnote\\pard A note.\\par}} on Friday morning.\\par',
    '\\pard It was {\\deleted not }{\\v secretly }{\\revised also }seen by {\\*\\unknown others }two people{\\*\\annotation Check.} on the shore.\\par',
    '\\pard\\s2 What is known\\par',
    '{\\shp{\\*\\shpinst{\\sp{\\sn wrap}{\\sv 2}}{\\shptxt\\pard In a box of its own stands this sentence.\\par}}{\\shprslt old copy}}',
    '{\\listtext\\bullet\\tab}\\pard\\ls1 First of the list\\par',
    '\\trowd\\cellx100\\cellx200\\pard\\intbl Ship\\cell Day\\cell\\row\\trowd\\pard\\intbl Sepehr\\cell 9\\cell\\row',
    '\\pard The last paragraph comes after the table of ships.\\par',
    '{\\pict\\wmetafile8 0102030405}{\\pict\\bin4 }{\\\\}',
  ].join('\n')
  expect(await lines(body)).toEqual([
    ['footer', 'Agency'],
    ['footer', 'Page 1'],
    ['headline', 'The headline of this report'],
    ['footer', 'A note.'],
    ['body', 'The first paragraph says what happened here on Friday morning.'],
    ['body', 'It was also seen by two people on the shore.'],
    ['heading', 'What is known'],
    ['body', 'In a box of its own stands this sentence.'],
    ['listItem', 'First of the list'],
    ['body', 'Ship | Day'],
    ['body', 'Sepehr | 9'],
    ['body', 'The last paragraph comes after the table of ships.'],
  ])
})

it.each([
  ['cut off', '{\\rtf1\\ansi{\\b Half of the', 'importDamaged'],
  ['nested far too deep', `{\\rtf1 ${'{'.repeat(600)}a${'}'.repeat(600)}}`, 'importDamaged'],
  ['without words', '{\\rtf1\\ansi\\par\\par}', 'importEmpty'],
  ['that says it goes on in bytes it does not have', '{\\rtf1\\ansi a\\bin999999999 }', 'importDamaged'],
])('a Rich Text file %s is refused', async (_, rtf, code) => {
  expect(await outcome(rtf)).toBe(code)
})

it('the number of a page is no outlet’s name', async () => {
  const story = '\\pard The coast guard said on Friday that it had stopped a tanker after a long pursuit.\\par'
  expect(
    await outcome(`{\\rtf1\\ansi{\\footer Page 1 of 2\\par}{\\header The Harbour News\\par}${story}}`),
  ).toMatchObject({
    outlet: 'The Harbour News',
  })
})
