import { startTransition, useCallback, useEffect, useRef, useState, type RefObject } from 'react'
import { flushSync } from 'react-dom'

/** The claim the dock shows, and the way to its sentence. */
export interface ShownClaim {
  readonly claimId: string | null
  /** For the field of the claim's sentence. */
  readonly textRef: RefObject<{ readonly focus: () => void } | null>
  /** Puts the keyboard into the sentence of the claim in hand. Not while React is drawing. */
  readonly write: () => void
}

/** The dock follows with the claim in hand once the reports show what was done: its card takes longer to draw than a whole link. */
export function useShownClaim(heldId: string | null): ShownClaim {
  const [claimId, show] = useState(heldId)
  const textRef = useRef<{ readonly focus: () => void }>(null)
  useEffect(() => {
    startTransition(() => show(heldId))
  }, [heldId])
  const write = useCallback(() => {
    // Nobody writes into the card of the claim before.
    flushSync(() => show(heldId))
    textRef.current?.focus()
  }, [heldId])
  return { claimId, textRef, write }
}
