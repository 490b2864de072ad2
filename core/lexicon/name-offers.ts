import type { Span } from '../base/span.ts'
import type { TermRecord } from '../document/records.ts'
import { foldText } from '../text/fold.ts'
import { isSettled } from './name-spellings.ts'
import { formsIn } from './own-forms.ts'

/** A name as it may be offered to a writer: its English spelling and the forms it stands for. */
export type OfferedName = Pick<TermRecord, 'english' | 'persian' | 'arabic' | 'otherEnglish'>

/** What is written when a name is taken: the whole of it, or its last word where that was begun. */
export interface NameOffer {
  readonly text: string
  readonly name: OfferedName
}

/** Names that a text before a caret may be the beginning of, and the span of the line they would take the place of. */
export interface NameOffers extends Span {
  readonly offers: readonly NameOffer[]
}

/**
 * The names of several tables, those of the first before those of the next: a name that an earlier table spells already, or whose printed
 * form it has under another spelling, is not offered again.
 */
export function namesToOffer(tables: readonly (readonly OfferedName[])[]): readonly OfferedName[] {
  const english = new Set<string>()
  const printed = new Set<string>()
  return tables.flatMap((names) => {
    const fresh = names.filter((name) => {
      const forms = [name.persian, name.arabic].flatMap(formsIn).map(foldText)
      return isSettled(name) && !english.has(plain(name.english)) && !forms.some((form) => printed.has(form))
    })
    for (const name of fresh) {
      english.add(plain(name.english))
      for (const form of [name.persian, name.arabic].flatMap(formsIn)) printed.add(foldText(form))
    }
    return fresh
  })
}

/** No longer list is read while one writes. */
const mostOffered = 6
/** Letters before anything is offered unasked: two of Arabic script, which the text is not written in, are enough. */
const leastLatin = 3
const leastOriginal = 2
const leastAsked = 1

const word = String.raw`[\p{L}\p{M}\u200c][\p{L}\p{M}\p{N}\u200c’'.-]*`
const lastWords = new RegExp(`(?:${word} ){0,3}${word}$`, 'u')

/**
 * The names whose spelling, or whose Persian or Arabic form, begins with the words before the caret: with as many of them as make a
 * beginning. Unasked, only words that begin with a capital or in Arabic script count. Null where nothing fits, where the caret is
 * within a word, and where what is written is the name already. Offsets are UTF-16 code units of the line.
 */
export function offerNames(
  line: string,
  caret: number,
  names: readonly OfferedName[],
  { isAsked = false }: { readonly isAsked?: boolean } = {},
): NameOffers | null {
  if (/^[\p{L}\p{M}\p{N}]/u.test(line.slice(caret))) return null
  const written = lastWords.exec(line.slice(0, caret))?.[0] ?? ''
  for (const begun of beginnings(written)) {
    const isOriginal = /^\p{Script=Arabic}/u.test(begun)
    const least = isAsked ? leastAsked : isOriginal ? leastOriginal : leastLatin
    if (begun.length < least || (!isAsked && !isOriginal && !/^\p{Lu}/u.test(begun))) continue
    const offers = namesBegun(begun, names)
    if (offers.some(({ text }) => text === begun)) return null
    if (offers.length > 0) return { from: caret - begun.length, to: caret, offers: offers.slice(0, mostOffered) }
  }
  return null
}

/** “President Nicolás Ma”, “Nicolás Ma”, “Ma”. */
function beginnings(written: string): readonly string[] {
  const words = written.split(' ')
  return words.map((_, at) => words.slice(at).join(' ')).filter((begun) => begun !== '')
}

function namesBegun(begun: string, names: readonly OfferedName[]): readonly NameOffer[] {
  const latin = plain(begun)
  const folded = foldText(begun)
  const whole: NameOffer[] = []
  const within: NameOffer[] = []
  for (const name of names) {
    const english = name.english.trim()
    const spellings = [english, ...formsIn(name.otherEnglish ?? '')]
    const originals = [name.persian, name.arabic].flatMap(formsIn).map(foldText)
    if (
      spellings.some((spelling) => plain(spelling).startsWith(latin)) ||
      originals.some((form) => [form, form.replace(/^ال/u, '')].some((one) => one.startsWith(folded)))
    ) {
      whole.push({ text: english, name })
      continue
    }
    const rests = [...english.matchAll(/(?<=[\s-])\p{Lu}/gu)].map(({ index }) => english.slice(index))
    if (!rests.some((rest) => plain(rest).startsWith(latin))) continue
    within.push({ text: english, name })
    // “Maduro”, where he was introduced before.
    const last = rests.at(-1)
    if (last !== undefined && plain(last).startsWith(latin)) within.push({ text: last, name })
  }
  const offers = [...whole, ...within]
  return offers.filter(({ text }, at) => offers.findIndex((one) => one.text === text) === at)
}

/** Whatever the case and the accents: who types “Nicolas” is offered Nicolás. */
function plain(text: string): string {
  return text.trim().normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase()
}
