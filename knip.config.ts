import type { KnipConfig } from 'knip'

/** What starts without being imported; everything else must be reached from here or from a script of package.json. */
export default {
  entry: [
    'build/vite.*.config.ts',
    'build/check-*.ts',
    'build/electron-builder.ts',
    // Run in a process of its own.
    'build/bench-scale.ts',
    'build/icons/make-icons.ts',
    'build/sample.ts',
    'electron/main.ts',
    'electron/preload.ts',
    'renderer/main.tsx',
    'web/main.ts',
    // Processes that a test starts and kills.
    'tests/**/*-child.ts',
  ],
  project: ['{build,cli,core,electron,fixtures,platform,renderer,tests,web}/**/*.{ts,tsx,css}', '*.ts'],
  ignoreExportsUsedInFile: true,
  ignoreDependencies: [
    // Run by its path, because its package and TypeScript 6 both call their command `tsc`.
    'ts7',
    // Data read by path in `build/cldr-names.ts`.
    'cldr-dates-full',
    'cldr-localenames-full',
    // Word lists that `renderer/lexicon/english.ts` bundles by path.
    'dictionary-en',
    'dictionary-en-gb',
  ],
  // Debian's, for the test that kills a save at every system call; skipped where it is not.
  ignoreBinaries: ['strace'],
  compilers: {
    // Faces are named in style sheets only.
    css: (text: string) =>
      [...text.matchAll(/url\(['"]?(@[^'")]+)/g)].map(([, path = '']) => `import '${path}'`).join('\n'),
  },
} satisfies KnipConfig
