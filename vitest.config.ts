import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { LongFirst } from './tests/long-first.ts'

/** `vitest run --project unit` for the quick ones; all three by `npm test`. Browsers and killed processes come after them. */
export default defineConfig({
  plugins: [react()],
  test: {
    // A guard against what never ends, not a budget: laws of many runs take a minute where other work is done beside them.
    testTimeout: 120_000,
    // Vitest leaves one core free by default, which is half of a small machine.
    maxWorkers: 2,
    sequence: { sequencer: LongFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // Files of one worker share the modules they import: loading them anew for each, and the lexicon with them, was a third of the time.
          isolate: false,
          include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
          exclude: ['tests/e2e/**', 'tests/faults/**'],
          benchmark: { include: ['tests/bench/**/*.bench.ts'] },
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          // One browser a worker.
          isolate: false,
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/e2e/harness/global-setup.ts'],
          hookTimeout: 60_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'faults',
          include: ['tests/faults/**/*.test.ts'],
          testTimeout: 300_000,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
