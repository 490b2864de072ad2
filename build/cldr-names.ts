import { readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import * as v from 'valibot'

/** Writes the names of the Unicode CLDR (Unicode licence) that the lexicon needs: `node build/cldr-names.ts`. */
const require = createRequire(import.meta.url)
const languages = ['en', 'fa', 'ar'] as const
type Names = ReadonlyMap<string, readonly string[]>

const flat = v.record(v.string(), v.string())

async function read(path: string): Promise<unknown> {
  return JSON.parse(await readFile(require.resolve(path), 'utf8'))
}

async function displayNames(language: string, kind: 'territories' | 'languages'): Promise<Names> {
  const schema = v.object({
    main: v.record(v.string(), v.object({ localeDisplayNames: v.record(v.string(), v.unknown()) })),
  })
  const { main } = v.parse(schema, await read(`cldr-localenames-full/main/${language}/${kind}.json`))
  const names = v.parse(flat, main[language]?.localeDisplayNames[kind])
  // `AE-alt-short` is another name of AE. Numbers are groups of territories, of which the continents alone are news;
  // three letters are the smaller languages, whose names are other words in Arabic letters (Jju, جو).
  const isWanted = (code: string) =>
    kind === 'languages' ? /^[a-z]{2}(-alt-|$)/.test(code) : !/^\d/.test(code) || continents.has(code)
  const wanted = Object.entries(names).filter(([code]) => isWanted(code))
  return group(wanted.map(([code, name]): [string, string] => [code.replace(/-alt-.*$/, ''), name]))
}

const continents = new Set(['002', '003', '005', '009', '019', '142', '150', '419'])

async function exemplarCities(language: string): Promise<Names> {
  const schema = v.object({
    main: v.record(v.string(), v.object({ dates: v.object({ timeZoneNames: v.object({ zone: v.unknown() }) }) })),
  })
  const { main } = v.parse(schema, await read(`cldr-dates-full/main/${language}/timeZoneNames.json`))
  const cities: [string, string][] = []
  const walk = (node: unknown, path: string) => {
    if (!v.is(v.record(v.string(), v.unknown()), node)) return
    const { exemplarCity } = node
    if (typeof exemplarCity === 'string') cities.push([path, exemplarCity])
    for (const [key, child] of Object.entries(node)) walk(child, `${path}/${key}`)
  }
  walk(main[language]?.dates.timeZoneNames.zone, '')
  return group(cities)
}

function group(entries: readonly (readonly [string, string])[]): Names {
  const names = new Map<string, string[]>()
  for (const [code, name] of entries) {
    const known = names.get(code) ?? []
    const clean = name.replaceAll(/[\u200e\u200f\u202a-\u202e]/g, '').trim()
    if (!known.includes(clean)) names.set(code, [...known, clean])
  }
  return names
}

async function rows(kind: string, namesOf: (language: string) => Promise<Names>): Promise<string[]> {
  const [english, persian, arabic] = await Promise.all(languages.map(namesOf))
  return Array.from(english ?? [], ([code, [name = '']]) => {
    const forms = [persian, arabic].map((names) => names?.get(code)?.filter(isSpelled) ?? [])
    // Three letters of a far city (Chuuk, ترك) are an everyday word sooner than the city.
    if (kind === 'city' && forms.some((list) => list.some((name) => name.length < 4))) return null
    return forms.every((list) => list.length > 0)
      ? [name, kind, ...forms.map((list) => list.join(' | '))].join('\t')
      : null
  }).filter((row) => row !== null)
}

/** Some names are not translated in CLDR: Latin letters in a Persian column help nobody. */
function isSpelled(name: string): boolean {
  return /^[\p{Script=Arabic}\s\u200c()،-]+$/u.test(name)
}

const table = [
  'english\tkind\tpersian\tarabic',
  ...(await rows('territory', (language) => displayNames(language, 'territories'))),
  ...(await rows('language', (language) => displayNames(language, 'languages'))),
  ...(await rows('city', exemplarCities)),
]
await writeFile(new URL('../core/lexicon/names/cldr.tsv', import.meta.url), `${table.join('\n')}\n`)
console.log(`core/lexicon/names/cldr.tsv: ${table.length - 1} names`)
