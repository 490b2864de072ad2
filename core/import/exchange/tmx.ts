import { success, type Result } from '../../base/result.ts'
import type { Span } from '../../base/span.ts'
import type { ReadMark, ReadSide, ReadStretch, ReadUnit, ReadUnits } from './read-unit.ts'
import { placeOf } from './place.ts'
import { childrenOf, isTree, readTree, textOf, type ReadTree, type XmlTree } from './xml-tree.ts'

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
  const report = properties.get('x-report')?.[0] ?? language.toLowerCase()
  const whole = wordsOf(seg, properties)
  const spans = (properties.get('x-piece') ?? []).flatMap(spanOf)
  const isCut = spans.length > 0 && spans.length === places.length
  const parts = isCut ? spans.map((span) => cutTo(whole, span)) : [whole]
  const stretches = parts.map((part, index): ReadStretch => ({
    ...part,
    place: parts.length === places.length ? (places[index] ?? null) : null,
  }))
  return [{ report, language, stretches }]
}

/** `12 45`, of a segment's text. */
function spanOf(text: string): Span[] {
  const [, from, to] = /^(\d{1,9}) (\d{1,9})$/.exec(text) ?? []
  return from === undefined || to === undefined ? [] : [{ from: Number(from), to: Number(to) }]
}

/** What of the words and marks lies in a span, as if it stood alone. */
function cutTo({ text, marks }: Words, { from, to }: Span): Words {
  return {
    text: text.slice(from, to),
    marks: marks
      .filter((mark) => from <= mark.from && mark.to <= to)
      .map((mark) => ({ ...mark, from: mark.from - from, to: mark.to - from })),
  }
}

type Words = Pick<ReadStretch, 'text' | 'marks'>

/** The words of a segment without codes, and the mentions in them. */
function wordsOf(seg: XmlTree, properties: ReadonlyMap<string, readonly string[]>): Words {
  const text = highlightedText(seg)
  const marks = (properties.get('x-mention') ?? []).flatMap((mention): ReadMark[] => {
    const [, x = '', claim = '', from, to] = /^(\d{1,6}) (C\d{1,9}) (\d{1,9}) (\d{1,9})$/.exec(mention) ?? []
    const span = { from: Number(from), to: Math.min(Number(to), text.length) }
    return span.from < span.to ? [{ claim, ...span, facts: factsOf(x, properties) }] : []
  })
  return { text, marks }
}

/** What is highlighted is words; every other element is a code. */
function highlightedText({ children }: XmlTree): string {
  return children.map((child) => (isTree(child) ? (child.name === 'hi' ? highlightedText(child) : '') : child)).join('')
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
