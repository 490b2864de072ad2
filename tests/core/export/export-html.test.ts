import { parse, parseFragment, serialize, type DefaultTreeAdapterTypes } from 'parse5'
import { describe, expect, it } from 'vitest'
import { exportHtml } from '#core/export/export-html.ts'
import { defaultExportOptions } from '#core/export/options.ts'
import { claimOf, linked, mentionOf, reportOf, snapshotOf, visit } from './snapshots.ts'

type Element = DefaultTreeAdapterTypes.Element
type Node = DefaultTreeAdapterTypes.Node

const options = { ...defaultExportOptions, generatedAt: '2022-03-07T14:02:30.000Z' }

/** Every element of a page, in order; parsed by rules that mend nothing silently. */
function elementsOf(page: string): Element[] {
  const errors: string[] = []
  const tree = parse(page, { onParseError: (error) => errors.push(`${error.code} at line ${error.startLine}`) })
  expect(errors).toEqual([])
  const found: Element[] = []
  const walk = (node: Node) => {
    if ('tagName' in node) found.push(node)
    if ('childNodes' in node) node.childNodes.forEach(walk)
  }
  walk(tree)
  return found
}
const attribute = (element: Element, name: string) => element.attrs.find((attr) => attr.name === name)?.value ?? null
const textOf = (node: Node): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
const withClass = (elements: readonly Element[], name: string) =>
  elements.filter((element) => attribute(element, 'class') === name)
/** The body of a page without its style. */
const bodyOf = (page: string) => page.slice(page.indexOf('<body>'))

