import type { Language } from '../document/records.ts'
import { showText } from './shown-text.ts'

/** A piece of finished HTML. Only this module makes it, so that text never becomes mark-up unescaped. */
export interface Markup {
  readonly finished: string
}

export type Content = Markup | string | number | null | readonly Content[]

/**
 * HTML from a template: strings and numbers are shown and escaped for text and quoted attributes alike, finished HTML stands as
 * it is, lists are put together, null is nothing. Not called `html`: the formatter would add white space that shows.
 */
export function markup(literals: TemplateStringsArray, ...contents: readonly Content[]): Markup {
  return { finished: literals.map((literal, index) => literal + render(contents[index] ?? null)).join('') }
}

function render(content: Content): string {
  if (content === null) return ''
  if (typeof content === 'string') return escapeHtml(showText(content))
  if (typeof content === 'number') return String(content)
  return 'finished' in content ? content.finished : content.map(render).join('')
}

/** A style sheet in its element, which it cannot end. */
export function styleElement(css: string): Markup {
  return { finished: `<style>\n${css.replaceAll(/<\/(?=style)/gi, '<\\/')}\n</style>` }
}

/** Text as a quoted string of a style sheet. */
export function cssString(text: string): string {
  const escape = (unit: string) => `\\${unit.codePointAt(0)?.toString(16) ?? ''} `
  return `"${showText(text).replace(/[^\p{L}\p{M}\p{N} .,:;!?()-]/gu, escape)}"`
}

/** Text in the language of its report, apart in direction from what stands around it. */
export function originalText(text: string, language: Language): Markup {
  return markup`<bdi${languageAttributes(language)}>${text}</bdi>`
}

/** Text somebody typed, in whatever direction it turns out to have. */
export function typedText(text: string): Markup {
  return markup`<bdi>${text}</bdi>`
}

/** The `lang` and `dir` of an element that holds text in this language. */
export function languageAttributes(language: Language): Markup {
  if (language === 'und') return markup` dir="auto"`
  return markup` lang="${language}" dir="${language === 'en' ? 'ltr' : 'rtl'}"`
}

/** Pieces with a separator between them. */
export function joined(pieces: readonly Content[], separator: string): Content {
  return pieces.map((piece, index) => (index === 0 ? piece : [separator, piece]))
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? '')
}
