import { parse } from 'csv-parse/sync'
import readExcelFile from 'read-excel-file/node'
import { describe, expect, it } from 'vitest'
import { exportClaimsCsv } from '#core/export/export-csv.ts'
import { exportXlsx } from '#core/export/export-xlsx.ts'
import { defaultExportOptions } from '#core/export/options.ts'
import { elements, officeParts } from './office-parts.ts'
import { claimOf, mentionOf, reportOf, snapshotOf, visit } from './snapshots.ts'

const options = { ...defaultExportOptions, parts: ['claims', 'reports', 'comments'] as const }
const formulas = ['=1+1', '+1', '-1', '@SUM(A1)', "='cmd'|'/c calc'!A1", ' =2', '\t=3', '"=4"', '٣', '٪']
const hostile = snapshotOf({
  reports: [
    reportOf('A', formulas, { outletEnglish: "=[a]:*?/\\'history' of a name far beyond thirty-one" }),
    reportOf('B', [], { outletEnglish: "=[a]:*?/\\'history' of a name far beyond" }),
  ],
  claims: formulas.map((text, index) =>
    claimOf(index + 1, text, [mentionOf('A1', { quote: text, gloss: `a "b", c\r\n${text}` })]),
  ),
})

describe('the claims as CSV', () => {
  it('are read by another program as they were meant, a line for each place that makes one', () => {
    const rows: string[][] = parse(exportClaimsCsv(visit, { hasByteOrderMark: true }), { bom: true })
    const [head = [], ...lines] = rows
    expect(lines.map((line) => [line[0], line[head.indexOf('outlet')], line[head.indexOf('paragraph')]])).toEqual([
      ['C1', 'Independent Persian', '2'],
      ['C1', 'Erem News', '1'],
      ['C2', 'Independent Persian', '2'],
      ['C2', 'Erem News', '5'],
      ['C3', 'Independent Persian', '3'],
      ['C3', 'Erem News', '3'],
      ['C4', 'Independent Persian', '4'],
      ['C4', 'Erem News', '2'],
      ['C5', 'Erem News', '4'],
      ['C6', '', ''],
    ])
    expect(lines[3]?.slice(head.indexOf('words'))).toEqual([
      'كراكاس قد تتراجع عن علاقاتها مع موسكو',
      'Caracas might retreat from its ties with Moscow',
      'differs',
      'quoted',
      'Reuters',
      '',
      'to check',
    ])
  })

  it('begin with a byte order mark only when wanted, and no cell begins as a formula', () => {
    expect(
      [true, false].map((hasByteOrderMark) => exportClaimsCsv(hostile, { hasByteOrderMark }).startsWith('\ufeff')),
    ).toEqual([true, false])
    const cells: string[][] = parse(exportClaimsCsv(hostile, { hasByteOrderMark: false }))
    expect(cells.flat().filter((cell) => /^[\s"]*[=+\-@\t]/.test(cell))).toEqual([])
    expect(cells[1]?.slice(8, 10)).toEqual(["'=1+1", 'a "b", c =1+1'])
  })
})

describe('a workbook', () => {
  it('is read by another program as it was meant: a sheet of the claims, one of each report', async () => {
    const sheets = await readExcelFile(Buffer.from(exportXlsx(visit, options)))
    expect(sheets.map(({ sheet, data }) => [sheet, data.length])).toEqual([
      ['Claims', 11],
      ['Independent Persian', 5],
      ['Erem News', 6],
      ['Comments', 1],
    ])
    expect(sheets[1]?.data[2]).toEqual([
      '2',
      'body',
      'روز شنبه مقامات ارشد آمریکایی به ونزوئلا سفر کردند. گفته می‌شود به دنبال فاصله گرفتن کاراکاس از مسکو هستند.',
      null,
      'C1 C2',
    ])
  })

  it('reads from right to left where its words do, sheet by sheet and cell by cell', () => {
    const parts = officeParts(exportXlsx(visit, options))
    const sheet = (number: number) => parts.get(`xl/worksheets/sheet${number}.xml`)
    expect(
      [1, 2, 3].map((number) => elements(sheet(number), 'sheetView')[0]?.attributes['rightToLeft'] ?? '0'),
    ).toEqual(['0', '1', '1'])
    const orders = elements(elements(parts.get('xl/styles.xml'), 'cellXfs')[0], 'xf').map(
      (format) => elements(format, 'alignment')[0]?.attributes['readingOrder'] ?? '',
    )
    const order = (cell: string) =>
      elements(sheet(2), 'c')
        .filter(({ attributes }) => attributes['r'] === cell)
        .map(({ attributes }) => orders[Number(attributes['s'])])
    expect([order('C2'), order('B2'), order('D4')]).toEqual([['2'], ['1'], ['1']])
  })

  it('is as wide as a page when printed, names its columns on each, and gives every row the height of its words', () => {
    const parts = officeParts(exportXlsx(visit, { ...options, paper: 'letter' }))
    const sheet = parts.get('xl/worksheets/sheet2.xml')
    expect(elements(sheet, 'pageSetup').map(({ attributes }) => attributes)).toEqual([
      { paperSize: '1', orientation: 'landscape', fitToWidth: '1', fitToHeight: '0' },
    ])
    expect(elements(parts.get('xl/workbook.xml'), 'definedName')).toHaveLength(
      elements(parts.get('xl/workbook.xml'), 'sheet').length,
    )
    const high = (text: string) =>
      elements(
        officeParts(exportXlsx(snapshotOf({ reports: [reportOf('A', [text])] }), options)).get(
          'xl/worksheets/sheet2.xml',
        ),
        'row',
      ).map(({ attributes }) => attributes['ht'])
    expect([high('کوتاه'), high('یک\nدو\nسه')]).toEqual([
      [undefined, undefined],
      [undefined, '45'],
    ])
  })

  it('holds no formula, only names Excel takes, and the same bytes every time', async () => {
    const bytes = exportXlsx(hostile, options)
    const parts = officeParts(bytes)
    const cells = [...parts].filter(([path]) => path.includes('sheet')).flatMap(([, part]) => elements(part, 'c'))
    expect([
      cells.filter(({ attributes }) => attributes['t'] !== 'inlineStr'),
      [...parts.values()].flatMap((part) => elements(part, 'f')),
    ]).toEqual([[], []])
    const names = elements(parts.get('xl/workbook.xml'), 'sheet').map(({ attributes }) => attributes['name'] ?? '')
    expect(names).toEqual(['Claims', "= a 'history' of a name far bey", "= a 'history' of a name far b 2", 'Comments'])
    expect(Buffer.compare(bytes, exportXlsx(hostile, options))).toBe(0)
    expect((await readExcelFile(Buffer.from(bytes)))[0]?.data[1]?.[1]).toBe('=1+1')
  })
})
