import { success, type Result } from '../../base/result.ts'
import type { ReadMark, ReadSide, ReadStretch, ReadUnit, ReadUnits } from './read-unit.ts'
import { placeOf } from './place.ts'
import { childrenOf, readTree, textOf, type ReadTree, type XmlTree } from './xml-tree.ts'

/**
 * Reads a translation memory, TMX 1.1 to 1.4b, ours or any tool's. Codes of other formats (`<bpt>`, `<ph>`…) are left out of the words.
 */
export function readTmx(bytes: Uint8Array): Result<{ readonly units: ReadUnits; readonly tree: ReadTree }> {
  const tree = readTree(bytes, 'TMX')
  if (!tree.ok) return tree
  const [header] = childrenOf(tree.value.root, 'header')
  const properties = header === undefined ? new Map<string, readonly string[]>() : propertiesOf(header)
  const units = childrenOf(tree.value.root, 'body').flatMap((body) => childrenOf(body, 'tu').map(unitOf))
  return success({
    tree: tree.value,
    units: {
      title: properties.get('x-title')?.[0] ?? '',
      eventDate: properties.get('x-event-date')?.[0] ?? '',
      reports: reportsOf(properties),
      units,
    },
  })
}

function unitOf(tu: XmlTree): ReadUnit {
  const labels = propertiesOf(tu).get('x-claim') ?? []
  const notes = childrenOf(tu, 'note').map(textOf)
  const claims = new Map(
    labels.map((label): [string, string] => [
      label,
      notes
        .find((note) => note.startsWith(`${label}:`))
        ?.slice(label.length + 1)
        .trimStart() ?? '',
    ]),
  )
  return { claims, sides: childrenOf(tu, 'tuv').flatMap(sideOf) }
}

function sideOf(tuv: XmlTree): ReadSide[] {
  const [seg] = childrenOf(tuv, 'seg')
  if (seg === undefined) return []
  const properties = propertiesOf(tuv)
  const language = tuv.attributes['xml:lang'] ?? tuv.attributes['lang'] ?? ''
  const places = (properties.get('x-words') ?? []).map(placeOf)
  const pieces = childrenOf(seg, 'hi').filter(({ attributes }) => attributes['type'] === 'words')
  const parts = pieces.length > 0 && pieces.length === places.length ? pieces : [seg]
  const stretches = parts.map((part, index): ReadStretch => {
    const place = parts.length === places.length ? (places[index] ?? null) : null
    return { ...wordsOf(part, properties), place }
  })
  return [{ report: properties.get('x-report')?.[0] ?? language.toLowerCase(), language, stretches }]
}

/** The words of a segment, and the highlights that are mentions; one in several parts is one. */
function wordsOf(
  seg: XmlTree,
  properties: ReadonlyMap<string, readonly string[]>,
): Pick<ReadStretch, 'text' | 'marks'> {
  let text = ''
  const marks = new Map<string, ReadMark>()
  const walk = (element: XmlTree) => {
    for (const child of element.children) {
      if (typeof child === 'string') text += child
      else if (child.name === 'hi') {
        const from = text.length
        walk(child)
        const claim = child.attributes['type'] ?? ''
        if (!/^C\d+$/.test(claim) || text.length === from) continue
        const x = child.attributes['x'] ?? ''
        const known = marks.get(`${claim} ${x}`)
        marks.set(`${claim} ${x}`, { claim, from: known?.from ?? from, to: text.length, facts: factsOf(x, properties) })
      }
    }
  }
  walk(seg)
  return { text, marks: [...marks.values()] }
}

/** Properties of the mention numbered `x`: `2 differs`. */
function factsOf(x: string, properties: ReadonlyMap<string, readonly string[]>): Map<string, string> {
  const facts = new Map<string, string>()
  for (const [type, values] of properties) {
    const value = values.find((one) => one.startsWith(`${x} `))
    if (value !== undefined) facts.set(type.slice(2), value.slice(x.length + 1))
  }
  return facts
}

function reportsOf(properties: ReadonlyMap<string, readonly string[]>): Map<string, Map<string, string>> {
  const reports = new Map<string, Map<string, string>>()
  for (const [type, [value = '']] of properties) {
    const [, key, name] = /^x-report-(\d{1,3})-([a-z-]+)$/.exec(type) ?? []
    if (key === undefined || name === undefined) continue
    const facts = reports.get(key) ?? new Map<string, string>()
    reports.set(key, facts.set(name, value))
  }
  return reports
}

function propertiesOf(element: XmlTree): Map<string, readonly string[]> {
  const properties = Map.groupBy(childrenOf(element, 'prop'), ({ attributes }) => attributes['type'] ?? '')
  return new Map([...properties].map(([type, elements]) => [type, elements.map(textOf)]))
}
