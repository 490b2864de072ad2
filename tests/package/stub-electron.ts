import { SENTINEL } from '@electron/fuses/dist/constants.js'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Fuses on the stub's wire, all enabled: one more than `@electron/fuses` knows, as Electron may have. */
const wireLength = 9
const enabled = '1'

/** A folder that electron-builder takes for an unpacked Electron of Linux; its binary holds a fuse wire and runs nothing. */
export async function writeStubElectron(folder: string, version: string): Promise<void> {
  await mkdir(join(folder, 'locales'), { recursive: true })
  await mkdir(join(folder, 'resources'))
  const wire = Buffer.concat([
    Buffer.from(SENTINEL),
    Buffer.from([1, wireLength]),
    Buffer.from(enabled.repeat(wireLength)),
  ])
  await writeFile(join(folder, 'electron'), Buffer.concat([Buffer.from('stub\n'), wire, Buffer.from('\n')]), {
    mode: 0o755,
  })
  await writeFile(join(folder, 'version'), version)
  await writeFile(join(folder, 'LICENSE'), 'stub')
  await writeFile(join(folder, 'LICENSES.chromium.html'), 'stub')
  for (const locale of ['ar', 'de', 'en-GB', 'en-US', 'fa', 'zh-CN']) {
    await writeFile(join(folder, 'locales', `${locale}.pak`), 'stub')
  }
}
