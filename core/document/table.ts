import * as v from 'valibot'
import * as Y from 'yjs'
import { recordSchemas, type RecordOf, type TableName } from './records.ts'

/** The records of one kind in a Yjs document: a `Y.Map` of fields under each id, so that two editors' fields merge. */
export interface Table<Name extends TableName> {
  /** The record as it stands; undefined when there is none or it no longer parses. */
  get(id: string): RecordOf<Name> | undefined
  ids(): string[]
  entries(): [id: string, record: RecordOf<Name>][]
  add(id: string, record: RecordOf<Name>): void
  /** Writes those of the fields that differ. Does nothing when there is no such record. */
  update(id: string, fields: Partial<RecordOf<Name>>): void
  remove(id: string): void
}

export function openTable<Name extends TableName>(doc: Y.Doc, name: Name): Table<Name> {
  const root: Y.Map<unknown> = doc.getMap(name)
  const get = (id: string) => parseRecord(name, root.get(id))
  return {
    get,
    ids: () => [...root.keys()],
    entries: () =>
      [...root.keys()].flatMap((id): [string, RecordOf<Name>][] => {
        const record = get(id)
        return record === undefined ? [] : [[id, record]]
      }),
    add(id, record) {
      root.set(id, new Y.Map(Object.entries(record)))
    },
    update(id, fields) {
      const stored = root.get(id)
      if (!(stored instanceof Y.Map)) return
      for (const [field, value] of Object.entries(fields)) {
        if (JSON.stringify(stored.get(field)) !== JSON.stringify(value)) stored.set(field, value)
      }
    },
    remove(id) {
      root.delete(id)
    },
  }
}

/** Reads a stored record; undefined for anything a merge or a damaged file may have left that does not parse. */
export function parseRecord<Name extends TableName>(name: Name, stored: unknown): RecordOf<Name> | undefined {
  if (!(stored instanceof Y.Map)) return undefined
  const schema: v.GenericSchema<unknown, RecordOf<Name>> = recordSchemas[name]
  const parsed = v.safeParse(schema, stored.toJSON())
  return parsed.success ? parsed.output : undefined
}
