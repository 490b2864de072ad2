import { foldText } from './fold.ts'
import type { NumberToken } from './number-tokens.ts'

/** How a number is meant: as it stands, as the least or the most it may be, or roughly. */
export type NumberBound = 'exact' | 'atLeast' | 'atMost' | 'about'

/**
 * The bound printed before the token a number begins at, or shortly after the token it ends at. “More than” is read as
 * the least, “less than” as the most: news seldom means the difference.
 */
export function readBound(tokens: readonly NumberToken[], first: number, next: number): NumberBound {
  return boundBefore(tokens, first) ?? boundAfter(tokens, next) ?? 'exact'
}

type Bound = Exclude<NumberBound, 'exact'>

/** `*` is any one word (لا تقل قيمته عن). */
const before: Readonly<Record<Bound, string>> = {
  atLeast: `دست کم, دستکم, حداقل, حد اقل, لااقل, بیش از, بیشتر از, افزون بر, فراتر از, بالغ بر, متجاوز از, بالای, بیش‌تر از,
    أكثر من, أزيد من, لا يقل عن, لا تقل عن, لا يقل * عن, لا تقل * عن, يزيد عن, يزيد على, تزيد عن, تزيد على, زاد عن, زاد على,
    زادت على, زادت عن, يزيد * عن, يزيد * على, يتجاوز, تتجاوز, تجاوز, تجاوزت, يتجاوز * ال, يفوق, تفوق, فاق, فوق, ما يفوق,
    على الأقل, at least, more than, over, no fewer than, no less than, not less than, upwards of`,
  atMost: `حداکثر, حد اکثر, کمتر از, کم‌تر از, زیر, تا سقف, أقل من, لا يزيد عن, لا يزيد على, لا تزيد عن, لا تزيد على,
    لا يزيد * عن, لا يزيد * على, لا يتجاوز, لا تتجاوز, لم يتجاوز, لم تتجاوز, لن يتجاوز, لا يتعدى, لا تتعدى, لم يتعد, لم تتعد,
    لم يزد عن, لم يزد على, لم تزد على, لم تزد عن, ما يصل إلى, لما يصل إلى, دون, على الأكثر,
    at most, less than, fewer than, under, below, up to, no more than, not more than`,
  about: `حدود, در حدود, حدودا, تقریبا, قریب به, نزدیک به, نزدیک, حوالی, قرابة, نحو, حوالي, حوالى, زهاء, تقريبا, يقارب, تقارب,
    ما يقارب, يقرب من, ما يقرب من, يناهز, تناهز, ناهز, يقدر ب, about, around, approximately, some, nearly, almost, roughly, close to`,
}

const after: Readonly<Record<Bound, string>> = {
  atLeast: 'على الأقل, فأكثر, أو أكثر, كحد أدنى, یا بیشتر, و بیشتر, or more, at least',
  atMost: 'على الأكثر, كحد أقصى, أو أقل, یا کمتر, or less, or fewer, at most',
  about: 'تقريبا, تقریبا, or so',
}

interface Phrase {
  readonly words: readonly string[]
  readonly bound: Bound
}

/** By the word that stands next to the number; longest first, so that لا يتجاوز goes before يتجاوز. */
const beforeByLast = phrases(before, -1)
const afterByFirst = phrases(after, 0)

function phrases(lists: Readonly<Record<Bound, string>>, key: number): Map<string, Phrase[]> {
  const byWord = new Map<string, Phrase[]>()
  for (const bound of ['atLeast', 'atMost', 'about'] as const) {
    for (const printed of lists[bound].split(',')) {
      const words = foldText(printed).trim().split(/\s+/)
      const word = words.at(key) ?? ''
      byWord.set(word, [...(byWord.get(word) ?? []), { words, bound }])
    }
  }
  for (const list of byWord.values()) list.sort((a, b) => b.words.length - a.words.length)
  return byWord
}

/** The bound printed before the token a number begins at. */
export function boundBefore(tokens: readonly NumberToken[], first: number): Bound | null {
  let last = first - 1
  // الـ 20, سال ۲۰: the bound stands before the article.
  while (tokens[last]?.text === 'ال' || openers.has(tokens[last]?.text ?? '')) last -= 1
  const word = tokens[last]
  if (word?.kind !== 'word' || tokens[last + 1]?.gap === 'line') return null
  if (word.text === 'over' && handing.test(tokens[last - 1]?.text ?? '')) return null
  for (const list of [beforeByLast.get(word.text), beforeByLast.get(withoutClitics(word.text))]) {
    for (const { words, bound } of list ?? []) if (endsWith(tokens, last, words)) return bound
  }
  return null
}

const openers = new Set(['بین', 'between'])

/** “Handed over nine prisoners” says how many they were. */
const handing =
  /^(?:hand(?:s|ed|ing)?|turn(?:s|ed|ing)?|g[ai]ve[sn]?|giving|pass(?:es|ed|ing)?|t(?:ake[sn]?|aking|ook)|sign(?:s|ed|ing)?)$/

function endsWith(tokens: readonly NumberToken[], last: number, words: readonly string[]): boolean {
  const start = last - words.length + 1
  return words.every((word, index) => {
    const token = tokens[start + index]
    if (token?.kind !== 'word') return false
    if (word === '*' || token.text === word) return true
    // Only the first word of a phrase takes clitics: بأكثر من, ولا يقل عن.
    return index === 0 && withoutClitics(token.text) === word
  })
}

function withoutClitics(word: string): string {
  return word.replace(/^[وف]?[بل]?(?=.{3})/, '')
}

/** A bound after the number may stand after the noun it counts: 20 شخصا على الأقل. */
const AFTER_WORDS = 4

function boundAfter(tokens: readonly NumberToken[], next: number): Bound | null {
  for (let at = next; at <= next + AFTER_WORDS; at += 1) {
    const token = tokens[at]
    if (token?.kind !== 'word' || token.gap === 'line') return null
    for (const { words, bound } of afterByFirst.get(token.text) ?? []) {
      if (!words.every((word, index) => tokens[at + index]?.text === word)) continue
      // A bound before another number is that number's: 20 قتيلا تقريبا 30.
      const following = tokens[at + words.length]
      if (following?.kind !== 'digits' && following?.reading == null) return bound
    }
    if (token.reading !== null) return null
  }
  return null
}
