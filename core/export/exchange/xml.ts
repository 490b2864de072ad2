import { nameOfControl } from '../shown-text.ts'

/** XML to be written: elements and their text, escaped when written. */
export interface XmlElement {
  readonly name: string
  /** Null leaves an attribute out. */
  readonly attributes: XmlAttributes
  readonly children: readonly XmlNode[]
  /** Whether white space between the children is text: nothing is added there. */
  readonly isMixed: boolean
}

export type XmlNode = XmlElement | string
export type XmlAttributes = Readonly<Record<string, string | number | null>>

/** An element of elements, written over several lines. */
export function tree(name: string, attributes: XmlAttributes, children: readonly XmlElement[] = []): XmlElement {
  return { name, attributes, children, isMixed: false }
}

/** An element of text, perhaps with elements in it, written exactly. */
export function run(name: string, attributes: XmlAttributes, ...children: readonly XmlNode[]): XmlElement {
  return { name, attributes, children, isMixed: true }
}

/** A document in UTF-8, as XML 1.0. What reads it gets back every character that XML can carry, line ends as they were. */
export function writeXml(root: XmlElement): string {
  const lines: string[] = []
  writeTree(root, '', lines)
  return `<?xml version="1.0" encoding="UTF-8"?>\n${lines.join('\n')}\n`
}

function writeTree(element: XmlElement, indent: string, lines: string[]): void {
  const trees = element.children.filter((child) => typeof child !== 'string')
  if (element.isMixed || trees.length === 0) {
    lines.push(`${indent}${writeRun(element)}`)
    return
  }
  lines.push(`${indent}<${openingOf(element)}>`)
  for (const child of trees) writeTree(child, `${indent}  `, lines)
  lines.push(`${indent}</${element.name}>`)
}

function writeRun(node: XmlNode): string {
  if (typeof node === 'string') return escaped(node)
  const opening = openingOf(node)
  return node.children.length === 0
    ? `<${opening}/>`
    : `<${opening}>${node.children.map(writeRun).join('')}</${node.name}>`
}

function openingOf({ name, attributes }: XmlElement): string {
  const written = Object.entries(attributes).flatMap(([attribute, value]) =>
    value === null
      ? []
      : [`${attribute}="${escaped(String(value)).replace(/["\t\n]/g, (mark) => references[mark] ?? '')}"`],
  )
  return [name, ...written].join(' ')
}

/** A carriage return written as it is would come back as a line feed. */
const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}

/** The characters an XML document holds of a text: those it cannot hold by their number, the rest as they are. */
export function writable(text: string): string {
  return text.toWellFormed().replace(unwritable, nameOfControl)
}

function escaped(text: string): string {
  return writable(text).replace(/[&<>\r]/g, (mark) => references[mark] ?? '')
}

/** What no XML 1.0 document can hold, not even by number. */
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g
