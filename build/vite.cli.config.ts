import { join } from 'node:path'
import { defineConfig } from 'vite'
import { root } from './root.ts'

/** The command line: one file that needs Node and nothing else. */
export default defineConfig({
  root,
  publicDir: false,
  clearScreen: false,
  ssr: { noExternal: true },
  build: {
    ssr: join(root, 'cli/main.ts'),
    outDir: join(root, 'dist/cli'),
    emptyOutDir: true,
    sourcemap: false,
    minify: false,
    target: 'node22',
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        entryFileNames: 'muqabala.js',
        codeSplitting: false,
        postBanner: '#!/usr/bin/env node',
      },
    },
  },
})
