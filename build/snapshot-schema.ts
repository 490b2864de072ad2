import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { toJsonSchema } from '@valibot/to-json-schema'
import { format, resolveConfig } from 'prettier'
import { readableSchema } from '#core/document/readable.ts'
import { root } from './root.ts'

/** Where the schema of JSON exports and of `project.json` is published. */
export const snapshotSchemaPath = join(root, 'docs/snapshot.schema.json')

/** The JSON Schema (2020-12) of a project's readable form, made of the schema it is read by. */
export async function snapshotSchema(): Promise<string> {
  const schema = toJsonSchema(readableSchema, {
    target: 'draft-2020-12',
    typeMode: 'input',
    // Fractional indices are checked by code; to others they are strings.
    ignoreActions: ['check'],
  })
  const titled = {
    ...schema,
    title: 'A Muqabala project',
    description:
      'Offsets are UTF-16 code units of the paragraph’s text, half-open. Dates are ISO 8601, Gregorian. Readers should pass over fields they do not know.',
  }
  const style = await resolveConfig(snapshotSchemaPath)
  return format(JSON.stringify(titled), { ...style, filepath: snapshotSchemaPath })
}

if (import.meta.main) await writeFile(snapshotSchemaPath, await snapshotSchema())
