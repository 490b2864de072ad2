/** Numbers from 0 to 1, always the same ones for a seed (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const hostile = [
  '<',
  '>',
  '<!--',
  '-->',
  '<![CDATA[',
  '&',
  '"',
  '\u0000',
  '<div>',
  '</',
  '<table>',
  '%PDF-',
  'endobj',
  'stream\n',
  '<!DOCTYPE a [<!ENTITY b "c">]>',
  'PK\u0003\u0004',
  '--xx',
  '<w:p>',
  '\ufffe',
  '4294967295',
  '-1',
  '/Kids[1 0 R]',
]

/** A file broken in one to eight places: bytes changed, cut out, doubled, moved, or hostile words put in. */
export function mutant(bytes: Uint8Array, seed: number): Uint8Array {
  const random = randomNumbers(seed)
  const below = (limit: number): number => Math.floor(random() * limit)
  let broken = Buffer.from(bytes)
  for (let left = 1 + below(8); left > 0; left -= 1) {
    const at = below(broken.length + 1)
    const end = Math.min(broken.length, at + 1 + below(random() < 0.5 ? 8 : 2000))
    const [before, piece, after] = [broken.subarray(0, at), broken.subarray(at, end), broken.subarray(end)]
    switch (below(6)) {
      case 0:
        broken = Buffer.concat([before, Buffer.from(piece.map(() => below(256))), after])
        break
      case 1:
        broken = Buffer.concat([before, after])
        break
      case 2:
        broken = Buffer.concat([before, ...Array.from({ length: 1 + below(30) }, () => piece), after])
        break
      case 3:
        broken = Buffer.from(random() < 0.2 ? before : Buffer.concat([after, piece, before]))
        break
      case 4:
        broken = Buffer.concat([before, Buffer.from(hostile[below(hostile.length)] ?? ''), broken.subarray(at)])
        break
      default:
        broken = Buffer.from(
          broken.map((byte, index) => (index >= at && index < at + 4 ? byte ^ (1 << below(8)) : byte)),
        )
    }
  }
  // Half of them still begin as what they were, so that their reader and not the next one meets them.
  return Uint8Array.from(random() < 0.5 ? Buffer.concat([bytes.subarray(0, 512), broken.subarray(512)]) : broken)
}
