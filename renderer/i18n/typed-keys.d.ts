import 'i18next'
import type align from '../../locales/en/align.json'
import type claims from '../../locales/en/claims.json'
import type commands from '../../locales/en/commands.json'
import type common from '../../locales/en/common.json'
import type compare from '../../locales/en/compare.json'
import type differences from '../../locales/en/differences.json'
import type draft from '../../locales/en/draft.json'
import type exporting from '../../locales/en/export.json'
import type find from '../../locales/en/find.json'
import type importing from '../../locales/en/import.json'
import type names from '../../locales/en/names.json'
import type paragraphs from '../../locales/en/paragraphs.json'
import type lint from '../../locales/en/lint.json'
import type keys from '../../locales/en/keys.json'
import type problems from '../../locales/en/problems.json'
import type queue from '../../locales/en/queue.json'
import type reports from '../../locales/en/reports.json'
import type settings from '../../locales/en/settings.json'
import type start from '../../locales/en/start.json'
import type summary from '../../locales/en/summary.json'
import type versions from '../../locales/en/versions.json'

/** `t('…')` knows the keys of the English files; a key that is not there does not compile. */
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common'
    resources: {
      align: typeof align
      claims: typeof claims
      commands: typeof commands
      common: typeof common
      compare: typeof compare
      differences: typeof differences
      draft: typeof draft
      export: typeof exporting
      find: typeof find
      import: typeof importing
      names: typeof names
      paragraphs: typeof paragraphs
      keys: typeof keys
      lint: typeof lint
      problems: typeof problems
      queue: typeof queue
      reports: typeof reports
      settings: typeof settings
      start: typeof start
      summary: typeof summary
      versions: typeof versions
    }
  }
}
