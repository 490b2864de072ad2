import type { Span } from '../../base/span.ts'
import type { Claim, Mention, Report, Snapshot } from '../../document/snapshot.ts'
import { outletName } from '../../document/outlet-name.ts'
import { alignedUnits, type AlignedUnit, type Stretch } from './aligned-units.ts'
import { mentionFacts, reportFacts } from './report-facts.ts'
import { run, tree, writable, writeXml, type XmlElement } from './xml.ts'

/**
 * A translation memory, TMX 1.4b: a unit for every group of aligned words of two reports in different languages. The claims they
 * share stand in notes, and what else a project knows about them and their mentions is in properties, so that `core/import/exchange` gets
 * it back. What faces nothing is no translation and left out.
 */
export function exportTmx(snapshot: Snapshot, generatedAt: string | null): string {
  const { reports } = snapshot
  const pairs = reports.flatMap((reportA, place) =>
    reports
      .slice(place + 1)
      .flatMap((reportB) => (reportA.language === reportB.language ? [] : [[reportA, reportB] as const])),
  )
  const units = pairs.flatMap(([reportA, reportB]) =>
    alignedUnits(snapshot, reportA, reportB)
      .filter(({ a, b }) => a.length > 0 && b.length > 0)
      .map((unit) => ({ reportA, reportB, unit })),
  )
  const header = tree(
    'header',
    {
      creationtool: 'Muqabala',
      creationtoolversion: '1',
      segtype: 'paragraph',
      'o-tmf': 'muqabala',
      adminlang: 'en',
      srclang: reports[0]?.language ?? '*all*',
      datatype: 'plaintext',
      creationdate: generatedAt === null ? null : stampOf(generatedAt),
    },
    [
      ...(snapshot.meta.title === '' ? [] : [prop('title', snapshot.meta.title)]),
      ...(snapshot.meta.eventDate === null ? [] : [prop('event-date', snapshot.meta.eventDate)]),
      ...reports.flatMap((report, place) =>
        reportFacts(report).map(([name, value]) => prop(`report-${place + 1}-${name}`, value)),
      ),
    ],
  )
  const body = tree(
    'body',
    {},
    units.map(({ reportA, reportB, unit }, place) =>
      tree('tu', { tuid: place + 1, segtype: segtypeOf(unit) }, [
        ...unit.claims.map(({ number, text }) => run('note', {}, `C${number}: ${text}`)),
        ...unit.claims.map(({ number }) => prop('claim', `C${number}`)),
        side(snapshot, reportA, unit.a, unit.claims),
        side(snapshot, reportB, unit.b, unit.claims),
      ]),
    ),
  )
  return writeXml(tree('tmx', { version: '1.4' }, [header, body]))
}

/**
 * The words stand in the segment as they are, and which of them make which claim in properties: OmegaT finds nothing again in segments with
 * highlighted words, and others show them as codes. Offsets are UTF-16 code units of the segment.
 */
function side(
  { reports }: Snapshot,
  report: Report,
  stretches: readonly Stretch[],
  claims: readonly Claim[],
): XmlElement {
  const mentions = stretches.flatMap((stretch) => stretch.mentions)
  const numbers = new Map(mentions.map((mention, place) => [mention, place + 1]))
  const { text, pieces, spans } = segmentOf(stretches)
  const claimOf = new Map(
    claims.flatMap((claim) => claim.mentions.map((mention): [Mention, Claim] => [mention, claim])),
  )
  return tree('tuv', { 'xml:lang': report.language }, [
    prop('report', String(reports.indexOf(report) + 1)),
    prop('outlet', outletName(report, reports)),
    ...stretches.map(({ paragraph, from }) => prop('words', `${paragraph.number ?? 0} ${from} ${paragraph.role}`)),
    ...(pieces.length === 1 ? [] : pieces.map(({ from, to }) => prop('piece', `${from} ${to}`))),
    ...[...spans].map(([mention, { from, to }]) =>
      prop('mention', `${numbers.get(mention) ?? 0} C${claimOf.get(mention)?.number ?? 0} ${from} ${to}`),
    ),
    ...mentions.flatMap((mention) =>
      mentionFacts(mention).map(([name, value]) => prop(name, `${numbers.get(mention) ?? 0} ${value}`)),
    ),
    run('seg', {}, text),
  ])
}

/** Words of several paragraphs with a blank between them that belongs to none; where each and each mention came to stand. */
function segmentOf(stretches: readonly Stretch[]) {
  let text = ''
  const pieces: Span[] = []
  const spans = new Map<Mention, Span>()
  for (const { paragraph, from, to, mentions } of stretches) {
    if (pieces.length > 0) text += ' '
    const start = text.length
    // A memory finds nothing again that ends in a blank.
    const words = paragraph.text.slice(from, to).trimEnd()
    const placeOf = (offset: number) => start + writable(words.slice(0, Math.max(0, offset - from))).length
    for (const mention of mentions) {
      const span = { from: placeOf(mention.from), to: placeOf(mention.to) }
      if (span.from < span.to) spans.set(mention, span)
    }
    text += writable(words)
    pieces.push({ from: start, to: text.length })
  }
  return { text, pieces, spans }
}

function segtypeOf({ a, b }: AlignedUnit): string {
  const isWhole = ({ paragraph, from, to }: Stretch) => from === 0 && to === paragraph.text.length
  const stretches = [...a, ...b]
  if (!stretches.every(isWhole)) return 'sentence'
  return stretches.length === 2 ? 'paragraph' : 'block'
}

/** A property of ours; the `x-` says that the standard does not know it. */
function prop(name: string, value: string): XmlElement {
  return run('prop', { type: `x-${name}` }, value)
}

/** ISO 8601 in the short form the standard asks for: `20220307T140230Z`. */
function stampOf(instant: string): string {
  return `${new Date(instant).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`
}
