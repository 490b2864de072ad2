import { foldText } from '../text/fold.ts'
import type { LexiconFaultReason } from './fault.ts'

/** Longest phrase, in words: the engine looks no further. */
const LONGEST_PHRASE = 4

/** Persian: its letters with the hamza forms that Arabic loans keep, tanwin and hamza above, the joiner, spaces. */
const persianForm = /^[آابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهیءأؤئ\u064b\u0651\u0654\u200c -]+$/
/** Arabic: its letters, tanwin and shadda, spaces. */
const arabicForm = /^[ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي\u064b\u0651 -]+$/

/** A joiner that parts nothing. */
const idleJoiner = /^\u200c|\u200c$|\u200c[\u200c -]|[ -]\u200c/

/** The first thing wrong with one line's forms in one language, or nothing. */
export function findFormFault(
  forms: readonly string[],
  language: 'fa' | 'ar',
): { readonly reason: LexiconFaultReason; readonly found: string } | undefined {
  const seen = new Set<string>()
  for (const form of forms) {
    const reason = formFault(form, language)
    if (reason !== undefined) return { reason, found: form }
    const folded = foldText(form)
    if (seen.has(folded)) return { reason: 'duplicateForm', found: form }
    seen.add(folded)
  }
  return undefined
}

function formFault(form: string, language: 'fa' | 'ar'): LexiconFaultReason | undefined {
  if (form.trim() === '') return 'emptyForm'
  if (form !== form.trim() || /\s\s|[^\S ]/.test(form)) return 'formSpacing'
  if (language === 'fa' && !persianForm.test(form)) return 'persianLetters'
  if (language === 'ar' && !arabicForm.test(form)) return 'arabicLetters'
  if (idleJoiner.test(form)) return 'joiner'
  if (form.split(' ').length > LONGEST_PHRASE) return 'tooManyWords'
  return undefined
}
