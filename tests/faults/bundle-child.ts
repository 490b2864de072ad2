import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'

/** One plain JavaScript file out of a child's sources, so that hundreds of processes start quickly. */
export async function bundleChild(name: string): Promise<{ readonly path: string; remove(): Promise<void> }> {
  const outDir = await mkdtemp(join(tmpdir(), 'muqabala-child-'))
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: join(import.meta.dirname, `${name}.ts`),
      outDir,
      emptyOutDir: false,
      minify: true,
      rolldownOptions: { output: { entryFileNames: 'child.mjs' } },
    },
  })
  return { path: join(outDir, 'child.mjs'), remove: () => rm(outDir, { recursive: true, force: true }) }
}
