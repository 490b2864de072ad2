import { strToU8, zipSync } from 'fflate'
import type { Snapshot } from '../document/snapshot.ts'
import { firstStrongDirection } from '../text/direction.ts'
import { claimData, commentData, comparisonData, reportData, type DataTable } from './data-tables.ts'
import { run, tree, writeXml, type XmlAttributes, type XmlElement } from './exchange/xml.ts'
import { zipMoment } from './office-zip.ts'
import type { ExportOptions } from './options.ts'
import { showText } from './shown-text.ts'

/**
 * The project as an Excel workbook: a sheet of the claims, one of the differences, one of each report, from right to left where it is.
 * Every cell is a text, read in the direction of its words, and none is ever a formula. The same snapshot and options give the same bytes.
 */
export function exportXlsx(snapshot: Snapshot, options: ExportOptions): Uint8Array<ArrayBuffer> {
  const sheets = nameSheets(workbookTables(snapshot, options))
  const parts: Readonly<Record<string, XmlElement>> = {
    '[Content_Types].xml': contentTypes(sheets.length),
    '_rels/.rels': relationships([`${office}/officeDocument`, 'xl/workbook.xml']),
    'xl/workbook.xml': workbook(sheets.map(({ name }) => name)),
    'xl/_rels/workbook.xml.rels': relationships(
      ...sheets.map((_, index): [string, string] => [`${office}/worksheet`, `worksheets/sheet${index + 1}.xml`]),
      [`${office}/styles`, 'styles.xml'],
    ),
    'xl/styles.xml': styles,
    ...Object.fromEntries(
      sheets.map((sheet, index) => [`xl/worksheets/sheet${index + 1}.xml`, worksheet(sheet, options)]),
    ),
  }
  const packed = Object.entries(parts).map(([path, xml]) => [path, strToU8(writeXml(xml))] as const)
  return zipSync(Object.fromEntries(packed), { mtime: zipMoment, level: 6 })
}

