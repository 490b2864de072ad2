import type { EvidenceLine } from './evidence-list.ts'

/** What both words say, as it is shown: 1100000000 → 1,100,000,000; years and fractions stay as they are. */
export function shownEnglish({ english, kind }: Pick<EvidenceLine, 'english' | 'kind'>): string {
  return kind === 'number' && /^\d{5,}$/.test(english) ? english.replaceAll(/\B(?=(?:\d{3})+$)/g, ',') : english
}
