/** Arabic-Indic (U+0660…) and extended Arabic-Indic (U+06F0…) digits as ASCII digits. Keeps the length and all else. */
export function toAsciiDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
}
