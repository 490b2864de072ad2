import { extractFile, listPackage, statFile } from '@electron/asar'
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { FuseState } from '@electron/fuses/dist/constants.js'
import { build, Platform } from 'electron-builder'
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { builderConfiguration, samplePath } from '../../build/electron-builder.ts'
import { readVersionOf, stageProject } from './staged-project.ts'
import { writeStubElectron } from './stub-electron.ts'

const places = ['dist/electron', 'dist/renderer', samplePath, 'package.json']

let folder = ''
let packed = ''
let shipped: readonly string[] = []

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'muqabala-package-'))
  const project = join(folder, 'project')
  const electronVersion = await readVersionOf('electron')
  await writeStubElectron(join(folder, 'electron'), electronVersion)
  const { real } = await stageProject(project)
  await build({
    targets: Platform.LINUX.createTarget('dir'),
    projectDir: project,
    config: { ...builderConfiguration, electronVersion, electronDist: join(folder, 'electron') },
    publish: 'never',
  })
  packed = join(project, 'release/linux-unpacked')
  shipped = listPackage(join(packed, 'resources/app.asar'), { isPack: false })
  console.log(`packed from ${real.length === 0 ? 'stand-ins only' : real.join(', ')}`)
}, 120_000)

afterAll(() => rm(folder, { recursive: true, force: true }))

describe('the packed program', () => {
  it('holds the two bundles, the sample and package.json, and nothing else', async () => {
    const files = shipped.map((path) => path.slice(1))
    const foreign = files.filter((path) => !isExpected(path))
    await printSizes(files)
    expect(foreign).toEqual([])
    expect(files).toEqual(
      expect.arrayContaining([
        'dist/electron/main.js',
        'dist/electron/preload.cjs',
        'dist/renderer/index.html',
        samplePath,
        'package.json',
      ]),
    )
  })

  it('has no tests, sources, maps, modules or fixtures but the sample', () => {
    const forbidden =
      /\.(ts|tsx|map)$|node_modules|^\/(tests|core|platform|electron|renderer|web|cli|build|release)\b|fixtures\/(?!sample\.muqabala$)./
    expect(shipped.filter((path) => forbidden.test(path))).toEqual([])
  })

  it('starts at the main bundle, as a module, and wants nothing of npm', () => {
    const manifest: unknown = JSON.parse(extractFile(join(packed, 'resources/app.asar'), 'package.json').toString())
    expect(manifest).toMatchObject({ name: 'muqabala', type: 'module', main: 'dist/electron/main.js' })
    const filled = Object.entries(manifest ?? {}).filter(([, value]) => value !== null)
    expect(filled.map(([key]) => key).filter((key) => /scripts|dependencies|imports|bin/i.test(key))).toEqual([])
  })

  it('has every fuse where it belongs', async () => {
    const wire = await getCurrentFuseWire(join(packed, 'muqabala'))
    const isOn = (fuse: FuseV1Options) => wire[fuse] === FuseState.ENABLE
    expect({
      runAsNode: isOn(FuseV1Options.RunAsNode),
      cookieEncryption: isOn(FuseV1Options.EnableCookieEncryption),
      nodeOptions: isOn(FuseV1Options.EnableNodeOptionsEnvironmentVariable),
      inspect: isOn(FuseV1Options.EnableNodeCliInspectArguments),
      asarIntegrity: isOn(FuseV1Options.EnableEmbeddedAsarIntegrityValidation),
      onlyFromAsar: isOn(FuseV1Options.OnlyLoadAppFromAsar),
      ownSnapshot: isOn(FuseV1Options.LoadBrowserProcessSpecificV8Snapshot),
      filePrivileges: isOn(FuseV1Options.GrantFileProtocolExtraPrivileges),
    }).toEqual({
      runAsNode: false,
      cookieEncryption: true,
      nodeOptions: false,
      inspect: false,
      asarIntegrity: true,
      onlyFromAsar: true,
      ownSnapshot: false,
      filePrivileges: false,
    })
  })

  it('keeps Chromium’s own words for the languages of the interface only', async () => {
    expect((await readdir(join(packed, 'locales'))).sort()).toEqual(['ar.pak', 'en-GB.pak', 'en-US.pak', 'fa.pak'])
  })

  it('has nothing beside the archive that could be loaded instead of it', async () => {
    expect((await readdir(join(packed, 'resources'))).sort()).toEqual(['app.asar'])
  })
})

function isExpected(path: string): boolean {
  // The archive lists folders too.
  return places.some((place) => path === place || path.startsWith(`${place}/`) || place.startsWith(`${path}/`))
}

async function printSizes(files: readonly string[]): Promise<void> {
  const archive = join(packed, 'resources/app.asar')
  const { size } = await stat(archive)
  console.log(`app.asar: ${kilobytes(size)} in ${files.length} entries`)
  for (const place of places) {
    const sizes = files
      .filter((path) => path === place || path.startsWith(`${place}/`))
      .map((path) => statFile(archive, path))
      .map((entry) => ('size' in entry ? entry.size : 0))
    console.log(`  ${place.padEnd(26)} ${kilobytes(sizes.reduce((sum, bytes) => sum + bytes, 0))}`)
  }
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(0)} kB`.padStart(8)
}
