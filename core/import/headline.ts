import type { Role } from '../document/records.ts'
import { lettersOf } from './line-shape.ts'

interface Candidate {
  readonly role: Role | null
  readonly letters: string
}

/**
 * Which block is the headline by the markup and by what the file states: the heading the stated headline repeats, else the
 * one heading marked as first in rank; null where that leaves a doubt. A stated headline may have the outlet's name after it.
 */
export function findHeadline(blocks: readonly Candidate[], stated: string): number | null {
  const statedLetters = lettersOf(stated)
  const repeats = blocks.flatMap(({ role, letters }, index) => {
    const isSame = letters !== '' && (letters === statedLetters || isMostOf(letters, statedLetters))
    return isSame ? [{ role, index }] : []
  })
  const marked = repeats.find(({ role }) => role === 'headline') ?? repeats.find(({ role }) => role === 'heading')
  if (marked !== undefined) return marked.index
  const ranked = blocks.flatMap(({ role, letters }, index) => (role === 'headline' && letters !== '' ? [index] : []))
  if (ranked.length === 1) return ranked[0] ?? null
  return repeats[0]?.index ?? null
}

/** The title of a page is often its headline and the name of the outlet. */
function isMostOf(letters: string, stated: string): boolean {
  return letters.length >= 12 && letters.length * 2 >= stated.length && stated.startsWith(letters)
}
