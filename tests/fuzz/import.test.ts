import { expect, it } from 'vitest'
import { importReport } from '#core/import/import-report.ts'
import { importSeeds } from './import-seeds.ts'
import { mutant } from './mutate.ts'

const seed = 20261122
/** Two thousand a format, in a process that may hang, are run by `npm run fuzz:import`. */
const count = 10

it.each(Object.entries(importSeeds()))(
  `${count} mutants of %s, seeds from ${seed}, end in a draft or a problem`,
  async (_, files) => {
    const outcomes = new Set<string>()
    for (let one = seed; one < seed + count; one += 1) {
      const file = files[one % files.length] ?? new Uint8Array()
      const result = await importReport({ fileName: 'mutant', bytes: mutant(file, one) })
      outcomes.add(result.ok ? 'draft' : result.problem.code)
    }
    expect([...outcomes].filter((outcome) => outcome !== 'draft' && !outcome.startsWith('import'))).toEqual([])
    expect(outcomes.size).toBeGreaterThan(0)
  },
)
