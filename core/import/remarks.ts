import { foldText } from '../text/fold.ts'
import type { Language } from '../document/records.ts'
import type { Remark } from './draft.ts'

/** How much of a text is looked through for lost joiners, in UTF-16 code units. */
const SEARCHED_LENGTH = 100_000

/**
 * Says that the zero-width non-joiners of a Persian text were lost, with a word that shows it; null when most stand.
 * Words that only come about by the loss: میشود, نامههای.
 */
export function joinersMissing(text: string, language: Language): Remark | null {
  if (language !== 'fa') return null
  const searched = text.slice(0, SEARCHED_LENGTH)
  const lost = searched.match(/[\p{L}\p{M}]+/gu)?.filter((word) => lostJoiner.test(foldText(word))) ?? []
  const kept = searched.match(/\p{L}\u200c\p{L}/gu)?.length ?? 0
  if (lost.length <= kept) return null
  return { kind: 'joinersMissing', example: lost.find((word) => /^ن?م[یي]/.test(word)) ?? lost[0] ?? '' }
}

/** Folded: the verbal prefix written on to a common stem, and a heh before the plural. */
const lostJoiner =
  /^ن?می(?:شو|کن|گوی|گفت|شد|کرد|ده|داد|توان|خواه|رس|رو|ای|اید|اور|دان|بین|گیر|گذر|باش|کوش|یاب|گرد|زن|پذیر|برد|دار).{1,4}$|\p{L}{2,}هها(?:ی\p{L}{0,3})?$|\p{L}{2,}(?:ه|ی)هایی?$/u

/** Counts the overrides (LRO, RLO), which print letters in an order they were not written in. */
export function bidiOverrides(text: string): Remark | null {
  const count = text.split(/[\u202d\u202e]/).length - 1
  return count === 0 ? null : { kind: 'bidiOverrides', count }
}
