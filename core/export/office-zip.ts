import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** Rewrites one XML part of an office file; answers the text to put in its place. */
export type Rewrite = (path: string, xml: string) => string

/**
 * An office file (OOXML) packed anew so that the same parts give the same bytes: parts in the order of their names after the list of
 * types, no moment of packing.
 */
export function packAgain(bytes: Uint8Array, rewrite: Rewrite = (_, xml) => xml): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(bytes)
  const paths = Object.keys(parts).sort((a, b) => Number(b === types) - Number(a === types) || (a < b ? -1 : 1))
  const rewritten = paths.map((path) => {
    const part = parts[path] ?? new Uint8Array()
    return [path, /\.(xml|rels)$/.test(path) ? strToU8(rewrite(path, strFromU8(part))) : part] as const
  })
  return zipSync(Object.fromEntries(rewritten), { mtime: zipMoment, level: 6 })
}

const types = '[Content_Types].xml'

/** The earliest moment a ZIP file can name, in whatever zone it is read. */
export const zipMoment = new Date(1980, 0, 1)
