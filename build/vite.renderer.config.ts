import react from '@vitejs/plugin-react'
import { join } from 'node:path'
import { defineConfig } from 'vite'
import { root } from './root.ts'

/** The interface. Every file has a hashed name under `assets/` and stands by itself, as the content security policy asks. */
export default defineConfig({
  root: join(root, 'renderer'),
  base: './',
  publicDir: false,
  plugins: [react()],
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
