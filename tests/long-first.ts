import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** The files that take longest, the longest first in each project. */
const long = [
  'laws/undo',
  'laws/merge',
  'laws/compare',
  'core/import/exchange/exchange',
  'e2e/screens-looks',
  'e2e/align-looks',
  'e2e/whole-event',
  'e2e/random-actions',
  'e2e/summary',
]

/**
 * Runs the long files first, so that no core waits for them at the end. Vitest does so where it has run before; in a fresh checkout it goes by
 * the size of files, and a law of forty lines may take a minute.
 */
export class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    return sorted.toSorted((one, other) => placeOf(one) - placeOf(other))
  }
}

function placeOf({ moduleId }: TestSpecification): number {
  const place = long.findIndex((name) => moduleId.endsWith(`tests/${name}.test.ts`))
  return place === -1 ? long.length : place
}
