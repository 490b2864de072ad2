import { build, type CliOptions } from 'electron-builder'
import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { buildProducts } from './build-products.ts'
import { builderConfiguration, samplePath } from './electron-builder.ts'
import { root } from './root.ts'

/**
 * `npm run package [-- --linux --win --mac] [-- --dir]`: builds the interface and the shell, then the installers for this system
 * or for those named, into `release/`. `--dir` stops at the unpacked program. Electron is fetched once by electron-builder.
 */
const { values } = parseArgs({
  options: {
    linux: { type: 'boolean', default: false },
    win: { type: 'boolean', default: false },
    mac: { type: 'boolean', default: false },
    dir: { type: 'boolean', default: false },
  },
})

try {
  await buildProducts(['renderer', 'electron'])
  // electron-builder leaves out in silence what it does not find.
  await access(join(root, samplePath))
  const paths = await build({ ...targets(), projectDir: root, config: builderConfiguration, publish: 'never' })
  for (const path of paths) console.log(path)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

/** electron-builder takes an empty list as "the usual targets of that system". */
function targets(): CliOptions {
  const named = [values.linux && 'linux', values.win && 'win', values.mac && 'mac'].filter((name) => name !== false)
  return { ...Object.fromEntries(named.map((name) => [name, []])), dir: values.dir }
}
