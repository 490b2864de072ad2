import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { defaultSettings, type Settings } from '#core/host/contract.ts'
import { nodeFileSystem } from '#platform/files/node-file-system.ts'
import { readSettings, writeSettings } from '#platform/settings/settings.ts'
import { valueOf } from '../result.ts'
import { makeFolders } from '../world.ts'

const chosen: Settings = {
  ...defaultSettings,
  language: 'fa',
  theme: 'dark',
  editorName: 'سارا',
  reportSize: 20,
  isScrollLinked: false,
  keys: { 'align.link': ['Mod+L'], 'find.open': [] },
  paneSize: { a: 24, b: null },
  names: [
    { id: 'n', kind: 'name', persian: 'تهران', arabic: 'طهران', english: 'Tehran', otherEnglish: 'Teheran', note: '' },
  ],
}

it('come back as written', async () => {
  const { data } = await makeFolders()
  expect(await readSettings(nodeFileSystem, data)).toEqual(defaultSettings)
  valueOf(await writeSettings(nodeFileSystem, data, chosen))
  expect(await readSettings(nodeFileSystem, data)).toEqual(chosen)
})

it('a field that is not allowed has its default, the others stay', async () => {
  const { data } = await makeFolders()
  await mkdir(data, { recursive: true })
  await writeFile(join(data, 'settings.json'), JSON.stringify({ ...chosen, reportSize: 400, theme: 'pink' }))
  expect(await readSettings(nodeFileSystem, data)).toEqual({ ...chosen, reportSize: 18, theme: 'system' })
})

it('a broken file is kept aside and the defaults stand', async () => {
  const { data } = await makeFolders()
  await mkdir(data, { recursive: true })
  await writeFile(join(data, 'settings.json'), '{"language": "fa", ')
  expect(await readSettings(nodeFileSystem, data)).toEqual(defaultSettings)
  expect(await readdir(data)).toEqual(['settings (broken).json'])
  expect(await readFile(join(data, 'settings (broken).json'), 'utf8')).toBe('{"language": "fa", ')
})
