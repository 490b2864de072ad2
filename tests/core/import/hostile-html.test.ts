import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ReportDraft } from '#core/import/draft.ts'
import { importReport } from '#core/import/import-report.ts'
import { story } from './read.ts'

const seed = 20261122
const text = story.fa.map((one) => `<p>${one}</p>`).join('')

async function outcome(html: string | Uint8Array): Promise<ReportDraft | string> {
  const bytes = typeof html === 'string' ? new TextEncoder().encode(html) : html
  const result = await importReport({ fileName: 'page.html', bytes })
  return result.ok ? result.value : result.problem.code
}

async function kept(html: string | Uint8Array): Promise<readonly string[] | string> {
  const found = await outcome(html)
  return typeof found === 'string'
    ? found
    : found.paragraphs.filter(({ exclusion }) => exclusion === null).map((paragraph) => paragraph.text)
}

/** Bytes of windows-1256 for the letters the test needs. */
function windows1256(html: string): Uint8Array {
  const table = new Map(
    Array.from({ length: 128 }, (_, index) => [
      new TextDecoder('windows-1256').decode(new Uint8Array([index + 128])),
      index + 128,
    ]),
  )
  return Uint8Array.from(Array.from(html, (letter) => table.get(letter) ?? letter.charCodeAt(0) & 0x7f))
}

describe('a page made to do harm', () => {
  it.each([
    ['nested a hundred thousand deep', '<div>'.repeat(100_000) + text],
    ['of a tag with half a million attributes', `<html><p ${'a b c d '.repeat(125_000)}>${text}`],
    [
      'of unclosed formatting with ever other attributes',
      `<html>${Array.from({ length: 3000 }, (_, n) => `<b x=${n}>`).join('')}${'<p>a'.repeat(3000)}`,
    ],
    ['of three hundred thousand elements', `<html>${'<i></i>'.repeat(300_000)}${text}`],
  ])('%s is refused', async (_, html) => {
    expect(await outcome(`<!doctype html>${html}`)).toBe('importTooDeep')
  })

  it('of far too many paragraphs is refused by their number', async () => {
    expect(await outcome(`<!doctype html>${'<p>a'.repeat(60_000)}`)).toBe('importTooLarge')
    expect(await outcome(`<!doctype html>${'<p>a'.repeat(300_000)}`)).toBe('importTooDeep')
  })

  it('keeps no script, style, event or address of its own', async () => {
    const html = `<!doctype html><html onload="x()"><body><article>${text}<p onclick="steal()">سخن <img src=x onerror=alert(1)>آخر این بود که همه باید بازگردند.</p>
<script>document.body.append("by script")</script><style>p{background:url(https://evil.example)}</style><iframe srcdoc="<p>framed</p>"></iframe><object data=x>object</object><svg><script>y()</script><text>drawn</text></svg><template><p>template</p></template></article></body></html>`
    const draft = await outcome(html)
    expect(JSON.stringify(draft)).not.toMatch(/script|steal|onerror|evil|framed|object|drawn|template|https?:/)
    expect(await kept(html)).toEqual([...story.fa, 'سخن آخر این بود که همه باید بازگردند.'])
  })

  it('shows entities as their letters and reads none from elsewhere', async () => {
    const html = `<!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/passwd">]><article>${text}<p>نشانهٔ &x; و &lt;script&gt; و می&zwnj;شود در پایان خبر آمده است.</p></article>`
    expect(await kept(html)).toContain('نشانهٔ &x; و <script> و می‌شود در پایان خبر آمده است.')
  })

  it('keeps turning marks and says so', async () => {
    const found = await outcome(
      `<!doctype html><article>${text}<p>پایان \u202eخبر\u202c این بود که همه به خانه بازگشتند.</p></article>`,
    )
    expect(typeof found === 'string' ? found : found.remarks).toEqual([{ kind: 'bidiOverrides', count: 1 }])
  })

  it.each([
    ['UTF-8 that calls itself windows-1256', 'windows-1256', (html: string) => new TextEncoder().encode(html), 'utf-8'],
    ['windows-1256 that calls itself UTF-8', 'utf-8', windows1256, 'windows-1256'],
    ['windows-1256 that calls itself Western', 'iso-8859-1', windows1256, 'windows-1256'],
    ['windows-1256 that says so', 'windows-1256', windows1256, 'windows-1256'],
    ['windows-1256 that says nothing known', 'x-made-up', windows1256, 'windows-1256'],
  ])('%s is read by its letters', async (_, declared, encode, used) => {
    const html = `<html><head><meta charset="${declared}"></head><body>${story.ar.map((one) => `<p>${one}</p>`).join('')}</body></html>`
    const found = await outcome(encode(html))
    expect(typeof found === 'string' ? found : [found.encoding, found.paragraphs[0]?.text]).toEqual([used, story.ar[0]])
  })

  it('that is UTF-16 is read as that', async () => {
    const html = `<html><body>${text}</body></html>`
    const bytes = new Uint8Array(2 + html.length * 2)
    bytes.set([0xff, 0xfe])
    for (let at = 0; at < html.length; at += 1)
      bytes.set([html.charCodeAt(at) & 0xff, html.charCodeAt(at) >> 8], 2 + at * 2)
    expect(await kept(bytes)).toEqual([...story.fa])
  })

  it('without a word is refused as empty', async () => {
    expect(await outcome('<!doctype html><html><body><script>1</script><img></body></html>')).toBe('importEmpty')
  })
})

