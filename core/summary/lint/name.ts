import { bareForms } from '../../compare/reading.ts'
import { isSettled } from '../../lexicon/name-spellings.ts'
import { formsIn as ownForms } from '../../lexicon/own-forms.ts'
import { foldText } from '../../text/fold.ts'
import type { Claim, Paragraph } from '../../document/snapshot.ts'
import { formsOfText } from '../spelling/known-words.ts'
import { sameState } from './capitals.ts'
import { claimIdsOf, claimNumbers, placeOfMention, type CitedClaim, type CitedStatement } from './cited.ts'
import { bareName, countryOf, englishNames, type EnglishName, type NameWord } from './english-names.ts'
import type { LintFix, SentenceFinding } from './finding.ts'
import type { Lintable } from './lintable.ts'
import type { Rule, RuleContext } from './rule.ts'
import { spelledLike } from './sounds.ts'

/**
 * Names that nobody has where the sentence comes from: not the paragraphs of the cited mentions, in any script, nor what the editor wrote of
 * the claims and their sources. Names that most of the claims are about go without saying.
 */
export const nameRule: Rule = ({ text, where }, cited, context) => {
  if (cited.length === 0 || where !== 'text') return []
  const names = englishNames(text, context.vocabulary, context.outletsIn(text))
  if (names.length === 0) return []
  const grounds = groundsOf(cited, context)
  return names.flatMap((name): SentenceFinding[] => {
    if (isNamed(name, grounds, context)) return []
    const said = text.slice(name.from, name.to)
    return [
      {
        reason: 'name.absent',
        span: { from: name.from, to: name.to },
        claimIds: claimIdsOf(cited),
        places: cited.flatMap(({ mentions }) => mentions.map(placeOfMention)),
        values: { said, claims: claimNumbers(cited.map(({ claim }) => claim)) },
        fixes: likelyNames(name, grounds),
        words: cited.flatMap(({ mentions }) => mentions.map(({ quote }) => quote)),
      },
    ]
  })
}

interface Grounds {
  /** Lower-case words of what is written in English about the claims. */
  readonly english: ReadonlySet<string>
  /** The names in it, as they are written. */
  readonly names: readonly string[]
  readonly terms: ReadonlySet<number>
  /** Folded words of the reports, with and without what is written onto them. */
  readonly words: ReadonlySet<string>
}

function groundsOf(cited: readonly CitedClaim[], { snapshot }: RuleContext): Grounds {
  const statements = cited.flatMap((one) => one.statements)
  const written = [
    ...cited.map(({ claim }) => claim.text),
    ...cited.flatMap(({ mentions }) =>
      mentions.flatMap(({ gloss, attribution }) => [gloss, attribution.agency, attribution.source]),
    ),
    ...statements.map(({ paragraph }) => paragraph.gloss),
    ...snapshot.reports.flatMap(({ outlet, outletEnglish }) => [outlet, outletEnglish]),
  ]
  const headlines = statements.flatMap(({ report }) => report.paragraphs.filter(({ role }) => role === 'headline'))
  return {
    english: new Set([...written, ...commonWords(snapshot), ...namesPrinted(statements, snapshot)].flatMap(wordsOf)),
    names: written.flatMap((one) => one.match(/(?:al-)?\p{Lu}[\p{L}’-]+(?: (?:al-)?\p{Lu}[\p{L}’-]+)+/gu) ?? []),
    terms: new Set(
      statements.flatMap(({ reading }) =>
        reading.terms.filter(({ term }) => term.kind === 'name').map(({ term }) => term.id),
      ),
    ),
    words: new Set([...statements.flatMap(formsIn), ...headlines.flatMap((one) => formsOfText(one.text))]),
  }
}

/** How the table of names spells those that the cited paragraphs print in their own letters. */
function namesPrinted(statements: readonly CitedStatement[], { terms }: Lintable): readonly string[] {
  const names = terms.filter((term) => term.kind === 'name' && isSettled(term))
  if (names.length === 0) return []
  const printed = statements.map(({ reading }) => reading.tokens.map(({ text }) => text).join(' '))
  const isPrinted = (form: string) => printed.some((text) => text.includes(form))
  return names
    .filter(({ persian, arabic }) => [persian, arabic].flatMap(ownForms).map(foldText).some(isPrinted))
    .map(({ english }) => english)
}

