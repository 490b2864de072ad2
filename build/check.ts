import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { root } from './root.ts'

/** `npm run check`: everything that can be known without running the product, side by side, with a table at the end. */
interface Check {
  readonly name: string
  /** A script for Node and its arguments. */
  readonly script: readonly string[]
}

interface Outcome extends Check {
  readonly isPassed: boolean
  readonly output: string
  readonly durationMs: number
}

const rooms = ['.', 'core', 'platform', 'electron', 'web', 'cli', 'renderer', 'fixtures', 'tests']

/** The slow ones first, so that no core waits for them at the end. */
const checks: readonly Check[] = [
  // Without ESLint's cache: a file's typed verdict depends on files it imports, which the cache does not look at.
  { name: 'lint', script: ['node_modules/eslint/bin/eslint.js', '.'] },
  ...rooms
    .filter((room) => existsSync(join(root, room, 'tsconfig.json')))
    .map((room) => ({ name: `types ${room}`, script: ['node_modules/ts7/bin/tsc', '-p', room] })),
  {
    name: 'format',
    script: ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '--cache', '.'],
  },
  { name: 'unused', script: ['node_modules/knip/bin/knip.js', '--no-progress'] },
  { name: 'layers', script: ['build/check-layers.ts'] },
  { name: 'translations', script: ['build/check-translations.ts'] },
  { name: 'lexicon', script: ['build/check-lexicon.ts'] },
]

const waiting = [...checks]
const outcomes: Outcome[] = []
await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, work))

const inOrder = checks.flatMap(({ name }) => outcomes.find((outcome) => outcome.name === name) ?? [])
for (const { name, output } of inOrder.filter(({ isPassed }) => !isPassed))
  console.log(`\n${name}\n${output.trimEnd()}`)
console.log('')
for (const { name, isPassed, durationMs } of inOrder) {
  console.log(`${isPassed ? 'passed' : 'FAILED'}  ${name.padEnd(16)} ${(durationMs / 1000).toFixed(1).padStart(5)} s`)
}
const failed = outcomes.filter(({ isPassed }) => !isPassed).length
console.log(`\n${outcomes.length - failed} checks passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1

async function work(): Promise<void> {
  for (let check = waiting.shift(); check !== undefined; check = waiting.shift()) outcomes.push(await run(check))
}

function run(check: Check): Promise<Outcome> {
  const begun = performance.now()
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...check.script], { cwd: root, env: { ...process.env, FORCE_COLOR: '0' } })
    let output = ''
    child.stdout.on('data', (piece: Buffer) => (output += piece.toString()))
    child.stderr.on('data', (piece: Buffer) => (output += piece.toString()))
    child.on('error', reject)
    child.on('close', (code) =>
      resolve({ ...check, isPassed: code === 0, output, durationMs: performance.now() - begun }),
    )
  })
}
