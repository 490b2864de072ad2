import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import * as v from 'valibot'

const lockSchema = v.object({
  packages: v.record(
    v.string(),
    v.object({
      optionalDependencies: v.optional(v.record(v.string(), v.string()), {}),
      integrity: v.optional(v.string()),
      resolved: v.optional(v.string()),
      link: v.optional(v.boolean()),
    }),
  ),
})

const lock = async () =>
  v.parse(lockSchema, JSON.parse(await readFile(join(import.meta.dirname, '../../package-lock.json'), 'utf8'))).packages

// npm leaves them out when it cannot reach them or when it edits a lock over installed packages, and then `npm ci` refuses the lock.
it('the lock knows every optional package, for whatever platform it is', async () => {
  const packages = await lock()
  const known = new Set(Object.keys(packages).map((path) => path.replace(/^.*node_modules\//, '')))
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !known.has(name))
      .map((name) => `${name}, for ${path}`),
  )
  expect(missing).toEqual([])
})

it('the lock holds a hash of every package', async () => {
  const unhashed = Object.entries(await lock()).filter(
    ([path, { integrity }]) => path !== '' && integrity === undefined,
  )
  expect(unhashed.map(([path]) => path)).toEqual([])
})
