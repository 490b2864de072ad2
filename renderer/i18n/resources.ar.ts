import { byNamespace } from './resources.ts'

export const resources = byNamespace(
  import.meta.glob<object>('../../locales/ar/*.json', { eager: true, import: 'default' }),
)
