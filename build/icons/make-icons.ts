import chromium from '@sparticuz/chromium'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { chromium as playwright } from 'playwright-core'

/**
 * Draws the app icon from `icon.svg` and `small.svg`: PNG files for Linux, one ICO for Windows, one ICNS for macOS, all under
 * version control. Run `node build/icons/make-icons.ts` after changing a drawing; packaging itself draws nothing.
 */

const here = import.meta.dirname
const linuxSizes = [16, 32, 48, 64, 128, 256, 512] as const
const windowsSizes = [16, 32, 48, 64, 128, 256] as const

/** ICNS: four-letter type → size in pixels. The types ending 11 to 14 are the doubled ones for dense displays. */
const macTypes = { ic11: 32, ic12: 64, ic07: 128, ic13: 256, ic08: 256, ic14: 512, ic09: 512, ic10: 1024 } as const

/** Below this, the drawing without margin and with heavier lines. */
const smallestFull = 64

const pictures = await draw([...new Set([...linuxSizes, ...windowsSizes, ...Object.values(macTypes)])])
await mkdir(join(here, 'linux'), { recursive: true })
for (const size of linuxSizes) await writeFile(join(here, 'linux', `${size}x${size}.png`), pictureOf(size))
await writeFile(join(here, 'icon.ico'), packIco(windowsSizes.map((size) => ({ size, png: pictureOf(size) }))))
await writeFile(
  join(here, 'icon.icns'),
  packIcns(Object.entries(macTypes).map(([type, size]) => ({ type, png: pictureOf(size) }))),
)

function pictureOf(size: number): Buffer {
  const picture = pictures.get(size)
  if (picture === undefined) throw new Error(`no picture of ${size}`)
  return picture
}

async function draw(sizes: readonly number[]): Promise<ReadonlyMap<number, Buffer>> {
  const [full, small] = await Promise.all(['icon.svg', 'small.svg'].map((name) => readFile(join(here, name), 'utf8')))
  const browser = await playwright.launch({ executablePath: await chromium.executablePath(), args: chromium.args })
  try {
    const page = await browser.newPage()
    const drawn = new Map<number, Buffer>()
    for (const size of sizes) {
      await page.setViewportSize({ width: size, height: size })
      await page.setContent(
        `<style>html,body{margin:0;background:none}svg{display:block;width:${size}px;height:${size}px}</style>${(size < smallestFull ? small : full) ?? ''}`,
      )
      drawn.set(size, await page.screenshot({ omitBackground: true, type: 'png' }))
    }
    return drawn
  } finally {
    await browser.close()
  }
}

/** Windows icon: a directory of 16-byte entries, then the pictures as PNG (Vista and later). */
function packIco(entries: readonly { readonly size: number; readonly png: Buffer }[]): Buffer {
  const head = Buffer.alloc(6)
  head.writeUInt16LE(1, 2)
  head.writeUInt16LE(entries.length, 4)
  let offset = head.length + entries.length * 16
  const directory = entries.map(({ size, png }) => {
    const entry = Buffer.alloc(16)
    // One byte for 1 … 255; 0 stands for 256.
    entry.writeUInt8(size % 256, 0)
    entry.writeUInt8(size % 256, 1)
    entry.writeUInt16LE(1, 4)
    entry.writeUInt16LE(32, 6)
    entry.writeUInt32LE(png.length, 8)
    entry.writeUInt32LE(offset, 12)
    offset += png.length
    return entry
  })
  return Buffer.concat([head, ...directory, ...entries.map(({ png }) => png)])
}

/** Apple icon: `icns`, the whole length, then type, length (with these eight bytes) and PNG for each picture. */
function packIcns(entries: readonly { readonly type: string; readonly png: Buffer }[]): Buffer {
  const blocks = entries.map(({ type, png }) => Buffer.concat([tagOf(type, png.length), png]))
  const body = Buffer.concat(blocks)
  return Buffer.concat([tagOf('icns', body.length), body])
}

function tagOf(type: string, length: number): Buffer {
  const tag = Buffer.alloc(8)
  tag.write(type, 'latin1')
  tag.writeUInt32BE(length + 8, 4)
  return tag
}
