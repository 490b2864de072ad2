import { deflateSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { importReport } from '#core/import/import-report.ts'

/** A PDF of one page with this as its content, and these entries in its trailer. */
function pdf(content: Uint8Array, filter: string, trailer = '', pages = 1): Uint8Array {
  const kids = Array.from({ length: pages }, (_, n) => (n === 0 ? '4 0 R' : `${n + 5} 0 R`)).join(' ')
  const parts: (string | Uint8Array)[] = [
    '%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R/OpenAction<</S/JavaScript/JS(app.alert(1))>>>>\nendobj\n',
    `2 0 obj\n<</Type/Pages/Kids[${kids}]/Count ${pages}>>\nendobj\n`,
    '3 0 obj\n<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>\nendobj\n',
    ...Array.from(
      { length: pages - 1 },
      (_, n) => `${n + 6} 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>\nendobj\n`,
    ),
    '4 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 400 400]/Resources<</Font<</F 3 0 R>>>>/Contents 5 0 R>>\nendobj\n',
    `5 0 obj\n<</Length ${content.length}${filter}>>\nstream\n`,
    content,
    `\nendstream\nendobj\ntrailer\n<</Root 1 0 R${trailer}>>\n%%EOF\n`,
  ]
  return Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : part)))
}

const sentence = 'A foreign ministry spokesman said on Friday that talks would resume next week.'
const text = Buffer.from(`BT /F 12 Tf 20 300 Td (${sentence}) Tj ET`)

async function outcome(bytes: Uint8Array): Promise<unknown> {
  const result = await importReport({ fileName: 'a.pdf', bytes: Uint8Array.from(bytes) })
  return result.ok ? result.value.paragraphs.map((paragraph) => paragraph.text) : result.problem.code
}

it('is read, and its script is not run', async () => {
  expect(await outcome(pdf(text, ''))).toEqual([sentence])
})

it('locked with a password is refused', async () => {
  const key = '0'.repeat(64)
  const lock = `/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<${key}>/U<${key}>>>/ID[<00><00>]`
  expect(await outcome(pdf(text, '', lock))).toBe('importLocked')
})

it('that inflates to more than memory should be given for is refused before it does', async () => {
  const bomb = deflateSync(Buffer.alloc(70 * 2 ** 20, ' '))
  expect(await outcome(pdf(bomb, '/Filter/FlateDecode'))).toBe('importArchiveTooLarge')
})

it('packed twice over is refused', async () => {
  const twice = deflateSync(deflateSync(text))
  expect(await outcome(pdf(twice, '/Filter[/FlateDecode/FlateDecode]'))).toBe('importArchiveTooLarge')
})

it('of five hundred pages is refused', async () => {
  expect(await outcome(pdf(text, '', '', 500))).toBe('importTooLarge')
})

it('with nothing in it is refused', async () => {
  expect(await outcome(Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n'))).toBe('importDamaged')
})

it('that shows itself within itself ends', async () => {
  const form = Buffer.from(`BT /F 12 Tf 20 300 Td (${sentence}) Tj ET /X Do`)
  const looped = Buffer.from(
    pdf(form, '/Type/XObject/Subtype/Form/BBox[0 0 400 400]/Resources<</XObject<</X 5 0 R>>/Font<</F 3 0 R>>>>'),
  )
  const bytes = Buffer.from(
    looped
      .toString('latin1')
      .replace('<</Font<</F 3 0 R>>>>/Contents', '<</Font<</F 3 0 R>>/XObject<</X 5 0 R>>>>/Contents'),
    'latin1',
  )
  expect(await outcome(bytes)).toEqual(expect.anything())
})
