/**
 * How much a finding weighs, and how it is drawn: `odds` contradicts what is cited, `check` wants a look, `note` is something missing,
 * `typo` says nothing about what is said.
 */
export type LintSeverity = 'odds' | 'check' | 'note' | 'typo'

/**
 * The rules of the lint, one a file of this folder, in the order in which their findings stand at one place. All are on until a project
 * switches one off; `locales/<language>/lint.json` explains each.
 */
export const lintRules = {
  /** A citation that cannot be read, or leads to no claim or to no words. */
  citation: { severity: 'odds' },
  /** A sentence that cites nothing. */
  uncited: { severity: 'note' },
  /** A number, sum or length of time that no cited mention has. */
  figure: { severity: 'odds' },
  /** A day, year or time of day that no cited mention has. */
  date: { severity: 'odds' },
  /** A name that no cited mention has, in any spelling. */
  name: { severity: 'check' },
  /** One name in two spellings. */
  spelling: { severity: 'check' },
  /** Said to be in several outlets, and is not in all of them. */
  shared: { severity: 'odds' },
  /** On nobody's word, on another's, or closer to the source than the report dares to go. */
  attribution: { severity: 'check' },
  /** Words in quotation marks that nobody cited is quoted with, or that are our own translation. */
  quotation: { severity: 'check' },
  /** A mention whose words changed since, and nobody has looked. */
  toCheck: { severity: 'check' },
  /** Passages that the editor said do not belong together, together under the cited claim. */
  rejected: { severity: 'check' },
  /** A word that no dictionary has and nobody here knows; only where the lint was given one. */
  typo: { severity: 'typo' },
  /** A claim the summary leaves out. Of the whole summary, not of a place in it. */
  coverage: { severity: 'note' },
} as const satisfies Readonly<Record<string, { readonly severity: LintSeverity }>>

export type LintRule = keyof typeof lintRules

export function isLintRule(name: string): name is LintRule {
  return Object.hasOwn(lintRules, name)
}

/** Under which name a project keeps that a word is one of its own. Where rules are switched off as well: no schema knows the names. */
export function switchOfWord(word: string): string {
  return `${wordSwitch}${word}`
}
const wordSwitch = 'typo '

/** The words that a project takes for words, by themselves. */
export function wordsLetStand(
  switches: readonly { readonly id: string; readonly isOff: boolean }[],
): readonly string[] {
  return switches.flatMap(({ id, isOff }) => (isOff && id.startsWith(wordSwitch) ? [id.slice(wordSwitch.length)] : []))
}

/** The rules an editor has switched off. */
export function rulesOff(switches: readonly { readonly id: string; readonly isOff: boolean }[]): ReadonlySet<LintRule> {
  return new Set(switches.flatMap(({ id, isOff }) => (isOff && isLintRule(id) ? [id] : [])))
}