describe('an HTML export', () => {
  it('is the summary with its notes, the claims, and the reports face to face', async () => {
    await expect(bodyOf(exportHtml(visit, options))).toMatchFileSnapshot('golden/visit.html.txt')
  })

  it('is the same every time, and what a parser makes of it is what it says', () => {
    const page = exportHtml(visit, options)
    expect(exportHtml(structuredClone(visit), options)).toBe(page)
    const body = bodyOf(page)
      .replace('<body>', '')
      .replace(/<\/body>[\s\S]*/, '')
    expect(serialize(parseFragment(body))).toBe(body.replaceAll('&quot;', '"').replaceAll('&#39;', "'"))
  })

  it('fetches nothing, runs nothing and leads nowhere but to itself', () => {
    const page = exportHtml(visit, options)
    const elements = elementsOf(page)
    const names = new Set(elements.map(({ tagName }) => tagName))
    expect(['script', 'link', 'img', 'iframe', 'object', 'form', 'base'].filter((name) => names.has(name))).toEqual([])
    const addresses = elements.flatMap((element) =>
      ['src', 'href', 'action'].flatMap((name) => attribute(element, name) ?? []),
    )
    expect(addresses.filter((address) => !address.startsWith('#'))).toEqual([])
    expect(
      elements.flatMap(({ attrs }) => attrs).filter(({ name }) => name.startsWith('on') || name === 'style'),
    ).toEqual([])
    expect(page).not.toMatch(/url\(|@import/)
  })

  it('has one place for every link within it, and one name for every place', () => {
    const elements = elementsOf(exportHtml(visit, options))
    const ids = elements.flatMap((element) => attribute(element, 'id') ?? [])
    expect(ids).toEqual([...new Set(ids)])
    const targets = elements.flatMap((element) => attribute(element, 'href')?.slice(1) ?? [])
    expect(targets.filter((target) => !ids.includes(target))).toEqual([])
    expect(targets.length).toBeGreaterThan(40)
  })

  it('leads from each mark to its note and from each note back to all its marks', () => {
    const elements = elementsOf(exportHtml(visit, options))
    const links = (role: string) =>
      elements.filter((element) => attribute(element, 'role') === role).map((element) => attribute(element, 'href'))
    expect([links('doc-noteref'), links('doc-backlink')]).toEqual([
      ['#note-1', '#note-2', '#note-3', '#note-4', '#note-1', '#note-5', '#note-6'],
      ['#mark-1-1', '#mark-1-2', '#mark-2-1', '#mark-3-1', '#mark-4-1', '#mark-5-1', '#mark-6-1'],
    ])
  })

  it('keeps each language in its own direction, and everything typed apart from its surroundings', () => {
    const elements = elementsOf(exportHtml(visit, options))
    const directions = new Set(
      elements.flatMap((element) => {
        const language = attribute(element, 'lang')
        return language === null ? [] : [`${language} ${attribute(element, 'dir') ?? ''}`]
      }),
    )
    expect([...directions].toSorted()).toEqual(['ar rtl', 'en ltr', 'fa rtl'])
    const arabicScript = /[\u0600-\u06ff]/
    const outside = elements.filter((element) =>
      element.childNodes.some((child) => child.nodeName === '#text' && arabicScript.test(textOf(child))),
    )
    expect([...new Set(outside.map((element) => `${element.tagName} ${attribute(element, 'dir') ?? ''}`))]).toEqual([
      'bdi rtl',
      'p rtl',
    ])
  })

  it('sets aligned paragraphs in one row, in full once, and points to those that cross', () => {
    const rows = elementsOf(exportHtml(visit, options))
      .filter(({ tagName }) => tagName === 'table')
      .filter((table) => attribute(table, 'class') === 'facing')
      .flatMap((table) => table.childNodes.filter((child) => child.nodeName === 'tbody'))
      .map((body) => textOf(body).replace(/\s+/g, ' ').trim())
    expect(rows).toEqual([
      'سفر مقامات آمریکایی به کاراکاس¶ 1only here',
      'روز شنبه مقامات ارشد آمریکایی به ونزوئلا سفر کردند. گفته می‌شود به دنبال فاصله گرفتن کاراکاس از مسکو هستند.¶ 2C1C2¶ 1C1زار مسؤولون أمريكيون كبار فنزويلا، يوم السبت. ¶ 5C2movedوقالت رويترز إن كراكاس قد تتراجع عن علاقاتها مع موسكو.',
      '¶ 2stands facing ¶ 4',
      'به گزارش رویترز، این بالاترین سطح سفر در سال‌های اخیر است.The highest-level trip in years.¶ 3C3¶ 3C3وهذه أرفع زيارة منذ سنوات.',
      '¶ 4C5only hereوتواصل روسيا هجومها لليوم الحادي عشر.',
      '¶ 5stands facing ¶ 2',
      'دو کشور در سال ۲۰۱۹ روابط خود را قطع کردند.¶ 4C4¶ 2C4movedوقطع البلدان العلاقات في عام 2019.',
    ])
  })

  it('leaves noise out and says how much and why', () => {
    const elements = elementsOf(exportHtml(visit, options))
    expect(withClass(elements, 'aside').map(textOf)).toEqual([
      '3 of 7 paragraphs set aside as not part of the report: 1 read-more block and 2 reader comments.',
    ])
    expect(exportHtml(visit, options)).not.toContain('چه عجب')
  })

  it('has headings without gaps, heads for every table column, and names for its parts', () => {
    const elements = elementsOf(exportHtml(visit, options))
    const levels = elements.flatMap(({ tagName }) => (/^h[1-6]$/.test(tagName) ? [Number(tagName[1])] : []))
    expect(levels).toEqual([1, 2, 2, 2, 3])
    expect(elements.filter(({ tagName }) => tagName === 'main')).toHaveLength(1)
    const heads = elements.filter(({ tagName }) => tagName === 'th')
    expect(heads.map((head) => attribute(head, 'scope')).filter((scope) => scope === null)).toEqual([])
    const sections = elements.filter(({ tagName }) => tagName === 'section')
    expect(sections.filter((one) => !attribute(one, 'aria-label') && !attribute(one, 'aria-labelledby'))).toEqual([])
  })

  it('shows hostile text as text, in every field', () => {
    const hostile = `</style></title><script>alert(1)</script><b title="x" onclick='y'>&amp;\u202E\u2069`
    const shown = `</style></title><script>alert(1)</script><b title="x" onclick='y'>&amp;‹U+202E›‹U+2069›`
    const report = reportOf('A', [{ text: hostile, gloss: hostile }], {
      outlet: hostile,
      outletEnglish: `${hostile} English`,
      headline: hostile,
      printedDate: hostile,
      url: hostile,
    })
    const attribution = { agency: hostile, source: hostile, voice: 'stated' as const }
    const snapshot = snapshotOf({
      title: hostile,
      reports: [report],
      claims: [claimOf(1, hostile, [mentionOf('A1', { quote: hostile, gloss: hostile, attribution })])],
      summary: `So. [@C1]\n\n${hostile} [x](javascript:alert(2)) *[y](data:text/html,z)*`,
    })
    const page = exportHtml(snapshot, options)
    const elements = elementsOf(page)
    expect(elements.filter(({ tagName }) => tagName === 'script' || tagName === 'b')).toEqual([])
    expect(elements.filter(({ tagName }) => tagName === 'title').map(textOf)).toEqual([shown])
    expect(elements.filter((element) => attribute(element, 'onclick') !== null)).toEqual([])
    expect(
      elements.filter(({ tagName }) => tagName === 'main').map((main) => textOf(main).split(shown).length),
    ).toEqual([27])
    expect(page).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/)
  })

  it('takes faces from its host without letting them end the style', () => {
    const css =
      '@font-face{font-family:"Source Serif 4 Variable";src:url(data:font/woff2;base64,AA)}</style><script>x</script>'
    const elements = elementsOf(exportHtml(visit, { ...options, faces: css }))
    expect(elements.filter(({ tagName }) => tagName === 'script')).toEqual([])
    expect(
      elements.filter(({ tagName }) => tagName === 'style').map((style) => textOf(style).includes('base64,AA')),
    ).toEqual([true])
  })

  it('sets three reports two by two, with a place of its own for each time a paragraph stands', () => {
    const reports = ['A', 'B', 'C'].map((id) => reportOf(id, ['one', 'two']))
    const elements = elementsOf(exportHtml(linked(reports, 'A1-B1-C1', 'A2-C2'), options))
    expect(elements.filter(({ tagName }) => tagName === 'h3').map(textOf)).toEqual(['A and B', 'A and C', 'B and C'])
    const ids = elements.flatMap((element) => attribute(element, 'id') ?? [])
    expect(ids).toEqual([...new Set(ids)])
  })
})
