import { buildProducts } from './build-products.ts'

try {
  for (const { name, isFresh, durationMs } of await buildProducts()) {
    console.log(isFresh ? `built ${name} in ${(durationMs / 1000).toFixed(1)} s` : `${name} is up to date`)
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
