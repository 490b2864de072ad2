/** Marks a branch the compiler has shown to be unreachable; throws if the proof was wrong. */
export function assertNever(value: never): never {
  throw new Error(`unexpected value: ${JSON.stringify(value)}`)
}
