import {
  Document,
  Footer,
  FootnoteReferenceRun,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'
import { describe, expect, it } from 'vitest'
import type { ReportDraft } from '#core/import/draft.ts'
import { importReport } from '#core/import/import-report.ts'
import { story } from '../read.ts'
import { container, openDocumentFile, wordFile } from './zip.ts'

async function read(bytes: Uint8Array): Promise<ReportDraft> {
  const result = await importReport({ fileName: 'report', bytes })
  if (!result.ok) throw new Error(`${result.problem.code} ${JSON.stringify(result.problem.parameters)}`)
  return result.value
}

async function problemOf(bytes: Uint8Array): Promise<string> {
  const result = await importReport({ fileName: 'report', bytes })
  return result.ok ? 'a draft' : result.problem.code
}

const linesOf = ({ paragraphs }: ReportDraft) =>
  paragraphs.map(({ role, text, exclusion }) => [exclusion ?? role, text])

const headline = 'ازسرگیری گفت‌وگوها پس از دو ماه'

describe('a Word document', () => {
  it('gives its paragraphs with what their styles make of them', async () => {
    const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] })
    const document = new Document({
      title: headline,
      footnotes: { 1: { children: [new Paragraph('به وقت محلی.')] } },
      sections: [
        {
          footers: { default: new Footer({ children: [new Paragraph('خبرنامهٔ روزانه')] }) },
          children: [
            new Paragraph({ text: headline, heading: HeadingLevel.TITLE, bidirectional: true }),
            new Paragraph('جمعه ۹ آبان ۱۴۰۴'),
            new Paragraph({
              bidirectional: true,
              children: [
                new TextRun({ text: story.fa[0].slice(0, 20), rightToLeft: true }),
                new TextRun({ text: story.fa[0].slice(20), rightToLeft: true }),
                new FootnoteReferenceRun(1),
              ],
            }),
            new Paragraph({ text: 'واکنش‌ها', heading: HeadingLevel.HEADING_2 }),
            new Paragraph({ children: [new TextRun(story.fa[1]), new TextRun({ break: 1, text: story.fa[0] })] }),
            new Paragraph({ text: 'بازگشت سفیران به پایتخت‌ها', bullet: { level: 0 } }),
            new Table({
              rows: [
                new TableRow({ children: [cell('روز'), cell('نشست')] }),
                new TableRow({ children: [cell('شنبه'), cell('۳')] }),
              ],
            }),
          ],
        },
      ],
    })
    const draft = await read(await Packer.pack(document, 'uint8array'))
    expect(linesOf(draft)).toEqual([
      ['headline', headline],
      ['byline', 'جمعه ۹ آبان ۱۴۰۴'],
      ['body', story.fa[0]],
      ['heading', 'واکنش‌ها'],
      ['body', story.fa[1]],
      ['body', story.fa[0]],
      ['listItem', 'بازگشت سفیران به پایتخت‌ها'],
      ['body', 'روز | نشست'],
      ['body', 'شنبه | ۳'],
      ['footer', 'خبرنامهٔ روزانه'],
      ['footer', 'به وقت محلی.'],
    ])
    expect([draft.language, draft.headline, draft.date.candidates[0]]).toEqual(['fa', headline, '2025-10-31'])
  })

  it('stands as it was left: what was inserted is in, what was deleted is out, a text box comes once', async () => {
    const draft = await read(
      wordFile(`<w:p><w:r><w:t>${story.fa[0].slice(0, 30)}</w:t></w:r><w:del><w:r><w:delText>حذف</w:delText></w:r></w:del><w:ins><w:r><w:t>${story.fa[0].slice(30)}</w:t></w:r></w:ins></w:p>
        <w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent><w:p><w:r><w:t>در کادر</w:t></w:r></w:p></w:txbxContent></mc:Choice><mc:Fallback><w:p><w:r><w:t>در کادر</w:t></w:r></w:p></mc:Fallback></mc:AlternateContent><w:t>${story.fa[1]}</w:t></w:r></w:p>`),
    )
    expect(draft.paragraphs.map(({ text }) => text)).toEqual([story.fa[0], 'در کادر', story.fa[1]])
  })
})

