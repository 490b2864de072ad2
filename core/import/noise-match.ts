import { lettersOf, type LineShape } from './line-shape.ts'
import { noiseRules, type NoiseRule } from './noise-phrases.ts'

/** The rule a line fits by its own words, whatever stands around it; null when it fits none. */
export function matchNoise(shape: LineShape): NoiseRule | null {
  if (isTagLine(shape)) return tagsRule
  if (shape.letters === '') return null
  const isBare = isBareLine(shape)
  const label = labelOf(shape)
  const parts = shape.isStory ? [] : partsOf(shape.content)
  const mayHoldPhrase = anyFirstPiece.test(shape.letters)
  const found = compiledRules.find(({ rule, exact, within }) => {
    switch (rule.reach) {
      case 'line':
        return isBare && exact.has(shape.letters)
      case 'label':
        return (isBare && exact.has(shape.letters)) || (label !== '' && exact.has(label))
      case 'part':
        return isPartsLine(rule, exact, parts) || (rule.exclusion === 'share' && isBare && exact.has(shape.letters))
      case 'within':
        return mayHoldPhrase && within.some((phrase) => phraseLength(shape.letters, phrase) > 0)
    }
  })
  return found?.rule ?? (isRightsLine(shape) ? rightsRule : null)
}

/** Whether the rule's words are so little of the line that a sentence may just have used them. */
export function isPassingMention(rule: NoiseRule, { letters }: LineShape): boolean {
  const within = compiledRules.find((compiled) => compiled.rule === rule)?.within ?? []
  const longest = within.reduce((length, phrase) => Math.max(length, phraseLength(letters, phrase)), 0)
  return longest * 5 < letters.length * 2
}

interface CompiledRule {
  readonly rule: NoiseRule
  /** Letters of the phrases, for rules that look at whole lines, labels and parts. */
  readonly exact: ReadonlySet<string>
  /** Letters of the pieces between gaps, for rules that look within a line. */
  readonly within: readonly (readonly string[])[]
}

const compiledRules: readonly CompiledRule[] = noiseRules.map((rule) => {
  const phrases = [...rule.phrases.fa, ...rule.phrases.ar, ...rule.phrases.en]
  return rule.reach === 'within'
    ? { rule, exact: new Set(), within: phrases.map((phrase) => phrase.split('…').map(lettersOf)) }
    : { rule, exact: new Set(phrases.map(lettersOf)), within: [] }
})

/** One look for all phrases: an alternation is ten times faster than a search for each. */
const anyFirstPiece = new RegExp(compiledRules.flatMap(({ within }) => within.map(([first]) => first)).join('|'), 'u')

const LONGEST_GAP = 40

/** How many letters the phrase takes up, gaps included; 0 when it does not occur. */
function phraseLength(letters: string, [first = '', ...rest]: readonly string[]): number {
  for (let from = letters.indexOf(first); from !== -1; from = letters.indexOf(first, from + 1)) {
    let end = from + first.length
    const fits = rest.every((piece) => {
      const at = letters.indexOf(piece, end)
      if (at === -1 || at - end > LONGEST_GAP) return false
      end = at + piece.length
      return true
    })
    if (fits) return end - from
  }
  return 0
}

const tagsRule = noiseRules.find(({ exclusion }) => exclusion === 'tags') ?? null
const rightsRule = noiseRules.find(({ exclusion }) => exclusion === 'footer') ?? null

/** A phrase and little else: a count beside it is allowed, a sentence around it is not. */
function isBareLine({ folded, words }: LineShape): boolean {
  return words <= 9 && (folded.match(/\d/g)?.length ?? 0) <= 5
}

/** The letters before the first colon, bar or arrow, when text follows that is no sentence of a story. */
function labelOf({ content, isStory }: LineShape): string {
  const match = /^([^:：|»←→/]{2,40}?)\s*(?:[:：|»←→/]|\.{2,}|…|\s[-–—]\s)\s*(.*)$/u.exec(content)
  const [, label = '', rest = ''] = match ?? []
  return rest === '' || (isStory && rest.length > 120) ? '' : lettersOf(label)
}

function partsOf(content: string): string[] {
  const bySign = content.split(/\s*[|│¦·•/⋅]\s*|\s+[-–—]\s+|[،,]\s+/).filter((part) => part.trim() !== '')
  return bySign.length > 1 ? bySign : content.split(/\s+/)
}

/** Share bars are mostly buttons; one site link among the parts gives an imprint away. */
function isPartsLine(rule: NoiseRule, exact: ReadonlySet<string>, parts: readonly string[]): boolean {
  if (parts.length < 2) return false
  const known = parts.filter((part) => {
    const words = part.trim().split(/\s+/)
    if (words.length > 4) return false
    return exact.has(lettersOf(part)) || (words.length > 1 && shareVerbs.has(lettersOf(words[0] ?? '')))
  })
  if (rule.exclusion === 'footer') return known.some((part) => exact.has(lettersOf(part)) && part.trim().includes(' '))
  return known.length >= 2 && known.length * 2 >= parts.length
}

/** "ارسال با واتساپ", "مشاركة عبر تلغرام", "Share on X". */
const shareVerbs = new Set(['ارسال', 'اشتراک', 'مشاركة', 'شارك', 'إرسال', 'share', 'tweet', 'send'].map(lettersOf))

/** Nothing but hashtags. */
function isTagLine({ content }: LineShape): boolean {
  return content.startsWith('#') && content.split(/[\s،,|]+/).every((word) => word === '' || /^#[^#]+$/.test(word))
}

/** A copyright sign with a year beside it; without one it is a photograph's credit. */
function isRightsLine({ folded }: LineShape): boolean {
  return folded.includes('©') && /\d{4}/.test(folded)
}
