const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']

/** "two reports", "one report", "13 reports". */
export function count(number: number, one: string, several: string): string {
  return `${small[number] ?? String(number)} ${number === 1 ? one : several}`
}

/** Words in a row: "Persian, Arabic and English". */
export function enumerate(words: readonly string[]): string {
  const last = words.at(-1) ?? ''
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`
}
