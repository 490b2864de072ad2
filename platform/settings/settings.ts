import { join } from 'node:path'
import * as v from 'valibot'
import { success, type Result } from '#core/base/result.ts'
import { defaultSettings, settingsSchema, type Settings } from '#core/host/contract.ts'
import { errorCode, fileProblem } from '../files/file-problem.ts'
import type { FileSystem } from '../files/file-system.ts'
import { writeAtomically } from '../files/write-atomically.ts'
import { setAside } from '../files/set-aside.ts'
import { parseJson } from '../project-file/unpack.ts'

const settingsName = 'settings.json'

/**
 * The editor's settings. A field that is missing or no longer allowed has its default; a file that is not JSON at all is set
 * aside under another name and the defaults stand.
 */
export async function readSettings(fs: FileSystem, dataFolder: string): Promise<Settings> {
  const path = join(dataFolder, settingsName)
  let stored: unknown
  try {
    if ((await fs.status(path)) === null) return defaultSettings
    stored = parseJson(await fs.read(path))
  } catch (error) {
    if (errorCode(error) === null) throw error
    return defaultSettings
  }
  const fields = v.safeParse(v.record(v.string(), v.unknown()), stored)
  if (fields.success) return v.parse(lenientSettings, fields.output)
  await setAside(fs, path, 'broken')
  return defaultSettings
}

export async function writeSettings(fs: FileSystem, dataFolder: string, settings: Settings): Promise<Result<object>> {
  try {
    await fs.makeFolder(dataFolder)
    const text = `${JSON.stringify(v.parse(settingsSchema, settings), null, 2)}\n`
    await writeAtomically(fs, join(dataFolder, settingsName), Buffer.from(text), { existing: 'replace' })
    return success({})
  } catch (error) {
    return fileProblem(error, settingsName, 'writeFailed')
  }
}

const {
  language,
  theme,
  editorName,
  reportSize,
  isScrollLinked,
  paneSize,
  density,
  keys,
  usesSingleKeys,
  names,
  words,
  english,
  exports,
} = settingsSchema.entries
const lenientSettings = v.object({
  language: v.fallback(language, defaultSettings.language),
  theme: v.fallback(theme, defaultSettings.theme),
  editorName: v.fallback(editorName, defaultSettings.editorName),
  reportSize: v.fallback(reportSize, defaultSettings.reportSize),
  isScrollLinked: v.fallback(isScrollLinked, defaultSettings.isScrollLinked),
  paneSize: v.fallback(paneSize, defaultSettings.paneSize),
  density: v.fallback(density, defaultSettings.density),
  keys: v.fallback(keys, defaultSettings.keys),
  usesSingleKeys: v.fallback(usesSingleKeys, defaultSettings.usesSingleKeys),
  names: v.fallback(names, defaultSettings.names),
  words: v.fallback(words, defaultSettings.words),
  english: v.fallback(english, defaultSettings.english),
  exports: v.fallback(exports, defaultSettings.exports),
})
