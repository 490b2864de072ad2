/** The light tree that Readability brings for places without a document of their own; the package declares no types for it. */
declare module '@mozilla/readability/JSDOMParser.js' {
  interface LightNode {
    readonly childNodes?: readonly LightNode[]
    getAttribute?(name: string): string | null
  }
  interface LightDocument {
    readonly documentElement: LightNode
  }
  export default class JSDOMParser {
    parse(html: string): LightDocument
  }
}

declare module '@mozilla/readability/Readability.js' {
  import type { LightDocument, LightNode } from '@mozilla/readability/JSDOMParser.js'

  export default class Readability {
    constructor(
      document: LightDocument,
      options: {
        readonly maxElemsToParse?: number
        readonly charThreshold?: number
        readonly disableJSONLD?: boolean
        readonly serializer: (article: LightNode) => LightNode
      },
    )
    parse(): { readonly content: LightNode | null } | null
  }
}
