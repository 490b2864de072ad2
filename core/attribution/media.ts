import { foldText } from '../text/fold.ts'
import { phraseAt, phraseList, type Phrase, type Word } from './words.ts'

/**
 * News agencies that outlets of both languages take their reports from, as English names them. Short on purpose: an agency
 * missing here is still found by the word before its name («خبرگزاری», «وكالة») and then keeps its own letters.
 */
const agencies: readonly (readonly [english: string, names: string])[] = [
  ['Reuters', 'رویترز، رويترز'],
  ['AFP', 'فرانس پرس، فرانس‌پرس، فرانس برس، خبرگزاری فرانسه، الصحافة الفرنسية'],
  ['AP', 'آسوشیتدپرس، آسوشیتد پرس، أسوشيتد برس، اسوشيتدبرس'],
  ['DPA', 'خبرگزاری آلمان، الأنباء الألمانية'],
  ['Anadolu', 'آناتولی، آناتولو، الأناضول'],
  ['TASS', 'تاس'],
  ['RIA Novosti', 'ریا نووستی، نوفوستي'],
  ['Interfax', 'اینترفاکس، إنترفاكس'],
  ['Xinhua', 'شین‌هوا، شینهوا، شينخوا'],
  ['Bloomberg', 'بلومبرگ، بلومبرغ، بلومبيرغ'],
  ['IRNA', 'ایرنا، إرنا، إيرنا'],
  ['ISNA', 'ایسنا، إيسنا'],
  ['Tasnim', 'تسنیم، تسنيم'],
  ['Fars', 'خبرگزاری فارس، فارس نیوز'],
  ['Mehr', 'خبرگزاری مهر، مهرنیوز'],
  ['ILNA', 'ایلنا، إيلنا'],
  ['SPA', 'واس، الأنباء السعودية'],
  ['WAM', 'وام، أنباء الإمارات'],
  ['QNA', 'قنا، الأنباء القطرية'],
  ['SANA', 'سانا'],
  ['INA', 'واع، الأنباء العراقية'],
  ['CNN', 'سی‌ان‌ان، سی ان ان، سي إن إن'],
  ['BBC', 'بی‌بی‌سی، بی بی سی، بي بي سي'],
  ['The New York Times', 'نیویورک تایمز، نيويورك تايمز'],
  ['The Washington Post', 'واشینگتن‌پست، واشنگتن‌پست، واشینگتن پست، واشنگتن پست، واشنطن بوست'],
  ['The Wall Street Journal', 'وال‌استریت ژورنال، وال استریت ژورنال، وول ستريت جورنال'],
]

const knownNames = new Map(
  agencies.flatMap(([english, names]) => phraseList(names).map((name): [string, string] => [name.join(' '), english])),
)
const knownPhrases: readonly Phrase[] = [...knownNames.keys()].map((name) => name.split(' '))
/** Words of the news in themselves («سنا», «واس» are also a senate and a name): an agency only after a word that says so. */
const needsHead = new Set(['تاس', 'وام', 'قنا', 'واع', 'واس', 'سانا'].map(foldText))

/** What stands before the name of an outlet. Agencies of other kinds (energy, intelligence) are not meant. */
export interface MediaHeads {
  readonly heads: ReadonlySet<string>
  readonly notBefore: ReadonlySet<string>
}

/** Whether a name is an outlet's: it begins with a word such as «خبرگزاری», «صحيفة», or is one of the known agencies. */
export function isMedia(words: readonly Word[], { heads, notBefore }: MediaHeads): boolean {
  const [first, second] = words
  if (first === undefined) return false
  if (heads.has(first.text)) return second !== undefined && !notBefore.has(second.text)
  const known = phraseAt(words, 0, knownPhrases)
  return known?.length === words.length && !needsHead.has(first.text)
}

/** An agency's English name, when the words hold one we know. */
export function englishAgency(words: string): string | null {
  const folded = ` ${foldText(words)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `
  for (const [name, english] of knownNames) if (folded.includes(` ${name} `)) return english
  return null
}
