import { childrenOf, isTree, textOf, type XmlTree } from './xml-tree.ts'

/**
 * The words of one side of an XLIFF 2 unit as one element, null where it has none: its segments and what stands between them, in the
 * order of that language (`target order="3"`). Line ends of a file that was only laid out nicely are blanks, unless `xml:space` keeps them.
 */
export function sideOfUnit(unit: XmlTree, side: 'source' | 'target', isKept: boolean): XmlTree | null {
  const parts = childrenOf(unit, 'segment', 'ignorable')
    .map((part, index) => {
      const [words] = childrenOf(part, side)
      const order = Number(words?.attributes['order'] ?? '')
      return { part, words, place: side === 'target' && order > 0 ? order : index + 1 }
    })
    .toSorted((x, y) => x.place - y.place)
  if (parts.every(({ words }) => words === undefined)) return null
  const children: (XmlTree | string)[] = []
  let isBlankOwed = false
  for (const { part, words } of parts) {
    if (words === undefined) {
      // A blank that was not translated stands between sentences all the same.
      isBlankOwed ||= part.name === 'ignorable'
      continue
    }
    const last = children.at(-1) ?? ''
    if (isBlankOwed && /\S$/.test(isTree(last) ? textOf(last) : last)) children.push(' ')
    isBlankOwed = false
    children.push(...(keeps(words, keeps(part, isKept)) ? words : laidOut(words)).children)
  }
  return { name: side, attributes: {}, children }
}

/** Whether white space within an element is text: as it says itself, else as what it stands in. */
export function keeps({ attributes }: XmlTree, isKept: boolean): boolean {
  const space = attributes['xml:space']
  return space === undefined ? isKept : space === 'preserve'
}

function laidOut(words: XmlTree): XmlTree {
  const spread = (element: XmlTree): XmlTree => ({
    ...element,
    children: element.children.map((child) => (isTree(child) ? spread(child) : child.replace(/\s*[\r\n]\s*/g, ' '))),
  })
  const { children } = spread(words)
  const last = children.length - 1
  const trimmed = children.map((child, index) => {
    if (isTree(child)) return child
    const from = index === 0 && /^\s*[\r\n]/.test(startOf(words)) ? child.trimStart() : child
    return index === last && /[\r\n]\s*$/.test(endOf(words)) ? from.trimEnd() : from
  })
  return { ...words, children: trimmed }
}

function startOf({ children: [first = ''] }: XmlTree): string {
  return isTree(first) ? '' : first
}

function endOf({ children }: XmlTree): string {
  const last = children.at(-1) ?? ''
  return isTree(last) ? '' : last
}