describe(`laws of pages, seed ${seed}`, () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '<div>',
      '</div>',
      '<p>',
      '</p>',
      '<br>',
      '<ul><li>',
      '<table><tr><td>',
      '</td><td>',
      '<a href=x>',
      '</a>',
      '<article>',
      '<nav>',
      '<h1>',
      '</h1>',
      '<b>',
      '<!--',
      '-->',
      '<script>',
      '</script>',
      '<time datetime=2025-10-31>',
      '<div class="comments">',
      '<form class="x y" id=z>',
      '&zwnj;',
      '&#1234567;',
      '<![CDATA[',
      '\u0000',
      '\ud800',
      '\u202e',
    ),
    fc.constantFrom(...story.fa, ...story.ar),
    fc.string({ maxLength: 30 }),
  )

  it('any page ends in a draft or a problem, and loses no line of its story', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 60 }), async (pieces) => {
        const found = await outcome(`<!doctype html><p>${story.en[0]}</p>${pieces.join('')}`)
        if (typeof found === 'string') expect(found).toMatch(/^import/)
        else expect(found.paragraphs.map((paragraph) => paragraph.text).join(' ')).toContain(story.en[0])
      }),
      { seed, numRuns: 300 },
    )
  })
})

describe('a web archive', () => {
  const page = `<html><head><title>t</title></head><body>${text}</body></html>`
  const archive = (headers: string, body: string) =>
    [
      'From: <Saved by Blink>',
      'Snapshot-Content-Location: https://sepidar.example/news/12',
      'MIME-Version: 1.0',
      'Content-Type: multipart/related;',
      '\ttype="text/html";',
      '\tboundary="----B--x"',
      '',
      '------B--x',
      headers,
      '',
      body,
      '------B--x',
      'Content-Type: image/png',
      'Content-Transfer-Encoding: base64',
      'Content-Location: https://remote.example/a.png',
      '',
      'iVBORw0KGgo=',
      '------B--x--',
    ].join('\r\n')
  const bytesOf = (html: string) => [...new TextEncoder().encode(html)]
  const quoted = bytesOf(page)
    .map((byte) => (byte > 126 || byte === 61 ? `=${byte.toString(16).toUpperCase()}` : String.fromCharCode(byte)))
    .join('')
    .match(/(?:=..|[^]){1,60}/g)
    ?.join('=\r\n')

  it.each([
    ['quoted-printable', quoted ?? ''],
    ['base64', btoa(String.fromCharCode(...bytesOf(page)))],
  ])('in %s gives its page and its address', async (encoding, body) => {
    const found = await outcome(
      archive(
        `Content-Type: text/html\r\nContent-Location: https://sepidar.example/news/12\r\nContent-Transfer-Encoding: ${encoding}`,
        body,
      ),
    )
    if (typeof found === 'string') throw new Error(found)
    expect({
      url: found.url,
      origin: found.origins.url,
      texts: found.paragraphs.map((paragraph) => paragraph.text),
    }).toEqual({
      url: 'https://sepidar.example/news/12',
      origin: 'saved',
      texts: [...story.fa],
    })
  })

  it('without a page is refused', async () => {
    expect(await outcome(archive('Content-Type: text/css', 'p{}'))).toBe('importDamaged')
  })
})
