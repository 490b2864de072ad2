import { useEffect } from 'react'
import type { HostDescription } from '#core/host/contract.ts'
import type { Session } from './session.ts'

/**
 * Asks before a tab with work that is not in the file is closed, and saves while the editor reads the question. The desktop
 * shell asks by itself before a window closes, so there nothing is done.
 */
export function useLeaveGuard(session: Session, { shell }: HostDescription): void {
  useEffect(() => {
    if (shell !== 'browser') return
    const guard = (event: BeforeUnloadEvent) => {
      const { save, isReadOnly } = session.state
      if (isReadOnly || save.kind === 'saved') return
      event.preventDefault()
      void session.save()
    }
    window.addEventListener('beforeunload', guard)
    return () => window.removeEventListener('beforeunload', guard)
  }, [session, shell])
}
