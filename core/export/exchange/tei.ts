import type { Mention, Paragraph, Report, Snapshot } from '../../document/snapshot.ts'
import { outletName } from '../../document/outlet-name.ts'
import { mentionFacts } from './report-facts.ts'
import { run, tree, writeXml, type XmlElement, type XmlNode } from './xml.ts'

/**
 * TEI P5: every report as a text of its own, set-aside paragraphs included, and beside them, stand-off, what the editor made of them. Claims are
 * interpretations, mentions spans between anchors in the words, and a claim is one link to any number of mentions in any number of
 * reports: the one standard in which n:m, crossing and overlapping need no second form.
 */
export function exportTei(snapshot: Snapshot, generatedAt: string | null): string {
  const { reports, meta } = snapshot
  const names = nameThings(snapshot)
  const header = tree('teiHeader', {}, [
    tree('fileDesc', {}, [
      tree('titleStmt', {}, [run('title', {}, meta.title)]),
      tree('publicationStmt', {}, [
        run('publisher', {}, 'Muqabala'),
        ...(generatedAt === null ? [] : [run('date', { when: generatedAt }, generatedAt)]),
      ]),
      tree('sourceDesc', {}, [reports.length === 0 ? run('p', {}, 'No reports.') : sourceList(snapshot, names)]),
    ]),
  ])
  const texts = reports.map((report) =>
    tree('text', { 'xml:id': names.report(report), 'xml:lang': report.language, style: styleOf(report) }, [
      tree(
        'body',
        {},
        report.paragraphs.length === 0
          ? [run('p', {})]
          : report.paragraphs.map((paragraph) => paragraphOf(paragraph, names)),
      ),
    ]),
  )
  const text = tree('text', {}, [texts.length === 0 ? tree('body', {}, [run('p', {})]) : tree('group', {}, texts)])
  const annotations = standOff(snapshot, names)
  return writeXml(
    tree('TEI', { xmlns: 'http://www.tei-c.org/ns/1.0', 'xml:lang': 'en' }, [
      header,
      ...(annotations.length === 0 ? [] : [tree('standOff', {}, annotations)]),
      text,
    ]),
  )
}

/** The names things go by in the file; ids of a project say nothing to anybody and are not always names in XML. */
interface Names {
  readonly report: (report: Report) => string
  readonly paragraph: (id: string) => string
  readonly mention: (mention: Mention) => string
  readonly mentionsIn: (paragraphId: string) => readonly Mention[]
}

function nameThings({ reports, claims }: Snapshot): Names {
  const places = new Map(
    reports.flatMap(({ paragraphs }, report) =>
      paragraphs.map(({ id }, place): [string, string] => [id, `r${report + 1}-p${place + 1}`]),
    ),
  )
  const mentions = claims.flatMap((claim) =>
    claim.mentions.map((mention, place) => ({ mention, name: `C${claim.number}-m${place + 1}` })),
  )
  const named = new Map(mentions.map(({ mention, name }) => [mention, name]))
  const byParagraph = Map.groupBy(
    mentions.map(({ mention }) => mention),
    ({ paragraphId }) => paragraphId,
  )
  return {
    report: (report) => `r${reports.indexOf(report) + 1}`,
    paragraph: (id) => places.get(id) ?? '',
    mention: (mention) => named.get(mention) ?? '',
    mentionsIn: (paragraphId) => byParagraph.get(paragraphId) ?? [],
  }
}

function sourceList({ reports }: Snapshot, names: Names): XmlElement {
  return tree(
    'listBibl',
    {},
    reports.map((report) =>
      tree('bibl', { corresp: `#${names.report(report)}` }, [
        ...(report.headline === '' ? [] : [run('title', { level: 'a', 'xml:lang': report.language }, report.headline)]),
        ...(report.outlet === '' ? [] : [run('publisher', { 'xml:lang': report.language }, report.outlet)]),
        run('publisher', { 'xml:lang': 'en' }, outletName(report, reports)),
        ...(report.date === null && report.printedDate === ''
          ? []
          : [
              run(
                'date',
                { when: report.date, cert: report.date === null ? null : report.isDateConfirmed ? 'high' : 'low' },
                report.printedDate,
              ),
            ]),
        ...(report.url === '' ? [] : [run('ptr', { target: asUri(report.url) })]),
      ]),
    ),
  )
}

