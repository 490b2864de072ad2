import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** As `@electron/fuses` looks for it: the sentinel, the version and length of the wire, then the fuses, all enabled. */
const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'
const enabled = '1'
export const fuseCount = 9

/** The fuse wire of a binary, one character a fuse: `0` disabled, `1` enabled. */
export function fusesOf(binary: Buffer): string {
  const from = binary.indexOf(sentinel) + sentinel.length + 2
  return binary.subarray(from, from + fuseCount).toString('latin1')
}

/** A folder that electron-builder takes for an unpacked Electron of Linux; its binary holds a fuse wire and runs nothing. */
export async function writeStubElectron(folder: string, version: string): Promise<void> {
  await mkdir(join(folder, 'locales'), { recursive: true })
  await mkdir(join(folder, 'resources'))
  const wire = Buffer.concat([
    Buffer.from(sentinel),
    Buffer.from([1, fuseCount]),
    Buffer.from(enabled.repeat(fuseCount)),
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
