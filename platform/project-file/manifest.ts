import * as v from 'valibot'

/** The newest layout of the container this house writes and reads. */
export const formatVersion = 1

export const mediaType = 'application/vnd.muqabala.project+zip'

export const projectExtension = '.muqabala'

/** Names of the parts that every project file has. */
export const partNames = {
  mediaType: 'mimetype',
  manifest: 'manifest.json',
  document: 'document.yjs',
  readable: 'project.json',
  sources: 'sources/',
} as const

const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))

/** What `manifest.json` holds. `projectId` names a folder in the data folder, hence its narrow alphabet. */
export const manifestSchema = v.object({
  format: v.literal('muqabala-project'),
  formatVersion: v.pipe(v.number(), v.integer(), v.minValue(1)),
  projectId: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,64}$/)),
  /** Counts saves; gaps are failed ones. */
  generation: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  /** ISO 8601 instant. */
  savedAt: v.pipe(v.string(), v.isoTimestamp()),
  /** Every part but `mimetype` and this one; `length` in bytes before compression. */
  parts: v.record(v.string(), v.object({ sha256, length: v.pipe(v.number(), v.safeInteger(), v.minValue(0)) })),
})
export type Manifest = v.InferOutput<typeof manifestSchema>

/** Tells one saved state of one project from every other: the SHA-256 of its manifest, in which all other hashes stand. */
export type FileIdentity = string
