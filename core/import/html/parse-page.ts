import {
  defaultTreeAdapter,
  parse,
  type DefaultTreeAdapterMap,
  type DefaultTreeAdapterTypes,
  type TreeAdapter,
} from 'parse5'
import { failure, success, type Result } from '../../base/result.ts'
import { hasOvergrownTag } from './tag-sizes.ts'

export type PageNode = DefaultTreeAdapterTypes.ChildNode
export type PageElementNode = DefaultTreeAdapterTypes.Element
export type PageTree = DefaultTreeAdapterTypes.Document

/** Browsers themselves stop at 512. */
const DEEPEST = 512
/** Real pages have some thousands. */
const MOST_ELEMENTS = 250_000

/**
 * Parses a page as a browser does, and runs, loads and shows nothing of it: what comes back is a tree of names and words.
 * Refuses pages nested deeper or made of more than any browser would show.
 */
export function parsePage(html: string): Result<PageTree> {
  if (hasOvergrownTag(html)) return failure('importTooDeep')
  try {
    return success(parse(html, { scriptingEnabled: false, treeAdapter: countingAdapter() }))
  } catch (error) {
    if (error instanceof LimitReached) return failure('importTooDeep')
    throw error
  }
}

/** The parser has no other way out of the middle of a page; caught right above. */
class LimitReached extends Error {}

function countingAdapter(): TreeAdapter<DefaultTreeAdapterMap> {
  let elements = 0
  let depth = 0
  return {
    ...defaultTreeAdapter,
    createElement: (...made) => {
      elements += 1
      if (elements > MOST_ELEMENTS) throw new LimitReached()
      return defaultTreeAdapter.createElement(...made)
    },
    onItemPush: () => {
      depth += 1
      if (depth > DEEPEST) throw new LimitReached()
    },
    onItemPop: () => {
      depth -= 1
    },
  }
}

export function isElement(node: DefaultTreeAdapterTypes.Node): node is PageElementNode {
  return 'tagName' in node
}

export function isText(node: DefaultTreeAdapterTypes.Node): node is DefaultTreeAdapterTypes.TextNode {
  return node.nodeName === '#text'
}

export function attribute(element: PageElementNode, name: string): string {
  return element.attrs.find((one) => one.name === name)?.value ?? ''
}

/** Every element of the page in its order. */
export function* elementsOf(root: DefaultTreeAdapterTypes.ParentNode): Generator<PageElementNode> {
  for (const node of root.childNodes) {
    if (!isElement(node)) continue
    yield node
    yield* elementsOf(node)
  }
}

/** The words of an element, white space as written. */
export function textOf(root: DefaultTreeAdapterTypes.ParentNode): string {
  return root.childNodes.map((node) => (isText(node) ? node.value : 'childNodes' in node ? textOf(node) : '')).join('')
}
