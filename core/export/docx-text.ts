import { Paragraph, TextRun, type IParagraphOptions, type ParagraphChild } from 'docx'
import type { Language } from '../document/records.ts'
import { firstStrongDirection } from '../text/direction.ts'
import { oneLine, showText } from './shown-text.ts'

/** The styles of a Word file that text is set in, by their ids; `docx-styles.ts` defines them. */
export type DocxStyle = 'Byline' | 'Original' | 'Gloss' | 'TableText' | 'TableHead' | 'Place' | 'Quiet' | 'Source'

export interface RunStyle {
  readonly bold?: boolean
  readonly italics?: boolean
  /** A character style. */
  readonly style?: 'ClaimNumber' | 'Check' | 'Lost'
}

/** English, or whatever has no direction of its own to keep, on one line. */
export function words(text: string, style: RunStyle = {}): TextRun {
  return new TextRun({ text: fitForXml(oneLine(text)), ...complexToo(style) })
}

/**
 * Text somebody typed, of either direction, within an English line. Word goes by `w:rtl`; others by the characters alone, so a phrase
 * from right to left also stands between marks that keep its edges with it and the line after it in order.
 */
export function typed(text: string, style: RunStyle = {}): readonly TextRun[] {
  if (firstStrongDirection(text) !== 'rtl') return [words(text, style)]
  const shown = fitForXml(oneLine(text))
  return [rightToLeftRun(`\u200f${shown}\u200f`, 'und', style), new TextRun({ text: '\u200e' })]
}

/** A paragraph in the language of its report; its line ends are kept. `before` stands at its beginning, in its direction. */
export function originalParagraph(
  text: string,
  language: Language,
  { style = 'Original', bold = false, wrap = (runs) => runs, ...rest }: OriginalOptions = {},
): Paragraph {
  const isRightToLeft = language === 'und' ? firstStrongDirection(text) === 'rtl' : language !== 'en'
  const runs = showText(text)
    .split('\n')
    .flatMap((line, index) => [
      ...(index === 0 ? [] : [new TextRun({ break: 1 })]),
      ...(isRightToLeft
        ? rightToLeftRuns(line, language, bold)
        : [new TextRun({ text: fitForXml(line), ...complexToo({ bold }) })]),
    ])
  return new Paragraph({
    ...rest,
    style,
    ...(isRightToLeft ? { bidirectional: true } : {}),
    children: [...wrap(runs)],
  })
}

export interface OriginalOptions extends Omit<IParagraphOptions, 'children' | 'style'> {
  readonly style?: DocxStyle
  readonly bold?: boolean
  /** What to put around its runs, such as the range of a comment. */
  readonly wrap?: (runs: readonly ParagraphChild[]) => readonly ParagraphChild[]
}

/** A paragraph of English. */
export function paragraph(
  style: DocxStyle,
  children: readonly ParagraphChild[],
  rest: IParagraphOptions = {},
): Paragraph {
  return new Paragraph({ ...rest, style, children })
}

/** Runs with a separator between them. */
export function joinedRuns(pieces: readonly (readonly TextRun[])[], separator: string): readonly TextRun[] {
  return pieces.flatMap((piece, index) => (index === 0 ? piece : [words(separator), ...piece]))
}

/** Latin words within right-to-left text are runs of their own, from left to right; a run never ends inside a word. */
const latinWords = /(\p{Script=Latin}(?:[\p{Script=Latin}\p{M}0-9 .,:;'’&@/_+-]*[\p{Script=Latin}0-9])?)/u

function rightToLeftRuns(line: string, language: Language, bold: boolean): readonly TextRun[] {
  return line
    .split(latinWords)
    .map((text, index) => ({ text: fitForXml(text), isLatin: index % 2 === 1 }))
    .filter(({ text }) => text !== '')
    .map(({ text, isLatin }) =>
      isLatin ? new TextRun({ text, ...complexToo({ bold }) }) : rightToLeftRun(text, language, { bold }),
    )
}

function rightToLeftRun(text: string, language: Language, style: RunStyle): TextRun {
  const tag = { fa: 'fa-IR', ar: 'ar-SA', en: null, und: null }[language]
  return new TextRun({
    text,
    rightToLeft: true,
    ...complexToo(style),
    ...(tag === null ? {} : { language: { bidirectional: tag } }),
  })
}

/** Word keeps the weight of Arabic script apart from that of Latin. Nothing in Arabic script is slanted. */
function complexToo({ bold = false, italics = false, style }: RunStyle) {
  return {
    ...(bold ? { bold, boldComplexScript: true } : {}),
    ...(italics ? { italics, italicsComplexScript: false } : {}),
    ...(style === undefined ? {} : { style }),
  }
}

/** XML knows no such characters. */
export function fitForXml(text: string): string {
  return text.replace(/[\ufffe\uffff]/g, '\ufffd')
}
