import type { Span } from '../base/span.ts'
import { fold, foldText } from '../text/fold.ts'
import { tokenize } from '../text/tokens.ts'

/** A word of a sentence, with what parts it from the word before: where names end is told by that as often as by the words. */
export interface Word extends Span {
  /** Folded; a Persian «می» written apart is one word with its verb. */
  readonly text: string
  /** The stored characters between the word before and this one. */
  readonly gap: string
}

/** The words of one sentence. Spans are offsets of the text that was given. */
export function readWords(text: string, sentence: Span): readonly Word[] {
  const stored = text.slice(sentence.from, sentence.to)
  const words: Word[] = []
  let end = 0
  for (const { text: folded, from, to } of tokenize(stored, fold(stored))) {
    const gap = stored.slice(end, from)
    const before = words.at(-1)
    if (before && /^ن?می$/.test(before.text) && /^\s?$/u.test(gap)) {
      words[words.length - 1] = { ...before, text: before.text + folded, to: sentence.from + to }
    } else {
      words.push({ text: folded, gap, from: sentence.from + from, to: sentence.from + to })
    }
    end = to
  }
  return words
}

export const hasComma = (gap: string) => /[،,؛;]/u.test(gap)
export const hasColon = (gap: string) => gap.includes(':')
export const opensQuotation = (gap: string) => /[«“”"]/u.test(gap)

/** Words as they are looked up: written here with their usual letters, compared by their folds. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).filter(Boolean).map(foldText))
}

/** A phrase of one or more words, folded, word by word. */
export type Phrase = readonly string[]

/** Phrases written with commas between them; the longest first, so that the first that fits is the one meant. */
export function phraseList(phrases: string): readonly Phrase[] {
  return phrases
    .split('،')
    .map((phrase) => phrase.trim().split(/\s+/).map(foldText))
    .toSorted((a, b) => b.length - a.length)
}

/** The phrase that begins at a word, if one does: no comma or colon runs through it. */
export function phraseAt(words: readonly Word[], at: number, phrases: readonly Phrase[]): Phrase | undefined {
  return phrases.find((phrase) =>
    phrase.every((part, index) => {
      const word = words[at + index]
      return word?.text === part && (index === 0 || /^[\s\u200c]*$/u.test(word.gap))
    }),
  )
}

/** From the first to the last of some words; null for none. Closing marks that belong to a quoted name come with it. */
export function spanOf(text: string, words: readonly Word[]): Span | null {
  const [first, last] = [words[0], words.at(-1)]
  if (!first || !last) return null
  const within = text.slice(first.from, last.to)
  const opening = /[«“”"]$/u.exec(text.slice(0, first.from)) && /^[»”“"]/u.test(text.slice(last.to)) ? 1 : 0
  const isOpen = count(within, /[«“”"]/gu) - count(within, /»/gu) > 0 && count(within, /[“”"«»]/gu) % 2 === 1
  const closing = opening === 1 || isOpen ? (/^[»”“"]/u.exec(text.slice(last.to))?.[0].length ?? 0) : 0
  return { from: first.from - opening, to: last.to + closing }
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
