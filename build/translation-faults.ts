/**
 * Finds what is missing or amiss in the translation files. Our own, because i18next-cli's `status` neither compares interpolation
 * nor knows an alphabet, and its `extract` cannot follow keys made from the document's own values (`stance.${stance}`).
 * That a used key exists is the compiler's to say (`typed-keys.d.ts`); here it is said again for keys with a namespace in them.
 */

export interface Translations {
  /** language → namespace → what the JSON file holds. */
  readonly languages: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  /** The text of every source file that may use a key. */
  readonly sources: readonly string[]
  readonly problemCodes: readonly string[]
}

/** One line a fault, sorted; empty when nothing is amiss. English is the language the others are held against. */
export function findTranslationFaults({ languages, sources, problemCodes }: Translations): readonly string[] {
  const sentences = new Map(Object.entries(languages).map(([language, files]) => [language, flatten(files)]))
  const english = sentences.get('en') ?? new Map<string, string>()
  const faults = [...sentences].flatMap(([language, found]) => [
    ...faultsOfKeys(language, found, english),
    ...faultsOfSentences(language, found, english),
    ...problemCodes
      .filter((code) => !found.has(`problems:${code}`))
      .map((code) => `${language}: problems:${code} has no sentence`),
  ])
  return [...faults, ...unusedKeys(english, sources, problemCodes), ...unknownKeys(english, sources)].sort()
}

const pluralSuffix = /_(?:ordinal_)?(zero|one|two|few|many|other)$/

/** `namespace:key.of.it` → sentence, plural forms with their suffix. */
function flatten(files: Readonly<Record<string, unknown>>): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  const take = (key: string, value: unknown): void => {
    if (typeof value === 'string') found.set(key, value)
    else if (typeof value === 'object' && value !== null) {
      for (const [name, inner] of Object.entries(value))
        take(key.includes(':') ? `${key}.${name}` : `${key}:${name}`, inner)
    } else found.set(key, '')
  }
  for (const [namespace, content] of Object.entries(files)) take(namespace, content)
  return found
}

/** The same keys as in English, and every plural form the language has, and no other. */
function faultsOfKeys(
  language: string,
  found: ReadonlyMap<string, string>,
  english: ReadonlyMap<string, string>,
): readonly string[] {
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories
  const ordinalForms = new Intl.PluralRules(language, { type: 'ordinal' }).resolvedOptions().pluralCategories
  const wanted = new Set(
    [...english.keys()].flatMap((key) => {
      const base = key.replace(pluralSuffix, '')
      if (base === key) return [key]
      return key.includes('_ordinal_')
        ? ordinalForms.map((form) => `${base}_ordinal_${form}`)
        : forms.map((form) => `${base}_${form}`)
    }),
  )
  return [
    ...[...wanted].filter((key) => !found.has(key)).map((key) => `${language}: ${key} is missing`),
    ...[...found.keys()].filter((key) => !wanted.has(key)).map((key) => `${language}: ${key} is not in English`),
  ]
}

function faultsOfSentences(
  language: string,
  found: ReadonlyMap<string, string>,
  english: ReadonlyMap<string, string>,
): readonly string[] {
  const blanks = blanksByBase(english)
  return [...found].flatMap(([key, sentence]) => {
    const faults: string[] = []
    if (sentence.trim() === '') faults.push(`${language}: ${key} is empty`)
    const base = key.replace(pluralSuffix, '')
    const expected = blanks.get(base) ?? new Set<string>()
    const given = blanksOf(sentence)
    const strange = [...given].filter((blank) => !expected.has(blank))
    // "One report" needs no figure in any language's form for it, and "no reports" nothing at all.
    const isOptional = (blank: string): boolean => key.endsWith('_zero') || (base !== key && numberBlanks.has(blank))
    const forgotten = [...expected].filter((blank) => !given.has(blank) && !isOptional(blank))
    if (strange.length > 0) faults.push(`${language}: ${key} has ${strange.join(', ')}, which English has not`)
    if (forgotten.length > 0) faults.push(`${language}: ${key} lacks ${forgotten.join(', ')}`)
    const isSameEverywhere = sentence === english.get(key)
    const foreign = isSameEverywhere ? null : (foreignLetters[language]?.exec(sentence) ?? null)
    if (foreign !== null) faults.push(`${language}: ${key} has the letter ${foreign[0]} of the other alphabet`)
    return faults
  })
}

