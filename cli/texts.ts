import { createInstance, type FormatterModule } from 'i18next'
import type { Problem } from '#core/base/problem.ts'
import { showText } from '#core/export/shown-text.ts'
import { isolate } from '#core/text/bidi.ts'
import arCli from '../locales/ar/cli.json' with { type: 'json' }
import arCompare from '../locales/ar/compare.json' with { type: 'json' }
import arLint from '../locales/ar/lint.json' with { type: 'json' }
import arProblems from '../locales/ar/problems.json' with { type: 'json' }
import enCli from '../locales/en/cli.json' with { type: 'json' }
import enCompare from '../locales/en/compare.json' with { type: 'json' }
import enLint from '../locales/en/lint.json' with { type: 'json' }
import enProblems from '../locales/en/problems.json' with { type: 'json' }
import faCli from '../locales/fa/cli.json' with { type: 'json' }
import faCompare from '../locales/fa/compare.json' with { type: 'json' }
import faLint from '../locales/fa/lint.json' with { type: 'json' }
import faProblems from '../locales/fa/problems.json' with { type: 'json' }
import type { CliLanguage } from './language.ts'

export type Values = Readonly<Record<string, string | number>>

/** Everything the command says, in one language. */
export interface Texts {
  readonly language: CliLanguage
  readonly say: (key: string, values?: Values) => string
  /** The sentence for an expected failure. */
  readonly explain: (problem: Problem) => string
}

const resources = {
  en: { cli: enCli, compare: enCompare, lint: enLint, problems: enProblems },
  fa: { cli: faCli, compare: faCompare, lint: faLint, problems: faProblems },
  ar: { cli: arCli, compare: arCompare, lint: arLint, problems: arProblems },
} satisfies Record<CliLanguage, object>

export async function loadTexts(language: CliLanguage): Promise<Texts> {
  const i18n = createInstance().use(valuesIn(language))
  await i18n.init({
    lng: language,
    fallbackLng: 'en',
    resources,
    ns: ['cli', 'compare', 'lint', 'problems'],
    defaultNS: 'cli',
    interpolation: { escapeValue: false, alwaysFormat: true },
  })
  return {
    language,
    say: (key, values = {}) => i18n.t(key, values),
    explain: ({ code, parameters }) => i18n.t(`problems:${code}`, parameters),
  }
}

/** How values go into a sentence: numbers in the digits of the language, strings made harmless. */
function valuesIn(language: CliLanguage) {
  const numbers = new Intl.NumberFormat({ en: 'en', fa: 'fa', ar: 'ar-u-nu-arab' }[language], { useGrouping: false })
  return {
    type: 'formatter',
    init: () => undefined,
    add: () => undefined,
    addCached: () => undefined,
    format: (value: unknown) => (typeof value === 'number' ? numbers.format(value) : shown(String(value), language)),
  } satisfies FormatterModule & { readonly type: 'formatter' }
}

const rightToLeft = /\p{Script=Arabic}|\p{Script=Hebrew}/u
const leftToRight = /\p{Script=Latin}|\p{Script=Cyrillic}|\p{Script=Greek}/u

/** A value for a terminal: nothing in it steers the terminal or the text around it. */
function shown(value: string, language: CliLanguage): string {
  const text = showText(value).replace(/\s*\n\s*/g, ' ')
  return (language === 'en' ? rightToLeft : leftToRight).test(text) ? isolate(text) : text
}
