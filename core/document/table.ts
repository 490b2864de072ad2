import * as v from 'valibot'
import * as Y from 'yjs'
import { byId } from './order.ts'
import { keepList } from './remember.ts'
import { isSameRecord } from './same.ts'
import { recordSchemas, type RecordOf, type TableName } from './records.ts'

/** The records of one kind in a Yjs document: a `Y.Map` of fields under each id, so that two editors' fields merge. */
export interface Table<Name extends TableName> {
  /** The record as it stands; undefined when there is none or it no longer parses. */
  get(id: string): RecordOf<Name> | undefined
  entries(): [id: string, record: RecordOf<Name>][]
  /** All of them with their ids, in order of ids; each the same object until it changes, and so is the list. */
  listed(): readonly Listed<Name>[]
  add(id: string, record: RecordOf<Name>): void
  /** Writes those of the fields that differ. Does nothing when there is no such record. */
  update(id: string, fields: Partial<RecordOf<Name>>): void
  remove(id: string): void
}

export type Listed<Name extends TableName> = RecordOf<Name> & { readonly id: string }

/** Reads anew only the records that changed, whoever changed them: a command, undo, or another copy. */
export function openTable<Name extends TableName>(doc: Y.Doc, name: Name): Table<Name> {
  const root: Y.Map<unknown> = doc.getMap(name)
  const parsed = new Map<string, RecordOf<Name>>()
  const withIds = new Map<string, Listed<Name>>()
  let inOrder: readonly Listed<Name>[] = []
  // Events come when a transaction ends; what is written here is known at once.
  const changed = new Set(root.keys())
  root.observeDeep((events) => {
    for (const event of events) {
      const [id] = event.path
      if (typeof id === 'string') changed.add(id)
      else for (const key of event.keys.keys()) changed.add(key)
    }
  })
  /** Read anew since they were last put in order. */
  const fresh = new Set<string>()
  const read = () => {
    for (const id of changed) {
      fresh.add(id)
      const record = parseRecord(name, root.get(id))
      if (record === undefined) {
        parsed.delete(id)
        withIds.delete(id)
        continue
      }
      const before = withIds.get(id)
      const now = { ...record, id }
      if (before !== undefined && isSameRecord(before, now)) continue
      parsed.set(id, record)
      withIds.set(id, now)
    }
    changed.clear()
  }
  const order = () => {
    if (fresh.size === 0) return
    const stay = inOrder.filter(({ id }) => !fresh.has(id))
    const come = [...fresh].flatMap((id) => withIds.get(id) ?? [])
    // What stays is in order already, which the sort finds out and makes use of.
    inOrder = keepList(inOrder, [...stay, ...come].sort(byId))
    fresh.clear()
  }
  return {
    get(id) {
      read()
      return parsed.get(id)
    },
    entries() {
      read()
      return [...parsed]
    },
    listed() {
      read()
      order()
      return inOrder
    },
    add(id, record) {
      root.set(id, new Y.Map(Object.entries(record)))
      changed.add(id)
    },
    update(id, fields) {
      const stored = root.get(id)
      if (!(stored instanceof Y.Map)) return
      for (const [field, value] of Object.entries(fields)) {
        if (JSON.stringify(stored.get(field)) === JSON.stringify(value)) continue
        stored.set(field, value)
        changed.add(id)
      }
    },
    remove(id) {
      root.delete(id)
      changed.add(id)
    },
  }
}

/** Reads a stored record; undefined for anything a merge or a damaged file may have left that does not parse. */
function parseRecord<Name extends TableName>(name: Name, stored: unknown): RecordOf<Name> | undefined {
  if (!(stored instanceof Y.Map)) return undefined
  const schema: v.GenericSchema<unknown, RecordOf<Name>> = recordSchemas[name]
  const parsed = v.safeParse(schema, stored.toJSON())
  return parsed.success ? parsed.output : undefined
}
