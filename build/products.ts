import { existsSync } from 'node:fs'
import { chmod } from 'node:fs/promises'
import { join } from 'node:path'
import { build as viteBuild, loadConfigFromFile, type InlineConfig } from 'vite'
import { root } from './root.ts'

/** One thing we build: what it is made from and what it becomes. */
export interface Product {
  readonly name: 'renderer' | 'cli' | 'electron'
  /** Files and folders, from the repository's root: the product is built anew when any of them changes. */
  readonly inputs: readonly string[]
  /** A file of `dist/<name>` that is there once it is built. */
  readonly mainFile: string
  /** Builds into the folder, which is empty or does not exist. */
  readonly buildInto: (folder: string) => Promise<void>
}

const everywhere = ['package-lock.json', 'build/root.ts', 'build/products.ts', 'core', 'locales']

const products: readonly (Product & { readonly needs: string })[] = [
  {
    name: 'renderer',
    needs: 'renderer/main.tsx',
    inputs: [...everywhere, 'renderer', 'build/vite.renderer.config.ts'],
    mainFile: 'index.html',
    buildInto: (folder) => buildByConfig('vite.renderer.config.ts', folder),
  },
  {
    name: 'cli',
    needs: 'cli/main.ts',
    inputs: [...everywhere, 'platform', 'fixtures', 'cli', 'build/vite.cli.config.ts', 'package.json'],
    mainFile: 'muqabala.js',
    buildInto: async (folder) => {
      await buildByConfig('vite.cli.config.ts', folder)
      await chmod(join(folder, 'muqabala.js'), 0o755)
    },
  },
  {
    name: 'electron',
    needs: 'electron/main.ts',
    inputs: [...everywhere, 'platform', 'fixtures', 'electron', 'build/vite.electron.config.ts', 'package.json'],
    mainFile: 'main.js',
    buildInto: (folder) => buildByConfig('vite.electron.config.ts', folder),
  },
]

/** The products whose sources are there. */
export function listProducts(): readonly Product[] {
  return products.filter(({ needs }) => existsSync(join(root, needs)))
}

async function buildByConfig(fileName: string, outDir: string): Promise<void> {
  const loaded = await loadConfigFromFile(
    { command: 'build', mode: 'production' },
    join(root, 'build', fileName),
    root,
    'warn',
    undefined,
    'native',
  )
  if (loaded === null) throw new Error(`build/${fileName} holds no configuration`)
  // Vitest sets it to `test`, and React would come in its development build.
  process.env['NODE_ENV'] = 'production'
  const ours: InlineConfig = { configFile: false, mode: 'production', logLevel: 'warn' }
  await viteBuild({ ...loaded.config, ...ours, build: { ...loaded.config.build, outDir, emptyOutDir: false } })
}