/** The tables of the parts asked for; never none, since a workbook without sheets cannot be opened. */
export function workbookTables(snapshot: Snapshot, { parts, dates, comparison }: ExportOptions): readonly DataTable[] {
  const tables = [
    ...(parts.includes('claims') ? [claimData(snapshot)] : []),
    ...(parts.includes('differences') && comparison !== undefined ? [comparisonData(snapshot, comparison)] : []),
    ...(parts.includes('reports') ? snapshot.reports.map((report) => reportData(report, snapshot)) : []),
    ...(parts.includes('comments') ? [commentData(snapshot, dates)] : []),
  ]
  return tables.length > 0 ? tables : [claimData(snapshot)]
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const spreadsheet = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'

/** The longest name of a sheet and the longest text of a cell that Excel opens, in UTF-16 code units. */
const longestName = 31
const longestCell = 32_767

/** Names that Excel takes: without its own signs, of 31 code units, no two alike in any case. */
function nameSheets(tables: readonly DataTable[]): readonly DataTable[] {
  const taken = new Set<string>()
  return tables.map((table) => {
    const plain = showText(table.name)
      .replace(/[[\]:*?/\\\s]+/g, ' ')
      .replace(/^'+|'+$/g, '')
      .trim()
    const base = plain === '' || plain.toLowerCase() === 'history' ? `Sheet ${plain}`.trim() : plain
    let name = base.slice(0, longestName).toWellFormed()
    for (let copy = 2; taken.has(name.toLowerCase()); copy += 1) {
      name = `${base.slice(0, longestName - String(copy).length - 1).toWellFormed()} ${copy}`
    }
    taken.add(name.toLowerCase())
    return { ...table, name }
  })
}

/** The formats of cells, by their place in `styles`. */
const cellFormats = { head: 1, leftToRight: 2, rightToLeft: 3 } as const

/** Text is wrapped and starts at its own edge. `quotePrefix`: what looks like a formula stays text when somebody edits the cell. */
const styles = tree('styleSheet', { xmlns: spreadsheet }, [
  counted('fonts', [font(), font(tree('b', {}))]),
  counted(
    'fills',
    ['none', 'gray125'].map((patternType) => tree('fill', {}, [tree('patternFill', { patternType })])),
  ),
  counted('borders', [
    tree(
      'border',
      {},
      ['left', 'right', 'top', 'bottom', 'diagonal'].map((side) => tree(side, {})),
    ),
  ]),
  counted('cellStyleXfs', [tree('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })]),
  counted('cellXfs', [
    tree('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 }),
    textFormat({ fontId: 1 }, { vertical: 'top', readingOrder: 1 }),
    textFormat({ quotePrefix: 1 }, { horizontal: 'left', vertical: 'top', wrapText: 1, readingOrder: 1 }),
    textFormat({ quotePrefix: 1 }, { horizontal: 'right', vertical: 'top', wrapText: 1, readingOrder: 2 }),
  ]),
])

function counted(name: string, children: readonly XmlElement[]): XmlElement {
  return tree(name, { count: children.length }, children)
}

function font(...weight: readonly XmlElement[]): XmlElement {
  return tree('font', {}, [...weight, tree('sz', { val: 11 }), tree('name', { val: 'Calibri' })])
}

/** 49 is Excel's number for text. */
function textFormat(format: XmlAttributes, alignment: XmlAttributes): XmlElement {
  const base = { numFmtId: 49, fontId: 0, fillId: 0, borderId: 0, xfId: 0, applyNumberFormat: 1, applyAlignment: 1 }
  return tree('xf', { ...base, ...format }, [tree('alignment', alignment)])
}

function worksheet({ columns, rows, isRightToLeft }: DataTable, { paper }: ExportOptions): XmlElement {
  const names = columns.map(({ name }) => name)
  const head = tree(
    'row',
    { r: 1 },
    cellsOf(names, 1, () => cellFormats.head),
  )
  const body = rows.map((cells, index) => {
    const formatOf = (text: string) =>
      firstStrongDirection(text) === 'rtl' ? cellFormats.rightToLeft : cellFormats.leftToRight
    return tree('row', { r: index + 2, ht: heightOf(cells, columns) }, cellsOf(cells, index + 2, formatOf))
  })
  const pane = tree('pane', { ySplit: 1, topLeftCell: 'A2', activePane: 'bottomLeft', state: 'frozen' })
  return tree('worksheet', { xmlns: spreadsheet }, [
    tree('sheetPr', {}, [tree('pageSetUpPr', { fitToPage: 1 })]),
    tree('sheetViews', {}, [tree('sheetView', { rightToLeft: isRightToLeft ? 1 : null, workbookViewId: 0 }, [pane])]),
    tree('sheetFormatPr', { defaultRowHeight: lineHeight }),
    tree(
      'cols',
      {},
      columns.map(({ width }, index) => tree('col', { min: index + 1, max: index + 1, width, customWidth: 1 })),
    ),
    tree('sheetData', {}, [head, ...body]),
    tree('autoFilter', { ref: `A1:${columnName(columns.length - 1)}${rows.length + 1}` }),
    tree('pageMargins', { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 }),
    // All columns on a page's width, however many pages long. 9 and 1 are Excel's numbers for the papers.
    tree('pageSetup', { paperSize: paper === 'a4' ? 9 : 1, orientation: 'landscape', fitToWidth: 1, fitToHeight: 0 }),
  ])
}

/** Of a line of a cell, in points. */
const lineHeight = 15
/** The highest row Excel has. */
const highestRow = 409

/**
 * How high a row is for all of its text, about: LibreOffice takes it as it stands, and without it draws the lines of one row over those of
 * the next; Excel measures anew. In points; null where a line will do.
 */
function heightOf(cells: readonly string[], columns: DataTable['columns']): number | null {
  const linesOf = (text: string, width: number) =>
    text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * 1.1) / width)), 0)
  const lines = Math.max(...cells.map((text, index) => linesOf(text, columns[index]?.width ?? 10)))
  return lines < 2 ? null : Math.min(highestRow, lines * lineHeight)
}

function cellsOf(cells: readonly string[], number: number, formatOf: (text: string) => number): XmlElement[] {
  return cells.flatMap((text, index) => {
    if (text === '') return []
    const shown = showText(text).slice(0, longestCell)
    const cell = { r: `${columnName(index)}${number}`, s: formatOf(text), t: 'inlineStr' }
    return [run('c', cell, run('is', {}, run('t', { 'xml:space': 'preserve' }, shown)))]
  })
}

/** 0 → A, 25 → Z, 26 → AA. */
function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26))
  return index < 26 ? letter : `${columnName(Math.floor(index / 26) - 1)}${letter}`
}

function workbook(names: readonly string[]): XmlElement {
  const sheets = names.map((name, index) => tree('sheet', { name, sheetId: index + 1, 'r:id': `rId${index + 1}` }))
  // Every printed page has the names of its columns.
  const titles = names.map((name, index) =>
    run('definedName', { name: '_xlnm.Print_Titles', localSheetId: index }, `'${name.replaceAll("'", "''")}'!$1:$1`),
  )
  return tree('workbook', { xmlns: spreadsheet, 'xmlns:r': office }, [
    tree('sheets', {}, sheets),
    tree('definedNames', {}, titles),
  ])
}

function relationships(...targets: readonly (readonly [type: string, target: string])[]): XmlElement {
  return tree(
    'Relationships',
    { xmlns: 'http://schemas.openxmlformats.org/package/2006/relationships' },
    targets.map(([type, target], index) => tree('Relationship', { Id: `rId${index + 1}`, Type: type, Target: target })),
  )
}

function contentTypes(sheets: number): XmlElement {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
  const override = (path: string, kind: string) =>
    tree('Override', { PartName: `/xl/${path}.xml`, ContentType: `${type}.${kind}+xml` })
  return tree('Types', { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' }, [
    tree('Default', { Extension: 'rels', ContentType: 'application/vnd.openxmlformats-package.relationships+xml' }),
    tree('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    override('workbook', 'sheet.main'),
    override('styles', 'styles'),
    ...Array.from({ length: sheets }, (_, index) => override(`worksheets/sheet${index + 1}`, 'worksheet')),
  ])
}
