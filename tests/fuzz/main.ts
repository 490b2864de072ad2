import { importSeeds } from './import-seeds.ts'
import { runMutants } from './run-mutants.ts'

/** `npm run fuzz:import [count] [first seed]`: mutants of every format that is read, each in 5 s and 512 MB. */
const count = Number(process.argv[2] ?? 2000)
const firstSeed = Number(process.argv[3] ?? 20261122)

let lostCount = 0
for (const [format, files] of Object.entries(importSeeds())) {
  const { drafts, problems, lost, slowestMs } = await runMutants(files, firstSeed, count)
  const codes = Object.entries(problems).map(([code, times]) => `${code} ${times}`)
  console.log(
    `${format}: ${count} mutants, ${drafts} drafts, ${codes.join(', ') || 'no problems'}; slowest ${slowestMs.toFixed(0)} ms; ${lost.length} lost`,
  )
  for (const { seed, why } of lost) console.log(`  seed ${seed}: ${why}`)
  lostCount += lost.length
}
process.exitCode = lostCount === 0 ? 0 : 1
