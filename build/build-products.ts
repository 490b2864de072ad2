import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { hashContents } from './content-hash.ts'
import { listProducts, type Product } from './products.ts'
import { root } from './root.ts'

export interface Built {
  readonly name: Product['name']
  readonly isFresh: boolean
  readonly durationMs: number
}

/**
 * Builds what has changed since it was last built, into `dist/<name>`. A product appears whole or not at all: it is built beside its
 * place and moved there. Rejects with the bundler's message when a source does not build; then the earlier product stays.
 */
export async function buildProducts(names?: readonly Product['name'][]): Promise<readonly Built[]> {
  const built: Built[] = []
  for (const product of listProducts()) {
    if (names?.includes(product.name) ?? true) built.push(await buildProduct(product))
  }
  return built
}

async function buildProduct(product: Product): Promise<Built> {
  const begun = performance.now()
  const place = join(root, 'dist', product.name)
  const stampFile = join(root, 'dist', `.${product.name}.sha256`)
  const hash = `${await hashContents(root, product.inputs)} ${process.versions.node}`
  const isBuilt = existsSync(join(place, product.mainFile)) && (await readStamp(stampFile)) === hash
  if (!isBuilt) {
    const beside = join(root, 'dist', `.${product.name}-${process.pid}`)
    await rm(beside, { recursive: true, force: true })
    await mkdir(beside, { recursive: true })
    try {
      await product.buildInto(beside)
      await rm(place, { recursive: true, force: true })
      await rename(beside, place)
      await writeFile(stampFile, hash)
    } finally {
      await rm(beside, { recursive: true, force: true })
    }
  }
  return { name: product.name, isFresh: !isBuilt, durationMs: performance.now() - begun }
}

function readStamp(path: string): Promise<string | null> {
  return readFile(path, 'utf8').catch(() => null)
}
