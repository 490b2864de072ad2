import { cruise } from 'dependency-cruiser'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { layerRules } from './layers.ts'

/** One import that the layer rules forbid; paths from the repository's root. */
export interface Violation {
  readonly rule: string
  readonly from: string
  readonly to: string
}

const sources = ['core', 'platform', 'electron', 'web', 'cli', 'renderer', 'fixtures', 'build', 'tests']

/** Every import under the root that breaks a layer rule; type imports count. */
export async function findViolations(root: string): Promise<readonly Violation[]> {
  const { output } = await cruise(
    sources.filter((room) => existsSync(join(root, room))),
    {
      baseDir: root,
      validate: true,
      ruleSet: layerRules,
      tsPreCompilationDeps: true,
      doNotFollow: { path: 'node_modules' },
      exclude: { path: '^dist/|\\.css$|\\.mjs$' },
      enhancedResolveOptions: {
        extensions: ['.ts', '.tsx', '.d.ts', '.js', '.mjs', '.json'],
        exportsFields: ['exports'],
        conditionNames: ['import', 'node', 'default', 'types'],
      },
    },
  )
  if (typeof output === 'string') throw new TypeError('without an output type, the result is a value')
  return output.summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to }))
}

if (import.meta.main) {
  const violations = await findViolations(join(import.meta.dirname, '..'))
  for (const { rule, from, to } of violations) console.log(`${from} → ${to}: ${rule}`)
  process.exitCode = violations.length === 0 ? 0 : 1
}
