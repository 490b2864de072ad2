import { useCallback, useLayoutEffect, useRef } from 'react'

/** One function for as long as the component is there, which does what the latest does: for handlers, never while React is drawing. */
export function useSteady<Args extends readonly unknown[], Answer>(
  latest: (...args: Args) => Answer,
): (...args: Args) => Answer {
  const held = useRef(latest)
  useLayoutEffect(() => {
    held.current = latest
  })
  return useCallback((...args) => held.current(...args), [])
}