/** The number of a plural: the one that chooses the form, and the same written out in the digits of the language. */
const numberBlanks = new Set(['count', 'shown'])

/** Letters that look right and are not: Arabic ي ى ك in Persian, Persian ی ک in Arabic. */
const foreignLetters: Readonly<Record<string, RegExp>> = { fa: /[\u064a\u0649\u0643]/, ar: /[\u06cc\u06a9]/ }

function blanksByBase(english: ReadonlyMap<string, string>): ReadonlyMap<string, ReadonlySet<string>> {
  const blanks = new Map<string, ReadonlySet<string>>()
  for (const [key, sentence] of english) {
    const base = key.replace(pluralSuffix, '')
    blanks.set(base, new Set([...(blanks.get(base) ?? []), ...blanksOf(sentence)]))
  }
  return blanks
}

/** The names in `{{…}}` and the tags, as `<1>` or `<name>`. */
function blanksOf(sentence: string): ReadonlySet<string> {
  const names = [...sentence.matchAll(/\{\{-?\s*([\w.]+)[^}]*\}\}/g)].map(([, name = '']) => name)
  const tags = [...sentence.matchAll(/<\/?([\w]+)\s*\/?>/g)].map(([, name = '']) => `<${name}>`)
  return new Set([...names, ...tags])
}

// Looking around instead of matching the quotes keeps a lone apostrophe in a comment from swallowing what follows.
const quotedWord = /(?<=['"`])[\w.:-]+(?=['"`])/g
const quotedTemplate = /(?<=`)[\w.:-]*(?:\$\{[^}`]*\}[\w.:-]*)+(?=`)/g

/** A key is used when a source holds it in quotes, with or without its namespace, or a template that can become it. */
function unusedKeys(
  english: ReadonlyMap<string, string>,
  sources: readonly string[],
  problemCodes: readonly string[],
): readonly string[] {
  const words = new Set(sources.flatMap((source) => source.match(quotedWord) ?? []))
  const templates = new Set(sources.flatMap((source) => source.match(quotedTemplate) ?? []))
  const patterns = [...templates].flatMap((template) => patternOf(template) ?? [])
  const isUsed = (key: string): boolean =>
    [key, key.slice(key.indexOf(':') + 1)].some((name) => words.has(name) || patterns.some((it) => it.test(name)))
  const bases = new Set([...english.keys()].map((key) => key.replace(pluralSuffix, '')))
  return [...bases]
    .filter((key) => !problemCodes.some((code) => key === `problems:${code}`) && !isUsed(key))
    .map((key) => `en: ${key} is not used`)
}

/** The keys a template can become, a blank standing for one name or several with dots; null when nothing but blanks is known. */
function patternOf(template: string): RegExp | null {
  const parts = template.split(/\$\{[^}]*\}/)
  if (!parts.join('').includes('.')) return null
  return new RegExp(`^${parts.map((part) => part.replaceAll('.', '\\.')).join('[\\w.-]+')}$`)
}

function unknownKeys(english: ReadonlyMap<string, string>, sources: readonly string[]): readonly string[] {
  const namespaces = new Set([...english.keys()].map((key) => key.slice(0, key.indexOf(':'))))
  const bases = new Set([...english.keys()].flatMap((key) => [key, key.replace(pluralSuffix, '')]))
  const named = sources.flatMap((source) => [...source.matchAll(/['"](\w+):([\w.]+)['"]/g)])
  return named
    .filter(([, namespace = '', name = '']) => namespaces.has(namespace) && !bases.has(`${namespace}:${name}`))
    .map(([, namespace = '', name = '']) => `en: ${namespace}:${name} is used and missing`)
}
