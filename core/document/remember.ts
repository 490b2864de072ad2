import { isSameList, isSameRecord } from './same.ts'

/** A function that answers with what it answered last, for as long as it is asked with the very same values. */
export function rememberLast<Input extends readonly unknown[], Output>(
  make: (...input: Input) => Output,
): (...input: Input) => Output {
  let last: { readonly input: Input; readonly output: Output } | null = null
  return (...input) => {
    if (last === null || !isSameList(last.input, input)) last = { input, output: make(...input) }
    return last.output
  }
}

/**
 * The same for each of many: what was made of a key is made anew only when the rest is other values, and is the earlier object
 * where it comes out the same. What is made must depend on nothing else.
 */
export function rememberEach<Key extends object, Rest extends readonly unknown[], Output extends object>(
  make: (key: Key, ...rest: Rest) => Output,
): (key: Key, ...rest: Rest) => Output {
  const known = new WeakMap<Key, { readonly rest: Rest; readonly output: Output }>()
  return (key, ...rest) => {
    const last = known.get(key)
    if (last !== undefined && isSameList(last.rest, rest)) return last.output
    const made = make(key, ...rest)
    const output = last !== undefined && isSameRecord(last.output, made) ? last.output : made
    known.set(key, { rest, output })
    return output
  }
}

/** The earlier list when it holds the same objects in the same order. */
export function keepList<Value>(earlier: readonly Value[] | undefined, now: readonly Value[]): readonly Value[] {
  return earlier !== undefined && isSameList(earlier, now) ? earlier : now
}
