import { failure, success, type Result } from '../../base/result.ts'
import { placeOf } from './place.ts'
import type { ReadMark, ReadSide, ReadStretch, ReadUnit, ReadUnits } from './read-unit.ts'
import { childrenOf, readTree, textOf, type ReadTree, type XmlTree } from './xml-tree.ts'
import { keeps, sideOfUnit } from './xliff-words.ts'
import { readXliff1Units } from './xliff1.ts'

/** Reads XLIFF 1.0 to 1.2 and 2.0 to 2.2, ours or any tool's. A unit is a paragraph, however many segments a tool cut it into. */
export function readXliff(bytes: Uint8Array): Result<{ readonly units: ReadUnits; readonly tree: ReadTree }> {
  const tree = readTree(bytes, 'XLIFF')
  if (!tree.ok) return tree
  const { root } = tree.value
  const version = root.attributes['version'] ?? ''
  if (version.startsWith('1.')) return success({ tree: tree.value, units: readXliff1Units(root) })
  if (!version.startsWith('2.'))
    return failure('importFormatUnsupported', { format: `XLIFF ${version.slice(0, 20)}`.trim() })
  return success({ tree: tree.value, units: readUnits(root) })
}

interface FileFacts {
  readonly source: { readonly key: string; readonly language: string }
  readonly target: { readonly key: string; readonly language: string }
}

function readUnits(root: XmlTree): ReadUnits {
  const reports = new Map<string, ReadonlyMap<string, string>>()
  const units: ReadUnit[] = []
  let project = new Map<string, string>()
  for (const file of childrenOf(root, 'file')) {
    const groups = groupsOf(file)
    const language = (side: 'source' | 'target') => root.attributes[side === 'source' ? 'srcLang' : 'trgLang'] ?? ''
    const sideOf = (side: 'source' | 'target') => {
      const facts = factsOf(
        groups.find((group) => group.attributes['category'] === 'report' && appliesTo(group) === side),
      )
      const key = facts.get('report') ?? `${side} ${language(side)}`
      if (!reports.has(key)) reports.set(key, facts)
      return { key, language: language(side) }
    }
    const facts = { source: sideOf('source'), target: sideOf('target') }
    if (project.size === 0) project = factsOf(groups.find(({ attributes }) => attributes['category'] === 'project'))
    gatherUnits(file, facts, keeps(file, keeps(root, false)), units)
  }
  return { title: project.get('title') ?? '', eventDate: project.get('event-date') ?? '', reports, units }
}

function gatherUnits(parent: XmlTree, facts: FileFacts, isKept: boolean, units: ReadUnit[]): void {
  for (const child of childrenOf(parent, 'unit', 'group')) {
    if (child.name === 'group') gatherUnits(child, facts, keeps(child, isKept), units)
    else units.push(unitOf(child, facts, keeps(child, isKept)))
  }
}

function unitOf(unit: XmlTree, facts: FileFacts, isKept: boolean): ReadUnit {
  const groups = groupsOf(unit)
  const mentions = new Map(
    groups.flatMap((group): [string, Map<string, string>][] => {
      const { id, category } = group.attributes
      return id === undefined || category !== 'mention' ? [] : [[id, factsOf(group)]]
    }),
  )
  const notes = childrenOf(unit, 'notes').flatMap((all) => childrenOf(all, 'note'))
  const claims = new Map(
    notes.flatMap((note): [string, string][] => {
      const { id, category } = note.attributes
      return id === undefined || category !== 'claim' ? [] : [[id, textOf(note)]]
    }),
  )
  const sides = (['source', 'target'] as const).flatMap((side): ReadSide[] => {
    const whole = sideOfUnit(unit, side, isKept)
    if (whole === null) return []
    const places = groups
      .filter((group) => group.attributes['category'] === 'words' && appliesTo(group) === side)
      .flatMap((group) => childrenOf(group, 'meta').map((one) => placeOf(textOf(one))))
    const pieces = childrenOf(whole, 'mrk').filter(({ attributes }) => attributes['type'] === 'muqabala:words')
    const cut = pieces.length > 0 && pieces.length === places.length ? pieces : [whole]
    const { key, language } = facts[side]
    const stretches = cut.map((piece, index): ReadStretch => ({
      ...wordsOf(piece, mentions),
      place: cut.length === places.length ? (places[index] ?? null) : null,
    }))
    return [{ report: key, language, stretches }]
  })
  return { sides, claims }
}

/** The words, with the annotations that point at a claim's note; `m3-2` goes on with what `m3` began. */
function wordsOf(
  element: XmlTree,
  mentions: ReadonlyMap<string, ReadonlyMap<string, string>>,
): Pick<ReadStretch, 'text' | 'marks'> {
  let text = ''
  const marks = new Map<string, ReadMark>()
  const walk = ({ children }: XmlTree) => {
    for (const child of children) {
      if (typeof child === 'string') {
        text += child
        continue
      }
      if (child.name === 'cp') text += controlOf(child.attributes['hex'] ?? '')
      if (child.name !== 'mrk' && child.name !== 'pc') continue
      const from = text.length
      walk(child)
      const claim = /^#n=(C\d+)$/.exec(child.attributes['ref'] ?? '')?.[1]
      if (claim === undefined || text.length === from) continue
      const id = (child.attributes['id'] ?? '').replace(/-\d+$/, '')
      const facts = mentions.get(id) ?? new Map<string, string>()
      marks.set(id, { claim, from: marks.get(id)?.from ?? from, to: text.length, facts })
    }
  }
  walk(element)
  return { text, marks: [...marks.values()] }
}

/** A character that XML cannot hold, by its number. */
function controlOf(hex: string): string {
  const code = /^[0-9a-f]{1,6}$/i.test(hex) ? Number.parseInt(hex, 16) : -1
  return code >= 0 && code <= 0x10ffff ? String.fromCodePoint(code).toWellFormed() : ''
}

function groupsOf(element: XmlTree): XmlTree[] {
  return childrenOf(element, 'metadata').flatMap((metadata) => childrenOf(metadata, 'metaGroup'))
}

function appliesTo({ attributes }: XmlTree): string {
  return attributes['appliesTo'] ?? ''
}

function factsOf(group: XmlTree | undefined): Map<string, string> {
  return new Map(
    (group === undefined ? [] : childrenOf(group, 'meta')).map((one) => [one.attributes['type'] ?? '', textOf(one)]),
  )
}