function paragraphOf(paragraph: Paragraph, names: Names): XmlElement {
  const attributes = { 'xml:id': names.paragraph(paragraph.id), n: paragraph.number }
  const words = anchored(paragraph, names)
  if (paragraph.exclusion !== null) {
    return run('ab', { ...attributes, type: 'setAside', subtype: paragraph.exclusion }, ...words)
  }
  return paragraph.role === 'body'
    ? run('p', attributes, ...words)
    : run('ab', { ...attributes, type: paragraph.role }, ...words)
}

/** The words with an empty anchor where a mention begins or ends, so that no mention needs to lie within another. */
function anchored({ id, text }: Paragraph, names: Names): XmlNode[] {
  const points = names
    .mentionsIn(id)
    .flatMap((mention) => [
      { at: mention.from, name: `${names.mention(mention)}-from` },
      { at: mention.to, name: `${names.mention(mention)}-to` },
    ])
    .toSorted((x, y) => x.at - y.at)
  const pieces: XmlNode[] = []
  let at = 0
  for (const point of points) {
    if (at < point.at) pieces.push(text.slice(at, point.at))
    at = point.at
    pieces.push(run('anchor', { 'xml:id': point.name }))
  }
  return at < text.length ? [...pieces, text.slice(at)] : pieces
}

function standOff({ reports, claims }: Snapshot, names: Names): XmlElement[] {
  const mentioned = claims.filter(({ mentions }) => mentions.length > 0)
  const mentions = mentioned.flatMap((claim) => claim.mentions)
  const glosses = reports.flatMap(({ paragraphs }) => paragraphs.filter(({ gloss }) => gloss !== ''))
  const some = (list: readonly unknown[], element: () => XmlElement) => (list.length === 0 ? [] : [element()])
  return [
    ...some(claims, () =>
      tree(
        'interpGrp',
        { type: 'claim' },
        claims.map(({ number, text }) => run('interp', { 'xml:id': `C${number}`, n: number }, text)),
      ),
    ),
    ...some(mentions, () =>
      tree(
        'fvLib',
        { n: 'mentions' },
        mentions.map((mention) => featuresOf(mention, names)),
      ),
    ),
    ...some(mentions, () =>
      tree(
        'spanGrp',
        { type: 'mention' },
        mentions.map((mention) => {
          const name = names.mention(mention)
          return run(
            'span',
            { 'xml:id': name, from: `#${name}-from`, to: `#${name}-to`, ana: `#${name}-features` },
            mention.gloss,
          )
        }),
      ),
    ),
    ...some(glosses, () =>
      tree(
        'spanGrp',
        { type: 'gloss' },
        glosses.map(({ id, gloss }) => run('span', { target: `#${names.paragraph(id)}` }, gloss)),
      ),
    ),
    ...some(mentioned, () =>
      tree(
        'linkGrp',
        { type: 'claim' },
        mentioned.map((claim) =>
          // The claim first: a link has two ends at the least, also for a claim that one report alone makes.
          run('link', {
            n: `C${claim.number}`,
            target: [`#C${claim.number}`, ...claim.mentions.map((mention) => `#${names.mention(mention)}`)].join(' '),
          }),
        ),
      ),
    ),
  ]
}

function featuresOf(mention: Mention, names: Names): XmlElement {
  const facts = mentionFacts(mention).filter(([name]) => name !== 'gloss')
  return tree(
    'fs',
    { 'xml:id': `${names.mention(mention)}-features`, type: 'mention' },
    facts.map(([name, value]) =>
      tree('f', { name }, [
        name === 'agency' || name === 'source' ? run('string', {}, value) : run('symbol', { value }),
      ]),
    ),
  )
}

/** Letters of any script by their bytes, as the schema wants; what was written so already stays. */
function asUri(url: string): string {
  return encodeURI(url.toWellFormed()).replace(/%25(?=[\da-f]{2})/gi, '%')
}

function styleOf({ language }: Report): string | null {
  return language === 'fa' || language === 'ar' ? 'direction: rtl' : null
}
