import { byNamespace } from './by-namespace.ts'

/** All but the native menu's words, which the desktop shell reads by itself. */
export const resources = byNamespace(
  import.meta.glob<object>(['../../locales/ar/*.json', '!../../locales/ar/menu.json'], {
    eager: true,
    import: 'default',
  }),
)
