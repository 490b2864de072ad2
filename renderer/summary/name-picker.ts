import { offerNames, type NameOffer, type OfferedName } from '#core/lexicon/name-offers.ts'
import { claimQueryAt } from './completion.ts'
import type { editor } from './monaco.ts'
import { pickFromList, type Picker } from './pick-from-list.ts'

/** The list of names that opens while one is being typed. It chooses nothing by itself and never stands in the way of an `@`. */
export function pickNames(view: editor.ICodeEditor, readNames: () => readonly OfferedName[]): Picker<NameOffer> {
  return pickFromList<NameOffer>(view, {
    look: (line, caret, isAsked) =>
      claimQueryAt(line, caret) === null ? offerNames(line, caret, readNames(), { isAsked }) : null,
    // A letter by hand, or as many as an input method gives at once; not what is pasted.
    opensAfter: (typed) => /^[\p{L}\p{M}\u200c’'. -]{1,3}$/u.test(typed),
    choosesFirst: false,
    write: (_, { from, to }, { text }) => ({ from, to, text, caret: from + text.length }),
  })
}
