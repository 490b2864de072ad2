import { foldText } from '../text/fold.ts'
import { lettersOf, LONGEST_PHRASE_LINE, type LineShape } from './line-shape.ts'
import { noiseRules, type NoiseRule } from './noise-phrases.ts'

/** The rule a line fits by its own words, whatever stands around it; null when it fits none. */
export function matchNoise(shape: LineShape): NoiseRule | null {
  if (shape.content.length > LONGEST_PHRASE_LINE) return null
  const label = labelOf(shape)
  const parts = partsOf(shape.content)
  return (
    compiledRules.find(({ rule, exact, pattern }) => {
      switch (rule.reach) {
        case 'line':
          return isBareLine(shape) && exact.has(shape.letters)
        case 'label':
          return (isBareLine(shape) && exact.has(shape.letters)) || (label !== '' && exact.has(label))
        case 'part':
          return isPartsLine(rule, exact, parts)
        case 'within':
          return pattern.test(shape.letters)
      }
    })?.rule ??
    (isTagLine(shape.content) ? tagsRule : null) ??
    (isRightsLine(shape.content) ? rightsRule : null)
  )
}

interface CompiledRule {
  readonly rule: NoiseRule
  readonly exact: ReadonlySet<string>
  readonly pattern: RegExp
}

const compiledRules: readonly CompiledRule[] = noiseRules.map((rule) => {
  const phrases = [...rule.phrases.fa, ...rule.phrases.ar, ...rule.phrases.en]
  const gapped = phrases.map((phrase) => phrase.split('…').map(lettersOf).join('.{0,40}'))
  return { rule, exact: new Set(phrases.map(lettersOf)), pattern: new RegExp(gapped.join('|'), 'u') }
})

const tagsRule = noiseRules.find(({ exclusion }) => exclusion === 'tags') ?? null
const rightsRule = noiseRules.find(({ exclusion }) => exclusion === 'footer') ?? null

/** A phrase and little else: a count beside it is allowed, a sentence around it is not. */
function isBareLine({ content, words }: LineShape): boolean {
  return words <= 9 && (foldText(content).match(/\d/g)?.length ?? 0) <= 5
}

/** The letters before the first colon, bar or arrow, when text follows that is no sentence of a story. */
function labelOf({ content, isStory }: LineShape): string {
  const match = /^(?<label>[^:：|»←→/]{2,40}?)\s*(?:[:：|»←→/]|\.{2,}|…|\s[-–—]\s)\s*(?<rest>.*)$/u.exec(content)
  const rest = match?.groups?.['rest'] ?? ''
  return match === null || rest === '' || (isStory && rest.length > 120) ? '' : lettersOf(match.groups?.['label'] ?? '')
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
function isTagLine(content: string): boolean {
  return /^(?:#[\p{L}\p{M}\p{N}_\u200c]+[\s،,|]*)+$/u.test(content)
}

/** A copyright sign with a year beside it; without one it is a photograph's credit. */
function isRightsLine(content: string): boolean {
  return content.includes('©') && /\d{4}/.test(foldText(content))
}
