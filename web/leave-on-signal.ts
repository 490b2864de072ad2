/** Closes once when the process is told to end, then ends it; a second signal ends it at once. */
export function leaveOnSignal(close: () => Promise<void>): void {
  let isLeaving = false
  const leave = (): void => {
    if (isLeaving) process.exit(1)
    isLeaving = true
    close().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error('Muqabala could not let go of every project cleanly:', error)
        process.exit(1)
      },
    )
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, leave)
}
