import type { Span } from '../base/span.ts'

/**
 * A citation: the sentence rests on these claims.
 *
 *     citation  = "[" reference *( ";" reference ) "]"
 *     reference = space "@C" number [ spaces language ] space
 *     number    = digit from 1, then digits; at most nine
 *     language  = "fa" / "ar" / "en"
 *
 * Spaces and tabs only: a citation stands on one line.
 */
export interface Citation {
  readonly kind: 'citation'
  /** Brackets included. */
  readonly span: Span
  readonly references: readonly ClaimReference[]
}

/** One claim of a citation, or only its mentions in one language. */
export interface ClaimReference {
  /** From `@` to the last letter or digit. */
  readonly span: Span
  readonly claimNumber: number
  readonly language: CitedLanguage | null
}

export type CitedLanguage = 'fa' | 'ar' | 'en'

const referencePattern = /^[ \t]*(@C([1-9][0-9]{0,8})(?:[ \t]+(fa|ar|en))?)[ \t]*$/

/** Reads a citation, brackets included, that stands at offset `from` of its text; null when it is not one. */
export function parseCitation(text: string, from: number): Citation | null {
  if (!text.startsWith('[') || !text.endsWith(']')) return null
  const references: ClaimReference[] = []
  let at = from + 1
  for (const part of text.slice(1, -1).split(';')) {
    const match = referencePattern.exec(part)
    if (!match) return null
    const [, words = '', number = '', language] = match
    const start = at + part.indexOf('@')
    references.push({
      span: { from: start, to: start + words.length },
      claimNumber: Number(number),
      language: language === 'fa' || language === 'ar' || language === 'en' ? language : null,
    })
    at += part.length + 1
  }
  return { kind: 'citation', span: { from, to: from + text.length }, references }
}

/** Writes a citation the one way the editor writes it: `[@C3; @C7 fa]`. */
export function formatCitation(references: readonly Pick<ClaimReference, 'claimNumber' | 'language'>[]): string {
  return `[${references.map(({ claimNumber, language }) => `@C${claimNumber}${language ? ` ${language}` : ''}`).join('; ')}]`
}
