import { useCallback, useSyncExternalStore } from 'react'
import type { Session, SessionState } from './session.ts'

/** Where the open project's work is; renders again when it changes. */
export function useSessionState(session: Session): SessionState {
  return useSyncExternalStore(
    useCallback((listener: () => void) => session.subscribe(listener), [session]),
    () => session.state,
  )
}
