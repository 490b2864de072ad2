import { createContext, useContext } from 'react'
import { nothingFound, type Found, type Hit } from '#core/document/find.ts'

/** What is being looked for, and the occurrence one is at. */
export interface FindSession {
  readonly isOpen: boolean
  readonly words: string
  readonly wholeWords: boolean
  /** Letter by letter, without a word about how letters are written. */
  readonly asTyped: boolean
  /** What was found so far; while `isLooking`, of words typed a moment ago. */
  readonly found: Found
  readonly isLooking: boolean
  /** The occurrence one is at; null until the first step. */
  readonly here: Hit | null
  /** Counts up whenever one is sent to an occurrence, the same one included. */
  readonly visits: number
}

export const noFindSession: FindSession = {
  isOpen: false,
  words: '',
  wholeWords: false,
  asTyped: false,
  found: nothingFound,
  isLooking: false,
  here: null,
  visits: 0,
}

const FindContext = createContext<FindSession>(noFindSession)
export const FindProvider = FindContext

/** For those who show texts: what to paint, and where one is. */
export function useFindSession(): FindSession {
  return useContext(FindContext)
}
