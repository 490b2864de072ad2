/** Bytes as a string of one code unit each, for patterns to look at. */
export function byteString(bytes: Uint8Array): string {
  const pieces: string[] = []
  // A call takes only so many arguments.
  for (let from = 0; from < bytes.length; from += 8192)
    pieces.push(String.fromCharCode(...bytes.subarray(from, from + 8192)))
  return pieces.join('')
}
