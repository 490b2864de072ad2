import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig, type Plugin } from 'vite'
import { root } from './root.ts'

/** The command line: one file that needs Node and nothing else, and beside it the lexicon, which an editor could read. */
export default defineConfig({
  root,
  publicDir: false,
  clearScreen: false,
  plugins: [lexiconBeside(), pdfWithoutCanvas()],
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

/** Copies the lexicon's tables into `lexicon/`. */
function lexiconBeside(): Plugin {
  return {
    name: 'lexicon-beside',
    generateBundle() {
      for (const folder of ['concepts', 'names']) {
        const from = join(root, 'core/lexicon', folder)
        for (const name of readdirSync(from).filter((file) => file.endsWith('.tsv'))) {
          this.emitFile({
            type: 'asset',
            fileName: `lexicon/${folder}/${name}`,
            source: readFileSync(join(from, name)),
          })
        }
      }
    },
  }
}

/** pdf.js asks for a canvas when it is loaded and complains where there is none; we read letters and draw nothing. */
function pdfWithoutCanvas(): Plugin {
  const asked = 'canvas = require("@napi-rs/canvas")'
  return {
    name: 'pdf-without-canvas',
    transform(code, id) {
      if (!/pdfjs-dist[\\/].*pdf\.mjs$/.test(id)) return null
      if (!code.includes(asked))
        this.error('pdf.js no longer asks for its canvas as it did; see what it says now when it is loaded')
      return code.replace(asked, 'canvas = { DOMMatrix: class {}, Path2D: class {} }')
    },
  }
}
