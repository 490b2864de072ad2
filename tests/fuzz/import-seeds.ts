import { readFileSync } from 'node:fs'
import { sites } from '../core/import/pages/sites.ts'
import { stories } from '../core/import/pages/stories.ts'

const fixtures = new URL('../../fixtures/', import.meta.url)
const documentFile = (name: string): Uint8Array => new Uint8Array(readFileSync(new URL(`documents/${name}`, fixtures)))

/** Whole files of every format, to be broken. */
export function importSeeds(): Readonly<Record<string, readonly Uint8Array[]>> {
  const encoder = new TextEncoder()
  const [story] = stories
  const pages = story === undefined ? [] : sites.map((site) => encoder.encode(site.page(story)))
  return {
    text: ['strait-incident/karaneh-online.fa.txt', 'port-strike/al-rasif.ar.txt'].map(
      (name) => new Uint8Array(readFileSync(new URL(`events/${name}`, fixtures))),
    ),
    html: pages,
    mhtml: pages.slice(0, 3).map(asArchive),
    docx: [documentFile('libreoffice.fa.docx')],
    odt: [documentFile('libreoffice.fa.odt')],
    rtf: [documentFile('libreoffice.fa.rtf')],
    pdf: [documentFile('libreoffice.fa.pdf'), documentFile('libreoffice.ar.pdf'), documentFile('chromium.ar.pdf')],
  }
}

function asArchive(page: Uint8Array): Uint8Array {
  const head =
    'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="xx"\r\n\r\n--xx\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n'
  return new TextEncoder().encode(`${head}${Buffer.from(page).toString('base64')}\r\n--xx--\r\n`)
}
