import react from '@vitejs/plugin-react'
import { join } from 'node:path'
import { defineConfig, type Plugin } from 'vite'
import { root } from './root.ts'

/** The interface. Every file has a hashed name under `assets/` and stands by itself, as the content security policy asks. */
export default defineConfig({
  root: join(root, 'renderer'),
  base: './',
  publicDir: false,
  plugins: [react(), dropForeignWords()],
  clearScreen: false,
  build: {
    outDir: join(root, 'dist/renderer'),
    emptyOutDir: true,
    sourcemap: false,
    // Fonts and pictures stay files: the policy allows no `data:` fonts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    // Monaco is large by nature and comes after the first screen.
    chunkSizeWarningLimit: 5000,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'monaco', test: /node_modules[\\/]monaco-editor[\\/]/, includeDependenciesRecursively: false },
          ],
        },
      },
    },
  },
  worker: { format: 'es' },
  resolve: {
    // Its browser edition asks the page's HTML parser, which a worker does not have; the table reads the same everywhere.
    alias: { 'decode-named-character-reference': join(root, 'node_modules/decode-named-character-reference/index.js') },
  },
})

/**
 * React Aria brings its own few words in thirty-odd languages, none of them Persian. It falls back to English where a language's
 * file holds nothing, which is what its `@react-aria/optimize-locales-plugin` relies on too; this is the same in three lines.
 */
function dropForeignWords(): Plugin {
  const foreign = /[\\/]node_modules[\\/]react-(?:aria|stately)[^?]*[\\/]intl[\\/].*(?<!en-US|ar-AE)\.m?js$/
  return {
    name: 'muqabala-drop-foreign-words',
    enforce: 'pre',
    load: (id) => (foreign.test(id) ? 'export default undefined' : null),
  }
}
