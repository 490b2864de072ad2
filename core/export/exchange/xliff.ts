import type { Claim, Mention, Report, Snapshot } from '../../document/snapshot.ts'
import type { Language } from '../../document/records.ts'
import { outletName } from '../../document/outlet-name.ts'
import { alignedUnits, type AlignedUnit, type Stretch } from './aligned-units.ts'
import { languagePairs } from './language-pairs.ts'
import { markWords, type MarkedWords } from './marked-words.ts'
import { mentionFacts, reportFacts } from './report-facts.ts'
import { run, tree, writeXml, type XmlElement, type XmlNode } from './xml.ts'

/**
 * XLIFF 2.1: a `file` for every two reports, one in the language of the project's first report, one in the first other language.
 * Every kept word of both stands in exactly one unit, beside what it is aligned with; what faces nothing stands alone. A claim is a
 * note, a mention an annotation that points at it; the rest is in the Metadata module. Reports face to face in one language are not
 * what XLIFF is for and left out.
 */
export function exportXliff(snapshot: Snapshot): string {
  const { reports, meta } = snapshot
  const { source, target, pairs } = languagePairs(snapshot)
  const project = [
    ...(meta.title === '' ? [] : [metaOf('title', meta.title)]),
    ...(meta.eventDate === null ? [] : [metaOf('event-date', meta.eventDate)]),
  ]
  const files = pairs.map(({ reportA, reportB }, place) => {
    const units = alignedUnits(snapshot, reportA, reportB ?? { ...reportA, id: '', paragraphs: [] })
    return tree(
      'file',
      {
        id: `f${place + 1}`,
        original: [reportA, ...(reportB === null ? [] : [reportB])].map((one) => outletName(one, reports)).join(' / '),
        canResegment: 'no',
        srcDir: directionOf(source),
        trgDir: target === null ? null : directionOf(target),
        'xml:space': 'preserve',
      },
      [
        tree('mda:metadata', {}, [
          ...(project.length === 0 ? [] : [tree('mda:metaGroup', { category: 'project' }, project)]),
          reportGroup('source', reportA, reports),
          ...(reportB === null ? [] : [reportGroup('target', reportB, reports)]),
        ]),
        // A file has units, by the standard; a report without words gets an empty one.
        ...(units.length === 0 ? [{ a: [], b: [], claims: [] }] : units).map(unitOf),
      ],
    )
  })
  return writeXml(
    tree(
      'xliff',
      {
        xmlns: 'urn:oasis:names:tc:xliff:document:2.0',
        'xmlns:mda': 'urn:oasis:names:tc:xliff:metadata:2.0',
        version: '2.1',
        srcLang: source,
        trgLang: target,
      },
      files,
    ),
  )
}

function reportGroup(side: 'source' | 'target', report: Report, reports: readonly Report[]): XmlElement {
  return tree('mda:metaGroup', { category: 'report', appliesTo: side }, [
    metaOf('report', String(reports.indexOf(report) + 1)),
    ...reportFacts(report).map(([name, value]) => metaOf(name, value)),
  ])
}

function unitOf({ a, b, claims }: AlignedUnit, place: number): XmlElement {
  const mentions = [...a, ...b].flatMap((stretch) => stretch.mentions)
  const ids = new Map(mentions.map((mention, index) => [mention, `m${index + 1}`]))
  const claimOf = new Map(
    claims.flatMap((claim) => claim.mentions.map((mention): [Mention, Claim] => [mention, claim])),
  )
  const places = (side: 'source' | 'target', stretches: readonly Stretch[]) =>
    stretches.length === 0
      ? []
      : [
          tree(
            'mda:metaGroup',
            { category: 'words', appliesTo: side },
            stretches.map(({ paragraph, from }) =>
              metaOf('words', `${paragraph.number ?? 0} ${from} ${paragraph.role}`),
            ),
          ),
        ]
  const groups = [
    ...places('source', a),
    ...places('target', b),
    ...mentions.map((mention) =>
      tree('mda:metaGroup', { id: ids.get(mention) ?? '', category: 'mention' }, [
        metaOf('claim', `C${claimOf.get(mention)?.number ?? 0}`),
        ...mentionFacts(mention).map(([name, value]) => metaOf(name, value)),
      ]),
    ),
  ]
  const isFinal = claims.length > 0 && claims.every(({ status }) => status === 'checked')
  const state = a.length > 0 && b.length > 0 ? (isFinal ? 'final' : 'translated') : 'initial'
  const words = (prefix: string, stretches: readonly Stretch[]) => wordsOf(prefix, stretches, ids, claimOf)
  return tree('unit', { id: `u${place + 1}` }, [
    ...(groups.length === 0 ? [] : [tree('mda:metadata', {}, groups)]),
    ...(claims.length === 0
      ? []
      : [
          tree(
            'notes',
            {},
            claims.map(({ number, text }) => run('note', { id: `C${number}`, category: 'claim' }, text)),
          ),
        ]),
    tree('segment', { state }, [
      run('source', {}, ...words('s', a)),
      ...(b.length === 0 ? [] : [run('target', {}, ...words('t', b))]),
    ]),
  ])
}

/** Words of several paragraphs stay apart: each between marks of its own, a blank between them that belongs to none. */
function wordsOf(
  prefix: string,
  stretches: readonly Stretch[],
  ids: ReadonlyMap<Mention, string>,
  claimOf: ReadonlyMap<Mention, Claim>,
): XmlNode[] {
  const parts = new Map<Mention, number>()
  const annotated = (pieces: readonly MarkedWords<Mention>[]): XmlNode[] =>
    pieces.map((piece) => {
      if (piece.kind === 'words') return piece.text
      // A mention cut where another ends: its second part is `m3-2`.
      const part = (parts.get(piece.what) ?? 0) + 1
      parts.set(piece.what, part)
      const id = `${ids.get(piece.what) ?? ''}${part === 1 ? '' : `-${part}`}`
      const ref = `#n=C${claimOf.get(piece.what)?.number ?? 0}`
      return run('mrk', { id, type: 'comment', ref }, ...annotated(piece.inside))
    })
  const words = stretches.map((stretch) => {
    const marks = stretch.mentions.map((mention) => ({ from: mention.from, to: mention.to, what: mention }))
    return annotated(markWords(stretch.paragraph.text, stretch, marks))
  })
  if (words.length === 1) return words.flat()
  return words.flatMap((pieces, place) => [
    ...(place === 0 ? [] : [' ']),
    run('mrk', { id: `${prefix}${place + 1}`, type: 'muqabala:words' }, ...pieces),
  ])
}

function metaOf(type: string, value: string): XmlElement {
  return run('mda:meta', { type }, value)
}

function directionOf(language: Language): 'rtl' | 'ltr' | 'auto' {
  return language === 'und' ? 'auto' : language === 'en' ? 'ltr' : 'rtl'
}
