import * as v from 'valibot'
import { libraryEntrySchema } from '#core/host/contract.ts'
import type { FileSystem } from '../files/file-system.ts'

const { handle, title, eventDate, reports, claimCount, openedAt } = libraryEntrySchema.entries
const storedSchema = v.object({ path: v.string(), handle, title, eventDate, reports, claimCount, openedAt })
/** The index file as a whole. */
export const indexSchema = v.object({ format: v.literal('muqabala-library'), entries: v.array(storedSchema) })
/** A known project as the index keeps it. */
export type StoredEntry = v.InferOutput<typeof storedSchema>

export interface LibraryOptions {
  readonly fs: FileSystem
  readonly folders: { readonly data: string; readonly projects: string }
  readonly newHandle: () => string
}
