import type { Snapshot } from '../../document/snapshot.ts'
import { outletName } from '../../document/outlet-name.ts'
import { alignedUnits, type AlignedUnit, type Stretch } from './aligned-units.ts'
import { languagePairs } from './language-pairs.ts'
import { run, tree, writeXml, type XmlElement } from './xml.ts'

/**
 * XLIFF 1.2, for the many tools that read no later one: the same units as `exportXliff`, in plain words. Claims are notes; which words
 * make them is not said, since a translator would get every mark as a code to be put back.
 */
export function exportXliff12(snapshot: Snapshot): string {
  const { reports } = snapshot
  const { source, target, pairs } = languagePairs(snapshot)
  const files = pairs.map(({ reportA, reportB }) => {
    const units = alignedUnits(snapshot, reportA, reportB ?? { ...reportA, id: '', paragraphs: [] })
    return tree(
      'file',
      {
        original: [reportA, ...(reportB === null ? [] : [reportB])].map((one) => outletName(one, reports)).join(' / '),
        'source-language': source,
        'target-language': target,
        datatype: 'plaintext',
      },
      [
        ...(snapshot.meta.title === '' ? [] : [tree('header', {}, [run('note', {}, snapshot.meta.title)])]),
        // A body may be empty, as a report without words is.
        tree('body', {}, units.map(unitOf)),
      ],
    )
  })
  return writeXml(tree('xliff', { xmlns: 'urn:oasis:names:tc:xliff:document:1.2', version: '1.2' }, files))
}

function unitOf({ a, b, claims }: AlignedUnit, place: number): XmlElement {
  const isChecked = claims.length > 0 && claims.every(({ status }) => status === 'checked')
  const isAligned = a.length > 0 && b.length > 0
  return tree(
    'trans-unit',
    { id: `u${place + 1}`, approved: isAligned && isChecked ? 'yes' : 'no', 'xml:space': 'preserve' },
    [
      run('source', {}, wordsOf(a)),
      ...(b.length === 0 ? [] : [run('target', { state: isAligned ? 'translated' : 'new' }, wordsOf(b))]),
      ...claims.map(({ number, text }) => run('note', { from: `C${number}` }, text)),
    ],
  )
}

/** A memory finds nothing again that ends in a blank. */
function wordsOf(stretches: readonly Stretch[]): string {
  return stretches.map(({ paragraph, from, to }) => paragraph.text.slice(from, to).trimEnd()).join(' ')
}
