import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { buildSample } from './sample-project.ts'

/** Writes the sample project anew from the fixtures: `node build/sample.ts`. */
const target = new URL('../fixtures/sample.muqabala', import.meta.url)
const { bytes } = await buildSample(
  async (name) => new Uint8Array(await readFile(new URL(`../fixtures/${name}`, import.meta.url))),
)
await writeFile(target, bytes)
console.log(`${fileURLToPath(target)}: ${bytes.length} bytes`)
