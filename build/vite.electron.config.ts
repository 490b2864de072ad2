import { join, resolve } from 'node:path'
import { build, defineConfig, type Plugin } from 'vite'
import { root } from './root.ts'

/** What both halves of the desktop shell have in common: readable code, no source maps, everything bundled but Electron and Node. */
const shared = {
  target: 'node24',
  sourcemap: false,
  minify: false,
  reportCompressedSize: false,
  emptyOutDir: false,
} as const

/** The desktop shell: `main.js`, a module, and `preload.cjs`, the one kind of script a sandboxed preload can be. */
export default defineConfig({
  root,
  publicDir: false,
  clearScreen: false,
  plugins: [buildPreload()],
  ssr: { noExternal: true, external: ['electron'] },
  build: {
    ...shared,
    ssr: join(root, 'electron/main.ts'),
    outDir: join(root, 'dist/electron'),
    rolldownOptions: {
      external: ['electron'],
      output: { format: 'es', entryFileNames: 'main.js', codeSplitting: false },
    },
  },
})

/** A second build beside the first, because one build has one format. */
function buildPreload(): Plugin {
  let outDir = ''
  return {
    name: 'muqabala-preload',
    configResolved: (config) => {
      outDir = resolve(config.root, config.build.outDir)
    },
    writeBundle: async () => {
      await build({
        configFile: false,
        root,
        publicDir: false,
        logLevel: 'warn',
        ssr: { noExternal: true, external: ['electron'] },
        build: {
          ...shared,
          ssr: join(root, 'electron/preload.ts'),
          outDir,
          rolldownOptions: {
            external: ['electron'],
            output: { format: 'cjs', entryFileNames: 'preload.cjs', codeSplitting: false },
          },
        },
      })
    },
  }
}
