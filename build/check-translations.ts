import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { problemCodes } from '../core/base/problem.ts'
import { root } from './root.ts'
import { findTranslationFaults } from './translation-faults.ts'

/** Part of `npm run check`: prints what `findTranslationFaults` finds in `locales/`. */
const faults = findTranslationFaults({
  languages: Object.fromEntries(await Promise.all(['en', 'fa', 'ar'].map(readLanguage))),
  sources: (await Promise.all(['core', 'platform', 'electron', 'web', 'cli', 'renderer'].map(readSources))).flat(),
  problemCodes,
})
for (const fault of faults) console.log(fault)
process.exitCode = faults.length === 0 ? 0 : 1

async function readLanguage(language: string): Promise<[string, Record<string, unknown>]> {
  const folder = join(root, 'locales', language)
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json'))
  const files = await Promise.all(
    names.map(async (name): Promise<[string, unknown]> => {
      const content: unknown = JSON.parse(await readFile(join(folder, name), 'utf8'))
      return [basename(name, '.json'), content]
    }),
  )
  return [language, Object.fromEntries(files)]
}

async function readSources(room: string): Promise<string[]> {
  const entries = await readdir(join(root, room), { recursive: true, withFileTypes: true })
  const sources = entries.filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
  return Promise.all(sources.map((entry) => readFile(join(entry.parentPath, entry.name), 'utf8')))
}
