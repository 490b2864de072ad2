import * as v from 'valibot'
import { roleSchema } from '../../document/records.ts'
import type { ReadStretch } from './read-unit.ts'

/** Reads where words stood, as our exports write it: paragraph, offset, role (`3 120 body`). Null for anything else. */
export function placeOf(text: string): ReadStretch['place'] {
  const [, paragraph, from, role] = /^(\d{1,6}) (\d{1,9}) ([a-zA-Z]{1,20})$/.exec(text) ?? []
  if (paragraph === undefined || from === undefined) return null
  return { paragraph: Number(paragraph), from: Number(from), role: v.parse(v.fallback(roleSchema, 'body'), role) }
}
