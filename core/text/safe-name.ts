/**
 * A title as a file name without extension that every file system takes: letters of any script and zero-width
 * joiners and non-joiners kept; bidi and other control characters, separators and characters Windows refuses become spaces;
 * device names of Windows get an underscore; at most `maxBytes` bytes of UTF-8, cut between graphemes; `whenEmpty` where nothing is left.
 */
export function safeName(title: string, maxBytes = 180, whenEmpty = 'project'): string {
  const cleaned = title
    .normalize('NFC')
    .replace(
      /[\p{Cc}\p{Cs}\p{Co}\p{Zl}\p{Zp}\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/gu,
      ' ',
    )
    .replace(/[/\\:*?"<>|]/g, ' ')
    .replace(/[\s\u200c\u200d]*\s[\s\u200c\u200d]*/gu, ' ')
  const name = trimEnds(cutToBytes(trimEnds(cleaned), maxBytes))
  if (name === '') return whenEmpty
  return /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(\.|$)/i.test(name) ? `_${name}` : name
}

/** Windows drops dots and spaces at the end; a dot in front hides the file elsewhere. */
function trimEnds(name: string): string {
  return name.replace(/^[\s.\u200c\u200d]+|[\s.\u200c\u200d]+$/gu, '')
}

const encoder = new TextEncoder()

function cutToBytes(text: string, maxBytes: number): string {
  let cut = ''
  let bytes = 0
  for (const { segment } of new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(text)) {
    bytes += encoder.encode(segment).length
    if (bytes > maxBytes) break
    cut += segment
  }
  return cut
}
