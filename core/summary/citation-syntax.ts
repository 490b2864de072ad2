import type { Literal } from 'mdast'
import type { CompileContext, Extension as TreeExtension } from 'mdast-util-from-markdown'
import type { Construct, Effects, Extension as SyntaxExtension, State, Token } from 'micromark-util-types'

/** A citation in Markdown's own tree, still unread. */
export interface CitationNode extends Literal {
  type: 'citation'
}

declare module 'mdast' {
  interface PhrasingContentMap {
    citation: CitationNode
  }
  interface RootContentMap {
    citation: CitationNode
  }
}

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    citation: 'citation'
  }
}

const openBracket = 91
const closeBracket = 93
const at = 64
const upperC = 67
const lowerC = 99
const isDigit = (code: number | null) => code !== null && code >= 48 && code <= 57
/** micromark's codes for tab, space, and the columns a tab fills. */
const isBlank = (code: number | null) => code === -2 || code === -1 || code === 32

/**
 * Finds what begins as a citation does: `[@C`, in either case, blanks, a digit, and all up to the next bracket on the line.
 * Whether it can be read is seen later, so that a slip of the pen is known for what it is.
 */
export const citationSyntax: SyntaxExtension = {
  text: { [openBracket]: { name: 'citation', tokenize } satisfies Construct },
}

function tokenize(effects: Effects, ok: State, nok: State): State {
  return (code) => {
    effects.enter('citation')
    effects.consume(code)
    return sign
  }

  function sign(code: number | null): State | undefined {
    if (code !== at) return nok(code)
    effects.consume(code)
    return letter
  }

  function letter(code: number | null): State | undefined {
    if (code !== upperC && code !== lowerC) return nok(code)
    effects.consume(code)
    return number
  }

  function number(code: number | null): State | undefined {
    if (isBlank(code)) {
      effects.consume(code)
      return number
    }
    return isDigit(code) ? rest(code) : nok(code)
  }

  function rest(code: number | null): State | undefined {
    // Below -2 are line ends; null is the end of the text.
    if (code === null || code < -2 || code === openBracket) return nok(code)
    effects.consume(code)
    if (code !== closeBracket) return rest
    effects.exit('citation')
    return ok
  }
}

/** Puts what `citationSyntax` found into Markdown's tree, and keeps each run of words a node of its own, for exact offsets. */
export const citationTree: TreeExtension = {
  enter: { data: enterWords, characterEscape: enterWords, characterReference: enterWords, citation: enterCitation },
  exit: { citation: exitCitation },
}

function enterCitation(this: CompileContext, token: Token): undefined {
  this.enter({ type: 'citation', value: this.sliceSerialize(token) }, token)
}

function exitCitation(this: CompileContext, token: Token): undefined {
  this.exit(token)
}

function enterWords(this: CompileContext, token: Token): undefined {
  const parent = this.stack.at(-1)
  const node = { type: 'text' as const, value: '', position: { start: { ...token.start }, end: { ...token.end } } }
  if (parent && 'children' in parent) {
    const children: unknown[] = parent.children
    children.push(node)
  }
  this.stack.push(node)
}
