import type { Concept } from '#core/lexicon/concept.ts'
import type { NameEntry } from '#core/lexicon/names.ts'
import type { KnownEnglish } from '#core/summary/lint/typo.ts'
import { openDictionary, type EnglishDictionary } from '#core/summary/spelling/english-dictionary.ts'
import { wordsOfLexicon } from '#core/summary/spelling/known-words.ts'
import type { EnglishVariety } from '#core/summary/spelling/variety.ts'

/** The English an editor writes: which of its spellings, and the words that are let stand besides. */
export interface WrittenEnglish {
  readonly variety: EnglishVariety
  readonly words: readonly string[]
}

// Each a script of its own that comes when a text is first looked through. Both dictionaries have the same affixes.
const files = import.meta.glob<string>(
  ['../../node_modules/dictionary-en/index.{aff,dic}', '../../node_modules/dictionary-en-gb/index.dic'],
  { query: '?raw', import: 'default' },
)
const lists: Readonly<Record<EnglishVariety, readonly string[]>> = {
  either: ['dictionary-en', 'dictionary-en-gb'],
  american: ['dictionary-en'],
  british: ['dictionary-en-gb'],
}

const opened = new Map<EnglishVariety, Promise<EnglishDictionary>>()

/** Opened once: that takes half a second. */
export function dictionaryOf(variety: EnglishVariety): Promise<EnglishDictionary> {
  const known = opened.get(variety) ?? open(variety)
  opened.set(variety, known)
  return known
}

async function open(variety: EnglishVariety): Promise<EnglishDictionary> {
  const [affixes, ...words] = await Promise.all(
    ['dictionary-en/index.aff', ...lists[variety].map((name) => `${name}/index.dic`)].map(read),
  )
  return openDictionary({ affixes: affixes ?? '', words })
}

async function read(name: string): Promise<string> {
  const load = files[`../../node_modules/${name}`]
  if (load === undefined) throw new Error(`${name} was not bundled`)
  return load()
}

let latest: { readonly key: string; readonly known: KnownEnglish } | undefined
let ofLexicon: ReadonlySet<string> | undefined

/** The same object for the same English, so that what was found in it holds. */
export async function knownEnglish(
  { variety, words }: WrittenEnglish,
  concepts: readonly Concept[],
  names: readonly NameEntry[],
): Promise<KnownEnglish> {
  const dictionary = await dictionaryOf(variety)
  const key = JSON.stringify([variety, words])
  ofLexicon ??= wordsOfLexicon(concepts, names)
  if (latest?.key !== key) latest = { key, known: { dictionary, words: new Set([...ofLexicon, ...words]) } }
  return latest.known
}
