/** What works something out beside the page, for one state after another. */
export interface Asker<Now, Found> {
  /** Rejects when it cannot start or breaks. Never settles once it was ended. */
  readonly ask: (now: Now) => Promise<Found>
  readonly end: () => void
}

export interface FollowState<Found> {
  /** Null until something was first found. While it is worked out again, what was found before stays. */
  readonly found: Found | null
  /** `failed`: the asker broke; what it had found stays. */
  readonly activity: 'resting' | 'working' | 'failed'
}

/** Keeps what is found about a state up to date, beside the page: one question at a time, always about the newest state. */
export interface Follower<Now, Found> {
  readonly state: FollowState<Found>
  readonly subscribe: (listener: () => void) => () => void
  readonly follow: (now: Now) => void
  /** Begins anew after a failure. */
  readonly retry: () => void
  /** Lets go of the asker. `follow` begins anew. */
  readonly close: () => void
}

/** `isSame`: whether two states have the same answer. */
export function createFollower<Now, Found>(
  start: () => Asker<Now, Found>,
  isSame: (a: Now, b: Now) => boolean,
): Follower<Now, Found> {
  const listeners = new Set<() => void>()
  let state: FollowState<Found> = { found: null, activity: 'resting' }
  let asker: Asker<Now, Found> | null = null
  let wanted: Now | null = null
  let asked: Now | null = null

  const tell = (next: FollowState<Found>) => {
    state = next
    for (const listener of listeners) listener()
  }
  const end = () => {
    asker?.end()
    asker = null
    asked = null
  }
  const isAnswered = (now: Now) => asked !== null && isSame(now, asked)
  const run = async () => {
    if (wanted === null || isAnswered(wanted)) return tell({ ...state, activity: 'resting' })
    tell({ ...state, activity: 'working' })
    asker ??= start()
    const mine = asker
    asked = wanted
    try {
      const found = await mine.ask(wanted)
      if (mine !== asker) return
      tell({ found, activity: 'working' })
      void run()
    } catch {
      if (mine !== asker) return
      end()
      tell({ ...state, activity: 'failed' })
    }
  }
  return {
    get state() {
      return state
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    follow(now) {
      wanted = now
      if (state.activity === 'resting' && !isAnswered(now)) void run()
    },
    retry() {
      if (state.activity === 'failed') void run()
    },
    close() {
      end()
      if (state.activity === 'working') state = { ...state, activity: 'resting' }
    },
  }
}
