import type { Claim } from '#core/document/snapshot.ts'
import { citeClaim, claimQueryAt, findClaims } from './completion.ts'
import type { editor } from './monaco.ts'
import { pickFromList, type Picker } from './pick-from-list.ts'

/** The list of claims that opens when an `@` is typed and follows the words after it. */
export function pickClaims(view: editor.ICodeEditor, readClaims: () => readonly Claim[]): Picker<Claim> {
  return pickFromList<Claim>(view, {
    look(line, caret) {
      const query = claimQueryAt(line, caret)
      return query === null ? null : { from: query.from, to: query.to, offers: findClaims(readClaims(), query.words) }
    },
    opensAfter: (typed) => typed.endsWith('@'),
    choosesFirst: true,
    write: (line, looked, claim) => citeClaim(line, looked, claim.number),
  })
}
