import { createInstance, type FormatterModule } from 'i18next'
import { findingWords, type FindingWords } from '#core/compare/finding-words.ts'
import { englishDate } from '#core/text/english-date.ts'
import type { DateStyle } from '#core/export/options.ts'
import { oneLine } from '#core/export/shown-text.ts'
import { isolate } from '#core/text/bidi.ts'
import compare from '../../locales/en/compare.json'

/** What an export says of findings: English whatever the interface speaks, dates as the export gives them. */
export async function englishFindingWords(dates: DateStyle): Promise<FindingWords> {
  const i18n = createInstance().use(values)
  await i18n.init({
    lng: 'en',
    ns: ['compare'],
    defaultNS: 'compare',
    resources: { en: { compare } },
    interpolation: { escapeValue: false, alwaysFormat: true },
  })
  return findingWords(
    (key, given) => i18n.t(key, { ...given }),
    (iso) => englishDate(iso, dates),
  )
}

const rightToLeft = /\p{Script=Arabic}|\p{Script=Hebrew}/u

/** Values that run the other way are isolated; exporters know what to make of that. */
const values = {
  type: 'formatter',
  init: () => undefined,
  add: () => undefined,
  addCached: () => undefined,
  format(value: unknown) {
    const shown = oneLine(String(value))
    return rightToLeft.test(shown) ? isolate(shown) : shown
  },
} satisfies FormatterModule & { readonly type: 'formatter' }