describe('an OpenDocument text', () => {
  it('gives its paragraphs with what their styles make of them', async () => {
    const draft = await read(
      openDocumentFile(
        `<text:tracked-changes><text:p>حذف شده</text:p></text:tracked-changes>
<text:p text:style-name="P1">${headline}</text:p><text:p>${story.fa[0].replaceAll(' ', '<text:s/>')}<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>به وقت محلی.</text:p></text:note-body></text:note></text:p>
<text:h text:outline-level="2">واکنش‌ها</text:h><text:p>${story.fa[1]}<text:line-break/>${story.fa[0]}</text:p>
<text:list><text:list-item><text:p>بازگشت سفیران به پایتخت‌ها</text:p></text:list-item></text:list>
<table:table><table:table-row><table:table-cell><text:p>شنبه</text:p></table:table-cell><table:table-cell><text:p>۳</text:p></table:table-cell></table:table-row></table:table>`,
        {
          'styles.xml':
            '<office:document-styles><style:footer><text:p>خبرنامهٔ روزانه</text:p></style:footer></office:document-styles>',
        },
      ),
    )
    expect(linesOf(draft)).toEqual([
      ['headline', headline],
      ['footer', 'به وقت محلی.'],
      ['body', story.fa[0]],
      ['heading', 'واکنش‌ها'],
      ['body', story.fa[1]],
      ['body', story.fa[0]],
      ['listItem', 'بازگشت سفیران به پایتخت‌ها'],
      ['body', 'شنبه | ۳'],
      ['footer', 'خبرنامهٔ روزانه'],
    ])
  })
})

describe('a document made to do harm', () => {
  const paragraph = `<w:p><w:r><w:t>${story.fa[0]}</w:t></w:r></w:p>`
  const whole = wordFile(paragraph.repeat(20))
  const packed = container({ 'word/document.xml': new Uint8Array(60 * 2 ** 20) })
  const bomb = () => packed.slice()
  /** Not packed, so that what is inside is met and not the packing. */
  const stored = (body: string) =>
    container({ 'word/document.xml': `<w:document><w:body>${body}</w:body></w:document>` }, 0)

  it.each([
    ['that unpacks to sixty megabytes', bomb(), 'importArchiveTooLarge'],
    ['packed a thousandfold', wordFile(`${paragraph}${' '.repeat(4 * 2 ** 20)}`), 'importArchiveTooLarge'],
    [
      'with six thousand parts',
      container(Object.fromEntries(Array.from({ length: 6000 }, (_, n) => [`word/${n}`, '']))),
      'importArchiveTooLarge',
    ],
    [
      'nested a hundred thousand deep',
      stored(`${'<w:p>'.repeat(100_000)}${'</w:p>'.repeat(100_000)}`),
      'importTooDeep',
    ],
    ['of sixty thousand paragraphs', stored('<w:p><w:r><w:t>a</w:t></w:r></w:p>'.repeat(60_000)), 'importTooLarge'],
    [
      'with a document type and entities that double',
      container({
        'word/document.xml': `<!DOCTYPE a [<!ENTITY a "x"><!ENTITY b "&a;&a;&a;&a;">]><w:document><w:body>${paragraph}&b;</w:body></w:document>`,
      }),
      'importDoctype',
    ],
    ['with an entity nobody declared', wordFile('<w:p><w:r><w:t>&x;</w:t></w:r></w:p>'), 'importDamaged'],
    ['cut short', whole.subarray(0, whole.length - 300), 'importDamaged'],
    ['without its text', container({ 'word/styles.xml': '<w:styles/>' }), 'importDamaged'],
    ['of half-open elements', wordFile('<w:p><w:r>'), 'importDamaged'],
    ['with nothing in it', wordFile('<w:p/>'), 'importEmpty'],
  ])('%s is refused', async (_, bytes, code) => {
    expect(await problemOf(bytes)).toBe(code)
  })

  it('is counted by what comes out and not by what it says of itself', async () => {
    const liar = bomb()
    // The size a part claims to have, in its own header.
    new DataView(liar.buffer).setUint32(22, 10, true)
    expect(await problemOf(liar)).toBe('importArchiveTooLarge')
  })
})
