import { createInstance } from 'i18next'
import type { Problem } from '#core/base/problem.ts'
import arMenu from '../locales/ar/menu.json' with { type: 'json' }
import arProblems from '../locales/ar/problems.json' with { type: 'json' }
import enMenu from '../locales/en/menu.json' with { type: 'json' }
import enProblems from '../locales/en/problems.json' with { type: 'json' }
import faMenu from '../locales/fa/menu.json' with { type: 'json' }
import faProblems from '../locales/fa/problems.json' with { type: 'json' }
import type { ShellLanguage } from './language.ts'

type MenuTexts = typeof enMenu
export type MenuName = keyof MenuTexts['menus']
export type LineName = keyof MenuTexts['lines']
export type RoleName = keyof MenuTexts['roles']
export type DialogText = keyof MenuTexts['dialogs']

/** Everything the shell itself says, in one language. */
export interface Texts {
  readonly language: ShellLanguage
  menu(name: MenuName): string
  line(name: LineName): string
  role(name: RoleName): string
  /** Values are isolated, so that a Persian title never reorders the English words around it. */
  dialog(name: DialogText, values?: Readonly<Record<string, string>>): string
  /** The sentence for an expected failure. */
  explain(problem: Problem): string
}

const resources = {
  en: { menu: enMenu, problems: enProblems },
  fa: { menu: faMenu, problems: faProblems },
  ar: { menu: arMenu, problems: arProblems },
} satisfies Record<ShellLanguage, { menu: MenuTexts; problems: object }>

export async function loadTexts(language: ShellLanguage): Promise<Texts> {
  const i18n = createInstance()
  await i18n.init({
    lng: language,
    fallbackLng: 'en',
    resources,
    ns: ['menu', 'problems'],
    defaultNS: 'menu',
    interpolation: { escapeValue: false },
  })
  const say = (key: string, values: Readonly<Record<string, string | number>> = {}): string =>
    i18n.t(
      key,
      Object.fromEntries(
        Object.entries(values).map(([name, value]) => [name, typeof value === 'string' ? isolate(value) : value]),
      ),
    )
  return {
    language,
    menu: (name) => say(`menus.${name}`),
    line: (name) => say(`lines.${name}`),
    role: (name) => say(`roles.${name}`),
    dialog: (name, values) => say(`dialogs.${name}`, values),
    explain: ({ code, parameters }) => say(`problems:${code}`, parameters),
  }
}

/** A string of unknown direction inside a sentence or a line, between FSI and PDI. */
export function isolate(value: string): string {
  return `\u2068${value}\u2069`
}
