import type { ReadSide, ReadUnit, ReadUnits } from './read-unit.ts'
import { childrenOf, isTree, type XmlTree } from './xml-tree.ts'

/** The units of XLIFF 1.x: every `trans-unit` with its source and target. Codes of other formats are left out of the words. */
export function readXliff1Units(root: XmlTree): ReadUnits {
  const units: ReadUnit[] = []
  for (const file of childrenOf(root, 'file')) {
    const source = file.attributes['source-language'] ?? ''
    const target = file.attributes['target-language'] ?? ''
    for (const body of childrenOf(file, 'body')) gather(body, source, target, units)
  }
  return { title: '', eventDate: '', reports: new Map(), units }
}

function gather(parent: XmlTree, source: string, target: string, units: ReadUnit[]): void {
  for (const child of childrenOf(parent, 'group', 'trans-unit')) {
    if (child.name === 'group') {
      gather(child, source, target, units)
      continue
    }
    const side = (name: 'source' | 'target', fallback: string): ReadSide[] =>
      childrenOf(child, name)
        .slice(0, 1)
        .map((words) => {
          const language = words.attributes['xml:lang'] ?? fallback
          return {
            report: `${name} ${language}`,
            language,
            stretches: [{ text: wordsOf(words), place: null, marks: [] }],
          }
        })
    units.push({ sides: [...side('source', source), ...side('target', target)], claims: new Map() })
  }
}

/** Elements that hold words; the others hold codes. */
const holders = new Set(['g', 'mrk', 'source', 'target'])

function wordsOf({ children }: XmlTree): string {
  return children.map((child) => (isTree(child) ? (holders.has(child.name) ? wordsOf(child) : '') : child)).join('')
}