/** A word in this share of the claims and their sources is what the event is about. */
const commonShare = 0.12
const commons = new WeakMap<readonly Claim[], readonly string[]>()

function commonWords({ claims }: Lintable): readonly string[] {
  const known = commons.get(claims)
  if (known !== undefined) return known
  const counts = new Map<string, number>()
  for (const { text, mentions } of claims) {
    const written = [text, ...mentions.map(({ attribution }) => attribution.source)].flatMap(wordsOf)
    for (const word of new Set(written.flatMap((one) => [one, ...countryOf(one)]))) {
      counts.set(word, (counts.get(word) ?? 0) + 1)
    }
  }
  const least = Math.max(3, commonShare * claims.length)
  const common = [...counts].filter(([, count]) => count >= least).map(([word]) => word)
  commons.set(claims, common)
  return common
}

function wordsOf(text: string): readonly string[] {
  const words = text.match(/[\p{L}\p{M}’'-]+/gu) ?? []
  return words.flatMap((word) => [word, ...word.split('-')]).map((word) => bareName(word).toLowerCase())
}

const ofParagraph = new WeakMap<Paragraph, readonly string[]>()

function formsIn({ paragraph, reading }: CitedStatement): readonly string[] {
  const known = ofParagraph.get(paragraph)
  if (known !== undefined) return known
  const forms = reading.tokens.flatMap(({ text }, index) => [...bareForms(text), ...(reading.forms[index] ?? [])])
  const found = [...new Set(forms)]
  ofParagraph.set(paragraph, found)
  return found
}

/** As a whole («ایالات متحده»), word by word, or by another name of the same state: "Caracas" where reports say Venezuela. */
function isNamed({ words }: EnglishName, grounds: Grounds, context: RuleContext): boolean {
  const whole = words.map(({ bare }) => bare.toLowerCase())
  if (isPhraseGrounded(whole, grounds, context) || words.every((word) => isGrounded(word, grounds, context)))
    return true
  return sameState(whole.join(' ')).some((other) => isPhraseGrounded(other.split(' '), grounds, context))
}

function isPhraseGrounded(words: readonly string[], { english, terms }: Grounds, { vocabulary }: RuleContext): boolean {
  if (words.every((word) => english.has(word))) return true
  const forms = words.map((word) => [word])
  return vocabulary.termsAt('en', forms, 0).some(({ id, length }) => length === words.length && terms.has(id))
}

function isGrounded({ bare }: NameWord, grounds: Grounds, context: RuleContext): boolean {
  const parts = bare.split('-').filter((part) => part !== '')
  return (
    isFormGrounded(parts.join(''), grounds, context) || parts.every((part) => isFormGrounded(part, grounds, context))
  )
}

function isFormGrounded(word: string, { english, terms, words }: Grounds, { vocabulary }: RuleContext): boolean {
  return [word.toLowerCase(), ...countryOf(word.toLowerCase())].some((form) => {
    if (english.has(form)) return true
    const known = vocabulary.termsAt('en', [[form]], 0)
    if (known.some(({ id }) => terms.has(id))) return true
    // What the lexicon knows as a name it knows in every script.
    if (form.length < 3 || known.some(({ kind }) => kind === 'name')) return false
    const pattern = spelledLike(form)
    return [...words].some((one) => pattern.test(one))
  })
}

/** Names written of the claims that share a word with it: "Kiumars Dadfar" for "Karim Dadfar". */
function likelyNames({ from, to, words }: EnglishName, { names }: Grounds): readonly LintFix[] {
  const own = new Set(words.map(({ bare }) => bare.toLowerCase()))
  const likely = [...new Set(names)].filter((name) => wordsOf(name).some((word) => own.has(word)))
  return likely.slice(0, 2).map((name) => ({ kind: 'change', to: name, edits: [{ from, to, text: name }] }))
}
