import {
  AlignmentType,
  LevelFormat,
  LineRuleType,
  convertMillimetersToTwip,
  type INumberingOptions,
  type IStylesOptions,
} from 'docx'
import type { Paper } from './choices.ts'

/** Word keeps sizes of Latin and Arabic script apart; half points. Naskh needs more room than Latin of the same size. */
const bodySize = { size: 22, sizeComplexScript: 26 }
const smallSize = { size: 19, sizeComplexScript: 23 }
const tinySize = { size: 17, sizeComplexScript: 20 }

/** Faces that come with Word on every system; LibreOffice has metric equals of both. */
const font = { ascii: 'Cambria', hAnsi: 'Cambria', eastAsia: 'Cambria', cs: 'Times New Roman' }

const ink = '1B1C20'
const inkTwo = '53565D'
export const rule = 'D9DAD5'

const heading = (size: number, before: number) => ({
  run: { font, size, sizeComplexScript: size + 4, bold: true, boldComplexScript: true, color: ink },
  paragraph: { spacing: { before, after: 80 }, keepNext: true, keepLines: true },
})

/** The styles a desk edits by, bundled: change `Original` once and every quotation follows. */
export const docxStyles: IStylesOptions = {
  default: {
    document: {
      run: { font, ...bodySize, color: ink, language: { value: 'en-GB', bidirectional: 'fa-IR' } },
      paragraph: { spacing: { after: 120, line: 276 } },
    },
    title: {
      run: { font, size: 40, sizeComplexScript: 44, bold: true, boldComplexScript: true, color: ink },
      paragraph: { spacing: { after: 60, line: 264, lineRule: LineRuleType.AUTO }, keepNext: true },
    },
    heading1: heading(30, 360),
    heading2: heading(25, 280),
    heading3: heading(22, 220),
    heading4: heading(21, 200),
    heading5: heading(20, 200),
    footnoteText: { run: smallSize, paragraph: { spacing: { after: 40, line: 252 } } },
    footnoteReference: { run: { superScript: true, color: '2A45A8' } },
  },
  paragraphStyles: [
    {
      id: 'Byline',
      name: 'Byline',
      basedOn: 'Normal',
      next: 'Normal',
      run: { ...smallSize, color: inkTwo },
      paragraph: { spacing: { after: 320 } },
    },
    {
      id: 'Original',
      name: 'Original',
      basedOn: 'Normal',
      quickFormat: true,
      run: bodySize,
      // The right edge in a paragraph that runs from right to left.
      paragraph: { alignment: AlignmentType.START, spacing: { after: 60, line: 320 } },
    },
    {
      id: 'Gloss',
      name: 'Gloss',
      basedOn: 'Normal',
      quickFormat: true,
      run: { ...smallSize, color: inkTwo },
      paragraph: { spacing: { after: 60, line: 252 }, indent: { start: 170 } },
    },
    {
      id: 'Source',
      name: 'Source',
      basedOn: 'Normal',
      run: smallSize,
      paragraph: { spacing: { after: 60, line: 252 } },
    },
    {
      id: 'TableText',
      name: 'Table text',
      basedOn: 'Normal',
      run: smallSize,
      paragraph: { spacing: { after: 40, line: 252 } },
    },
    {
      id: 'TableHead',
      name: 'Table head',
      basedOn: 'TableText',
      run: { bold: true, boldComplexScript: true, color: inkTwo },
      paragraph: { keepNext: true },
    },
    {
      id: 'Place',
      name: 'Place',
      basedOn: 'Normal',
      run: { ...tinySize, color: inkTwo },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 0, line: 240 } },
    },
    { id: 'Quiet', name: 'Quiet', basedOn: 'TableText', run: { color: inkTwo } },
    {
      id: 'Quote',
      name: 'Quote',
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: { indent: { start: 340 }, border: { left: { style: 'single', size: 12, space: 8, color: rule } } },
    },
  ],
  characterStyles: [
    { id: 'ClaimNumber', name: 'Claim number', run: { bold: true, color: '2A45A8' } },
    { id: 'Check', name: 'To check', run: { color: '8A5300' } },
    { id: 'Lost', name: 'Lost citation', run: { color: 'AE2C18' } },
  ],
}

export const bulletList = 'bullets'
export const numberedList = 'numbers'
const deepest = 6

export const docxNumbering: INumberingOptions = {
  config: [bulletList, numberedList].map((reference) => ({
    reference,
    levels: Array.from({ length: deepest }, (_, level) => ({
      level,
      format: reference === bulletList ? LevelFormat.BULLET : LevelFormat.DECIMAL,
      text: reference === bulletList ? '•' : `%${level + 1}.`,
      alignment: AlignmentType.START,
      style: { paragraph: { indent: { start: 360 * (level + 1), hanging: 300 } } },
    })),
  })),
}

/** A level that the lists have. */
export function listLevel(level: number): number {
  return Math.min(level, deepest - 1)
}

const margin = convertMillimetersToTwip(20)
const sizes = {
  a4: { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) },
  letter: { width: 12_240, height: 15_840 },
} as const satisfies Record<Paper, object>

/** The page of a section. */
export function pageOf(paper: Paper) {
  return { size: sizes[paper], margin: { top: margin, bottom: margin, left: margin, right: margin } }
}

/** Width of the text in twips (twentieths of a point). */
export function textWidth(paper: Paper): number {
  return sizes[paper].width - 2 * margin
}
