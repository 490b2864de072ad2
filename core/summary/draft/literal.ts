import { sentenceStarts } from '../english-sentences.ts'

/** Words of the project as the summary's Markdown has them: one line, with nothing in it that Markdown would take for a mark. */
export function literal(text: string): string {
  return text
    .trim()
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/[\\*]|&(?=#?\w+;)|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|\[(?=\s*[@^])|(?<=\])\(/gu, '\\$&')
}

/** The same at the beginning of a line, where more is a mark. */
export function atLineStart(text: string): string {
  return text.replace(/^[#>+-]/, '\\$&').replace(/^(\d+)(?=[.)](?:\s|$))/, '$1\\')
}

/** A statement without its full stop, so that who says it can follow; an abbreviation keeps its own. */
export function withoutFullStop(statement: string): string {
  if (/(?:\b\p{L}\.){2,}$|\b(?:Inc|Ltd|Co|Corp|Bros|Jr|Sr|etc)\.$/u.test(statement)) return statement
  return statement.replace(/[.…]+(["”’')\]]*)$/u, '$1')
}

/** Ends a sentence that does not end by itself. */
export function ended(sentence: string): string {
  return /[.!?…]["”’')]*$/u.test(sentence) ? sentence : `${sentence}.`
}

/** Whether something can follow a statement after a comma: it is one sentence, and neither a question nor a cry. */
export function canGoOn(statement: string): boolean {
  return !/[!?]["”’')\]]*$/u.test(statement) && sentenceStarts(statement, new Set()).length <= 1
}

export function capitalised(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
}
