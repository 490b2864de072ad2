import { byNamespace } from './by-namespace.ts'

/** All but the native menu's words, which the desktop shell reads by itself. */
export const resources = byNamespace(
  import.meta.glob<object>(['../../locales/fa/*.json', '!../../locales/fa/menu.json'], {
    eager: true,
    import: 'default',
  }),
)
