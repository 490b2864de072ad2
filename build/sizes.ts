import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { root } from './root.ts'

/** `npm run bench:size`: what the first load of the interface weighs, and what comes after it, gzipped. Reads the last build. */
const folder = join(root, 'dist/renderer')
const page = await readFile(join(folder, 'index.html'), 'utf8')
const assets = await readdir(join(folder, 'assets'))

const size = async (name: string) => gzipSync(await readFile(join(folder, 'assets', name)), { level: 9 }).length
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1).padStart(7)} kB`

const first = new Set([...page.matchAll(/assets\/([^"]+\.js)"/g)].map(([, name]) => name))
let total = 0
console.log('first load, gzipped JavaScript')
for (const name of assets.filter((asset) => first.has(asset))) {
  const bytes = await size(name)
  total += bytes
  console.log(`${kilobytes(bytes)}  ${name}`)
}
console.log(`${kilobytes(total)}  together (budget: 300 kB before the first report is readable)`)

console.log('\nlater, the largest')
const later = await Promise.all(
  assets
    .filter((name) => name.endsWith('.js') && !first.has(name))
    .map(async (name) => ({ name, bytes: await size(name) })),
)
for (const { name, bytes } of later.toSorted((a, b) => b.bytes - a.bytes).slice(0, 8)) {
  console.log(`${kilobytes(bytes)}  ${name}`)
}
