import { foldText } from './fold.ts'
import { scriptShares } from './script.ts'

/** ISO 639-1, or `und` where the text does not tell. */
export type TextLanguage = 'fa' | 'ar' | 'en' | 'und'

/**
 * The language of a text by its script, its letters and its function words. Robust on a headline, on Persian typed
 * with Arabic ي and ك, and on Persian whose joiners were lost; `und` where nothing tells, and for other languages of
 * the two scripts. Looks at the first 20,000 code units.
 */
export function detectLanguage(text: string): TextLanguage {
  const sample = text.slice(0, SAMPLE_LENGTH)
  const shares = scriptShares(sample)
  if (shares.letters === 0) return 'und'
  if (shares.arabic >= 0.5) return arabicScriptLanguage(sample)
  if (shares.latin >= 0.5) return latinScriptLanguage(sample)
  return 'und'
}

const SAMPLE_LENGTH = 20_000

function arabicScriptLanguage(text: string): TextLanguage {
  const { persian, arabic } = arabicScriptEvidence(text)
  // Letters of Urdu, Kurdish, Pashto, Uyghur that neither of our languages writes.
  const foreign = 3 * count(text, /[ٹڈڑںےھڕڵۆێەټډړښڼۇۈۋې]/g)
  if (foreign > persian && foreign > arabic) return 'und'
  if (persian === arabic) return 'und'
  return persian > arabic ? 'fa' : 'ar'
}

/** Weighed counts: letters only one of the two writes, endings and clitics, function words. */
function arabicScriptEvidence(text: string): { readonly persian: number; readonly arabic: number } {
  let persian = 2 * count(text, /[پچژگ]/g) + 0.5 * count(text, /[کی۴۵۶]/g)
  let arabic = 2 * count(text, /[ةإ]/g) + count(text, /[أ٤٥٦]/g) + 0.3 * count(text, /ى/g) + 0.1 * count(text, /[كي]/g)
  for (const word of foldText(text).match(/\p{L}+/gu) ?? []) {
    if (persianWords.has(word)) persian += 3
    else if (arabicWords.has(word)) arabic += 3
    else if (/^(?:ن?می.{3,}|.{2,}(?:های|هایی|هایش|گانه?))$/u.test(word)) persian += 1
    else if (/^(?:[وفبک]?ال.{3,}|لل.{3,}|.{3,}(?:وا|ات|تین|یین))$/u.test(word)) arabic += 1
  }
  return { persian, arabic }
}

function latinScriptLanguage(text: string): TextLanguage {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  let english = 0
  let foreign = 0.5 * count(text, /[àâäãåæçéèêëíîïñóôöõøœßúûüğışčšžł]/gi)
  for (const word of words) {
    if (englishWords.has(word)) english += 2
    else if (foreignWords.has(word)) foreign += 2
    else if (/^\p{ASCII}{3,}(?:ing|ed|ly|tion|tions|ment)$/u.test(word)) english += 0.5
  }
  return english > foreign ? 'en' : 'und'
}

function foldedWords(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).map(foldText))
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}

/** Folded. Words that both languages write alike once folded (من، ما، آن and أن, او and أو, علیه, قبل) are left out. */
const persianWords = foldedWords(
  `از که در به را این است با برای شد کرد می تا بود خود یک نیست بر شما اگر گفت شده کرده نیز ولی باید کند کنند دارد
  دارند شود شوند شدند کردند بودند هستند خواهد اند ها های هایی هر چه چرا چند همه همین همان پس دیگر روی زیر دو سه
  رئیس جمهوری کشور گزارش بنابر براساس درباره میان توسط پیش گفته داده دهد دهند وی نمی میشود میکند برخی بیش`,
)

const arabicWords = foldedWords(
  `في إلى الذي التي الذين هذا هذه ذلك تلك عن مع لا قال قالت كان كانت لم لن هو هي حيث خلال وقال كما وفي ومن وعلى أنه
  أنها عندما منذ حول كل قد وقد ثم لكن ولكن بأن لأن فيها فيه عليها منها منه وأن وأضاف أمس اليوم دون إذا ليس ليست بعدما
  وكان وكانت ولم ولا يكون سوف إنه لدى بسبب مما بعض`,
)

const englishWords = new Set(
  `the of and to in is for on that with by was were said says from at as has have had it its his her their they be been are
  will would after before over not but this who which about an a into up out more than against amid`.split(/\s+/),
)

const foreignWords = new Set(
  `la le les des du un une et est dans pour que qui sur au aux der die das und ist von mit den dem ein eine für auf el los
  las del por para con una es en y ve bir bu da de ile için olan il che di per non sono o os um uma não do na`.split(
    /\s+/,
  ),
)
