/** FNV-1a over the parts, in hexadecimal: only ever compared with itself. */
export function fingerprint(parts: readonly string[]): string {
  let hash = 0x811c9dc5
  for (const unit of parts.join('\u0000')) {
    hash ^= unit.codePointAt(0) ?? 0
    hash = Math.imul(hash, 0x01000193)
  }
  return (hash >>> 0).toString(16).padStart(8, '0')
}
