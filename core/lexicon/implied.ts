import type { Concept } from './concept.ts'

/**
 * What choosing a loaded term implies, by its English gloss. A gloss that a plain concept bears too implies nothing for sure and is
 * left out.
 */
export function impliedByGloss(concepts: readonly Concept[]): ReadonlyMap<string, string> {
  const implied = new Map<string, string>()
  for (const { english, implies } of concepts) if (implies !== undefined) implied.set(english, implies)
  for (const { english, implies } of concepts) if (implies === undefined) implied.delete(english)
  return implied
}
